import Pricing

extension PropertyTable {
  static let httpAPI: PropertyTable = [
    .choice("ProtocolType", "HTTP", "WEBSOCKET"),
    .free(
      "how requests are taken costs nothing", "ApiKeySelectionExpression", "BasePath", "Body", "BodyS3Location",
      "CorsConfiguration", "CredentialsArn", "DisableExecuteApiEndpoint", "DisableSchemaValidation", "FailOnWarnings",
      "IpAddressType", "RouteKey", "RouteSelectionExpression", "Target"),
    .free("names and tags cost nothing", "Description", "Name", "Tags", "Version"),
  ]
}
