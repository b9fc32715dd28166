import Pricing

/// The types of the service, a folder for each.
enum Cognito: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .userPool),
    ResourceKind(cost: .userPoolClient),
    ResourceKind(cost: .cognitoUserPoolDomain),
  ]
}
