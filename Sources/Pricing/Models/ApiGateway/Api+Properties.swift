extension PropertyTable {
  static let httpAPI: PropertyTable = [
    .texts("ProtocolType"),
    .free(
      "TODO", "ApiKeySelectionExpression", "BasePath", "Body", "BodyS3Location", "CorsConfiguration", "CredentialsArn",
      "Description", "DisableExecuteApiEndpoint", "DisableSchemaValidation", "FailOnWarnings", "IpAddressType", "Name",
      "RouteKey", "RouteSelectionExpression", "Tags", "Target", "Version"),
  ]
}
