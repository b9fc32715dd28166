import InfraModel

extension Samples {
  static let cloudWatch: [Sample] = []
}
