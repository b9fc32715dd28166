import AWSClient
import InfraModel
import Planner

extension SNS {
  static let topic = Handler("AWS::SNS::Topic", of: .sns, id: "TopicArn") {
    Create(
      "CreateTopic",
      [
        .field("TopicName", as: "Name"), attributed("DisplayName"), attributed("FifoTopic"),
        attributed("ContentBasedDeduplication"), attributed("FifoThroughputScope"), attributed("KmsMasterKeyId"),
        attributed("SignatureVersion"), attributed("TracingConfig"), attributed("ArchivePolicy", .jsonText),
        .field("DataProtectionPolicy", .jsonText),
      ], outputs: ["TopicArn": "TopicArn"],
      name: Create.Name("TopicName", longest: 256, ending: Create.Name.Ending(".fifo", if: "FifoTopic")))
    for (property, cleared) in [
      ("DisplayName", ""), ("ContentBasedDeduplication", "false"), ("FifoThroughputScope", "Topic"),
      ("KmsMasterKeyId", ""), ("SignatureVersion", "1"), ("TracingConfig", "PassThrough"),
    ] {
      attribute(property, by: "SetTopicAttributes", of: "TopicArn", cleared: cleared)
    }
    attribute("ArchivePolicy", by: "SetTopicAttributes", of: "TopicArn", .jsonText, cleared: "{}")
    Sets(
      "DataProtectionPolicy", by: "PutDataProtectionPolicy",
      [arn, .field("DataProtectionPolicy", .jsonText)],
      removed: .by("PutDataProtectionPolicy", [arn, .constant("", as: "DataProtectionPolicy")]))
    Sets("DeliveryStatusLogging", uses: ["SetTopicAttributes"], setDeliveryLogging)
    Sets("Subscription", uses: ["ListSubscriptionsByTopic", "Subscribe", "Unsubscribe"], setSubscriptions)
    Tags(
      create: .list("Tags"), read: .call(Call("ListTagsForResource", [arn]), at: "Tags"),
      add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))
    Shares(
      "Subscription", with: "AWS::SNS::Subscription", naming: "TopicArn",
      owners: { [$0.properties["TopicArn"]].compactMap(\.self) },
      element: { .compact(["Endpoint": $0.properties["Endpoint"], "Protocol": $0.properties["Protocol"]]) })
    Reads(
      "GetTopicAttributes", ["TopicArn"], at: "Attributes",
      maps: [.field("ArchivePolicy", as: "ArchivePolicy", .jsonText)])
    // A subject has fewer than 100 characters of ASCII: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
    Announces("Publish", to: "TopicArn", subject: "Subject", longest: 99, text: "Message")
    Exposes(
      "Policy", "policy statement",
      fix: "declare an SNS.TopicPolicy (infra types add AWS::SNS::TopicPolicy), or remove it by hand",
      members: { item in madeStatements(item["Policy"]) })
    // A topic has one policy: who declares it declares all statements.
    Shares(
      "Policy", with: "AWS::SNS::TopicPolicy", naming: "TopicArn",
      owners: { $0.properties["Topics"]?.list ?? [] }, element: { _ in "all" }, key: { _ in "all" })
    // Only where they are declared: most topics have neither, and subscriptions mostly stand for themselves.
    FurtherRead(uses: ["GetDataProtectionPolicy"]) { cloud, scope in
      guard scope["DataProtectionPolicy"] != nil else { return [:] }
      let answer = try await cloud.ask("GetDataProtectionPolicy", ["ResourceArn": .string(scope.text("TopicArn"))])
      guard let text = answer["DataProtectionPolicy"]?.string, !text.isEmpty else { return [:] }
      return ["DataProtectionPolicy": try JSON.parse(text)]
    }
    FurtherRead(uses: ["ListSubscriptionsByTopic"]) { cloud, scope in
      guard scope["Subscription"] != nil else { return [:] }
      let subscriptions = try await subscriptions(of: scope.text("TopicArn"), cloud)
      return [
        "Subscription": .list(
          subscriptions.map { .compact(["Endpoint": $0["Endpoint"], "Protocol": $0["Protocol"]]) })
      ]
    }
    Postprocess { properties, item, scope in
      properties["TopicName"] = scope.text("TopicArn").split(separator: ":").last.map { .string(String($0)) }
      if let logging = deliveryLogging(in: item) { properties["DeliveryStatusLogging"] = logging }
      for property in ["DisplayName", "KmsMasterKeyId"] where properties[property] == "" {
        properties[property] = nil
      }
    }
    Deletes("DeleteTopic", ["TopicArn"])
    // The name decides the ARN, and CreateTopic refuses a name whose topic has other tags; ours has the operation's.
    Finds.code(["ListTagsForResource"]) { cloud, scope in
      let arn = scope.arn("sns", scope.text("TopicName"))
      guard let answer = try await cloud.askIfPresent("ListTagsForResource", ["ResourceArn": .string(arn)]),
        answer["Tags"]?.list?.contains(["Key": .string(Tags.operationKey), "Value": .string(scope.operation)]) == true
      else { return [] }
      return [["TopicArn": .string(arn)]]
    }
    Traits(
      comparisons: [
        "DataProtectionPolicy": .document, "ArchivePolicy": .document, "DeliveryStatusLogging": .unordered,
        "Subscription": .unordered, "KmsMasterKeyId": .nameOrIdentifier,
      ], exclusive: [], rules: TopicRules.all, identifierDerived: true)
  }

  /// The statements of a topic's policy in few words, without the one that every topic begins with.
  private static func madeStatements(_ policy: Value?) -> [Value] {
    guard let policy = policy.flatMap(JSONText.parsed)?.object else { return [] }
    return PolicyGrammar.statements(of: policy).filter { !isStandard(statement: $0) }.map { statement in
      func words(_ value: Value?) -> Value? {
        value.map { .string($0.plainText ?? JSON.canonicalText($0, symbols: .tagged)) }
      }
      return .compact([
        "Action": words(statement["Action"]), "Effect": statement["Effect"], "Principal": words(statement["Principal"]),
      ])
    }
  }

  private static let arn = Field.field("TopicArn", as: "ResourceArn")

  private static func attributed(_ property: String, _ encoding: ValueEncoding = .text) -> Field {
    .field(property, as: "Attributes.\(property)", encoding)
  }

  /// The attributes' prefix for each protocol of delivery logging.
  private static let loggedProtocols = [
    "http/s": "HTTP", "sqs": "SQS", "lambda": "Lambda", "firehose": "Firehose", "application": "Application",
  ]
  private static let loggedMembers = ["SuccessFeedbackRoleArn", "SuccessFeedbackSampleRate", "FailureFeedbackRoleArn"]

  /// Three attributes a protocol, each set by a call; those that are no longer declared are emptied.
  @Sendable private static func setDeliveryLogging(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    func texts(_ value: Value?) -> [String: String] {
      var result: [String: String] = [:]
      for element in value?.list ?? [] {
        guard let name = element["Protocol"]?.string, let prefix = loggedProtocols[name] else { continue }
        for member in loggedMembers { result[prefix + member] = element[member].flatMap(\.plainText) }
      }
      return result
    }
    let before = texts(scope.previous["DeliveryStatusLogging"])
    let after = texts(scope["DeliveryStatusLogging"])
    for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
      _ = try await cloud.change(
        "SetTopicAttributes",
        [
          "TopicArn": .string(scope.text("TopicArn")), "AttributeName": .string(name),
          "AttributeValue": .string(after[name] ?? ""),
        ])
    }
  }

  private static func deliveryLogging(in attributes: Value) -> Value? {
    var elements: [Value] = []
    for (name, prefix) in loggedProtocols.sorted(by: { $0.key < $1.key }) {
      var element: [String: Value] = [:]
      for member in loggedMembers {
        if let text = attributes[prefix + member]?.string, !text.isEmpty { element[member] = .string(text) }
      }
      if element.isEmpty { continue }
      element["Protocol"] = .string(name)
      elements.append(.object(element))
    }
    return elements.isEmpty ? nil : .list(elements)
  }

  private static func subscriptions(of topic: String, _ cloud: CloudCalls) async throws -> [Value] {
    try await cloud.ask("ListSubscriptionsByTopic", ["TopicArn": .string(topic)])["Subscriptions"]?.list ?? []
  }

  /// Subscribes what is new, then unsubscribes what is no longer declared and was declared before.
  @Sendable private static func setSubscriptions(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let topic = scope.text("TopicArn")
    func key(_ value: Value) -> [Value?] { [value["Protocol"], value["Endpoint"]] }
    let there = try await subscriptions(of: topic, cloud)
    let desired = scope["Subscription"]?.list ?? []
    let present = Set(there.map(key))
    for element in desired where !present.contains(key(element)) {
      _ = try await cloud.change(
        "Subscribe",
        ["TopicArn": .string(topic)].merging(element.object ?? [:]) { $1 })
    }
    let kept = Set(desired.map(key))
    let ours = Set(scope.removable("Subscription").map(key))
    for element in there where !kept.contains(key(element)) && ours.contains(key(element)) {
      // One that nobody confirmed has no ARN yet, and goes by itself after three days.
      guard let arn = element["SubscriptionArn"], arn.string?.hasPrefix("arn:") == true else { continue }
      _ = try await cloud.change("Unsubscribe", ["SubscriptionArn": arn])
    }
  }
}
