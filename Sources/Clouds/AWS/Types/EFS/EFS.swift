import Pricing

/// The types of the service, a folder for each.
enum EFS: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .accessPoint),
    ResourceKind(cost: .fileSystem),
    ResourceKind(cost: .mountTarget),
  ]
}
