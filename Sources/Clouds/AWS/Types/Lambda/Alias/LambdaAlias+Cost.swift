import InfraModel
import Pricing

extension CostModel {
  /// An alias: the instances that it holds ready. It costs nothing without.
  static let alias = CostModel(
    "AWS::Lambda::Alias", usage: .alias, properties: .alias
  ) { provisioned($0) }
}
