import AWSClient
import InfraModel

extension Cognito {
  /// An application that users of a pool sign in to. One call sets all of it, and takes back what it is not given.
  ///
  /// Its password is never read into a state. Source: Cognito user pools API Reference, version 2016-04-18.
  static let userPoolClient = Handler(
    "AWS::Cognito::UserPoolClient", of: .cognito, id: "UserPoolId|ClientId"
  ) {
    Create(
      "CreateUserPoolClient", ["UserPoolId", "GenerateSecret"] + clientSettings.fields,
      outputs: ["ClientId": "UserPoolClient.ClientId"], name: Create.Name("ClientName", longest: 128))
    Sets(
      properties: clientSettings, by: "UpdateUserPoolClient",
      ["UserPoolId", "ClientId"] + clientSettings.fields,
      retries: [busy])
    Reads(
      "DescribeUserPoolClient", ["UserPoolId", "ClientId"], at: "UserPoolClient",
      maps: [
        .field("Name", as: "ClientName"), .field("GenerateSecret", as: "ClientSecret", .presence),
      ], except: ["ClientSecret"])
    Postprocess { properties, _, _ in properties["GenerateSecret"] = properties["GenerateSecret"] ?? false }
    Deletes(
      "DeleteUserPoolClient", ["UserPoolId", "ClientId"],
      retries: [busy])
    Finds.likeness(["ListUserPoolClients"]) { cloud, scope in
      let answer = try await cloud.askIfPresent(
        "ListUserPoolClients", ["UserPoolId": .string(scope.text("UserPoolId")), "MaxResults": 60])
      return (answer?["UserPoolClients"]?.list ?? []).filter { $0["ClientName"] == scope["ClientName"] }.map {
        ["UserPoolId": .string(scope.text("UserPoolId")), "ClientId": $0["ClientId"] ?? ""]
      }
    }
    Traits(
      comparisons: Dictionary(
        uniqueKeysWithValues: [
          "AllowedOAuthFlows", "AllowedOAuthScopes", "CallbackURLs", "ExplicitAuthFlows", "LogoutURLs",
          "ReadAttributes",
          "SupportedIdentityProviders", "WriteAttributes",
        ].map { ($0, .unordered) }),
      defaults: [
        "AllowedOAuthFlowsUserPoolClient": false, "AuthSessionValidity": 3,
        "EnablePropagateAdditionalUserContextData": false, "EnableTokenRevocation": true, "GenerateSecret": false,
        "RefreshTokenValidity": 30,
      ], volatile: ["Name"], exclusive: [])
  }

  /// What the create and the update take alike.
  private static let clientSettings = [
    "AccessTokenValidity", "AllowedOAuthFlows", "AllowedOAuthFlowsUserPoolClient", "AllowedOAuthScopes",
    "AnalyticsConfiguration", "AuthSessionValidity", "CallbackURLs", "ClientName", "DefaultRedirectURI",
    "EnablePropagateAdditionalUserContextData", "EnableTokenRevocation", "ExplicitAuthFlows", "IdTokenValidity",
    "LogoutURLs", "PreventUserExistenceErrors", "ReadAttributes", "RefreshTokenRotation", "RefreshTokenValidity",
    "SupportedIdentityProviders", "TokenValidityUnits", "WriteAttributes",
  ]
}

extension ValueEncoding {
  /// Of a secret, only whether there is one.
  fileprivate static let presence = ValueEncoding.code(encode: { $0 }, decode: { _ in true })
}
