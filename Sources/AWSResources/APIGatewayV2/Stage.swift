import AWSClient
import InfraModel

extension APIGatewayV2 {
  // The registry's own identifier of a stage is its name alone, which says nothing without its API.
  static let stage = Handler("AWS::ApiGatewayV2::Stage", of: .apiGatewayV2, id: "ApiId|StageName") {
    Create("CreateStage", ["ApiId", "StageName"] + everything)
    Sets(
      "AccessLogSettings", by: "UpdateStage", ["ApiId", "StageName", "AccessLogSettings"],
      removed: .by("DeleteAccessLogSettings", ["ApiId", "StageName"]))
    // Settings of routes are merged by the update, so those that go are deleted one by one.
    Sets("RouteSettings", uses: ["UpdateStage", "DeleteRouteSettings"]) { caller, scope in
      let names: [String: Value] = [
        "ApiId": .string(scope.text("ApiId")), "StageName": .string(scope.text("StageName")),
      ]
      let desired = scope["RouteSettings"]?.object ?? [:]
      for key in (scope.previous["RouteSettings"]?.object ?? [:]).keys.sorted() where desired[key] == nil {
        _ = try await caller.change("DeleteRouteSettings", names.merging(["RouteKey": .string(key)]) { $1 })
      }
      if desired.isEmpty { return }
      _ = try await caller.change("UpdateStage", names.merging(["RouteSettings": .object(desired)]) { $1 })
    }
    Sets(
      properties: plain, by: "UpdateStage", ["ApiId", "StageName"] + plain.map { Field(stringLiteral: $0) },
      sends: .changed,
      removed: .to([
        "AutoDeploy": false, "DefaultRouteSettings": ["DetailedMetricsEnabled": false], "Description": "",
        "StageVariables": [:],
      ]))
    tags { "\($0.text("ApiId"))/stages/\($0.text("StageName"))" }
    Reads("GetStage", ["ApiId", "StageName"], maps: [.field("Id", as: "StageName")])
    Deletes("DeleteStage", ["ApiId", "StageName"], retries: [Retry(on: ["ConflictException"], for: 60)])
    Finds.name
    Traits(
      keptWhenRemoved: ["ClientCertificateId", "DeploymentId"], exclusive: [], holds: ["DeploymentId"],
      identities: [["ApiId", "StageName"]])
  }

  private static let everything = (plain + ["AccessLogSettings", "RouteSettings"]).map { Field(stringLiteral: $0) }

  private static let plain = [
    "AutoDeploy", "ClientCertificateId", "DefaultRouteSettings", "DeploymentId", "Description", "StageVariables",
  ]
}
