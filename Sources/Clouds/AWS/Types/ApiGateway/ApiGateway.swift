import Pricing

/// The types of the service, a folder for each.
enum ApiGateway: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(cost: .restAPI),
    ResourceKind(cost: .restStage),
  ]
}
