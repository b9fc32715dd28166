import Pricing

/// The types of the service, a folder for each.
enum Events: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .rule, wayBack: .plainByName)
  ]
}
