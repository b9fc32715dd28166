import AWSClient
import InfraModel

extension CloudFront {
  /// How a content network signs its requests to an origin. Its name is the account's only one.
  ///
  /// Source: Amazon CloudFront API Reference, version 2020-05-31.
  static let originAccessControl = Handler("AWS::CloudFront::OriginAccessControl", of: .cloudFront, id: "Id") {
    Create(
      "CreateOriginAccessControl", ["OriginAccessControlConfig"], outputs: ["Id": "OriginAccessControl.Id"])
    Sets("OriginAccessControlConfig", uses: ["GetOriginAccessControl", "UpdateOriginAccessControl"]) { cloud, scope in
      let id = Value.string(scope.text("Id"))
      try await cloud.changing("GetOriginAccessControl", ["Id": id], stale: stale) { answer in
        _ = try await cloud.change(
          "UpdateOriginAccessControl",
          [
            "Id": id, "IfMatch": answer["ETag"] ?? "",
            "OriginAccessControlConfig": scope["OriginAccessControlConfig"] ?? [:],
          ])
      }
    }
    Reads("GetOriginAccessControl", ["Id"], at: "OriginAccessControl")
    Deletes(uses: ["GetOriginAccessControl", "DeleteOriginAccessControl"]) { cloud, scope in
      let id = Value.string(scope.text("Id"))
      try await cloud.changing("GetOriginAccessControl", ["Id": id], stale: stale) { answer in
        _ = try await cloud.change(
          "DeleteOriginAccessControl", ["Id": id, "IfMatch": answer["ETag"] ?? ""],
          retries: [Retry(on: ["OriginAccessControlInUse"], for: 60)])
      }
    }
    Finds.likeness(["ListOriginAccessControls"]) { cloud, scope in
      let answer = try await cloud.ask("ListOriginAccessControls", [:])
      let name = scope["OriginAccessControlConfig.Name"]
      return (answer["OriginAccessControlList"]?["Items"]?.list ?? []).filter { $0["Name"] == name }.map {
        ["Id": $0["Id"] ?? ""]
      }
    }
    Traits(exclusive: ["OriginAccessControlConfig.Name"], identities: [["OriginAccessControlConfig.Name"]])
  }
}
