import InfraModel
import Planner
import Testing

@Suite("What is wrong between queues")
struct QueueRuleTests {
  private func found(_ queue: [String: Value], _ dead: [String: Value]) -> [String] {
    let redrive: [String: Value] = [
      "RedrivePolicy": ["deadLetterTargetArn": .ref("dead", "Arn"), "maxReceiveCount": 3]
    ]
    let nodes = [
      RuleTests.node("queue", "AWS::SQS::Queue", queue.merging(redrive) { $1 }),
      RuleTests.node("dead", "AWS::SQS::Queue", dead),
    ]
    return RuleTests.planner.validate(.small(nodes)).map(ValidationTests.line)
  }

  @Test("Dead letters of a queue go to one of its kind")
  func kinds() {
    #expect(found([:], [:]) == [])
    #expect(found(["FifoQueue": true], ["FifoQueue": true]) == [])
    #expect(
      found(["FifoQueue": true], ["FifoQueue": false]) == [
        "IN2080 queue: it is a FIFO queue, and its dead-letter queue dead is not [redrivePolicy] set fifoQueue of dead to true"
      ])
    #expect(
      found([:], ["FifoQueue": true]) == [
        "IN2080 queue: its dead-letter queue dead is a FIFO queue, and it is not [redrivePolicy] use a standard queue for dead letters"
      ])
  }
}
