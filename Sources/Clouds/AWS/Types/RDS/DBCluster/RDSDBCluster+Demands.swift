import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html
  static let rdsDBCluster: [Demand] =
    clusterOrigin(isNewCluster) + clusterPlace + serverlessCapacity(from: 0) + clusterEngine + clusterSettings

  /// Whether a cluster is made from nothing: not from a snapshot, from another cluster, or as a copy that follows one.
  private static let isNewCluster = Condition.lacking(
    "GlobalClusterIdentifier", "ReplicationSourceIdentifier", "SnapshotIdentifier", "SourceDBClusterIdentifier",
    "SourceDbClusterResourceId")

  private static let isMultiZone = Condition.when("Engine", is: "mysql", "postgres")
  private static let isNewMultiZone = Condition(
    words: "for a new Multi-AZ cluster", holds: isNewCluster.and(isMultiZone).holds)
  private static let isAurora = Condition.when("Engine", is: "aurora-mysql", "aurora-postgresql")

  /// What each kind of cluster has and the other has not.
  private static let clusterEngine: [Demand] = [
    .one("Engine", of: "aurora-mysql", "aurora-postgresql", "mysql", "postgres"),
    .needs("Engine", if: Condition(words: "for a new cluster", holds: isNewCluster.holds)),
    .needs("Engine", if: .given("SnapshotIdentifier")),
    .one("EngineMode", of: "provisioned", "serverless", "parallelquery", "global"),
    // "Valid for Cluster Type: Multi-AZ DB clusters only".
    .excludes("DBClusterInstanceClass", "AllocatedStorage", "Iops", "PubliclyAccessible", if: isAurora),
    .needs(
      "DBClusterInstanceClass", "AllocatedStorage", "DBSubnetGroupName", if: isNewMultiZone),
    .needs("Iops", if: .when("StorageType", is: "io1", "io2")),
    // "Valid for Cluster Type: Aurora DB clusters only".
    .excludes(
      "ServerlessV2ScalingConfiguration", "ScalingConfiguration", "EnableHttpEndpoint", "BacktrackWindow",
      "GlobalClusterIdentifier", if: isMultiZone),
    .excludes("BacktrackWindow", if: .when("Engine", is: "aurora-postgresql")),
    .holds("StorageType") { subject in
      guard let type = subject.text("StorageType"), let engine = subject.text("Engine") else { return nil }
      let known = engine.hasPrefix("aurora") ? ["aurora", "aurora-iopt1"] : ["gp3", "io1", "io2"]
      if known.contains(type) { return nil }
      return ("StorageType \(type) is not one of clusters of \(engine)", "write \(known.joined(separator: ", "))")
    },
    .exportedLogs(clusterLogs),
  ]

  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html, `EnableCloudwatchLogsExports`
  private static let clusterLogs = [
    "aurora-mysql": ["audit", "error", "general", "instance", "slowquery", "iam-db-auth-error"],
    "aurora-postgresql": ["instance", "postgresql", "iam-db-auth-error"],
    "mysql": ["error", "general", "slowquery", "iam-db-auth-error"],
    "postgres": ["postgresql", "upgrade", "iam-db-auth-error"],
  ]

  private static let clusterSettings: [Demand] =
    [
      .number("BacktrackWindow", from: 0, to: 259_200), .one("DatabaseInsightsMode", of: "standard", "advanced"),
      // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html
      .number("ServerlessV2ScalingConfiguration.SecondsUntilAutoPause", from: 300, to: 86_400), masterUsername,
      .excludes(
        "PerformanceInsightsKmsKeyId", "PerformanceInsightsRetentionPeriod",
        if: .when("PerformanceInsightsEnabled", is: "false")),
    ] + monitoring
}
