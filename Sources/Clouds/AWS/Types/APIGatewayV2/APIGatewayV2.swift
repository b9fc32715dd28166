import InfraModel
import Planner
import Pricing

/// The types of the service, a folder for each.
enum APIGatewayV2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(api, cost: .httpAPI, demands: Demand.apiGatewayV2Api),
    ResourceKind(apiMapping, cost: .apiGatewayV2ApiMapping, demands: Demand.apiGatewayV2ApiMapping),
    ResourceKind(authorizer, cost: .apiGatewayV2Authorizer, demands: Demand.apiGatewayV2Authorizer),
    ResourceKind(domainName, cost: .apiGatewayV2DomainName, demands: Demand.apiGatewayV2DomainName),
    ResourceKind(integration, cost: .apiGatewayV2Integration, demands: Demand.apiGatewayV2Integration),
    ResourceKind(route, cost: .apiGatewayV2Route, demands: Demand.apiGatewayV2Route),
    ResourceKind(stage, cost: .apiGatewayV2Stage, demands: Demand.apiGatewayV2Stage),
    ResourceKind(vpcLink, cost: .apiGatewayV2VpcLink, demands: Demand.apiGatewayV2VpcLink),
  ]
  static let rules = Rule.apiRoutes

  /// Something else still uses what is to be deleted.
  static let inUse = Retry(on: ["ConflictException"], for: 60)

  /// Another change of the domain is in progress.
  static let changing = Retry(on: ["ConflictException"], saying: "try again", "in progress", "concurrent", for: 60)

  /// A map of texts for an update that merges it: an empty text takes a key away.
  static func merging(_ property: String, _ scope: CallScope) -> Value {
    let gone = (scope.previous[property]?.object ?? [:]).mapValues { _ in Value.string("") }
    return .object(gone.merging(scope[property]?.object ?? [:]) { $1 })
  }

  /// Tags of an API, a stage, a domain or a link, by an ARN that names no account.
  static func tags(of kind: String = "apis", _ path: @escaping @Sendable (CallScope) -> String) -> Tags {
    let resource = Field.code(as: "ResourceArn") { scope in
      .string("arn:\(scope.partition):apigateway:\(scope.region)::/\(kind)/\(path(scope))")
    }
    return Tags(
      create: .map("Tags"), read: .item("Tags"), add: Call("TagResource", [resource, .tagMap()]),
      remove: Call("UntagResource", [resource, .tagKeys()]))
  }
}
