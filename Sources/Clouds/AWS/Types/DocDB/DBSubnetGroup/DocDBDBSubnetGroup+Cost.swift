import InfraModel
import Pricing

extension CostModel {
  static let docDBDBSubnetGroup = CostModel.free(
    "AWS::DocDB::DBSubnetGroup", because: "a subnet group costs nothing",
    "DBSubnetGroupDescription", "DBSubnetGroupName", "SubnetIds", "Tags")
}
