import InfraModel

extension Samples {
  static let secretsManager: [Sample] = []
}
