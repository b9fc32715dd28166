import InfraModel

extension Samples {
  static let lambda: [Sample] = []
}
