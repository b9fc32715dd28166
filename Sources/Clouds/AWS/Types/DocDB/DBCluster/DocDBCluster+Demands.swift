import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html
  static let docDBCluster: [Demand] =
    clusterOrigin(.lacking("SnapshotIdentifier", "SourceDBClusterIdentifier")) + clusterPlace
    + serverlessCapacity(from: 0.5) + [
      .one("StorageType", of: "standard", "iopt1"), .one("EnableCloudwatchLogsExports.*", of: "audit", "profiler"),
      .text("MasterUsername", .letters("A-Za-z0-9", 1...63, "a name of letters and digits")),
      .text("MasterUsername", TextForm("a free name", fix: "choose another name") { $0.lowercased() != "admin" }),
    ]
}
