import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What rules of events and readers of queues and streams send")
struct EventRequests {
  private static let type: ResourceType = "AWS::Events::Rule"
  private static let id: ResourceID = "arn:aws:events:eu-central-1:123456789012:rule/shop/orders"

  private static func target(_ id: String, _ arn: String = "arn:aws:sqs:eu-central-1:123456789012:q") -> Value {
    ["Id": .string(id), "Arn": .string(arn)]
  }

  @Test("A rule of another bus is known by its ARN, and only targets that differ are sent")
  func targets() async throws {
    let recorder = RequestRecorder()
    _ = try await recorder.update(
      Self.type, Self.id, from: ["Targets": [Self.target("a"), Self.target("b"), Self.target("c")]],
      to: ["Targets": [Self.target("a"), Self.target("b", "arn:aws:sqs:eu-central-1:123456789012:other")]])
    #expect(
      recorder.changes == [
        #"PutTargets {"EventBusName":"shop","Rule":"orders","Targets":[{"Arn":"arn:aws:sqs:eu-central-1:123456789012:other","Id":"b"}]}"#,
        #"RemoveTargets {"EventBusName":"shop","Ids":["c"],"Rule":"orders"}"#,
      ])
  }

  @Test("A target that is refused in an answer is an error")
  func failedEntries() async throws {
    let recorder = RequestRecorder([
      "PutTargets": [
        "FailedEntryCount": 1,
        "FailedEntries": [
          ["TargetId": "b", "ErrorCode": "ResourceNotFoundException", "ErrorMessage": "Rule does not exist."]
        ],
      ]
    ])
    let error = await #expect(throws: ProviderError.self) {
      try await recorder.update(Self.type, Self.id, from: [:], to: ["Targets": [Self.target("b")]])
    }
    #expect(error?.kind == .notFound && error?.message == "target b: Rule does not exist.")
  }

  @Test("Targets that are refused in an answer for another change in progress are sent again")
  func retriedEntries() async throws {
    let recorder = RequestRecorder { operation, _, times in
      guard ["PutTargets", "RemoveTargets"].contains(operation), times == 1 else { return .answer([:]) }
      let id: Value = operation == "PutTargets" ? "b" : "c"
      return .answer([
        "FailedEntryCount": 1,
        "FailedEntries": [["TargetId": id, "ErrorCode": "ConcurrentModificationException", "ErrorMessage": "Busy."]],
      ])
    }
    _ = try await recorder.update(
      Self.type, Self.id, from: ["Targets": [Self.target("c"), Self.target("d")]],
      to: ["Targets": [Self.target("a"), Self.target("b")]])
    let sent = recorder.cloud.requests.filter { $0.operation.hasSuffix("Targets") }.map { request -> [Value] in
      let targets = request.input["Targets"] ?? request.input["Ids"]
      return (targets?.list ?? []).map { $0["Id"] ?? $0 }
    }
    #expect(sent == [["a", "b"], ["b"], ["c", "d"], ["c"]])
  }

  @Test("Targets that nobody declared keep a rule from its deletion")
  func strangers() async throws {
    let recorder = RequestRecorder(["ListTargetsByRule": ["Targets": [Self.target("a"), Self.target("theirs")]]])
    try await recorder.delete(Self.type, Self.id, known: ["Targets": [Self.target("a"), Self.target("gone")]])
    #expect(
      recorder.changes.first == #"RemoveTargets {"EventBusName":"shop","Ids":["a"],"Rule":"orders"}"#)
  }

  @Test(
    "A setting that is declared no longer is what Lambda makes of the source",
    arguments: [("sqs:eu-central-1:123456789012:q", 10), ("kinesis:eu-central-1:123456789012:stream/s", 100)])
  func standards(_ source: String, _ size: Int) async throws {
    let recorder = RequestRecorder(["GetEventSourceMapping": ["UUID": "1", "State": "Enabled"]])
    let kept: [String: Value] = ["FunctionName": "reader", "EventSourceArn": .string("arn:aws:\(source)")]
    _ = try await recorder.update(
      "AWS::Lambda::EventSourceMapping", "1",
      from: kept.merging([
        "BatchSize": 5, "Enabled": false, "FilterCriteria": ["Filters": [["Pattern": "{}"]]],
        "KmsKeyArn": "arn:aws:kms:x",
      ]) { $1 }, to: kept)
    #expect(
      recorder.changes == [
        #"UpdateEventSourceMapping {"BatchSize":\#(size),"Enabled":true,"FilterCriteria":{},"KMSKeyArn":"","UUID":"1"}"#
      ])
  }
}
