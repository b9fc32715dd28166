import AWSClient
import InfraModel

extension SNS {
  static let subscription = Handler("AWS::SNS::Subscription", of: .sns, id: "Arn") {
    Create(
      "Subscribe",
      [
        "TopicArn", "Protocol", "Endpoint", .constant(true, as: "ReturnSubscriptionArn"),
        .field("RawMessageDelivery", as: "Attributes.RawMessageDelivery", .text),
        .field("FilterPolicyScope", as: "Attributes.FilterPolicyScope", .text),
        .field("SubscriptionRoleArn", as: "Attributes.SubscriptionRoleArn", .text),
        .field("DeliveryPolicy", as: "Attributes.DeliveryPolicy", .jsonText),
        .field("FilterPolicy", as: "Attributes.FilterPolicy", .jsonText),
        .field("RedrivePolicy", as: "Attributes.RedrivePolicy", .jsonText),
        .field("ReplayPolicy", as: "Attributes.ReplayPolicy", .jsonText),
      ], outputs: ["Arn": "SubscriptionArn"])
    attribute("RawMessageDelivery", by: operation, of: identifier, cleared: "false")
    attribute("FilterPolicyScope", by: operation, of: identifier, cleared: "MessageAttributes")
    attribute("FilterPolicy", by: operation, of: identifier, .jsonText, cleared: "{}")
    attribute("DeliveryPolicy", by: operation, of: identifier, .jsonText, cleared: "{}")
    attribute("RedrivePolicy", by: operation, of: identifier, .jsonText, cleared: "{}")
    attribute("ReplayPolicy", by: operation, of: identifier, .jsonText, cleared: "{}")
    attribute("SubscriptionRoleArn", by: operation, of: identifier)
    Reads(
      "GetSubscriptionAttributes", [identifier], at: "Attributes",
      maps: [
        .field("Arn", as: "SubscriptionArn"), .field("DeliveryPolicy", .jsonText), .field("FilterPolicy", .jsonText),
        .field("RedrivePolicy", .jsonText), .field("ReplayPolicy", .jsonText),
      ])
    Postprocess { properties, item, _ in
      if item["PendingConfirmation"] == "true" { properties["PendingConfirmation"] = true }
    }
    // Nobody can unsubscribe what was never confirmed; it goes by itself after three days.
    Deletes(uses: ["GetSubscriptionAttributes", "Unsubscribe"]) { cloud, scope in
      let input: [String: Value] = ["SubscriptionArn": .string(scope.text("Arn"))]
      let answer = try await cloud.ask("GetSubscriptionAttributes", input)
      if answer["Attributes"]?["PendingConfirmation"] == "true" { return }
      _ = try await cloud.change("Unsubscribe", input)
    }
    // A topic has one subscription of an endpoint. One that waits for its confirmation shows no ARN in lists:
    // subscribing again gives it.
    Finds.likeness(["ListSubscriptionsByTopic"]) { cloud, scope in
      let input: [String: Value] = ["TopicArn": .string(scope.text("TopicArn"))]
      let answer = try await cloud.askIfPresent("ListSubscriptionsByTopic", input)
      return (answer?["Subscriptions"]?.list ?? []).compactMap { element in
        guard element["Protocol"] == scope["Protocol"], element["Endpoint"] == shown(scope["Endpoint"]),
          let arn = element["SubscriptionArn"], arn.string?.hasPrefix("arn:") == true
        else { return nil }
        return ["Arn": arn]
      }
    }
    Traits(
      comparisons: [
        "DeliveryPolicy": .document, "FilterPolicy": .document, "RedrivePolicy": .document, "ReplayPolicy": .document,
      ], unsupported: ["Region": "a subscription is made in its topic's region; say .in(…) on the subscription"],
      exclusive: [], identities: [["TopicArn", "Protocol", "Endpoint"]], rules: SubscriptionRules.all)
  }

  /// An endpoint as SNS lists it: with a mask in the place of a password, which may be known by its digest only.
  @Sendable private static func shown(_ endpoint: Value?) -> Value? {
    guard case .interpolation(let pieces)? = endpoint else { return endpoint?.withoutPasswords }
    return .string(pieces.map { $0.string ?? PasswordURL.mask }.joined())
  }

  private static let operation = "SetSubscriptionAttributes"
  private static let identifier = Field.field("Arn", as: "SubscriptionArn")
}
