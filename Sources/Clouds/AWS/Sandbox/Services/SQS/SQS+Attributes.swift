internal import InfraModel

/// What a queue has and can be given.
extension SQS {
  /// What an attribute is where none is given, and the least and most of those that are numbers.
  private static let numbers: [String: (standard: Int, range: ClosedRange<Int>)] = [
    "DelaySeconds": (0, 0...900), "MaximumMessageSize": (1_048_576, 1024...1_048_576),
    "MessageRetentionPeriod": (345_600, 60...1_209_600), "ReceiveMessageWaitTimeSeconds": (0, 0...20),
    "VisibilityTimeout": (30, 0...43_200), "KmsDataKeyReusePeriodSeconds": (300, 60...86_400),
  ]
  private static let documents: Set<String> = ["Policy", "RedrivePolicy", "RedriveAllowPolicy"]
  private static let ordered = ["ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"]
  private static let words: [String: Set<String>] = [
    "ContentBasedDeduplication": ["true", "false"], "DeduplicationScope": ["messageGroup", "queue"],
    "FifoThroughputLimit": ["perMessageGroupId", "perQueue"], "SqsManagedSseEnabled": ["true", "false"],
  ]
  private static let texts: Set<String> = documents.union(["KmsMasterKeyId", "FifoQueue"])

  /// Sets an attribute; an empty text takes one away.
  static func set(_ name: String, _ value: Value, of record: inout Record) {
    record.set(name, in: "Attributes", to: value == "" ? nil : value)
    // The one kind of encryption takes the other's place.
    if name == "KmsMasterKeyId", value != "" { record.set("SqsManagedSseEnabled", in: "Attributes", to: "false") }
    if name == "SqsManagedSseEnabled", value == "true" { record.set("KmsMasterKeyId", in: "Attributes", to: nil) }
  }

  static func attributes(_ record: Record) -> [String: Value] {
    let given = record["Attributes"]?.object ?? [:]
    var all: [String: Value] = [
      "QueueArn": .string(record.arn ?? ""), "ApproximateNumberOfMessages": "0",
      "ApproximateNumberOfMessagesNotVisible": "0", "ApproximateNumberOfMessagesDelayed": "0",
      "CreatedTimestamp": .string("\(record["Created"]?.integer ?? 0)"),
      "LastModifiedTimestamp": .string("\(record["LastModified"]?.integer ?? 0)"), "SqsManagedSseEnabled": "true",
    ]
    for (name, number) in numbers where name != "KmsDataKeyReusePeriodSeconds" {
      all[name] = .string("\(number.standard)")
    }
    if given["KmsMasterKeyId"] != nil { all["KmsDataKeyReusePeriodSeconds"] = "300" }
    if record.id.hasSuffix(".fifo") {
      all.merge(
        [
          "ContentBasedDeduplication": "false", "DeduplicationScope": "queue", "FifoThroughputLimit": "perQueue",
        ]) { $1 }
    }
    return all.merging(given) { $1 }
  }

  /// Refuses attributes that a queue cannot have.
  /// - Parameter present: Those that it has, beside the given ones.
  static func check(
    _ given: [String: Value], of present: [String: Value], isFIFO: Bool, _ cloud: Cloud
  ) throws(Fault) {
    for (name, value) in given.sorted(by: { $0.key < $1.key }) {
      let text = value.string ?? ""
      if let number = numbers[name] {
        guard let value = Int(text), number.range.contains(value) else { throw invalidValue(name) }
      } else if let allowed = words[name] {
        guard allowed.contains(text) else { throw invalidValue(name) }
      } else if !texts.contains(name) {
        throw invalidName(name)
      } else if documents.contains(name), !text.isEmpty {
        guard let policy = try? JSON.parse(text), policy.object != nil else { throw invalidValue(name) }
        if name == "RedrivePolicy" { try check(redrive: policy, text, isFIFO: isFIFO, cloud) }
        if name == "RedriveAllowPolicy" { try check(redriveAllow: policy, text) }
      }
    }
    if !isFIFO, let name = ordered.first(where: { given[$0] != nil }) { throw invalidName(name) }
    let all = present.merging(given) { $1 }
    if all["FifoThroughputLimit"] == "perMessageGroupId", all["DeduplicationScope"] != "messageGroup" {
      throw Fault(
        "InvalidParameterValue",
        "FifoThroughputLimit perMessageGroupId is allowed only when the value for DeduplicationScope is messageGroup.",
        status: 400)
    }
    if let key = given["KmsMasterKeyId"], key != "", given["SqsManagedSseEnabled"] == "true" {
      throw invalidValue("SqsManagedSseEnabled")
    }
  }

  /// Source: Amazon SQS API Reference, CreateQueue, `RedrivePolicy`.
  private static func check(
    redrive policy: Value, _ text: String, isFIFO: Bool, _ cloud: Cloud
  ) throws(Fault) {
    func refusal(_ reason: String) -> Fault {
      Fault(
        "InvalidParameterValue", "Value \(text) for parameter RedrivePolicy is invalid. Reason: \(reason)", status: 400)
    }
    let count = policy["maxReceiveCount"]
    guard let count = count?.integer ?? count?.string.flatMap({ Int64($0) }) else {
      throw refusal("Redrive policy does not contain mandatory attribute: maxReceiveCount.")
    }
    guard (1...1000).contains(count) else {
      throw refusal("Invalid value for maxReceiveCount: \(count), valid values are from 1 to 1000 both inclusive.")
    }
    guard let arn = policy["deadLetterTargetArn"]?.string else {
      throw refusal("Redrive policy does not contain mandatory attribute: deadLetterTargetArn.")
    }
    guard let target = cloud.find(arn: arn), target.key.kind == queue.name else {
      throw refusal("Dead letter target does not exist.")
    }
    guard target.id.hasSuffix(".fifo") == isFIFO else {
      throw refusal("Dead-letter queue must be same type of queue as the source.")
    }
  }

  /// Source: Amazon SQS API Reference, CreateQueue, `RedriveAllowPolicy`.
  private static func check(redriveAllow policy: Value, _ text: String) throws(Fault) {
    let permission = policy["redrivePermission"]?.string ?? ""
    let sources = policy["sourceQueueArns"]?.list
    let fits = permission == "byQueue" ? (1...10).contains(sources?.count ?? 0) : sources == nil
    guard ["allowAll", "byQueue", "denyAll"].contains(permission), fits else {
      throw Fault(
        "InvalidParameterValue", "Value \(text) for parameter RedriveAllowPolicy is invalid.", status: 400)
    }
  }

  /// A policy that names a user or role of the account that is not there, or was made a moment ago, is refused.
  static func checkPrincipals(_ policy: String, _ cloud: Cloud, _ call: Call) throws(Fault) {
    guard !policy.isEmpty else { return }
    guard let document = try? PolicyDocument(policy, .resource),
      document.principals.allSatisfy({ cloud.knows(principal: $0, call) })
    else { throw invalidValue("Policy") }
  }

  static func invalidName(_ name: String) -> Fault {
    Fault("InvalidAttributeName", "Unknown Attribute \(name).", status: 400)
  }

  private static func invalidValue(_ name: String) -> Fault {
    Fault("InvalidAttributeValue", "Invalid value for the parameter \(name).", status: 400)
  }
}
