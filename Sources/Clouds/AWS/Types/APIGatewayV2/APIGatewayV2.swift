import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
enum APIGatewayV2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(api, cost: .httpAPI, demands: Demand.apiGatewayV2Api),
    ResourceKind(cost: .apiGatewayV2ApiMapping, wayBack: .plain),
    ResourceKind(cost: .apiGatewayV2Authorizer, wayBack: .plain),
    ResourceKind(
      cost: .apiGatewayV2DomainName, wayBack: WayBackFacts(renewed: ["RegionalDomainName": "records elsewhere"])),
    ResourceKind(integration, cost: .apiGatewayV2Integration, demands: Demand.apiGatewayV2Integration),
    ResourceKind(route, cost: .apiGatewayV2Route, demands: Demand.apiGatewayV2Route),
    ResourceKind(stage, cost: .apiGatewayV2Stage, demands: Demand.apiGatewayV2Stage),
  ]
  static let rules = Rule.apiRoutes

  /// A map of texts for an update that merges it: an empty text takes a key away.
  static func merging(_ property: String, _ scope: CallScope) -> Value {
    let gone = (scope.previous[property]?.object ?? [:]).mapValues { _ in Value.string("") }
    return .object(gone.merging(scope[property]?.object ?? [:]) { $1 })
  }

  /// Tags of an API or of a stage, by an ARN that names no account.
  static func tags(of path: @escaping @Sendable (CallScope) -> String) -> Tags {
    let resource = Field.code(as: "ResourceArn") { scope in
      .string("arn:\(scope.partition):apigateway:\(scope.region)::/apis/\(path(scope))")
    }
    return Tags(
      create: .map("Tags"), read: .item("Tags"), add: Call("TagResource", [resource, .tagMap()]),
      remove: Call("UntagResource", [resource, .tagKeys()]))
  }
}
