import InfraModel
import Pricing

extension CostModel {
  static let rdsDBParameterGroup = CostModel.free(
    "AWS::RDS::DBParameterGroup", because: "a parameter group costs nothing",
    "DBParameterGroupName", "Description", "Family", "Parameters", "Tags")
}
