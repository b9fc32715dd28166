import InfraModel
import Pricing

extension CostModel {
  /// A published version: the instances that it holds ready. It costs nothing without.
  static let version = CostModel(
    "AWS::Lambda::Version", usage: .version, properties: .version
  ) { provisioned($0) }
}
