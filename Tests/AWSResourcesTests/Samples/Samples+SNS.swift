import InfraModel

extension Samples {
  static let sns: [Sample] = []
}
