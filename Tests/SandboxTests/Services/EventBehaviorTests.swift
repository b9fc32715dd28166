import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Rules of events, schedules, and what hands events to functions")
struct EventBehaviorTests {
  private let aws = SandboxDriver()
  private let rule: [String: Value] = ["Name": "r", "ScheduleExpression": "rate(5 minutes)"]

  private func target(_ id: String, _ more: [String: Value] = [:]) -> Value {
    .object(more.merging(["Id": .string(id), "Arn": "arn:aws:sqs:eu-central-1:123456789012:q"]) { $1 })
  }

  private func put(_ targets: Value...) async -> String? {
    await aws.refusal(.events, "PutTargets", ["Rule": "r", "Targets": .list(targets)])
  }

  @Test("A rule has five targets at most, each with one kind of input")
  func targets() async throws {
    try await aws.call(.events, "PutRule", rule)
    #expect(await put(target("a"), target("b"), target("c"), target("d"), target("e")) == nil)
    #expect(await put(target("a", ["Input": "{}"])) == nil)
    #expect(await put(target("f")) == "LimitExceededException")
    #expect(await put(target("a", ["Input": "{}", "InputPath": "$"])) == "ValidationException")
    #expect(await put(target("a", ["Input": "{"])) == "ValidationException")
    let task: Value = ["TaskDefinitionArn": "arn:aws:ecs:eu-central-1:123456789012:task-definition/job:1"]
    #expect(await put(target("a", ["EcsParameters": task])) == "ValidationException")
  }

  @Test("Schedules are of the default bus only")
  func buses() async throws {
    try await aws.call(.events, "CreateEventBus", ["Name": "shop"])
    #expect(
      await aws.refusal(.events, "PutRule", rule.merging(["EventBusName": "shop"]) { $1 }) == "ValidationException")
    try await aws.call(
      .events, "PutRule", ["Name": "r", "EventBusName": "shop", "EventPattern": #"{"source":["shop"]}"#])
    let told = try await aws.call(.events, "DescribeRule", ["Name": "r", "EventBusName": "shop"])
    #expect(told["Arn"] == "arn:aws:events:eu-central-1:123456789012:rule/shop/r")
  }

  // MARK: mappings

  private func readable(timeout: Int64 = 3) async throws {
    let role = try await aws.role(for: "lambda.amazonaws.com", named: "reader")
    try await aws.call(
      .lambda, "CreateFunction",
      [
        "FunctionName": "reader", "PackageType": "Image", "Role": role,
        "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"], "Timeout": .integer(timeout),
      ])
    try await aws.call(.sqs, "CreateQueue", ["QueueName": "jobs"])
    aws.time.pass(60)
  }

  private let jobs: [String: Value] = [
    "FunctionName": "reader", "EventSourceArn": "arn:aws:sqs:eu-central-1:123456789012:jobs",
  ]

  private func refusal(_ more: [String: Value]) async -> String? {
    await aws.refusal(.lambda, "CreateEventSourceMapping", jobs.merging(more) { $1 })
  }

  @Test("A mapping takes its time, and no other change meanwhile; a function reads a source by one")
  func states() async throws {
    try await readable()
    let made = try await aws.call(.lambda, "CreateEventSourceMapping", jobs)
    let id: [String: Value] = ["UUID": try #require(made["UUID"])]
    func state() async throws -> Value? { try await aws.call(.lambda, "GetEventSourceMapping", id)["State"] }
    func change(_ members: [String: Value]) async -> String? {
      await aws.refusal(.lambda, "UpdateEventSourceMapping", id.merging(members) { $1 })
    }
    #expect(made["State"] == "Creating" && made["BatchSize"] == 10)
    #expect(await refusal([:]) == "ResourceConflictException")
    #expect(await change(["BatchSize": 5]) == "ResourceInUseException")
    aws.time.pass(11)
    #expect(try await state() == "Enabled")
    #expect(await change(["Enabled": false]) == nil)
    #expect(try await state() == "Disabling")
    aws.time.pass(11)
    #expect(try await state() == "Disabled")
    #expect(await change(["FilterCriteria": [:]]) == nil)
    aws.time.pass(11)
    #expect(try await state() == "Disabled")
    #expect(await aws.refusal(.lambda, "DeleteEventSourceMapping", id) == nil)
    #expect(try await state() == "Deleting")
    aws.time.pass(11)
    #expect(await aws.refusal(.lambda, "GetEventSourceMapping", id) == "ResourceNotFoundException")
  }

  @Test("A mapping is refused whose source is not there or does not have what is asked for")
  func refused() async throws {
    try await readable(timeout: 31)
    let invalid = "InvalidParameterValueException"
    #expect(await refusal(["EventSourceArn": "arn:aws:sqs:eu-central-1:123456789012:none"]) == invalid)
    // Messages are hidden for 30 seconds.
    #expect(await refusal([:]) == invalid)
    try await aws.call(
      .sqs, "SetQueueAttributes",
      [
        "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/jobs",
        "Attributes": ["VisibilityTimeout": "60"],
      ])
    #expect(await refusal(["BatchSize": 100]) == invalid)
    #expect(await refusal(["StartingPosition": "LATEST"]) == invalid)
    let clicks: Value = "arn:aws:kinesis:eu-central-1:123456789012:stream/clicks"
    #expect(await refusal(["EventSourceArn": clicks]) == "ValidationException")
    #expect(
      await refusal([
        "EventSourceArn": "arn:aws:dynamodb:eu-central-1:123456789012:table/none/stream/2026",
        "StartingPosition": "LATEST",
      ]) == invalid)
    #expect(await refusal(["EventSourceArn": clicks, "StartingPosition": "LATEST"]) == nil)
    #expect(await refusal([:]) == nil)
  }

