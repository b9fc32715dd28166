import AWSClient
import AWSLives
import AWSSamples
import InfraModel
import Provider
import Testing

@Suite("Zones and records of Route 53")
struct RecordBehaviorTests {
  private let aws = SandboxDriver()

  private func zone(_ name: String = "example.com") async throws -> Value {
    let made = try await aws.call(
      .route53, "CreateHostedZone", ["Name": .string(name), "CallerReference": .string(name)])
    return .string(try #require(made["HostedZone"]?["Id"]?.string?.split(separator: "/").last.map(String.init)))
  }

  private func batch(_ zone: Value, _ changes: (String, [String: Value])...) -> [String: Value] {
    [
      "HostedZoneId": zone,
      "ChangeBatch": [
        "Changes": .list(changes.map { ["Action": .string($0.0), "ResourceRecordSet": .object($0.1)] })
      ],
    ]
  }

  private func record(_ name: String, _ type: String = "A", _ value: String = "192.0.2.1") -> [String: Value] {
    ["Name": .string(name), "Type": .string(type), "TTL": 60, "ResourceRecords": [["Value": .string(value)]]]
  }

  private func names(_ zone: Value, _ input: [String: Value] = [:]) async throws -> [String] {
    let answer = try await aws.call(.route53, "ListResourceRecordSets", input.merging(["HostedZoneId": zone]) { $1 })
    return (answer["ResourceRecordSets"]?.list ?? []).map {
      "\($0["Name"]?.string ?? "") \($0["Type"]?.string ?? "")"
    }
  }

  @Test("All changes of a batch take place or none, and it takes a while until all servers know them")
  func batches() async throws {
    let zone = try await zone()
    let first = try await aws.call(
      .route53, "ChangeResourceRecordSets",
      batch(zone, ("CREATE", record("b.example.com")), ("UPSERT", record("*.A.example.com"))))
    let change: [String: Value] = ["Id": .string(String(first["ChangeInfo"]?["Id"]?.string?.dropFirst(8) ?? ""))]
    #expect(try await aws.call(.route53, "GetChange", change)["ChangeInfo"]?["Status"] == "PENDING")
    aws.time.pass(60)
    #expect(try await aws.call(.route53, "GetChange", change)["ChangeInfo"]?["Status"] == "INSYNC")
    let all = ["example.com. NS", "example.com. SOA", "\\052.a.example.com. A", "b.example.com. A"]
    #expect(try await names(zone) == all)
    let refused = await aws.refusal(
      .route53, "ChangeResourceRecordSets",
      batch(zone, ("CREATE", record("c.example.com")), ("CREATE", record("b.example.com"))))
    #expect(refused == "InvalidChangeBatch")
    #expect(try await names(zone) == all)
    #expect(try await names(zone, ["MaxItems": "1"]) == all)
    #expect(try await names(zone, ["StartRecordName": "b.example.com", "StartRecordType": "A"]) == [all[3]])
  }

  @Test("What does not fit into a zone is refused")
  func refusals() async throws {
    let zone = try await zone()
    func refusal(_ action: String, _ record: [String: Value]) async -> String? {
      await aws.refusal(.route53, "ChangeResourceRecordSets", batch(zone, (action, record)))
    }
    let good = record("www.example.com")
    #expect(await refusal("CREATE", good) == nil)
    #expect(await refusal("DELETE", good.merging(["TTL": 61]) { $1 }) == "InvalidChangeBatch")
    #expect(await refusal("DELETE", record("web.example.com")) == "InvalidChangeBatch")
    #expect(await refusal("CREATE", record("www.example.org")) == "InvalidChangeBatch")
    #expect(await refusal("CREATE", record("www.example.com", "CNAME", "a.b")) == "InvalidChangeBatch")
    #expect(await refusal("CREATE", record("example.com", "CNAME", "a.b")) == "InvalidChangeBatch")
    #expect(await refusal("CREATE", record("a.example.com", "A", "300.1.1.1")) == "InvalidChangeBatch")
    #expect(await refusal("CREATE", record("a.example.com", "TXT", "bare")) == "InvalidChangeBatch")
    #expect(await refusal("CREATE", good.merging(["SetIdentifier": "a", "Weight": 1]) { $1 }) == "InvalidChangeBatch")
    #expect(await refusal("UPSERT", good.merging(["Weight": 1]) { $1 }) == "InvalidInput")
    #expect(await refusal("UPSERT", ["Name": "a.example.com", "Type": "A"]) == "InvalidInput")
    let alias: [String: Value] = ["DNSName": "no.example.com", "HostedZoneId": zone, "EvaluateTargetHealth": false]
    #expect(
      await refusal("CREATE", ["Name": "b.example.com", "Type": "A", "AliasTarget": .object(alias)])
        == "InvalidChangeBatch")
    #expect(await aws.refusal(.route53, "DeleteHostedZone", ["Id": zone]) == "HostedZoneNotEmpty")
    #expect(await refusal("DELETE", good) == nil)
    #expect(await aws.refusal(.route53, "DeleteHostedZone", ["Id": zone]) == nil)
  }

