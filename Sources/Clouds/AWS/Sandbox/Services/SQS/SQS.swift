internal import InfraModel

/// Amazon SQS: queues and their attributes. No messages travel.
///
/// Source: Amazon SQS API Reference, version 2012-11-05.
enum SQS {
  static let queue = Kind(
    "sqs.queue",
    missing: FaultForm(
      "AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist.", status: 400),
    exists: FaultForm(
      "QueueAlreadyExists",
      "A queue already exists with the same name and a different value for attribute(s)", status: 400)
  ) {
    $0.idField = "QueueName"
    $0.arn = "arn:{partition}:sqs:{region}:{account}:{id}"
    $0.tags = .map("Tags")
  }

  /// What an attribute is where none is given, and the least and most of those that are numbers.
  private static let numbers: [String: (standard: Int, range: ClosedRange<Int>)] = [
    "DelaySeconds": (0, 0...900), "MaximumMessageSize": (262_144, 1024...1_048_576),
    "MessageRetentionPeriod": (345_600, 60...1_209_600), "ReceiveMessageWaitTimeSeconds": (0, 0...20),
    "VisibilityTimeout": (30, 0...43_200), "KmsDataKeyReusePeriodSeconds": (300, 60...86_400),
  ]
  private static let texts: Set<String> = [
    "Policy", "RedrivePolicy", "RedriveAllowPolicy", "KmsMasterKeyId", "SqsManagedSseEnabled", "FifoQueue",
    "ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit",
  ]

