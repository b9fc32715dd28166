import AWSLives
import AWSResources
import InfraModel
import Provider
import Testing

@Suite("What queues send")
struct QueueRequests {
  private static let type: ResourceType = "AWS::SQS::Queue"
  private static let url: Value = "https://sqs.eu-central-1.amazonaws.com/123456789012/jobs"

  /// A cloud in which a queue is there from the start, or once it is made.
  private static func cloud(taken: Bool) -> RequestRecorder {
    RequestRecorder { operation, _, times in
      switch operation {
      case "GetQueueUrl":
        taken ? .answer(["QueueUrl": url]) : .refusal("AWS.SimpleQueueService.NonExistentQueue", "no such queue")
      case "CreateQueue": .answer(["QueueUrl": url])
      case "GetQueueAttributes": .answer(["Attributes": ["QueueArn": "arn:aws:sqs:eu-central-1:123456789012:jobs"]])
      case "ListQueueTags": .answer(["Tags": ["Owner": "somebody"]])
      default: .answer([:])
      }
    }
  }

  @Test("A made-up name of a FIFO queue ends as SQS wants it")
  func name() async throws {
    let recorder = Self.cloud(taken: false)
    _ = try await recorder.create(Self.type, ["FifoQueue": true])
    let sent = recorder.cloud.requests.first { $0.operation == "CreateQueue" }?.input
    #expect(sent?["QueueName"]?.string?.hasPrefix("infra-") == true)
    #expect(sent?["QueueName"]?.string?.hasSuffix(".fifo") == true)
    #expect(sent?["Attributes"] == ["FifoQueue": "true"])
  }

  @Test("A queue of the name that another made is not taken for a new one")
  func stranger() async throws {
    let recorder = Self.cloud(taken: true)
    await #expect(throws: ProviderError.self) { try await recorder.create(Self.type, ["QueueName": "jobs"]) }
    #expect(recorder.changes == [])
  }

  @Test("A queue without its key is encrypted by SQS again, in one call")
  func encryption() async throws {
    let recorder = Self.cloud(taken: true)
    _ = try await recorder.update(
      Self.type, "https://sqs.eu-central-1.amazonaws.com/123456789012/jobs",
      from: ["KmsMasterKeyId": "alias/aws/sqs", "SqsManagedSseEnabled": false], to: [:])
    #expect(
      recorder.changes == [
        #"SetQueueAttributes {"Attributes":{"KmsMasterKeyId":"","SqsManagedSseEnabled":"true"},"#
          + #""QueueUrl":"https://sqs.eu-central-1.amazonaws.com/123456789012/jobs"}"#
      ])
  }
}
