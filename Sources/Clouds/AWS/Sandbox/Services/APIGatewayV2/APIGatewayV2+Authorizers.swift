internal import InfraModel

extension APIGatewayV2 {
  /// Tokens are for HTTP APIs; a function says in which form it is asked there.
  ///
  /// Source: developer guide, "Control access to HTTP APIs with JWT authorizers" and "with AWS Lambda authorizers".
  @Sendable static func completeAuthorizer(_ record: inout Record, _ cloud: Cloud, _ call: Call) throws(Fault) {
    let owner = try cloud.get(api, try call.required("ApiId"), call)
    let isHTTP = owner["ProtocolType"] == "HTTP"
    switch record.string("AuthorizerType") {
    case "JWT":
      guard isHTTP else { throw bad("JWT authorizers are supported only for HTTP APIs") }
      guard record["JwtConfiguration"]?["Issuer"] != nil else {
        throw bad("JwtConfiguration is a required parameter for authorizer type JWT")
      }
      if record["AuthorizerUri"] != nil { throw bad("AuthorizerUri is not supported for authorizer type JWT") }
    case "REQUEST":
      guard record["AuthorizerUri"] != nil else {
        throw bad("AuthorizerUri is a required parameter for authorizer type REQUEST")
      }
      if record["JwtConfiguration"] != nil {
        throw bad("JwtConfiguration is not supported for authorizer type REQUEST")
      }
      if isHTTP, record["AuthorizerPayloadFormatVersion"] == nil {
        throw bad("AuthorizerPayloadFormatVersion is a required parameter for Lambda authorizer")
      }
    default: throw bad("Invalid authorizer type specified")
    }
  }
}
