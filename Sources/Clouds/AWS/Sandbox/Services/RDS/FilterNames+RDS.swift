extension FilterNames {
  /// Source: the parameter Filters.Filter.N of each operation in the Amazon RDS API Reference.
  static let rds = FilterNames(
    """
    DescribeDBClusterSnapshots db-cluster-id db-cluster-snapshot-id engine snapshot-type
    DescribeDBClusters clone-group-id db-cluster-id db-cluster-resource-id domain engine
    DescribeDBEngineVersions db-parameter-group-family engine engine-mode engine-version status
    DescribeDBInstanceAutomatedBackups db-instance-id dbi-resource-id status
    DescribeDBInstances db-cluster-id db-instance-id dbi-resource-id domain engine
    DescribeDBSnapshots db-instance-id db-snapshot-id dbi-resource-id engine snapshot-type
    DescribePendingMaintenanceActions db-cluster-id db-instance-id
    """)
}
