import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What health checks, firewalls and functions at the edge send")
struct EdgeRequests {
  @Test("What a health check no longer declares is taken back, by name or with Route 53's own value")
  func reset() async throws {
    let recorder = RequestRecorder([
      "GetHealthCheck": ["HealthCheck": ["Id": "c1", "HealthCheckVersion": 4]],
      "ListHealthChecks": ["HealthChecks": [["Id": "c1", "HealthCheckConfig": ["Type": "HTTPS"]]]],
    ])
    let before: Value = [
      "Type": "HTTPS", "IPAddress": "192.0.2.1", "FullyQualifiedDomainName": "a.example", "ResourcePath": "/a",
      "Port": 8443, "Inverted": true, "RequestInterval": 30,
    ]
    let after: Value = ["Type": "HTTPS", "IPAddress": "192.0.2.2", "RequestInterval": 30, "FailureThreshold": 2]
    _ = try await recorder.update(
      "AWS::Route53::HealthCheck", "c1", from: ["HealthCheckConfig": before], to: ["HealthCheckConfig": after])
    #expect(
      recorder.changes == [
        #"UpdateHealthCheck {"FailureThreshold":2,"HealthCheckId":"c1","HealthCheckVersion":4,"IPAddress":"192.0.2.2","#
          + #""Inverted":false,"Port":443,"ResetElements":["FullyQualifiedDomainName","ResourcePath"]}"#
      ])
  }

  @Test("A web ACL's log goes to a log group by the ARN that WAF takes")
  func log() async throws {
    let acl: Value = "arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/shop/1"
    let recorder = RequestRecorder { operation, _, times in
      switch operation {
      case "GetLoggingConfiguration" where times < 2: .refusal("WAFNonexistentItemException", "there is none")
      case "GetLoggingConfiguration": .answer(["LoggingConfiguration": ["ResourceArn": acl]])
      default: .answer([:])
      }
    }
    let group: Value = "arn:aws:logs:eu-central-1:123456789012:log-group:aws-waf-logs-shop:*"
    _ = try await recorder.create(
      "AWS::WAFv2::LoggingConfiguration", ["ResourceArn": acl, "LogDestinationConfigs": [group]])
    #expect(
      recorder.changes == [
        #"PutLoggingConfiguration {"LoggingConfiguration":{"LogDestinationConfigs":["#
          + #""arn:aws:logs:eu-central-1:123456789012:log-group:aws-waf-logs-shop"],"#
          + #""ResourceArn":"arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/shop/1"}}"#
      ])
  }

  @Test("A schedule that has begun is changed without its start")
  func begun() async throws {
    let recorder = RequestRecorder { operation, input, _ in
      switch operation {
      case "PutScheduledUpdateGroupAction" where input["StartTime"] != nil:
        .refusal("ValidationError", "Given start time is in the past")
      case "DescribeScheduledActions":
        .answer(["ScheduledUpdateGroupActions": [["ScheduledActionName": "a", "AutoScalingGroupName": "web"]]])
      default: .answer([:])
      }
    }
    let before: [String: Value] = [
      "AutoScalingGroupName": "web", "MinSize": 1, "Recurrence": "0 20 * * *", "StartTime": "2026-01-31T20:00:00Z",
    ]
    _ = try await recorder.update(
      "AWS::AutoScaling::ScheduledAction", "a|web", from: before, to: before.merging(["MinSize": 2]) { $1 })
    #expect(
      recorder.changes.last
        == #"PutScheduledUpdateGroupAction {"AutoScalingGroupName":"web","MinSize":2,"Recurrence":"0 20 * * *","#
        + #""ScheduledActionName":"a"}"#)
  }

  private static let function: ResourceType = "AWS::CloudFront::Function"
  private static let arn = "arn:aws:cloudfront::123456789012:function/shop"
  private static let declared: [String: Value] = [
    "Name": "shop", "FunctionCode": "two", "AutoPublish": true,
    "FunctionConfig": ["Comment": "", "Runtime": "cloudfront-js-2.0"],
  ]

  /// A cloud with a function whose edited and live codes are these.
  private func cloud(edited: String, live: String) -> RequestRecorder {
    RequestRecorder { operation, input, _ in
      switch operation {
      case "DescribeFunction":
        .answer([
          "ETag": "E1",
          "FunctionSummary": ["Name": "shop", "FunctionMetadata": ["FunctionARN": .string(Self.arn)]],
        ])
      case "GetFunction":
        .answer(["FunctionCode": .bytes(Array((input["Stage"] == "LIVE" ? live : edited).utf8))])
      default: .answer([:])
      }
    }
  }

  @Test("A function that changes is published after it, once")
  func published() async throws {
    let recorder = cloud(edited: "two", live: "two")
    _ = try await recorder.update(
      Self.function, ResourceID(Self.arn), from: Self.declared.merging(["FunctionCode": "one"]) { $1 },
      to: Self.declared)
    #expect(recorder.cloud.requests.map(\.operation).filter { $0 == "PublishFunction" }.count == 1)
    #expect(recorder.cloud.requests.map(\.operation).contains("UpdateFunction"))
  }

  @Test("A function whose publication was not reached is told as one that is not published")
  func unpublished() async throws {
    for (live, isPublished) in [("one", false), ("two", true)] {
      let found = try await cloud(edited: "two", live: live).read(
        Self.function, ResourceID(Self.arn), known: Self.declared)
      guard case .present(let resource) = found else {
        Issue.record("\(String(describing: found))")
        continue
      }
      #expect(resource.properties["AutoPublish"] == .bool(isPublished))
      #expect(resource.properties["FunctionCode"] == "two")
    }
  }
}
