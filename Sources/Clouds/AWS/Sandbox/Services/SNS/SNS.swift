internal import InfraModel

/// Amazon Simple Notification Service.
///
/// Source: SNS API Reference, version 2010-03-31.
enum SNS {
  static let topic = Kind("sns.topic", missing: FaultForm("NotFound", "Topic does not exist")) {
    $0.arn = "arn:{partition}:sns:{region}:{account}:{id}"
    $0.arnField = "TopicArn"
    $0.tags = .list()
    $0.quota = Kind.Quota(100_000, FaultForm("TopicLimitExceeded", "The number of topics is at its limit"))
  }

  private static let noResource = FaultForm("ResourceNotFound", "Resource does not exist")

  /// Topics: everything that can be set on one is an attribute, and a text.
  static let topics = ServiceBehavior(
    "sns", kinds: [topic],
    operations: [
      "CreateTopic": Behavior(createTopic),
      "GetTopicAttributes": Behavior { cloud, call throws(Fault) in
        ["Attributes": .object(attributes(of: try topic(cloud, call), cloud, call))]
      },
      "SetTopicAttributes": Behavior { cloud, call throws(Fault) in
        let name = try call.required("AttributeName")
        let record = try topic(cloud, call)
        try check(name, record)
        if name == "Policy", let text = call.string("AttributeValue"),
          let document = try? PolicyDocument(text, .resource),
          !document.principals.allSatisfy({ cloud.knows(principal: $0, call) })
        {
          throw invalid("Policy Error: PrincipalNotFound")
        }
        try cloud.change(record) { $0.set(name, in: "Attributes", to: attribute(name, call.string("AttributeValue"))) }
        return [:]
      },
      "ListTopics": Behavior { cloud, call throws(Fault) in
        ["Topics": .list(cloud.list(topic, in: call.region).map { ["TopicArn": .string($0.arn ?? "")] })]
      },
      "DeleteTopic": Behavior { cloud, call throws(Fault) in
        // DeleteTopic succeeds for a topic that does not exist.
        if let record = cloud.find(arn: try call.required("TopicArn")) { try cloud.delete(record) }
        return [:]
      },
      "PutDataProtectionPolicy": Behavior { cloud, call throws(Fault) in
        let policy = try call.required("DataProtectionPolicy")
        try cloud.change(try topic(cloud, call, "ResourceArn")) {
          $0["DataProtectionPolicy"] = policy.isEmpty ? Value?.none : .string(policy)
        }
        return [:]
      },
      "GetDataProtectionPolicy": Behavior { cloud, call throws(Fault) in
        ["DataProtectionPolicy": try topic(cloud, call, "ResourceArn")["DataProtectionPolicy"] ?? ""]
      },
      "Publish": Behavior { cloud, call throws(Fault) in
        if call["PhoneNumber"] == nil {
          _ = try topic(cloud, call, call["TopicArn"] == nil ? "TargetArn" : "TopicArn")
        }
        return ["MessageId": .string(cloud.identifier(.uuid))]
      },
      "TagResource": .tag(.arn("ResourceArn", noResource)),
      "UntagResource": .untag(.arn("ResourceArn", noResource)),
      "ListTagsForResource": .listTags(.arn("ResourceArn", noResource), as: .list()),
    ])

  static func invalid(_ message: String) -> Fault { Fault("InvalidParameter", "Invalid parameter: \(message)") }

  static func topic(_ cloud: Cloud, _ call: Call, _ member: String = "TopicArn") throws(Fault) -> Record {
    let arn = try call.required(member)
    if let found = cloud.find(topic, arn: arn) { return found }
    guard arn.split(separator: ":").count == 6 else {
      throw invalid("\(member) Reason: An ARN must have at least 6 elements, not \(arn.split(separator: ":").count)")
    }
    throw topic.missing.fault(arn)
  }

  /// An attribute; what is set to nothing is not there.
  static func attribute(_ name: String, _ value: String?) -> Value? {
    let isPolicy = name.hasSuffix("Policy")
    guard let value, !value.isEmpty, !(isPolicy && value == "{}") else { return nil }
    return .string(value)
  }

