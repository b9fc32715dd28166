extension PropertyTable {
  static let restAPI: PropertyTable = [
    .free(
      "TODO", "ApiKeySourceType", "BinaryMediaTypes", "Body", "BodyS3Location", "CloneFrom", "Description",
      "DisableExecuteApiEndpoint", "EndpointAccessMode", "EndpointConfiguration", "FailOnWarnings",
      "MinimumCompressionSize", "Mode", "Name", "Parameters", "Policy", "SecurityPolicy", "Tags")
  ]
}
