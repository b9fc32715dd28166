import InfraModel
import Pricing

extension CostModel {
  static let rdsDBSubnetGroup = CostModel.free(
    "AWS::RDS::DBSubnetGroup", because: "a subnet group costs nothing",
    "DBSubnetGroupDescription", "DBSubnetGroupName", "SubnetIds", "Tags")
}
