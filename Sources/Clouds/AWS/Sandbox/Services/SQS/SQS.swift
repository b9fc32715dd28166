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

  /// A name that cannot be given again yet.
  static let deletedName = Kind(
    "sqs.deleted-name", missing: FaultForm("AWS.SimpleQueueService.NonExistentQueue", "", status: 400),
    exists: FaultForm("AWS.SimpleQueueService.QueueDeletedRecently", "", status: 400)
  ) { $0.idField = "QueueName" }

  static let queues = ServiceBehavior(
    "sqs", kinds: [queue, deletedName],
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
        if given["FifoQueue"] != nil, given["FifoQueue"] != record["Attributes"]?["FifoQueue"] {
          throw invalidName("FifoQueue")
        }
        try check(given, of: attributes(record), isFIFO: record.id.hasSuffix(".fifo"), cloud)
        try checkPrincipals(given["Policy"]?.string ?? "", cloud, call)
        try cloud.change(record) { record in
          for (name, value) in given { set(name, value, of: &record) }
          record["LastModified"] = .integer(Int64(call.now))
        }
        return [:]
      },
      "DeleteQueue": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        try cloud.delete(record)
        try cloud.create(deletedName, named: record.id, call, [:]) { $0.ends(at: call.after(60)) }
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
    if !isFIFO, given["FifoQueue"] != nil { throw invalidName("FifoQueue") }
    try check(given, of: [:], isFIFO: isFIFO, cloud)
    try checkPrincipals(given["Policy"]?.string ?? "", cloud, call)
    // A call that comes again is given the queue that is there, where it asks for the same.
    if let before = cloud.find(queue, name, in: call.region) {
      let there = attributes(before)
      if given.contains(where: { there[$0.key] != $0.value }) { throw queue.exists.fault(name) }
      return ["QueueUrl": .string(url(name, call))]
    }
    if cloud.find(deletedName, name, in: call.region) != nil {
      throw Fault(
        "AWS.SimpleQueueService.QueueDeletedRecently",
        "You must wait 60 seconds after deleting a queue before you can create another with the same name.", status: 400
      )
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
}
