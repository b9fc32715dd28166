internal import InfraModel

extension SNS {
  static let subscription = Kind("sns.subscription", missing: FaultForm("NotFound", "Subscription does not exist")) {
    $0.identifier = .uuid
    $0.arn = "{TopicArn}:{id}"
    $0.arnField = "SubscriptionArn"
    $0.links = [Link("TopicArn", to: "sns.topic", isARN: true, onDelete: .cascade)]
  }

  /// Those who cannot answer for themselves need not.
  private static let confirming: Set<String> = ["email", "email-json", "http", "https"]
  /// Seconds that a subscription waits for its confirmation.
  private static let confirmationTimeout = 3.0 * 86_400

  static let subscriptions = ServiceBehavior(
    "sns", kinds: [subscription],
    operations: [
      "Subscribe": Behavior(subscribe),
      "ConfirmSubscription": Behavior { cloud, call throws(Fault) in
        let token = try call.required("Token")
        guard let record = cloud.find(subscription, token, in: call.region) else { throw invalid("Token") }
        let confirmed = try cloud.change(record) { record in
          record.stays()
          record["PendingConfirmation"] = "false"
          record["ConfirmationWasAuthenticated"] = call["AuthenticateOnUnsubscribe"] ?? "false"
        }
        return ["SubscriptionArn": .string(confirmed.arn ?? "")]
      },
      "GetSubscriptionAttributes": Behavior { cloud, call throws(Fault) in
        let record = try subscription(cloud, call)
        let attributes = record.fields.filter { $0.key != "Attributes" && $0.value.string != nil }
        return [
          "Attributes": Value.object(attributes.merging(record["Attributes"]?.object ?? [:]) { $1 }).withoutPasswords
        ]
      },
      "SetSubscriptionAttributes": Behavior { cloud, call throws(Fault) in
        let name = try call.required("AttributeName")
        guard known.contains(name) else { throw invalid("AttributeName") }
        let value = attribute(name, call.string("AttributeValue"))
        try cloud.change(try subscription(cloud, call)) { $0.set(name, in: "Attributes", to: value) }
        return [:]
      },
      "ListSubscriptions": Behavior { cloud, call throws(Fault) in
        ["Subscriptions": .list(cloud.list(subscription, in: call.region).map(listed))]
      },
      "ListSubscriptionsByTopic": Behavior { cloud, call throws(Fault) in
        ["Subscriptions": .list(cloud.referrers(of: try topic(cloud, call), subscription).map(listed))]
      },
      "Unsubscribe": Behavior { cloud, call throws(Fault) in
        let record = try subscription(cloud, call)
        if record["PendingConfirmation"] == "true" {
          throw invalid("SubscriptionArn Reason: Cannot unsubscribe a subscription that is pending confirmation")
        }
        try cloud.delete(record)
        return [:]
      },
    ])

  private static let known: Set<String> = [
    "DeliveryPolicy", "FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy",
    "SubscriptionRoleArn", "ReplayPolicy",
  ]

  private static func subscription(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let arn = try call.required("SubscriptionArn")
    guard arn.split(separator: ":").count >= 7 else {
      throw invalid(
        "SubscriptionArn Reason: An ARN must have at least 6 elements, not \(arn.split(separator: ":").count)")
    }
    guard let found = cloud.find(arn: arn) else { throw subscription.missing.fault(arn) }
    return found
  }

  /// A list does not tell the ARN of one that waits.
  private static func listed(_ record: Record) -> Value {
    let value = Value.object(record.fields).withoutPasswords
    return record["PendingConfirmation"] == "true"
      ? value.setting("SubscriptionArn", to: "PendingConfirmation") : value
  }

  @Sendable private static func subscribe(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let topic = try topic(cloud, call)
    let kind = try call.required("Protocol")
    let endpoint = call.string("Endpoint") ?? ""
    try check(kind, endpoint)
    let given = (call["Attributes"]?.object ?? [:]).compactMapValues(\.string)
    for name in given.keys where !known.contains(name) {
      throw invalid("Attributes Reason: Unknown attribute: \(name)")
    }
    var attributes: [String: Value] = ["RawMessageDelivery": "false"]
    for (name, value) in given { attributes[name] = attribute(name, value) }
    if attributes["FilterPolicy"] != nil, attributes["FilterPolicyScope"] == nil {
      attributes["FilterPolicyScope"] = "MessageAttributes"
    }
    let same = cloud.referrers(of: topic, subscription).first {
      $0.string("Protocol") == kind && $0.string("Endpoint") == endpoint
    }
    if let same {
      let there = same["Attributes"]?.object ?? [:]
      if !given.isEmpty, !attributes.allSatisfy({ there[$0.key] == $0.value }) {
        throw invalid("Attributes Reason: Subscription already exists with different attributes")
      }
      return ["SubscriptionArn": shown(same, call)]
    }
    let isPending = confirming.contains(kind)
    let record = try cloud.create(
      subscription, call,
      [
        "TopicArn": .string(topic.arn ?? ""), "Protocol": .string(kind), "Endpoint": .string(endpoint),
        "Owner": .string(call.account), "PendingConfirmation": isPending ? "true" : "false",
        "ConfirmationWasAuthenticated": isPending ? "false" : "true",
        "SubscriptionPrincipal": .string(call.principal.arn),
        "Attributes": .object(attributes),
      ]
    ) { if isPending { $0.ends(at: call.now + confirmationTimeout) } }
    return ["SubscriptionArn": shown(record, call)]
  }

  private static func shown(_ record: Record, _ call: Call) -> Value {
    record["PendingConfirmation"] == "true" && call["ReturnSubscriptionArn"] != true
      ? "pending confirmation" : .string(record.arn ?? "")
  }

  /// Endpoints have the form of their protocol.
  private static func check(_ kind: String, _ endpoint: String) throws(Fault) {
    let isRight =
      switch kind {
      case "email", "email-json": endpoint.contains("@")
      case "http", "https": endpoint.hasPrefix(kind + "://")
      case "sms": endpoint.hasPrefix("+") || endpoint.first?.isNumber == true
      case "sqs", "lambda", "firehose", "application":
        endpoint.hasPrefix("arn:") && endpoint.contains(kind == "application" ? ":sns:" : ":\(kind):")
      default: false
      }
    if !isRight {
      throw invalid(
        ["email", "email-json", "http", "https", "sms", "sqs", "lambda", "firehose", "application"].contains(kind)
          ? "Endpoint Reason: \(kind) endpoint \(endpoint) is not one"
          : "Amazon SNS does not support this protocol string: \(kind)")
    }
  }
}
