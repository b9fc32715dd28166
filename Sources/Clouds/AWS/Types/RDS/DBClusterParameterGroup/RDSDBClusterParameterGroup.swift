import AWSClient
import InfraModel

extension RDS {
  /// Settings of the engine of Aurora and Multi-AZ clusters.
  static let dbClusterParameterGroup = Handler(
    "AWS::RDS::DBClusterParameterGroup", of: .rds,
    clusterParameters: ClusterParameterGroups(
      id: "DBClusterParameterGroupName", name: "DBClusterParameterGroupName", takesFilters: true))
}
