import Pricing

extension PropertyTable {
  static let restAPI: PropertyTable = [
    .free(
      "how requests are taken costs nothing", "ApiKeySourceType", "BinaryMediaTypes", "Body", "BodyS3Location",
      "CloneFrom", "DisableExecuteApiEndpoint", "EndpointAccessMode", "FailOnWarnings", "MinimumCompressionSize",
      "Mode",
      "Parameters", "Policy", "SecurityPolicy"),
    .free("endpoints of a network are charged at their endpoint", "EndpointConfiguration"),
    .free("names and tags cost nothing", "Description", "Name", "Tags"),
  ]
}
