import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Load balancers, their listeners, rules and targets")
struct LoadBalancerBehaviorTests {
  private let aws = SandboxDriver()

  /// A network with a subnet in one zone, and two in another.
  private func network() async throws -> (vpc: Value, subnets: [Value]) {
    try await aws.network(zones: ["a", "b", "b"])
  }

  @discardableResult
  private func elb(_ operation: String, _ input: [String: Value]) async throws -> Value {
    .object(try await aws.call(.elasticLoadBalancingV2, operation, input))
  }

  private func refusal(_ operation: String, _ input: [String: Value]) async -> String? {
    await aws.refusal(.elasticLoadBalancingV2, operation, input)
  }

  private func balancer(_ subnets: [Value], _ more: [String: Value] = [:]) async throws -> Value {
    let input: [String: Value] = ["Name": "web", "Scheme": "internal", "Subnets": .list(Array(subnets.prefix(2)))]
    return try await elb("CreateLoadBalancer", input.merging(more) { $1 })["LoadBalancers"]?[0]?["LoadBalancerArn"]
      ?? ""
  }

  private func group(_ name: String, _ vpc: Value, _ more: [String: Value] = [:]) async throws -> Value {
    let input: [String: Value] = [
      "Name": .string(name), "Protocol": "HTTP", "Port": 80, "VpcId": vpc, "TargetType": "ip",
    ]
    return try await elb("CreateTargetGroup", input.merging(more) { $1 })["TargetGroups"]?[0]?["TargetGroupArn"] ?? ""
  }

