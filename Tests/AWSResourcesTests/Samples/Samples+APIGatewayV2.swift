import InfraModel

extension Samples {
  static let apiGatewayV2: [Sample] = []
}
