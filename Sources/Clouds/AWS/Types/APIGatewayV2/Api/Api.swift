import AWSClient
import InfraModel

extension APIGatewayV2 {
  static let api = Handler("AWS::ApiGatewayV2::Api", of: .apiGatewayV2, id: "ApiId") {
    Create(
      "CreateApi",
      [
        // An API that is made from a definition gets its name and protocol from there with the import.
        .code(as: "Name") { $0["Name"] ?? .string("infra-\($0.operation)") },
        .code(as: "ProtocolType", of: "ProtocolType") { $0["ProtocolType"] ?? "HTTP" }, "ApiKeySelectionExpression",
        "CorsConfiguration",
        "CredentialsArn", "Description", "DisableExecuteApiEndpoint", "DisableSchemaValidation", "IpAddressType",
        "RouteKey", "RouteSelectionExpression", "Target", "Version",
      ], outputs: ["ApiId": "ApiId"])
    Sets(
      "Body", "BasePath", "FailOnWarnings", by: "ReimportApi",
      ["ApiId", .field("Body", .jsonText), .field("BasePath", as: "Basepath"), "FailOnWarnings"], removed: .kept)
    Sets(
      "CorsConfiguration", by: "UpdateApi", ["ApiId", "CorsConfiguration"],
      removed: .by("DeleteCorsConfiguration", ["ApiId"]))
    Sets(
      "Name", "ApiKeySelectionExpression", "CredentialsArn", "Description", "DisableExecuteApiEndpoint",
      "DisableSchemaValidation", "IpAddressType", "RouteKey", "RouteSelectionExpression", "Target", "Version",
      by: "UpdateApi",
      [
        "ApiId", "Name", "ApiKeySelectionExpression", "CredentialsArn", "Description", "DisableExecuteApiEndpoint",
        "DisableSchemaValidation", "IpAddressType", "RouteKey", "RouteSelectionExpression", "Target", "Version",
      ], sends: .changed,
      removed: .to([
        "Description": "", "DisableExecuteApiEndpoint": false, "DisableSchemaValidation": false,
        "IpAddressType": "ipv4", "Version": "", "CredentialsArn": "",
      ]))
    tags { $0.text("ApiId") }
    Reads("GetApi", ["ApiId"])
    Postprocess { properties, _, _ in
      if properties["CorsConfiguration"] == [:] { properties["CorsConfiguration"] = nil }
    }
    Deletes("DeleteApi", ["ApiId"], retries: [inUse])
    Finds.listing(Call("GetApis"), at: "Items", tags: "Tags")
    Traits(
      comparisons: [
        "Body": .document, "CorsConfiguration.AllowHeaders": .unordered, "CorsConfiguration.AllowMethods": .unordered,
        "CorsConfiguration.AllowOrigins": .unordered, "CorsConfiguration.ExposeHeaders": .unordered,
      ], keptWhenRemoved: ["ApiKeySelectionExpression", "RouteSelectionExpression", "RouteKey", "Target", "Name"],
      unsupported: ["BodyS3Location": "put the definition into Body, which a plan can compare"], exclusive: [],
      rules: [.renewed("its URL")])
  }
}
