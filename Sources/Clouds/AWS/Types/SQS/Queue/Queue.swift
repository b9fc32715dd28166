import AWSClient
import InfraModel
import Planner

extension SQS {
  /// A queue. All of its attributes are texts, and one call sets those that it is given.
  ///
  /// Source: Amazon SQS API Reference, version 2012-11-05.
  static let queue = Handler("AWS::SQS::Queue", of: .sqs, id: "QueueUrl") {
    // A create that meets a queue with the same attributes gives it back as if it had made it.
    Create(
      "CreateQueue",
      ["QueueName", .code(as: "Attributes.FifoQueue", of: "FifoQueue") { $0["FifoQueue"] == true ? "true" : nil }]
        + numbers.map { attributed($0) } + ordering.map(ifOrdered) + policies.map { attributed($0, .jsonText) }
        + encryption.map { attributed($0) },
      outputs: ["QueueUrl": "QueueUrl"],
      name: Create.Name("QueueName", longest: 80, ending: Create.Name.Ending(".fifo", if: "FifoQueue")),
      retries: [deletedRecently], overwrites: true)
    Sets(
      properties: numbers + ordering, by: "SetQueueAttributes",
      ["QueueUrl"] + numbers.map { attributed($0) } + ordering.map(ifOrdered), sends: .changed, removed: .to(standards))
    for policy in policies {
      Sets(
        policy, by: "SetQueueAttributes", ["QueueUrl", attributed(policy, .jsonText)],
        removed: .by("SetQueueAttributes", ["QueueUrl", .constant("", as: "Attributes.\(policy)")]))
    }
    Sets(
      properties: encryption, uses: ["SetQueueAttributes"],
      removed: .to(["SqsManagedSseEnabled": true, "KmsDataKeyReusePeriodSeconds": 300]), encrypt)
    Tags(
      create: .map("tags"), read: .call(Call("ListQueueTags", ["QueueUrl"]), at: "Tags"),
      add: Call("TagQueue", ["QueueUrl", .tagMap()]), remove: Call("UntagQueue", ["QueueUrl", .tagKeys()]))
    Reads(
      "GetQueueAttributes", ["QueueUrl", .constant(["All"], as: "AttributeNames")], at: "Attributes",
      maps: [.field("Arn", as: "QueueArn")] + policies.map { .field($0, as: $0, .jsonText) })
    Postprocess { properties, _, scope in
      properties["QueueName"] = scope.text("QueueUrl").split(separator: "/").last.map { .string(String($0)) }
    }
    Deletes("DeleteQueue", ["QueueUrl"], waits: true)
    Finds.lookup(Call("GetQueueUrl", ["QueueName"]), gives: ["QueueUrl": "QueueUrl"])
    Traits(
      holdsData: "the messages in it",
      comparisons: [
        "KmsMasterKeyId": .nameOrIdentifier, "RedriveAllowPolicy": .document, "RedrivePolicy": .document,
      ], defaults: ["FifoQueue": false], exclusive: [], rules: QueueRules.all, identifierDerived: true)
  }

  /// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html
  private static let deletedRecently = Retry(
    on: ["AWS.SimpleQueueService.QueueDeletedRecently", "QueueDeletedRecently"], for: 90)

  private static let numbers = [
    "DelaySeconds", "MaximumMessageSize", "MessageRetentionPeriod", "ReceiveMessageWaitTimeSeconds",
    "VisibilityTimeout",
  ]
  /// Unknown to a queue without order, whatever their value.
  private static let ordering = ["ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"]
  private static let policies = ["RedriveAllowPolicy", "RedrivePolicy"]
  private static let encryption = ["KmsDataKeyReusePeriodSeconds", "KmsMasterKeyId", "SqsManagedSseEnabled"]

  private static let standards: [String: Value] = [
    "ContentBasedDeduplication": false, "DeduplicationScope": "queue", "DelaySeconds": 0,
    "FifoThroughputLimit": "perQueue", "MaximumMessageSize": 1_048_576, "MessageRetentionPeriod": 345_600,
    "ReceiveMessageWaitTimeSeconds": 0, "VisibilityTimeout": 30,
  ]

  private static func attributed(_ property: String, _ encoding: ValueEncoding = .text) -> Field {
    .field(property, as: "Attributes.\(property)", encoding)
  }

  private static func ifOrdered(_ property: String) -> Field {
    .code(as: "Attributes.\(property)", of: property) { scope in
      guard scope["FifoQueue"] == true else { return nil }
      return scope[property]?.plainText.map { .string($0) }
    }
  }

  /// Sets the one kind of encryption, which takes the other's place, or takes the key away first.
  @Sendable private static func encrypt(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    var attributes: [String: Value] = [:]
    func give(_ property: String) { attributes[property] = scope[property]?.plainText.map { .string($0) } }
    if scope.changed.contains("KmsDataKeyReusePeriodSeconds") { give("KmsDataKeyReusePeriodSeconds") }
    if scope["KmsMasterKeyId"] != nil {
      give("KmsMasterKeyId")
    } else {
      if scope.previous["KmsMasterKeyId"] != nil { attributes["KmsMasterKeyId"] = "" }
      attributes["SqsManagedSseEnabled"] = .string(scope["SqsManagedSseEnabled"]?.plainText ?? "true")
    }
    _ = try await cloud.change(
      "SetQueueAttributes", ["QueueUrl": .string(scope.text("QueueUrl")), "Attributes": .object(attributes)])
  }
}
