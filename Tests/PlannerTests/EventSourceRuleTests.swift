import InfraModel
import Planner
import Testing

@Suite("What is wrong between a function and what it reads")
struct EventSourceRuleTests {
  private func found(_ queue: [String: Value], _ function: [String: Value]) -> [String] {
    let nodes = [
      RuleTests.node("queue", "AWS::SQS::Queue", queue),
      RuleTests.node(
        "function", "AWS::Lambda::Function",
        [
          "PackageType": "Image", "Role": "arn:aws:iam::123456789012:role/reader",
          "Code": ["ImageUri": "123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1"],
        ].merging(function) { $1 }),
      RuleTests.node(
        "mapping", "AWS::Lambda::EventSourceMapping",
        ["FunctionName": .ref("function", "Arn"), "EventSourceArn": .ref("queue", "Arn")]),
    ]
    return RuleTests.planner.validate(.small(nodes)).map(ValidationTests.line)
  }

  @Test("A queue hides a message for as long as its reader may run")
  func visibility() {
    #expect(found([:], [:]) == [])
    #expect(found(["VisibilityTimeout": 60], ["Timeout": 60]) == [])
    #expect(
      found([:], ["Timeout": 60]) == [
        "IN2080 mapping: queue hides a message for 30 s, and function may run for 60 s [eventSourceArn] set visibilityTimeout of queue to 60 or more"
      ])
  }
}
