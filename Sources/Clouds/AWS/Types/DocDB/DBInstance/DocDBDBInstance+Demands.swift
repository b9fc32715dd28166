import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBInstance.html
  static let docDBInstance: [Demand] =
    [
      .text("DBInstanceIdentifier", clusterName), .text("DBInstanceClass", documentClass), .zone("AvailabilityZone"),
      .text("DBClusterIdentifier", .filled("the name of a cluster")),
    ] + windows

  /// https://docs.aws.amazon.com/documentdb/latest/developerguide/limits.html, "Supported instance types"
  private static let documentClass = TextForm(
    "a class of document databases", fix: "write db.t4g.medium, db.serverless or a class such as db.r6g.large"
  ) { text in
    ["db.t3.medium", "db.t4g.medium", "db.serverless"].contains(text)
      || ["db.r4.", "db.r5.", "db.r6g.", "db.r6gd.", "db.r8g."].contains {
        text.hasPrefix($0) && text.hasSuffix("large")
      }
  }
}
