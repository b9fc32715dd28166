import AWSClient
import InfraModel

extension APIGatewayV2 {
  /// Which stage of an API a path of a domain leads to.
  ///
  /// Source: API Gateway V2 API Reference, API Mappings.
  static let apiMapping = Handler("AWS::ApiGatewayV2::ApiMapping", of: .apiGatewayV2, id: "ApiMappingId|DomainName") {
    Create(
      "CreateApiMapping", ["DomainName", "ApiId", "ApiMappingKey", "Stage"], outputs: ["ApiMappingId": "ApiMappingId"],
      retries: [changing])
    Sets(
      "ApiId", "ApiMappingKey", "Stage", by: "UpdateApiMapping",
      ["DomainName", "ApiMappingId", "ApiId", "ApiMappingKey", "Stage"], removed: .to(["ApiMappingKey": ""]),
      retries: [changing])
    Reads("GetApiMapping", ["ApiMappingId", "DomainName"])
    Postprocess { properties, _, _ in
      if properties["ApiMappingKey"] == "" { properties["ApiMappingKey"] = nil }
    }
    Deletes("DeleteApiMapping", ["ApiMappingId", "DomainName"], retries: [changing])
    // A domain has one mapping of a path.
    Finds.likeness(["GetApiMappings"]) { cloud, scope in
      let answer = try await cloud.askIfPresent("GetApiMappings", ["DomainName": .string(scope.text("DomainName"))])
      return (answer?["Items"]?.list ?? []).compactMap { item in
        let isSame =
          (item["ApiMappingKey"]?.string ?? "") == scope.text("ApiMappingKey")
          && ["ApiId", "Stage"].allSatisfy { item[$0] == scope[$0] }
        return isSame ? item["ApiMappingId"].map { ["ApiMappingId": $0] } : nil
      }
    }
    Traits(
      exclusive: ["DomainName", "ApiMappingKey"], holds: ["Stage"],
      identities: [["DomainName", "ApiMappingKey"]])
  }
}