  private static let known: Set<String> = [
    "DisplayName", "Policy", "DeliveryPolicy", "KmsMasterKeyId", "SignatureVersion", "TracingConfig", "FifoTopic",
    "ContentBasedDeduplication", "FifoThroughputScope", "ArchivePolicy",
  ]

  private static func check(_ name: String, _ record: Record) throws(Fault) {
    let isLogging = name.contains("Feedback")
    guard known.contains(name) || isLogging else { throw invalid("AttributeName") }
    if ["ContentBasedDeduplication", "FifoThroughputScope", "ArchivePolicy"].contains(name),
      record["Attributes"]?["FifoTopic"] != "true"
    {
      throw invalid("Attributes Reason: \(name) is only for FIFO topics")
    }
  }

  @Sendable private static func createTopic(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("Name")
    let given = call["Attributes"]?.object ?? [:]
    let isFIFO = given["FifoTopic"] == "true"
    let plain = isFIFO && name.hasSuffix(".fifo") ? String(name.dropLast(5)) : name
    let isAllowed = plain.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    guard isAllowed, (1...256).contains(name.count), isFIFO == name.hasSuffix(".fifo") else {
      throw invalid("Topic Name")
    }
    let wanted = given.compactMapValues { $0.string }.reduce(into: [String: Value]()) { attributes, pair in
      attributes[pair.key] = attribute(pair.key, pair.value)
    }
    if let there = cloud.find(topic, name, in: call.region) {
      // The same topic again is the same topic.
      let attributes = there["Attributes"]?.object ?? [:]
      if !wanted.allSatisfy({ attributes[$0.key] == $0.value }) {
        throw invalid("Attributes Reason: Topic already exists with different attributes")
      }
      if call["Tags"] != nil, call.tags() != there.tags {
        throw invalid("Tags Reason: Topic already exists with different tags")
      }
      return ["TopicArn": .string(there.arn ?? "")]
    }
    let record = try cloud.create(
      topic, named: name, call, ["Attributes": .object(wanted)], tags: call.tags()
    ) { record in
      record["DataProtectionPolicy"] = call["DataProtectionPolicy"]
    }
    return ["TopicArn": .string(record.arn ?? "")]
  }

  private static func attributes(of record: Record, _ cloud: Cloud, _ call: Call) -> [String: Value] {
    let subscribed = cloud.referrers(of: record, subscription)
    let pending = subscribed.count { $0["PendingConfirmation"] == "true" }
    let standard: [String: Value] = [
      "TopicArn": .string(record.arn ?? ""), "Owner": .string(call.account), "DisplayName": "",
      "SubscriptionsConfirmed": .string("\(subscribed.count - pending)"),
      "SubscriptionsPending": .string("\(pending)"), "SubscriptionsDeleted": "0",
      "EffectiveDeliveryPolicy": .string(delivery), "Policy": .string(policy(record.arn ?? "", call)),
    ]
    return standard.merging(record["Attributes"]?.object ?? [:]) { $1 }
  }

  private static let delivery = JSON.canonicalText([
    "http": [
      "defaultHealthyRetryPolicy": [
        "minDelayTarget": 20, "maxDelayTarget": 20, "numRetries": 3, "numMaxDelayRetries": 0, "numNoDelayRetries": 0,
        "numMinDelayRetries": 0, "backoffFunction": "linear",
      ], "disableSubscriptionOverrides": false,
      "defaultRequestPolicy": ["headerContentType": "text/plain; charset=UTF-8"],
    ]
  ])

  /// Whoever is of the account may use the topic.
  private static func policy(_ arn: String, _ call: Call) -> String {
    let actions = [
      "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic", "Subscribe",
      "ListSubscriptionsByTopic", "Publish",
    ]
    return JSON.canonicalText([
      "Version": "2008-10-17", "Id": "__default_policy_ID",
      "Statement": [
        [
          "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
          "Action": .list(actions.map { .string("SNS:\($0)") }), "Resource": .string(arn),
          "Condition": ["StringEquals": ["AWS:SourceOwner": .string(call.account)]],
        ]
      ],
    ])
  }
}
