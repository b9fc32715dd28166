import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What policies of several topics and queues send")
struct AttachedPolicyRequests {
  private static let topics: [Value] = ["one", "two"].map { .string("arn:aws:sns:eu-central-1:123456789012:\($0)") }
  private static let document: Value = ["Version": "2012-10-17", "Statement": []]
  private static let type: ResourceType = "AWS::SNS::TopicPolicy"

  /// The policy that a topic begins with.
  private static func standardPolicy(
    condition: String = #","Condition":{"StringEquals":{"AWS:SourceOwner":"123456789012"}}"#, also others: String = ""
  ) -> String {
    let standard = ##""Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":"SNS:*""##
    return ##"{"Id":"__default_policy_ID","Statement":[{\##(standard)\##(condition)}\##(others)]}"##
  }

  @Test("A topic that another gave a policy is left alone, and so are those beside it")
  func stranger() async throws {
    let recorder = RequestRecorder { _, input, _ in
      .answer(["Attributes": input["TopicArn"] == Self.topics[1] ? ["Policy": #"{"Id":"theirs"}"#] : [:]])
    }
    let error = await #expect(throws: ProviderError.self) {
      try await recorder.create(Self.type, ["Topics": .list(Self.topics), "PolicyDocument": Self.document])
    }
    #expect(error?.kind == .alreadyExists)
    #expect(recorder.changes == [])
  }

  @Test("The policy that a topic begins with is none, and comes back when a declared one goes")
  func standard() async throws {
    let recorder = RequestRecorder(["GetTopicAttributes": ["Attributes": ["Policy": .string(Self.standardPolicy())]]])
    let id: ResourceID = "arn:aws:sns:eu-central-1:123456789012:one"
    #expect(try await recorder.read(Self.type, id) == .absent)
    try await recorder.delete(Self.type, id, known: ["Topics": [Self.topics[0]]])
    let sent = try #require(recorder.cloud.requests.last { $0.operation == "SetTopicAttributes" }).input
    let policy = Value.document(sent["AttributeValue"] ?? .null)
    #expect(policy["Id"] == "__default_policy_ID" && policy["Statement"]?[0]?["Resource"] == Self.topics[0])
    #expect(policy["Statement"]?[0]?["Condition"]?["StringEquals"]?["AWS:SourceOwner"] == "123456789012")
  }

  @Test(
    "A policy that keeps the first Id is a topic's own once it says anything else",
    arguments: [
      standardPolicy(also: #",{"Sid":"events","Effect":"Allow","Principal":{"Service":"events.amazonaws.com"}}"#),
      standardPolicy(condition: ""), #"{"Id":"__default_policy_ID","Statement":[]}"#,
    ])
  func customized(_ policy: String) async throws {
    let recorder = RequestRecorder(["GetTopicAttributes": ["Attributes": ["Policy": .string(policy)]]])
    let found = try await recorder.read(Self.type, "arn:aws:sns:eu-central-1:123456789012:one")
    #expect(found != nil && found != .absent)
    let error = await #expect(throws: ProviderError.self) {
      try await recorder.create(Self.type, ["Topics": [Self.topics[0]], "PolicyDocument": Self.document])
    }
    #expect(error?.kind == .alreadyExists)
    #expect(recorder.changes == [])
  }

  @Test("A topic that comes to the list and has another policy is left alone; an equal one may be a repeated update's")
  func added() async throws {
    for (policy, isRefused) in [(#"{"Id":"theirs"}"#, true), (#"{"Statement":[],"Version":"2012-10-17"}"#, false)] {
      let recorder = RequestRecorder(["GetTopicAttributes": ["Attributes": ["Policy": .string(policy)]]])
      var kind: ProviderError.Kind?
      do {
        _ = try await recorder.update(
          Self.type, "arn:aws:sns:eu-central-1:123456789012:one",
          from: ["Topics": [Self.topics[0]], "PolicyDocument": Self.document],
          to: ["Topics": .list(Self.topics), "PolicyDocument": Self.document])
      } catch let error as ProviderError { kind = error.kind }
      #expect(kind == (isRefused ? .alreadyExists : nil))
      #expect(recorder.changes.isEmpty == isRefused)
    }
  }

  @Test("A queue that leaves the list is without a policy, and only the one that comes is given it")
  func queues() async throws {
    let urls: [Value] = ["a", "b", "c"].map { .string("https://sqs.eu-central-1.amazonaws.com/123456789012/\($0)") }
    let recorder = RequestRecorder { _, input, _ in
      .answer(["Attributes": input["QueueUrl"] == urls[2] ? [:] : ["Policy": #"{"Version":"2012-10-17"}"#]])
    }
    _ = try await recorder.update(
      "AWS::SQS::QueuePolicy", ResourceID([urls[0], urls[1]].compactMap(\.string).joined(separator: ",")),
      from: ["Queues": [urls[0], urls[1]], "PolicyDocument": Self.document],
      to: ["Queues": [urls[1], urls[2]], "PolicyDocument": Self.document])
    #expect(
      recorder.changes == [
        #"SetQueueAttributes {"Attributes":{"Policy":"{\"Statement\":[],\"Version\":\"2012-10-17\"}"},"QueueUrl":"https://sqs.eu-central-1.amazonaws.com/123456789012/c"}"#,
        #"SetQueueAttributes {"Attributes":{"Policy":""},"QueueUrl":"https://sqs.eu-central-1.amazonaws.com/123456789012/a"}"#,
      ])
  }
}
