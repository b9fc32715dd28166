import InfraModel
import Planner

extension Rule {
  static let apiRoutes = [routeKeys]

  /// `ConflictException`: "Route with key GET /health already exists for this API".
  private static let routeKeys = Rule(.duplicateRouteKey, "An API has one route of a key.") { declared in
    var first: [NamedResource: ResourceNode] = [:]
    return declared.resources("AWS::ApiGatewayV2::Route").compactMap { route in
      guard let api = declared.target(route.properties["ApiId"]),
        let key = declared.literal(route.properties["RouteKey"]), let text = key.string
      else { return nil }
      let named = NamedResource(type: route.type, region: api.address.path, name: key)
      guard let other = first[named] else {
        first[named] = route
        return nil
      }
      return route.diagnostic(
        .duplicateRouteKey, "\(api.address) already has a route with the key \(text)", property: "RouteKey",
        notes: [other.note("is declared here")], fix: "give it another key, or keep one of them")
    }
  }
}