  private let notFound: Value = [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "404"]]]

  @Test("A load balancer takes minutes, needs two zones with a subnet each, and a gateway where the web reaches it")
  func places() async throws {
    let (vpc, subnets) = try await network()
    let named: [String: Value] = ["Name": "web", "Subnets": [subnets[0], subnets[1]]]
    #expect(await refusal("CreateLoadBalancer", named) == "InvalidSubnet")
    let one = named.merging(["Scheme": "internal", "Subnets": [subnets[0]]]) { $1 }
    #expect(await refusal("CreateLoadBalancer", one) == "ValidationError")
    let twice = one.merging(["Subnets": [subnets[0], subnets[1], subnets[2]]]) { $1 }
    #expect(await refusal("CreateLoadBalancer", twice) == "InvalidConfigurationRequest")
    #expect(await refusal("CreateLoadBalancer", one.merging(["Name": "-web"]) { $1 }) == "ValidationError")
    let arn = try await balancer(subnets)
    func state() async throws -> Value? {
      try await elb("DescribeLoadBalancers", ["LoadBalancerArns": [arn]])["LoadBalancers"]?[0]?["State"]?["Code"]
    }
    #expect(try await state() == "provisioning")
    aws.time.pass(200)
    #expect(try await state() == "active")
    // Its network's own group, and an interface in each subnet that outlives it for a while.
    let told = try await elb("DescribeLoadBalancers", ["Names": ["web"]])["LoadBalancers"]?[0]
    #expect(told?["SecurityGroups"]?.list?.count == 1 && told?["VpcId"] == vpc)
    #expect(told?["CanonicalHostedZoneId"] == "Z215JYRZR1TBD5")
    #expect(told?["DNSName"]?.string?.hasSuffix(".eu-central-1.elb.amazonaws.com") == true)
    #expect(await aws.refusal(.ec2, "DeleteSubnet", ["SubnetId": subnets[0]]) == "DependencyViolation")
    try await elb("DeleteLoadBalancer", ["LoadBalancerArn": arn])
    #expect(await refusal("DescribeLoadBalancers", ["LoadBalancerArns": [arn]]) == "LoadBalancerNotFound")
    try await elb("DeleteLoadBalancer", ["LoadBalancerArn": arn])
    #expect(await aws.refusal(.ec2, "DeleteSubnet", ["SubnetId": subnets[0]]) == "DependencyViolation")
    aws.time.pass(90)
    #expect(await aws.refusal(.ec2, "DeleteSubnet", ["SubnetId": subnets[0]]) == nil)
  }

  @Test("The same create succeeds again, another one of the name is refused")
  func repeated() async throws {
    let (vpc, subnets) = try await network()
    let arn = try await balancer(subnets)
    #expect(try await balancer(subnets) == arn)
    let other: [String: Value] = ["Name": "web", "Scheme": "internal", "Subnets": [subnets[0], subnets[2]]]
    #expect(await refusal("CreateLoadBalancer", other) == "DuplicateLoadBalancerName")
    let targets = try await group("api", vpc)
    #expect(try await group("api", vpc) == targets)
    #expect(
      await refusal("CreateTargetGroup", ["Name": "api", "Protocol": "HTTP", "Port": 81, "VpcId": vpc])
        == "DuplicateTargetGroupName")
    let listener: [String: Value] = [
      "LoadBalancerArn": arn, "Port": 80, "Protocol": "HTTP", "DefaultActions": notFound,
    ]
    let made = try await elb("CreateListener", listener)
    #expect(try await elb("CreateListener", listener) == made)
    let forward: Value = [["Type": "forward", "TargetGroupArn": targets]]
    #expect(
      await refusal("CreateListener", listener.merging(["DefaultActions": forward]) { $1 }) == "DuplicateListener")
  }

  @Test("Attributes begin with AWS's values, are checked, and protect from a deletion")
  func attributes() async throws {
    let (_, subnets) = try await network()
    let arn = try await balancer(subnets)
    func value(_ key: String) async throws -> Value? {
      let all = try await elb("DescribeLoadBalancerAttributes", ["LoadBalancerArn": arn])["Attributes"]?.list ?? []
      return all.first { $0["Key"]?.string == key }?["Value"]
    }
    func set(_ key: String, _ value: String) -> [String: Value] {
      ["LoadBalancerArn": arn, "Attributes": [["Key": .string(key), "Value": .string(value)]]]
    }
    #expect(try await value("idle_timeout.timeout_seconds") == "60")
    #expect(
      await refusal("ModifyLoadBalancerAttributes", set("idle_timeout.timeout_seconds", "0")) == "ValidationError")
    #expect(await refusal("ModifyLoadBalancerAttributes", set("no.such", "0")) == "ValidationError")
    #expect(
      await refusal("ModifyLoadBalancerAttributes", set("access_logs.s3.enabled", "true"))
        == "InvalidConfigurationRequest")
    try await elb("ModifyLoadBalancerAttributes", set("deletion_protection.enabled", "true"))
    #expect(await refusal("DeleteLoadBalancer", ["LoadBalancerArn": arn]) == "OperationNotPermitted")
    try await elb("ModifyLoadBalancerAttributes", set("deletion_protection.enabled", "false"))
    #expect(await refusal("DeleteLoadBalancer", ["LoadBalancerArn": arn]) == nil)
  }

  @Test("Rules have priorities of their own, a listener's last rule stays, and what is sent to cannot go")
  func rules() async throws {
    let (vpc, subnets) = try await network()
    let arn = try await balancer(subnets)
    let targets = try await group("api", vpc)
    let made = try await elb(
      "CreateListener", ["LoadBalancerArn": arn, "Port": 80, "Protocol": "HTTP", "DefaultActions": notFound])
    let listener = made["Listeners"]?[0]?["ListenerArn"] ?? ""
    func rule(_ priority: Value, _ path: Value) -> [String: Value] {
      [
        "ListenerArn": listener, "Priority": priority, "Conditions": [["Field": "path-pattern", "Values": [path]]],
        "Actions": [["Type": "forward", "TargetGroupArn": targets]],
      ]
    }
    let first = try await elb("CreateRule", rule(20, "/a"))["Rules"]?[0]
    #expect(first?["Conditions"]?[0]?["PathPatternConfig"] == ["Values": ["/a"]])
    #expect(first?["Actions"]?[0]?["ForwardConfig"]?["TargetGroups"]?[0]?["Weight"] == 1)
    #expect(await refusal("CreateRule", rule(20, "/b")) == "PriorityInUse")
    let second = try await elb("CreateRule", rule(10, "/b"))["Rules"]?[0]
    // Two rules change places at once.
    try await elb(
      "SetRulePriorities",
      [
        "RulePriorities": [
          ["RuleArn": first?["RuleArn"] ?? "", "Priority": 10], ["RuleArn": second?["RuleArn"] ?? "", "Priority": 20],
        ]
      ])
    let all = try await elb("DescribeRules", ["ListenerArn": listener])["Rules"]?.list ?? []
    #expect(all.map { $0["Priority"] } == ["10", "20", "default"])
    #expect(all.first?["RuleArn"] == first?["RuleArn"])
    #expect(await refusal("DeleteRule", ["RuleArn": all.last?["RuleArn"] ?? ""]) == "OperationNotPermitted")
    #expect(await refusal("DeleteTargetGroup", ["TargetGroupArn": targets]) == "ResourceInUse")
    let told = try await elb("DescribeTargetGroups", ["TargetGroupArns": [targets]])["TargetGroups"]?[0]
    #expect(told?["LoadBalancerArns"] == [arn])
    // A group of targets belongs to one load balancer.
    let other = try await balancer(subnets, ["Name": "other"])
    let shared: [String: Value] = [
      "LoadBalancerArn": other, "Port": 80, "Protocol": "HTTP",
      "DefaultActions": [["Type": "forward", "TargetGroupArn": targets]],
    ]
    #expect(await refusal("CreateListener", shared) == "TargetGroupAssociationLimit")
    try await elb("DeleteLoadBalancer", ["LoadBalancerArn": arn])
    #expect(await refusal("DescribeListeners", ["ListenerArns": [listener]]) == "ListenerNotFound")
    #expect(await refusal("DeleteTargetGroup", ["TargetGroupArn": targets]) == nil)
  }

  @Test("Listeners speak what their load balancer does, and send to groups of their network and protocol")
  func protocols() async throws {
    let (vpc, subnets) = try await network()
    let (otherVPC, _) = try await network()
    let arn = try await balancer(subnets)
    func listener(_ spoken: Value, _ actions: Value) -> [String: Value] {
      ["LoadBalancerArn": arn, "Port": 80, "Protocol": spoken, "DefaultActions": actions]
    }
    func forward(_ group: Value) -> Value { [["Type": "forward", "TargetGroupArn": group]] }
    #expect(await refusal("CreateListener", listener("TCP", notFound)) == "ValidationError")
    #expect(await refusal("CreateListener", listener("HTTPS", notFound)) == "ValidationError")
    let far = try await group("far", otherVPC)
    #expect(await refusal("CreateListener", listener("HTTP", forward(far))) == "ValidationError")
    let tcp = try await group("tcp", vpc, ["Protocol": "TCP"])
    #expect(await refusal("CreateListener", listener("HTTP", forward(tcp))) == "IncompatibleProtocols")
    #expect(await refusal("CreateListener", listener("HTTP", forward("arn:aws:x"))) == "TargetGroupNotFound")
    #expect(
      await refusal(
        "CreateListener", listener("HTTP", [["Type": "redirect", "RedirectConfig": ["StatusCode": "HTTP_301"]]]))
        == "InvalidLoadBalancerAction")
  }

  @Test("Targets are checked before they are healthy, and drain before they are gone")
  func targets() async throws {
    let (vpc, subnets) = try await network()
    let arn = try await balancer(subnets)
    let targets = try await group("api", vpc)
    let named: [String: Value] = ["TargetGroupArn": targets]
    func states() async throws -> [Value?] {
      let all = try await elb("DescribeTargetHealth", named)["TargetHealthDescriptions"]?.list ?? []
      return all.map { $0["TargetHealth"]?["State"] }
    }
    let two: Value = [["Id": "10.0.1.10"], ["Id": "10.0.1.11", "Port": 8080]]
    try await elb("RegisterTargets", named.merging(["Targets": two]) { $1 })
    #expect(try await states() == ["unused", "unused"])
    try await elb(
      "CreateListener",
      [
        "LoadBalancerArn": arn, "Port": 80, "Protocol": "HTTP",
        "DefaultActions": [["Type": "forward", "TargetGroupArn": targets]],
      ])
    #expect(try await states() == ["initial", "initial"])
    aws.time.pass(31)
    #expect(try await states() == ["healthy", "healthy"])
    try await elb("DeregisterTargets", named.merging(["Targets": [["Id": "10.0.1.10"]]]) { $1 })
    #expect(try await states() == ["draining", "healthy"])
    aws.time.pass(301)
    #expect(try await states() == ["healthy"])
    #expect(await refusal("RegisterTargets", named.merging(["Targets": [["Id": "web"]]]) { $1 }) == "ValidationError")
  }
}
