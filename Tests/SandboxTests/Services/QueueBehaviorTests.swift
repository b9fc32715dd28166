import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Queues and what they can have")
struct QueueBehaviorTests {
  private let aws = SandboxDriver()

  private func create(_ name: String, _ attributes: [String: Value] = [:]) async throws -> Value {
    let answer = try await aws.call(
      .sqs, "CreateQueue", ["QueueName": .string(name), "Attributes": .object(attributes)])
    return try #require(answer["QueueUrl"])
  }

  private func refusal(_ name: String, _ attributes: [String: Value]) async -> String? {
    await aws.refusal(.sqs, "CreateQueue", ["QueueName": .string(name), "Attributes": .object(attributes)])
  }

  private func attributes(_ url: Value) async throws -> Value {
    try #require(
      try await aws.call(.sqs, "GetQueueAttributes", ["QueueUrl": url, "AttributeNames": ["All"]])["Attributes"])
  }

  @Test("A name can be given again a minute after its queue was deleted")
  func names() async throws {
    let url = try await create("jobs")
    try await aws.call(.sqs, "DeleteQueue", ["QueueUrl": url])
    #expect(
      await aws.refusal(.sqs, "GetQueueUrl", ["QueueName": "jobs"]) == "AWS.SimpleQueueService.NonExistentQueue")
    #expect(await refusal("jobs", [:]) == "AWS.SimpleQueueService.QueueDeletedRecently")
    aws.time.pass(61)
    _ = try await create("jobs")
  }

  @Test("A create that comes again gives the queue that is there, unless it asks for another")
  func again() async throws {
    let url = try await create("jobs", ["DelaySeconds": "5"])
    #expect(try await create("jobs", ["DelaySeconds": "5"]) == url)
    #expect(await refusal("jobs", ["DelaySeconds": "6"]) == "QueueAlreadyExists")
  }

  @Test("An attribute that is taken away with an empty text is told no longer")
  func emptied() async throws {
    let url = try await create("jobs", ["RedriveAllowPolicy": #"{"redrivePermission":"denyAll"}"#])
    #expect(try await attributes(url)["RedriveAllowPolicy"] != nil)
    try await aws.call(.sqs, "SetQueueAttributes", ["QueueUrl": url, "Attributes": ["RedriveAllowPolicy": ""]])
    #expect(try await attributes(url).object?.keys.contains("RedriveAllowPolicy") == false)
  }

  @Test("A dead-letter queue is there, of the same kind, and a message is tried 1000 times at most")
  func deadLetters() async throws {
    _ = try await create("dead")
    _ = try await create("dead.fifo", ["FifoQueue": "true"])
    func redrive(_ name: String, _ count: Int) -> [String: Value] {
      [
        "RedrivePolicy": .string(
          #"{"deadLetterTargetArn":"arn:aws:sqs:eu-central-1:123456789012:\#(name)","maxReceiveCount":\#(count)}"#)
      ]
    }
    for (name, count) in [("none", 3), ("dead.fifo", 3), ("dead", 0), ("dead", 1001)] {
      #expect(await refusal("jobs", redrive(name, count)) == "InvalidParameterValue")
    }
    _ = try await create("jobs", redrive("dead", 3))
  }

  @Test("Order has attributes of its own, and a queue has one kind of encryption")
  func kinds() async throws {
    #expect(await refusal("jobs", ["FifoQueue": "false"]) == "InvalidAttributeName")
    #expect(await refusal("jobs", ["ContentBasedDeduplication": "false"]) == "InvalidAttributeName")
    #expect(
      await refusal("jobs.fifo", ["FifoQueue": "true", "FifoThroughputLimit": "perMessageGroupId"])
        == "InvalidParameterValue")
    let url = try await create("jobs", ["KmsMasterKeyId": "alias/aws/sqs"])
    #expect(try await attributes(url)["SqsManagedSseEnabled"] == "false")
    try await aws.call(.sqs, "SetQueueAttributes", ["QueueUrl": url, "Attributes": ["SqsManagedSseEnabled": "true"]])
    #expect(try await attributes(url)["KmsMasterKeyId"] == nil)
  }
}
