import Pricing

/// The types of the service, a folder for each.
enum WAFv2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .webACL, wayBack: .plain),
    ResourceKind(cost: .waFv2WebACLAssociation, wayBack: .plain),
  ]
}
