import AWSClient
import InfraModel

extension APIGatewayV2 {
  static let route = Handler("AWS::ApiGatewayV2::Route", of: .apiGatewayV2, id: "ApiId|RouteId") {
    Create("CreateRoute", ["ApiId"] + everything, outputs: ["RouteId": "RouteId"])
    // Request parameters are merged by the update, so those that go are deleted one by one.
    Sets("RequestParameters", uses: ["UpdateRoute", "DeleteRouteRequestParameter"]) { cloud, scope in
      let names: [String: Value] = ["ApiId": .string(scope.text("ApiId")), "RouteId": .string(scope.text("RouteId"))]
      let desired = scope["RequestParameters"]?.object ?? [:]
      for key in (scope.previous["RequestParameters"]?.object ?? [:]).keys.sorted() where desired[key] == nil {
        _ = try await cloud.change(
          "DeleteRouteRequestParameter", names.merging(["RequestParameterKey": .string(key)]) { $1 })
      }
      if desired.isEmpty { return }
      _ = try await cloud.change("UpdateRoute", names.merging(["RequestParameters": .object(desired)]) { $1 })
    }
    Sets(
      properties: plain, by: "UpdateRoute", ["ApiId", "RouteId"] + plain.fields,
      sends: .changed,
      removed: .to([
        "ApiKeyRequired": false, "AuthorizationScopes": [], "AuthorizationType": "NONE", "RequestModels": [:],
      ]))
    Reads("GetRoute", ["ApiId", "RouteId"])
    Deletes("DeleteRoute", ["ApiId", "RouteId"], retries: [inUse])
    // An API has one route of a key.
    Finds.likeness(["GetRoutes"]) { cloud, scope in
      let answer = try await cloud.askIfPresent("GetRoutes", ["ApiId": .string(scope.text("ApiId"))])
      return (answer?["Items"]?.list ?? []).compactMap { item in
        item["RouteKey"] == scope["RouteKey"] ? item["RouteId"].map { ["RouteId": $0] } : nil
      }
    }
    Traits(
      keptWhenRemoved: [
        "AuthorizerId", "ModelSelectionExpression", "OperationName", "RouteResponseSelectionExpression", "Target",
      ], exclusive: [], holds: ["Target", "AuthorizerId"], identities: [["ApiId", "RouteKey"]])
  }

  private static let everything = (plain + ["RequestParameters"]).fields

  private static let plain = [
    "ApiKeyRequired", "AuthorizationScopes", "AuthorizationType", "AuthorizerId", "ModelSelectionExpression",
    "OperationName", "RequestModels", "RouteKey", "RouteResponseSelectionExpression", "Target",
  ]
}
