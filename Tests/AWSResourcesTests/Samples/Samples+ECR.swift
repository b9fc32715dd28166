import InfraModel

extension Samples {
  static let ecr: [Sample] = []
}
