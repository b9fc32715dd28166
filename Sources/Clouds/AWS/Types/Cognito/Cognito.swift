import Pricing

/// The types of the service, a folder for each.
enum Cognito: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .userPool, wayBack: .userPool),
    ResourceKind(cost: .userPoolClient, wayBack: .plain),
    ResourceKind(
      cost: .cognitoUserPoolDomain, wayBack: WayBackFacts(renewed: ["CloudFrontDistribution": "records elsewhere"])),
  ]
}
