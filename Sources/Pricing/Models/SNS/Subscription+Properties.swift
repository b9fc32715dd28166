extension PropertyTable {
  static let subscription: PropertyTable = [
    .free(
      "TODO", "DeliveryPolicy", "Endpoint", "FilterPolicy", "FilterPolicyScope", "Protocol", "RawMessageDelivery",
      "RedrivePolicy", "Region", "ReplayPolicy", "SubscriptionRoleArn", "TopicArn")
  ]
}
