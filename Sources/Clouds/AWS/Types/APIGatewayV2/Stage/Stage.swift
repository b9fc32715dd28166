import AWSClient
import InfraModel

extension APIGatewayV2 {
  // The registry's own identifier of a stage is its name alone, which says nothing without its API.
  static let stage = Handler("AWS::ApiGatewayV2::Stage", of: .apiGatewayV2, id: "ApiId|StageName") {
    Create("CreateStage", ["ApiId", "StageName"] + everything)
    Sets(
      "AccessLogSettings", by: "UpdateStage", ["ApiId", "StageName", "AccessLogSettings"],
      removed: .by("DeleteAccessLogSettings", ["ApiId", "StageName"]))
    // Settings of routes are merged by the update, so those that go, or lose a member, are deleted one by one.
    Sets("RouteSettings", uses: ["UpdateStage", "DeleteRouteSettings"]) { cloud, scope in
      let names: [String: Value] = [
        "ApiId": .string(scope.text("ApiId")), "StageName": .string(scope.text("StageName")),
      ]
      let desired = scope["RouteSettings"]?.object ?? [:]
      let previous = scope.previous["RouteSettings"]?.object ?? [:]
      for (key, before) in previous.sorted(by: { $0.key < $1.key })
      where !Set((before.object ?? [:]).keys).isSubset(of: (desired[key]?.object ?? [:]).keys) {
        _ = try await cloud.change("DeleteRouteSettings", names.merging(["RouteKey": .string(key)]) { $1 })
      }
      if desired.isEmpty { return }
      _ = try await cloud.change("UpdateStage", names.merging(["RouteSettings": .object(desired)]) { $1 })
    }
    Sets(
      properties: plain + merged.compactMap(\.property), by: "UpdateStage",
      ["ApiId", "StageName"] + plain.fields + merged, sends: .changed,
      removed: .to([
        "AutoDeploy": false, "DefaultRouteSettings": ["DetailedMetricsEnabled": false], "Description": "",
        "StageVariables": [:],
      ]))
    tags { "\($0.text("ApiId"))/stages/\($0.text("StageName"))" }
    Reads("GetStage", ["ApiId", "StageName"], maps: [.field("Id", as: "StageName")])
    Deletes("DeleteStage", ["ApiId", "StageName"], retries: [inUse])
    Finds.name
    Traits(
      // No call takes a limit away again: 0 stops all traffic, and a negative one is refused.
      unremovable: ["DefaultRouteSettings.ThrottlingBurstLimit", "DefaultRouteSettings.ThrottlingRateLimit"],
      comparisons: ["AccessLogSettings.DestinationArn": .form(.logGroupARN)],
      keptWhenRemoved: ["ClientCertificateId", "DeploymentId"], exclusive: [], holds: ["DeploymentId"],
      identities: [["ApiId", "StageName"]], identifierDerived: true)
  }

  private static let everything =
    (plain + ["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables"]).fields

  private static let plain = ["AutoDeploy", "ClientCertificateId", "DeploymentId", "Description"]

  /// What the update merges: members that go are sent with what stands for nothing.
  private static let merged: [Field] = [
    .code(as: "DefaultRouteSettings", of: "DefaultRouteSettings") { scope in
      let reset: [String: Value] = [
        "DataTraceEnabled": false, "DetailedMetricsEnabled": false, "LoggingLevel": "OFF",
      ]
      let before = scope.previous["DefaultRouteSettings"]?.object ?? [:]
      let desired = scope["DefaultRouteSettings"]?.object ?? [:]
      return .object(reset.filter { before[$0.key] != nil }.merging(desired) { $1 })
    },
    .code(as: "StageVariables", of: "StageVariables") { merging("StageVariables", $0) },
  ]
}
