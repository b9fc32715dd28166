import AWSClient
import InfraModel

extension APIGatewayV2 {
  static let integration = Handler("AWS::ApiGatewayV2::Integration", of: .apiGatewayV2, id: "ApiId|IntegrationId") {
    Create("CreateIntegration", ["ApiId"] + everything, outputs: ["IntegrationId": "IntegrationId"])
    Sets(
      "ConnectionId", "ConnectionType", "ContentHandlingStrategy", "CredentialsArn", "Description",
      "IntegrationMethod", "IntegrationSubtype", "IntegrationType", "IntegrationUri", "PassthroughBehavior",
      "PayloadFormatVersion", "RequestParameters", "RequestTemplates", "ResponseParameters",
      "TemplateSelectionExpression", "TimeoutInMillis", "TlsConfig",
      by: "UpdateIntegration", ["ApiId", "IntegrationId"] + plain + merged, sends: .changed,
      removed: .to([
        "ConnectionType": "INTERNET", "CredentialsArn": "", "Description": "", "PassthroughBehavior": "WHEN_NO_MATCH",
        "RequestParameters": [:], "RequestTemplates": [:], "ResponseParameters": [:], "TimeoutInMillis": 30000,
      ]))
    Reads("GetIntegration", ["ApiId", "IntegrationId"], maps: [responseParameters])
    Deletes("DeleteIntegration", ["ApiId", "IntegrationId"], retries: [inUse])
    // Neither tag nor token: ours are those in its API that have all that was to be set.
    Finds.likeness(["GetIntegrations"]) { cloud, scope in
      let answer = try await cloud.askIfPresent("GetIntegrations", ["ApiId": .string(scope.text("ApiId"))])
      return (answer?["Items"]?.list ?? []).compactMap { item in
        let isSame = ["IntegrationType", "IntegrationUri", "IntegrationMethod", "Description", "ConnectionId"]
          .allSatisfy { scope[$0] == nil || item[$0] == scope[$0] }
        return isSame ? item["IntegrationId"].map { ["IntegrationId": $0] } : nil
      }
    }
    Traits(
      replacing: ["IntegrationSubtype"],
      keptWhenRemoved: [
        "ConnectionId", "ContentHandlingStrategy", "IntegrationMethod", "IntegrationUri", "PayloadFormatVersion",
        "TemplateSelectionExpression", "TlsConfig",
      ], exclusive: [])
  }

  private static let everything = plain + ["RequestParameters", responseParameters]

  private static let plain: [Field] = [
    "ConnectionId", "ConnectionType", "ContentHandlingStrategy", "CredentialsArn", "Description", "IntegrationMethod",
    "IntegrationSubtype", "IntegrationType", "IntegrationUri", "PassthroughBehavior", "PayloadFormatVersion",
    "RequestTemplates", "TemplateSelectionExpression", "TimeoutInMillis", "TlsConfig",
  ]

  /// What the update merges: keys that go are sent with what stands for nothing, an empty text or an empty map.
  ///
  /// With a subtype the parameters are the input of an action of another service: the update takes them as a whole,
  /// refuses empty ones, and misses the required ones whatever else it changes.
  /// Source: the API Gateway developer guide, "Integration subtype reference".
  private static let merged: [Field] = [
    .code(as: "RequestParameters") { scope in
      if scope["IntegrationSubtype"] != nil { return scope["RequestParameters"] }
      return scope.changed.contains("RequestParameters") ? merging("RequestParameters", scope) : nil
    },
    .code(as: "ResponseParameters", of: "ResponseParameters") { scope in
      let gone = (encoded(scope.previous["ResponseParameters"] ?? [:]).object ?? [:]).mapValues { _ in Value.object([:])
      }
      return .object(gone.merging(encoded(scope["ResponseParameters"] ?? [:]).object ?? [:]) { $1 })
    },
  ]

  @Sendable private static func encoded(_ codes: Value) -> Value {
    .object(
      (codes.object ?? [:]).mapValues { entry in
        let pairs = (entry["ResponseParameters"]?.list ?? []).compactMap { pair in
          pair["Destination"]?.string.map { ($0, pair["Source"] ?? "") }
        }
        return .object(Dictionary(pairs, uniquingKeysWith: { $1 }))
      })
  }

  /// By status code: the registry has lists of destinations and sources where the API has maps.
  private static let responseParameters = Field.field(
    "ResponseParameters", as: "ResponseParameters",
    .code(
      encode: encoded,
      decode: { codes in
        .object(
          (codes.object ?? [:]).mapValues { entry in
            [
              "ResponseParameters": .list(
                (entry.object ?? [:]).sorted { $0.key < $1.key }.map {
                  ["Destination": .string($0.key), "Source": $0.value]
                })
            ]
          })
      }))
}
