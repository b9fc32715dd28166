import InfraModel

extension Samples {
  static let s3: [Sample] = []
}
