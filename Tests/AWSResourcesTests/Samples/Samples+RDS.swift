import InfraModel

extension Samples {
  static let rds: [Sample] = []
}
