import Pricing

/// The types of the service, a folder for each.
enum WAFv2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .webACL),
    ResourceKind(cost: .waFv2WebACLAssociation),
  ]
}
