import Pricing

/// The types of the service, a folder for each.
enum SQS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .queue, wayBack: .queue)
  ]
}
