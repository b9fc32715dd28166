import InfraModel

extension Samples {
  static let kms: [Sample] = []
}
