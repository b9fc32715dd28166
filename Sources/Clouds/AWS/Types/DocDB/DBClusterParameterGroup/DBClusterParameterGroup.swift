import AWSClient
import InfraModel

extension DocDB {
  /// Settings of the engine of document databases.
  static let dbClusterParameterGroup = Handler(
    "AWS::DocDB::DBClusterParameterGroup", of: .docDB,
    // "This parameter is not currently supported", says DescribeDBClusterParameters of its filters.
    clusterParameters: ClusterParameterGroups(id: "Id", name: "Name", takesFilters: false))
}
