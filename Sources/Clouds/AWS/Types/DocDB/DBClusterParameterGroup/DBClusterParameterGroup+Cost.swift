import InfraModel
import Pricing

extension CostModel {
  static let docDBClusterParameterGroup = CostModel.free(
    "AWS::DocDB::DBClusterParameterGroup", because: "a parameter group costs nothing", "Description", "Family", "Name",
    "Parameters", "Tags")
}