  // MARK: schedules and filters

  @Test("A schedule is invoked by a role that trusts the scheduler, and its group takes it along")
  func schedules() async throws {
    try await aws.call(.scheduler, "CreateScheduleGroup", ["Name": "times"])
    func schedule(_ role: Value, _ more: [String: Value] = [:]) -> [String: Value] {
      [
        "Name": "nightly", "GroupName": "times", "ScheduleExpression": "rate(1 day)",
        "FlexibleTimeWindow": ["Mode": "OFF"],
        "Target": ["Arn": "arn:aws:sqs:eu-central-1:123456789012:jobs", "RoleArn": role],
      ].merging(more) { $1 }
    }
    func refusal(_ input: [String: Value]) async -> String? { await aws.refusal(.scheduler, "CreateSchedule", input) }
    let other = try await aws.role(for: "lambda.amazonaws.com", named: "other")
    let role = try await aws.role(for: "scheduler.amazonaws.com", named: "invokes")
    #expect(await refusal(schedule("arn:aws:iam::123456789012:role/none")) == "ValidationException")
    #expect(await refusal(schedule(other)) == "ValidationException")
    #expect(await refusal(schedule(role, ["FlexibleTimeWindow": ["Mode": "FLEXIBLE"]])) == "ValidationException")
    #expect(await refusal(schedule(role, ["GroupName": "none"])) == "ResourceNotFoundException")
    #expect(await refusal(schedule(role)) == nil)
    #expect(await refusal(schedule(role)) == "ConflictException")
    try await aws.call(.scheduler, "DeleteScheduleGroup", ["Name": "times"])
    aws.time.pass(6)
    #expect(
      await aws.refusal(.scheduler, "GetSchedule", ["Name": "nightly", "GroupName": "times"])
        == "ResourceNotFoundException")
  }

  @Test("A log group hands its events to a function that it may call, and to a stream by a role")
  func filters() async throws {
    try await readable()
    try await aws.call(.logs, "CreateLogGroup", ["logGroupName": "/shop"])
    func put(_ name: Value, _ destination: Value, _ more: [String: Value] = [:]) async -> String? {
      await aws.refusal(
        .logs, "PutSubscriptionFilter",
        ["logGroupName": "/shop", "filterName": name, "filterPattern": "", "destinationArn": destination]
          .merging(more) { $1 })
    }
    let function: Value = "arn:aws:lambda:eu-central-1:123456789012:function:reader"
    let stream: Value = "arn:aws:kinesis:eu-central-1:123456789012:stream/s"
    #expect(await put("a", function) == "InvalidParameterException")
    try await aws.call(
      .lambda, "AddPermission",
      [
        "FunctionName": "reader", "StatementId": "logs", "Action": "lambda:InvokeFunction",
        "Principal": "logs.amazonaws.com",
      ])
    #expect(await put("a", function) == nil)
    #expect(await put("b", stream) == "InvalidParameterException")
    let role: [String: Value] = ["roleArn": "arn:aws:iam::123456789012:role/writes"]
    #expect(await put("a", function, role) == "InvalidParameterException")
    #expect(await put("b", stream, role) == nil)
    #expect(await put("c", stream, role) == "LimitExceededException")
    let told = try await aws.call(
      .logs, "DescribeSubscriptionFilters", ["logGroupName": "/shop", "filterNamePrefix": "b"])
    #expect(told["subscriptionFilters"]?.list?.count == 1)
  }

  @Test("A queue's policy names users and roles that are there")
  func principals() async throws {
    let made = try await aws.call(.sqs, "CreateQueue", ["QueueName": "jobs"])
    func policy(_ principal: String) -> [String: Value] {
      [
        "QueueUrl": made["QueueUrl"] ?? .null,
        "Attributes": [
          "Policy": .string(
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"\#(principal)"},"Action":"sqs:*","Resource":"*"}]}"#
          )
        ],
      ]
    }
    #expect(
      await aws.refusal(.sqs, "SetQueueAttributes", policy("arn:aws:iam::123456789012:role/none"))
        == "InvalidAttributeValue")
    #expect(await aws.refusal(.sqs, "SetQueueAttributes", policy("arn:aws:iam::123456789012:root")) == nil)
  }
}
