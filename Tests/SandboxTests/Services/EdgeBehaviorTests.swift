import AWSClient
import AWSLives
import AWSSamples
import InfraModel
import Sandbox
import Testing

@Suite("Policies and functions of CloudFront, sets of addresses, and health checks")
struct EdgeBehaviorTests {
  private let aws = SandboxDriver()

  private func caching(_ name: String) -> [String: Value] {
    ["CachePolicyConfig": ["Name": .string(name), "MinTTL": 0]]
  }

  @Test("A policy's name is the account's only one, its version is asked for, and Amazon's own stay")
  func policies() async throws {
    let made = try await aws.call(.cloudFront, "CreateCachePolicy", caching("one"))
    let id = try #require(made["CachePolicy"]?["Id"])
    #expect(await aws.refusal(.cloudFront, "CreateCachePolicy", caching("one")) == "CachePolicyAlreadyExists")
    let other = try await aws.call(.cloudFront, "CreateCachePolicy", caching("two"))
    let named: [String: Value] = ["Id": other["CachePolicy"]?["Id"] ?? "", "IfMatch": other["ETag"] ?? ""]
    #expect(
      await aws.refusal(.cloudFront, "UpdateCachePolicy", named.merging(caching("one")) { $1 })
        == "CachePolicyAlreadyExists")
    let changed = try await aws.call(.cloudFront, "UpdateCachePolicy", named.merging(caching("three")) { $1 })
    #expect(changed["ETag"] != nil && changed["ETag"] != named["IfMatch"])
    #expect(await aws.refusal(.cloudFront, "DeleteCachePolicy", named) == "PreconditionFailed")
    let managed = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    #expect(
      await aws.refusal(.cloudFront, "DeleteCachePolicy", ["Id": .string(managed), "IfMatch": "E1"]) == "IllegalDelete")
    try await aws.call(.cloudFront, "DeleteCachePolicy", ["Id": id, "IfMatch": made["ETag"] ?? ""])
    #expect(await aws.refusal(.cloudFront, "GetCachePolicy", ["Id": id]) == "NoSuchCachePolicy")
  }

  private func distribution(_ behavior: [String: Value]) -> [String: Value] {
    let standard: [String: Value] = ["TargetOriginId": "a", "ViewerProtocolPolicy": "https-only"]
    return [
      "DistributionConfig": [
        "CallerReference": "one", "Comment": "", "Enabled": false,
        "Origins": [
          "Quantity": 1,
          "Items": [
            [
              "Id": "a", "DomainName": "a.example",
              "CustomOriginConfig": ["HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only"],
            ]
          ],
        ], "DefaultCacheBehavior": .object(standard.merging(behavior) { $1 }),
      ]
    ]
  }

  @Test("A distribution takes a function once it is live, and policies that are there")
  func attached() async throws {
    let unknown = distribution(["CachePolicyId": "0ae02ac6-0d50-4f9e-8d5c-000000000000"])
    #expect(await aws.refusal(.cloudFront, "CreateDistribution", unknown) == "NoSuchCachePolicy")
    let made = try await aws.call(
      .cloudFront, "CreateFunction",
      [
        "Name": "shop", "FunctionCode": .bytes(Array("x".utf8)),
        "FunctionConfig": ["Comment": "", "Runtime": "cloudfront-js-2.0"],
      ])
    let arn = made["FunctionSummary"]?["FunctionMetadata"]?["FunctionARN"] ?? .null
    let using = distribution([
      "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
      "FunctionAssociations": ["Quantity": 1, "Items": [["EventType": "viewer-request", "FunctionARN": arn]]],
    ])
    #expect(await aws.refusal(.cloudFront, "CreateDistribution", using) == "InvalidFunctionAssociation")
    let version: [String: Value] = ["Name": "shop", "IfMatch": made["ETag"] ?? ""]
    try await aws.call(.cloudFront, "PublishFunction", version)
    try await aws.call(.cloudFront, "CreateDistribution", using)
    #expect(await aws.refusal(.cloudFront, "DeleteFunction", version) == "FunctionInUse")
    let large: [String: Value] = [
      "Name": "large", "FunctionCode": .bytes(Array(repeating: 32, count: 10_241)),
      "FunctionConfig": ["Comment": "", "Runtime": "cloudfront-js-2.0"],
    ]
    #expect(await aws.refusal(.cloudFront, "CreateFunction", large) == "FunctionSizeLimitExceeded")
  }

  @Test("A function is live after each change of what is declared to be published")
  func published() async throws { try await Life(on: SandboxUnderTest()).live(Samples.publishedFunction) }

  @Test("A distribution lives with policies and a function of its account")
  func whole() async throws { try await Life(on: SandboxUnderTest()).live(Samples.distributionWithPolicies) }

  @Test("Blocks of a set are of its version, and a web ACL's log has one place with a name of its own kind")
  func firewalls() async throws {
    let set: [String: Value] = ["Name": "known", "Scope": "REGIONAL", "IPAddressVersion": "IPV4"]
    for address: Value in ["192.0.2.1", "0.0.0.0/0", "2001:db8::/32"] {
      #expect(
        await aws.refusal(.wafV2, "CreateIPSet", set.merging(["Addresses": [address]]) { $1 })
          == "WAFInvalidParameterException")
    }
    let made = try await aws.call(
      .wafV2, "CreateWebACL",
      [
        "Name": "shop", "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]],
        "VisibilityConfig": [
          "SampledRequestsEnabled": false, "CloudWatchMetricsEnabled": false, "MetricName": "shop",
        ],
      ])
    func logging(_ places: Value) -> [String: Value] {
      ["LoggingConfiguration": ["ResourceArn": made["Summary"]?["ARN"] ?? "", "LogDestinationConfigs": places]]
    }
    #expect(
      await aws.refusal(.wafV2, "PutLoggingConfiguration", logging(["arn:aws:s3:::shop-of-the-firewall"]))
        == "WAFInvalidParameterException")
    let bucket: Value = "arn:aws:s3:::aws-waf-logs-shop"
    #expect(
      await aws.refusal(.wafV2, "PutLoggingConfiguration", logging([bucket, bucket])) == "WAFLimitsExceededException")
    try await aws.call(.wafV2, "PutLoggingConfiguration", logging([bucket]))
    #expect(
      try await aws.call(.wafV2, "ListLoggingConfigurations", ["Scope": "REGIONAL"])["LoggingConfigurations"]?.list?
        .count == 1)
  }

  @Test("A health check's reference is spent with it, a record's check is there, and an address is not added")
  func healthChecks() async throws {
    let wanted: [String: Value] = [
      "CallerReference": "one", "HealthCheckConfig": ["Type": "TCP", "FullyQualifiedDomainName": "a.example"],
    ]
    let id = try #require(try await aws.call(.route53, "CreateHealthCheck", wanted)["HealthCheck"]?["Id"])
    #expect(try await aws.call(.route53, "CreateHealthCheck", wanted)["HealthCheck"]?["Id"] == id)
    #expect(
      await aws.refusal(.route53, "UpdateHealthCheck", ["HealthCheckId": id, "IPAddress": "192.0.2.1"])
        == "InvalidInput")
    #expect(
      await aws.refusal(.route53, "UpdateHealthCheck", ["HealthCheckId": id, "HealthCheckVersion": 7])
        == "HealthCheckVersionMismatch")
    let zone = try await aws.call(.route53, "CreateHostedZone", ["Name": "a.example", "CallerReference": "zone"])
    let record: [String: Value] = [
      "Name": "www.a.example", "Type": "A", "TTL": 60, "ResourceRecords": [["Value": "192.0.2.1"]],
      "SetIdentifier": "one", "Failover": "PRIMARY",
    ]
    func change(_ check: Value) -> [String: Value] {
      let set = record.merging(["HealthCheckId": check]) { $1 }
      return [
        "HostedZoneId": .string(zone["HostedZone"]?["Id"]?.string?.split(separator: "/").last.map(String.init) ?? ""),
        "ChangeBatch": ["Changes": [["Action": "UPSERT", "ResourceRecordSet": .object(set)]]],
      ]
    }
    #expect(
      await aws.refusal(.route53, "ChangeResourceRecordSets", change("0e1f2a3b-0000-0000-0000-000000000000"))
        == "NoSuchHealthCheck")
    try await aws.call(.route53, "ChangeResourceRecordSets", change(id))
    try await aws.call(.route53, "DeleteHealthCheck", ["HealthCheckId": id])
    #expect(await aws.refusal(.route53, "CreateHealthCheck", wanted) == "HealthCheckAlreadyExists")
    let inside: [String: Value] = [
      "CallerReference": "two", "HealthCheckConfig": ["Type": "TCP", "IPAddress": "10.0.0.4", "Port": 80],
    ]
    #expect(await aws.refusal(.route53, "CreateHealthCheck", inside) == "InvalidInput")
  }

  @Test("A schedule's sizes are in order, and what a put is not given stays")
  func schedules() async throws {
    let (_, subnets) = try await aws.network()
    try await aws.call(
      .ec2, "CreateLaunchTemplate",
      [
        "LaunchTemplateName": "web", "LaunchTemplateData": ["ImageId": "ami-12c6146b", "InstanceType": "t3.micro"],
      ])
    try await aws.call(
      .autoScaling, "CreateAutoScalingGroup",
      [
        "AutoScalingGroupName": "web", "MinSize": 0, "MaxSize": 4, "VPCZoneIdentifier": subnets[0],
        "LaunchTemplate": ["LaunchTemplateName": "web", "Version": "1"],
      ])
    let named: [String: Value] = ["AutoScalingGroupName": "web", "ScheduledActionName": "night"]
    try await aws.call(
      .autoScaling, "PutScheduledUpdateGroupAction",
      named.merging(["MinSize": 1, "MaxSize": 2, "Recurrence": "0 20 * * *"]) { $1 })
    #expect(
      await aws.refusal(.autoScaling, "PutScheduledUpdateGroupAction", named.merging(["MinSize": 3]) { $1 })
        == "ValidationError")
    try await aws.call(.autoScaling, "PutScheduledUpdateGroupAction", named.merging(["MaxSize": 3]) { $1 })
    let told = try await aws.call(.autoScaling, "DescribeScheduledActions", ["AutoScalingGroupName": "web"])
    let action = told["ScheduledUpdateGroupActions"]?[0]
    #expect(action?["MinSize"] == 1 && action?["MaxSize"] == 3 && action?["Recurrence"] == "0 20 * * *")
  }
}
