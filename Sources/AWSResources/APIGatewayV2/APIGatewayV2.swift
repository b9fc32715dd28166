/// The handlers of the service, one file a type.
enum APIGatewayV2 {
  static let handlers: [Handler] = []
}
