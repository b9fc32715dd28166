import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Cloud Map: namespaces, their services and instances")
struct DiscoveryBehaviorTests {
  private let aws = SandboxDriver()

  /// Waits for an operation; gives what it was about.
  private func done(_ answer: [String: Value]) async throws -> Value {
    let asked: [String: Value] = ["OperationId": answer["OperationId"] ?? .null]
    let begun = try await aws.call(.serviceDiscovery, "GetOperation", asked)["Operation"]
    #expect(begun?["Status"] == "PENDING")
    aws.time.pass(60)
    let ended = try await aws.call(.serviceDiscovery, "GetOperation", asked)["Operation"]
    #expect(ended?["Status"] == "SUCCESS")
    return ended?["Targets"] ?? .null
  }

  @Test("A private namespace has a hosted zone, which goes with it, and stays while it has services")
  func privateNamespace() async throws {
    let vpc = try await aws.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])["Vpc"]?["VpcId"] ?? .null
    let named: [String: Value] = ["Name": "shop.local", "Vpc": vpc]
    let id = try await done(aws.call(.serviceDiscovery, "CreatePrivateDnsNamespace", named))["NAMESPACE"] ?? .null
    #expect(id.string?.hasPrefix("ns-") == true)
    #expect(await aws.refusal(.serviceDiscovery, "CreatePrivateDnsNamespace", named) == "NamespaceAlreadyExists")
    let space = try await aws.call(.serviceDiscovery, "GetNamespace", ["Id": id])["Namespace"]
    #expect(space?["Vpc"] == nil && space?["ServiceCount"] == 0)
    let zone = space?["Properties"]?["DnsProperties"]?["HostedZoneId"] ?? .null
    let told = try await aws.call(.route53, "GetHostedZone", ["Id": zone])
    #expect(told["VPCs"]?[0]?["VPCId"] == vpc)
    let service = try await aws.call(
      .serviceDiscovery, "CreateService",
      [
        "Name": "api", "NamespaceId": id, "DnsConfig": ["DnsRecords": [["Type": "A", "TTL": 10]]],
        "HealthCheckCustomConfig": [:],
      ])["Service"]
    #expect(service?["Type"] == "DNS_HTTP" && service?["DnsConfig"]?["RoutingPolicy"] == "MULTIVALUE")
    #expect(service?["HealthCheckCustomConfig"] == ["FailureThreshold": 1])
    #expect(await aws.refusal(.serviceDiscovery, "DeleteNamespace", ["Id": id]) == "ResourceInUse")
    try await aws.call(.serviceDiscovery, "GetNamespace", ["Id": id])
    let own: [String: Value] = ["ServiceId": service?["Id"] ?? .null, "InstanceId": "one"]
    _ = try await done(
      aws.call(
        .serviceDiscovery, "RegisterInstance", own.merging(["Attributes": ["AWS_INSTANCE_IPV4": "10.0.0.4"]]) { $1 }))
    let gone: [String: Value] = ["Id": service?["Id"] ?? .null]
    #expect(await aws.refusal(.serviceDiscovery, "DeleteService", gone) == "ResourceInUse")
    _ = try await done(aws.call(.serviceDiscovery, "DeregisterInstance", own))
    try await aws.call(.serviceDiscovery, "DeleteService", gone)
    _ = try await done(aws.call(.serviceDiscovery, "DeleteNamespace", ["Id": id]))
    #expect(await aws.refusal(.serviceDiscovery, "GetNamespace", ["Id": id]) == "NamespaceNotFound")
    #expect(await aws.refusal(.route53, "GetHostedZone", ["Id": zone]) == "NoSuchHostedZone")
  }

  @Test("What is found by calls alone has no records, cannot be updated, and has attributes")
  func foundByCalls() async throws {
    let begun = try await aws.call(.serviceDiscovery, "CreateHttpNamespace", ["Name": "shop"])
    let filters: Value = [
      ["Name": "STATUS", "Values": ["PENDING"]], ["Name": "TYPE", "Values": ["CREATE_NAMESPACE"]],
    ]
    let going = try await aws.call(.serviceDiscovery, "ListOperations", ["Filters": filters])["Operations"]
    #expect(going?[0]?["Id"] == begun["OperationId"])
    let id = try await done(begun)["NAMESPACE"] ?? .null
    let records: Value = ["DnsRecords": [["Type": "A", "TTL": 10]]]
    #expect(
      await aws.refusal(
        .serviceDiscovery, "CreateService", ["Name": "api", "NamespaceId": id, "DnsConfig": records])
        == "InvalidInput")
    #expect(
      await aws.refusal(.serviceDiscovery, "UpdatePrivateDnsNamespace", ["Id": id, "Namespace": [:]]) == "InvalidInput")
    let service =
      try await aws.call(
        .serviceDiscovery, "CreateService", ["Name": "api", "NamespaceId": id])["Service"]?["Id"] ?? .null
    #expect(
      await aws.refusal(.serviceDiscovery, "UpdateService", ["Id": service, "Service": ["Description": "x"]])
        == "InvalidInput")
    let named: [String: Value] = ["ServiceId": service]
    try await aws.call(
      .serviceDiscovery, "UpdateServiceAttributes", named.merging(["Attributes": ["team": "a", "x": "y"]]) { $1 })
    try await aws.call(
      .serviceDiscovery, "DeleteServiceAttributes", named.merging(["Attributes": ["x"]]) { $1 })
    let told = try await aws.call(.serviceDiscovery, "GetServiceAttributes", named)["ServiceAttributes"]
    #expect(told?["Attributes"] == ["team": "a"])
  }
}
