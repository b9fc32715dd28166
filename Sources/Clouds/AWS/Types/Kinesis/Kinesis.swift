import Pricing

/// The types of the service, a folder for each.
enum Kinesis: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .stream)
  ]
}
