import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Groups of machines: started, replaced, refreshed, ended")
struct AutoScalingBehaviorTests {
  private let aws = SandboxDriver()

  @discardableResult
  private func call(_ operation: String, _ input: [String: Value]) async throws -> Value {
    .object(try await aws.call(.autoScaling, operation, input))
  }

  private func refusal(_ operation: String, _ input: [String: Value]) async -> String? {
    await aws.refusal(.autoScaling, operation, input)
  }

  /// A group of two machines in a network of its own.
  private func group(_ more: [String: Value] = [:]) async throws -> Value {
    let (vpc, subnets) = try await aws.network()
    try await aws.call(
      .ec2, "CreateLaunchTemplate",
      [
        "LaunchTemplateName": "web", "LaunchTemplateData": ["ImageId": "ami-12c6146b", "InstanceType": "t3.micro"],
      ])
    let input: [String: Value] = [
      "AutoScalingGroupName": "web", "MinSize": 2, "MaxSize": 4,
      "VPCZoneIdentifier": subnets[0],
      "LaunchTemplate": ["LaunchTemplateName": "web", "Version": "$Latest"],
      "Tags": [["Key": "Name", "Value": "web", "PropagateAtLaunch": true]],
    ]
    try await call("CreateAutoScalingGroup", input.merging(more) { $1 })
    return vpc
  }

  private let named: [String: Value] = ["AutoScalingGroupName": "web"]

  private func told() async throws -> Value {
    try await call("DescribeAutoScalingGroups", ["AutoScalingGroupNames": ["web"]])["AutoScalingGroups"]?[0] ?? .null
  }

  private func machines() async throws -> [(id: String, state: String)] {
    (try await told()["Instances"]?.list ?? []).map {
      ($0["InstanceId"]?.string ?? "", $0["LifecycleState"]?.string ?? "")
    }
  }

  @Test("The machines of a group are EC2's, and one that somebody terminates is replaced")
  func replaces() async throws {
    _ = try await group()
    #expect(try await machines().map(\.state) == ["Pending", "Pending"])
    aws.time.pass(40)
    let first = try await machines()
    #expect(first.map(\.state) == ["InService", "InService"])
    let running = try await aws.call(.ec2, "DescribeInstances", ["InstanceIds": .list(first.map { .string($0.id) })])
    let machine = running["Reservations"]?[0]?["Instances"]?[0]
    #expect(machine?["Tags"]?.list?.contains(["Key": "Name", "Value": "web"]) == true)
    try await aws.call(.ec2, "TerminateInstances", ["InstanceIds": [.string(first[0].id)]])
    aws.time.pass(120)
    _ = try await machines()
    aws.time.pass(60)
    let second = try await machines()
    #expect(second.count == 2 && !second.contains { $0.id == first[0].id } && second.contains { $0.id == first[1].id })
    let activities = try await call("DescribeScalingActivities", named)["Activities"]?.list ?? []
    #expect(activities.contains { $0["Description"]?.string == "Terminating EC2 instance: \(first[0].id)" })
  }

  @Test("The size of a group stays between its bounds, and a group with machines is deleted by force alone")
  func sizes() async throws {
    _ = try await group()
    #expect(await refusal("SetDesiredCapacity", named.merging(["DesiredCapacity": 5]) { $1 }) == "ValidationError")
    try await call("SetDesiredCapacity", named.merging(["DesiredCapacity": 3]) { $1 })
    #expect(try await machines().count == 3)
    try await call("SuspendProcesses", named.merging(["ScalingProcesses": ["Launch"]]) { $1 })
    try await call("SetDesiredCapacity", named.merging(["DesiredCapacity": 4]) { $1 })
    #expect(try await machines().count == 3)
    try await call("ResumeProcesses", named)
    #expect(try await machines().count == 4)
    #expect(await refusal("DeleteAutoScalingGroup", named) == "ResourceInUse")
    try await call("DeleteAutoScalingGroup", named.merging(["ForceDelete": true]) { $1 })
    #expect(try await told()["Status"] == "Delete in progress")
    aws.time.pass(120)
    #expect(try await told() == .null)
  }

  @Test("A refresh replaces machines batch by batch, and can be cancelled")
  func refreshes() async throws {
    _ = try await group()
    aws.time.pass(60)
    let before = try await machines().map(\.id)
    func status() async throws -> Value? {
      try await call("DescribeInstanceRefreshes", named)["InstanceRefreshes"]?[0]?["Status"]
    }
    let preferences: Value = ["MinHealthyPercentage": 50, "InstanceWarmup": 30]
    try await call("StartInstanceRefresh", named.merging(["Preferences": preferences]) { $1 })
    #expect(await refusal("StartInstanceRefresh", named) == "InstanceRefreshInProgress")
    #expect(try await status() == "Pending")
    aws.time.pass(30)
    #expect(try await status() == "InProgress")
    let between = try await machines().filter { $0.state != "Terminating" }.map(\.id)
    #expect(Set(between).intersection(before).count == 1)
    aws.time.pass(300)
    #expect(try await status() == "Successful")
    aws.time.pass(60)
    let after = try await machines().map(\.id)
    #expect(after.count == 2 && Set(after).isDisjoint(with: before))
    #expect(await refusal("CancelInstanceRefresh", named) == "ActiveInstanceRefreshNotFound")
    try await call("StartInstanceRefresh", named)
    try await call("CancelInstanceRefresh", named)
    aws.time.pass(60)
    #expect(try await status() == "Cancelled")
  }

  @Test("Machines are registered with target groups, and a hook keeps them waiting")
  func targets() async throws {
    let vpc = try await group(["MinSize": 0])
    let made = try await aws.call(
      .elasticLoadBalancingV2, "CreateTargetGroup",
      ["Name": "web", "Protocol": "HTTP", "Port": 80, "VpcId": vpc, "TargetType": "instance"])
    let targets = made["TargetGroups"]?[0]?["TargetGroupArn"] ?? ""
    try await call("AttachLoadBalancerTargetGroups", named.merging(["TargetGroupARNs": [targets]]) { $1 })
    try await call(
      "PutLifecycleHook",
      named.merging([
        "LifecycleHookName": "warm", "LifecycleTransition": "autoscaling:EC2_INSTANCE_LAUNCHING",
      ]) { $1 })
    try await call("SetDesiredCapacity", named.merging(["DesiredCapacity": 1]) { $1 })
    aws.time.pass(60)
    let waiting = try await machines()
    #expect(waiting.map(\.state) == ["Pending:Wait"])
    try await call(
      "CompleteLifecycleAction",
      named.merging([
        "LifecycleHookName": "warm", "LifecycleActionResult": "CONTINUE", "InstanceId": .string(waiting[0].id),
      ]) { $1 })
    #expect(try await machines().map(\.state) == ["InService"])
    let health = try await aws.call(.elasticLoadBalancingV2, "DescribeTargetHealth", ["TargetGroupArn": targets])
    #expect(health["TargetHealthDescriptions"]?[0]?["Target"]?["Id"]?.string == waiting[0].id)
  }
}
