import Pricing

extension PropertyTable {
  static let userPoolClient: PropertyTable = [
    .wholes("AllowedOAuthFlows"),
    .unpriced(
      "Analytics", because: "they are charged at Amazon Pinpoint, by the users that it counts",
      "AnalyticsConfiguration"),
    .free(
      "users are charged at their pool", "AccessTokenValidity", "AllowedOAuthFlowsUserPoolClient",
      "AllowedOAuthScopes", "AuthSessionValidity", "CallbackURLs", "ClientName", "DefaultRedirectURI",
      "EnablePropagateAdditionalUserContextData", "EnableTokenRevocation", "ExplicitAuthFlows", "GenerateSecret",
      "IdTokenValidity", "LogoutURLs", "PreventUserExistenceErrors", "ReadAttributes", "RefreshTokenRotation",
      "RefreshTokenValidity", "SupportedIdentityProviders", "TokenValidityUnits", "UserPoolId", "WriteAttributes"),
  ]
}