  static let queues = ServiceBehavior(
    "sqs", kinds: [queue],
    operations: [
      "CreateQueue": Behavior(create),
      "GetQueueUrl": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(queue, try call.required("QueueName"), call)
        return ["QueueUrl": .string(url(record.id, call))]
      },
      "ListQueues": Behavior { cloud, call throws(Fault) in
        let found = cloud.list(queue, in: call.region, prefix: call.string("QueueNamePrefix") ?? "")
        return ["QueueUrls": .list(found.map { .string(url($0.id, call)) })]
      },
      "GetQueueAttributes": Behavior { cloud, call throws(Fault) in
        let all = attributes(try named(cloud, call))
        let names = call.strings("AttributeNames")
        let wanted = names.contains("All") ? all : all.filter { names.contains($0.key) }
        return ["Attributes": .object(wanted)]
      },
      "SetQueueAttributes": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        let given = call["Attributes"]?.object ?? [:]
        try check(given, isFIFO: record.id.hasSuffix(".fifo"), cloud)
        if given["FifoQueue"] != nil, given["FifoQueue"] != record["Attributes"]?["FifoQueue"] {
          throw invalidName("FifoQueue")
        }
        try cloud.change(record) { record in
          for (name, value) in given { set(name, value, of: &record) }
          record["LastModified"] = .integer(Int64(call.now))
        }
        return [:]
      },
      "DeleteQueue": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try named(cloud, call))
        return [:]
      },
      "PurgeQueue": Behavior { cloud, call throws(Fault) in
        _ = try named(cloud, call)
        return [:]
      },
      "ListDeadLetterSourceQueues": Behavior { cloud, call throws(Fault) in
        let arn = try named(cloud, call).arn ?? ""
        let found = cloud.list(queue, in: call.region).filter {
          let policy = $0["Attributes"]?["RedrivePolicy"]?.string.flatMap { try? JSON.parse($0) }
          return policy?["deadLetterTargetArn"]?.string == arn
        }
        return ["queueUrls": .list(found.map { .string(url($0.id, call)) })]
      },
      "TagQueue": Behavior { cloud, call throws(Fault) in
        try cloud.change(try named(cloud, call)) { $0.tags.merge(call.tags("Tags")) { _, last in last } }
        return [:]
      },
      "UntagQueue": Behavior { cloud, call throws(Fault) in
        try cloud.change(try named(cloud, call)) { record in
          for key in call.strings("TagKeys") { record.tags[key] = nil }
        }
        return [:]
      },
      "ListQueueTags": Behavior { cloud, call throws(Fault) in
        ["Tags": .object(try named(cloud, call).tags.mapValues(Value.string))]
      },
    ])

  static func url(_ name: String, _ call: Call) -> String {
    "https://sqs.\(call.region).amazonaws.com/\(call.account)/\(name)"
  }

  private static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let url = try call.required("QueueUrl")
    return try cloud.get(queue, url.split(separator: "/").last.map { String($0) } ?? url, call)
  }

  @Sendable private static func create(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("QueueName")
    let given = call["Attributes"]?.object ?? [:]
    let isFIFO = name.hasSuffix(".fifo")
    let body = isFIFO ? name.dropLast(5) : name[...]
    guard !body.isEmpty, name.count <= 80,
      body.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    else {
      throw Fault(
        "InvalidParameterValue", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length",
        status: 400)
    }
    guard (given["FifoQueue"] == "true") == isFIFO else {
      throw Fault(
        "InvalidParameterValue",
        isFIFO
          ? "The name of a FIFO queue needs the attribute FifoQueue"
          : "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with .fifo suffix and be 1 to 80 in length",
        status: 400)
    }
    try check(given, isFIFO: isFIFO, cloud)
    // A call that comes again is given the queue that is there, where it asks for the same.
    if let before = cloud.find(queue, name, in: call.region) {
      let there = attributes(before)
      if given.contains(where: { there[$0.key] != $0.value }) { throw queue.exists.fault(name) }
      return ["QueueUrl": .string(url(name, call))]
    }
    try cloud.create(
      queue, named: name, call,
      ["Created": .integer(Int64(call.now)), "LastModified": .integer(Int64(call.now)), "Attributes": [:]],
      tags: call.tags("tags")
    ) { record in
      for (name, value) in given { set(name, value, of: &record) }
    }
    return ["QueueUrl": .string(url(name, call))]
  }

  /// Sets an attribute; an empty text takes one away.
  private static func set(_ name: String, _ value: Value, of record: inout Record) {
    record.set(name, in: "Attributes", to: value == "" ? nil : value)
    // The one kind of encryption takes the other's place.
    if name == "KmsMasterKeyId", value != "" { record.set("SqsManagedSseEnabled", in: "Attributes", to: "false") }
    if name == "SqsManagedSseEnabled", value == "true" { record.set("KmsMasterKeyId", in: "Attributes", to: nil) }
  }

  private static func attributes(_ record: Record) -> [String: Value] {
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

  private static func check(_ given: [String: Value], isFIFO: Bool, _ cloud: Cloud) throws(Fault) {
    for (name, value) in given.sorted(by: { $0.key < $1.key }) {
      let text = value.string ?? ""
      if let number = numbers[name] {
        guard let value = Int(text), number.range.contains(value) else { throw invalidValue(name) }
      } else if !texts.contains(name) {
        throw invalidName(name)
      } else if ["Policy", "RedrivePolicy", "RedriveAllowPolicy"].contains(name), !text.isEmpty {
        guard let policy = try? JSON.parse(text), policy.object != nil else { throw invalidValue(name) }
        if name == "RedrivePolicy" {
          guard let target = policy["deadLetterTargetArn"]?.string, cloud.find(arn: target) != nil else {
            throw Fault(
              "InvalidParameterValue",
              "Value \(text) for parameter RedrivePolicy is invalid. Reason: Dead letter target does not exist.",
              status: 400)
          }
        }
      }
    }
    let ordered = ["ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"]
    if !isFIFO, let name = ordered.first(where: { given[$0] != nil }) { throw invalidName(name) }
  }

  private static func invalidName(_ name: String) -> Fault {
    Fault("InvalidAttributeName", "Unknown Attribute \(name).", status: 400)
  }

  private static func invalidValue(_ name: String) -> Fault {
    Fault("InvalidAttributeValue", "Invalid value for the parameter \(name).", status: 400)
  }
}
