import InfraModel
import Pricing

extension CostModel {
  static let rdsDBClusterParameterGroup = CostModel.free(
    "AWS::RDS::DBClusterParameterGroup", because: "a parameter group costs nothing",
    "DBClusterParameterGroupName", "Description", "Family", "Parameters", "Tags")
}
