import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Targets that scale, their policies and the alarms of these")
struct ScalingBehaviorTests {
  private let aws = SandboxDriver()

  private let table: [String: Value] = [
    "ServiceNamespace": "dynamodb", "ResourceId": "table/orders",
    "ScalableDimension": "dynamodb:table:ReadCapacityUnits",
  ]

  private func register() async throws {
    try await aws.call(
      .init("dynamodb"), "CreateTable",
      [
        "TableName": "orders", "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
        "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]], "BillingMode": "PAY_PER_REQUEST",
      ])
    try await aws.call(
      .applicationAutoScaling, "RegisterScalableTarget", table.merging(["MinCapacity": 1, "MaxCapacity": 4]) { $1 })
  }

  private func policy(_ more: [String: Value]) -> [String: Value] {
    let tracking: [String: Value] = [
      "PolicyName": "load", "PolicyType": "TargetTrackingScaling",
      "TargetTrackingScalingPolicyConfiguration": [
        "TargetValue": 70, "PredefinedMetricSpecification": ["PredefinedMetricType": "DynamoDBReadCapacityUtilization"],
      ],
    ]
    return table.merging(tracking) { $1 }.merging(more) { $1 }
  }

  private func alarms() async throws -> [Value] {
    try await aws.call(.cloudWatch, "DescribeAlarms")["MetricAlarms"]?.list ?? []
  }

  @Test("A target is refused whose service or table is not there, or whose dimension is another's")
  func missing() async throws {
    let bounds: [String: Value] = ["MinCapacity": 1, "MaxCapacity": 4]
    func refusal(_ target: [String: Value]) async -> String? {
      await aws.refusal(.applicationAutoScaling, "RegisterScalableTarget", target.merging(bounds) { $1 })
    }
    #expect(await refusal(table) == "ValidationException")
    let service: [String: Value] = [
      "ServiceNamespace": "ecs", "ResourceId": "service/shop/web", "ScalableDimension": "ecs:service:DesiredCount",
    ]
    #expect(await refusal(service) == "ValidationException")
    try await register()
    #expect(
      await refusal(table.merging(["ScalableDimension": "ecs:service:DesiredCount"]) { $1 }) == "ValidationException")
  }

  @Test("The alarms of a policy that tracks a value are its own: they change and go with it")
  func tracking() async throws {
    try await register()
    let made = try await aws.call(.applicationAutoScaling, "PutScalingPolicy", policy([:]))
    #expect(made["Alarms"]?.list?.count == 2)
    let high = try #require(try await alarms().first { $0["ComparisonOperator"] == "GreaterThanThreshold" })
    #expect(high["AlarmActions"] == [made["PolicyARN"] ?? .null] && high["Threshold"] == 70)
    #expect(high["MetricName"] == "ConsumedReadCapacityUnits")
    let steps: [String: Value] = [
      "PolicyType": "StepScaling",
      "StepScalingPolicyConfiguration": [
        "AdjustmentType": "ChangeInCapacity",
        "StepAdjustments": [["ScalingAdjustment": 1, "MetricIntervalLowerBound": 0]],
      ],
    ]
    try await aws.call(
      .applicationAutoScaling, "PutScalingPolicy",
      policy(steps).filter { $0.key != "TargetTrackingScalingPolicyConfiguration" })
    #expect(try await alarms() == [])
    let told = try await aws.call(.applicationAutoScaling, "DescribeScalingPolicies", table)["ScalingPolicies"]
    #expect(told?[0]?["TargetTrackingScalingPolicyConfiguration"] == nil && told?[0]?["PolicyType"] == "StepScaling")
    try await aws.call(.applicationAutoScaling, "PutScalingPolicy", policy([:]))
    #expect(try await alarms().count == 2)
    try await aws.call(.applicationAutoScaling, "DeregisterScalableTarget", table)
    #expect(try await alarms() == [])
    #expect(
      try await aws.call(.applicationAutoScaling, "DescribeScalingPolicies", table)["ScalingPolicies"] == [])
  }

  @Test("A policy needs a target, and the settings of its type")
  func incomplete() async throws {
    #expect(
      await aws.refusal(.applicationAutoScaling, "PutScalingPolicy", policy([:])) == "ObjectNotFoundException")
    try await register()
    #expect(
      await aws.refusal(
        .applicationAutoScaling, "PutScalingPolicy", policy(["PolicyType": "StepScaling"])) == "ValidationException")
  }
}
