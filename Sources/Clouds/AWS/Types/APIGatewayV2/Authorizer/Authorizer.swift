import AWSClient
import InfraModel

extension APIGatewayV2 {
  /// Who is let in to the routes of an API: by a token, or by what a function says.
  ///
  /// Source: API Gateway V2 API Reference, Authorizers.
  static let authorizer = Handler("AWS::ApiGatewayV2::Authorizer", of: .apiGatewayV2, id: "AuthorizerId|ApiId") {
    Create("CreateAuthorizer", ["ApiId"] + authorizing.fields, outputs: ["AuthorizerId": "AuthorizerId"])
    Sets(
      properties: authorizing, by: "UpdateAuthorizer", ["ApiId", "AuthorizerId"] + authorizing.fields, sends: .changed,
      removed: .to(["AuthorizerCredentialsArn": "", "EnableSimpleResponses": false]))
    Reads("GetAuthorizer", ["ApiId", "AuthorizerId"])
    Postprocess { properties, _, _ in
      if properties["AuthorizerCredentialsArn"] == "" { properties["AuthorizerCredentialsArn"] = nil }
    }
    Deletes("DeleteAuthorizer", ["ApiId", "AuthorizerId"], retries: [inUse])
    // Neither tag nor token: ours are those in its API that have all that was to be set.
    Finds.likeness(["GetAuthorizers"]) { cloud, scope in
      let answer = try await cloud.askIfPresent("GetAuthorizers", ["ApiId": .string(scope.text("ApiId"))])
      return (answer?["Items"]?.list ?? []).compactMap { item in
        let isSame = ["Name", "AuthorizerType", "AuthorizerUri"].allSatisfy {
          scope[$0] == nil || item[$0] == scope[$0]
        }
        return isSame ? item["AuthorizerId"].map { ["AuthorizerId": $0] } : nil
      }
    }
    Traits(
      keptWhenRemoved: [
        "AuthorizerPayloadFormatVersion", "AuthorizerResultTtlInSeconds", "AuthorizerUri", "IdentitySource",
        "IdentityValidationExpression", "JwtConfiguration",
      ],
      exclusive: [], renewed: ["AuthorizerId": "routes elsewhere"])
  }

  private static let authorizing = [
    "AuthorizerCredentialsArn", "AuthorizerPayloadFormatVersion", "AuthorizerResultTtlInSeconds", "AuthorizerType",
    "AuthorizerUri", "EnableSimpleResponses", "IdentitySource", "IdentityValidationExpression", "JwtConfiguration",
    "Name",
  ]
}
