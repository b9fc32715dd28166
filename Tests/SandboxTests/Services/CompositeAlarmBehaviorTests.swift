import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Alarms over alarms")
struct CompositeAlarmBehaviorTests {
  private let aws = SandboxDriver()

  private func alarm(_ name: Value) async throws {
    try await aws.call(
      .cloudWatch, "PutMetricAlarm",
      [
        "AlarmName": name, "Namespace": "AWS/Lambda", "MetricName": "Errors", "Statistic": "Sum", "Period": 60,
        "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold",
      ])
  }

  private func refusal(_ operation: String, _ input: [String: Value]) async -> String? {
    await aws.refusal(.cloudWatch, operation, input)
  }

  @Test("An alarm that another names is there, and is not deleted before it")
  func named() async throws {
    let rule: [String: Value] = [
      "AlarmName": "all", "AlarmRule": "(ALARM(\"many errors\") OR ALARM(slow)) AND NOT OK(slow)",
    ]
    #expect(await refusal("PutCompositeAlarm", rule) == "ValidationError")
    try await alarm("many errors")
    try await alarm("slow")
    try await aws.call(.cloudWatch, "PutCompositeAlarm", rule)
    #expect(await refusal("DeleteAlarms", ["AlarmNames": ["many errors"]]) == "ValidationError")
    #expect(await refusal("DeleteAlarms", ["AlarmNames": ["slow"]]) == "ValidationError")
    try await aws.call(.cloudWatch, "DeleteAlarms", ["AlarmNames": ["all"]])
    try await aws.call(.cloudWatch, "DeleteAlarms", ["AlarmNames": ["slow"]])
  }

  @Test("A rule that is always or never true names nothing, and one call deletes one alarm over others")
  func constants() async throws {
    for name: Value in ["one", "two"] {
      try await aws.call(.cloudWatch, "PutCompositeAlarm", ["AlarmName": name, "AlarmRule": "(TRUE) OR (NOT FALSE)"])
    }
    #expect(await refusal("DeleteAlarms", ["AlarmNames": ["one", "two"]]) == "ValidationError")
  }
}