  @Test("A name is planned as the same in capitals, with a last dot and with octal digits")
  func spellings() async throws {
    let live = try LiveCloud(SandboxUnderTest())
    let zone = try await live.create("AWS::Route53::HostedZone", ["Name": "Example.com"]).resource
    let declared: [String: Value] = [
      "HostedZoneId": zone.properties["Id"] ?? "", "Name": "*.EXAMPLE.com", "Type": "AAAA",
      "AliasTarget": ["DNSName": "D1.cloudfront.NET", "HostedZoneId": "Z2FDTNDATAQYW2"],
    ]
    let sample = Sample("AWS::Route53::RecordSet", declared)
    let made = try await live.create(sample.type, declared).resource
    #expect(made.properties["Name"] == "\\052.example.com.")
    #expect(made.id.text == "\(zone.id)_\\052.example.com_AAAA")
    #expect(try live.plan(sample, declared, running: made, applied: declared) == [])
    let other = declared.merging(["Name": "**.example.com"]) { $1 }
    #expect(try live.plan(sample, other, running: made, applied: declared) != [])
  }

  @Test("A health check that is asked for again is the one that is there, and other settings are refused")
  func healthChecks() async throws {
    func ask(_ path: Value) -> [String: Value] {
      [
        "CallerReference": "shop",
        "HealthCheckConfig": [
          "Type": "HTTPS", "FullyQualifiedDomainName": "shop.example.com", "ResourcePath": path,
        ],
      ]
    }
    let made = try await aws.call(.route53, "CreateHealthCheck", ask("/health"))
    let again = try await aws.call(.route53, "CreateHealthCheck", ask("/health"))
    #expect(again["HealthCheck"] == made["HealthCheck"])
    #expect(await aws.refusal(.route53, "CreateHealthCheck", ask("/")) == "HealthCheckAlreadyExists")
    #expect(try await aws.call(.route53, "ListHealthChecks")["HealthChecks"]?.list?.count == 1)
  }

  @Test("Queries of a public zone are logged to a group of us-east-1")
  func logging() async throws {
    let zone = try await zone()
    try await aws.call(.logs, "CreateLogGroup", ["logGroupName": "/dns"], in: "us-east-1")
    func refusal(_ region: String, _ name: String) async -> String? {
      let arn = "arn:aws:logs:\(region):\(Samples.account):log-group:\(name)"
      return await aws.refusal(
        .route53, "CreateQueryLoggingConfig", ["HostedZoneId": zone, "CloudWatchLogsLogGroupArn": .string(arn)])
    }
    #expect(await refusal("eu-central-1", "/dns") == "InvalidInput")
    #expect(await refusal("us-east-1", "/none") == "NoSuchCloudWatchLogsLogGroup")
    #expect(await refusal("us-east-1", "/dns") == nil)
    #expect(await refusal("us-east-1", "/dns") == "QueryLoggingConfigAlreadyExists")
    try await aws.call(.route53, "DeleteHostedZone", ["Id": zone])
    #expect(try await aws.call(.route53, "ListQueryLoggingConfigs")["QueryLoggingConfigs"] == [])
  }
}
