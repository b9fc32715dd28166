import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html
  static let docDBCluster: [Demand] =
    [
      .text("DBClusterIdentifier", documentName), .text("EngineVersion", version),
      .one("StorageType", of: "standard", "iopt1"), .one("NetworkType", of: "IPV4", "DUAL"),
      .one("RestoreType", of: "full-copy", "copy-on-write"),
      .one("EnableCloudwatchLogsExports.*", of: "audit", "profiler"),
      .number("BackupRetentionPeriod", from: 1, to: 35), .number("Port", from: 1150, to: 65535),
      .number("ServerlessV2ScalingConfiguration.MinCapacity", from: 0.5, to: 256),
      .number("ServerlessV2ScalingConfiguration.MaxCapacity", from: 1, to: 256),
      .text("DBSubnetGroupName", .filled("the name of a subnet group")),
      .text("DBClusterParameterGroupName", .filled("the name of a parameter group")),
      .identifier("VpcSecurityGroupIds.*", .securityGroup), .filled("VpcSecurityGroupIds"), .text("KmsKeyId", key),
      .text("MasterUsername", .letters("A-Za-z0-9", 1...63, "a name of letters and digits")),
      .text("MasterUsername", TextForm("a free name", fix: "choose another name") { $0.lowercased() != "admin" }),
      .needs("MasterUsername", if: isNewDocument),
      // A snapshot and another cluster bring their user and their encryption along.
      .excludes("SnapshotIdentifier", if: .given("SourceDBClusterIdentifier")),
      .excludes("RestoreToTime", if: .when("UseLatestRestorableTime", is: "true")),
      .excludes("RestoreToTime", if: .when("RestoreType", is: "copy-on-write")),
      .excludes("MasterUserPassword", if: .when("ManageMasterUserPassword", is: "true")),
      .holds("KmsKeyId", if: isNewDocument) { subject in
        guard subject.isGiven("KmsKeyId"),
          !subject.isGiven("StorageEncrypted") || subject.flag("StorageEncrypted") == false
        else { return nil }
        return ("KmsKeyId needs StorageEncrypted", "set storageEncrypted to true")
      },
      Demand { subject in
        guard isNewDocument.holds(subject), !subject.isGiven("MasterUserPassword"),
          !subject.isGiven("ManageMasterUserPassword") || subject.flag("ManageMasterUserPassword") == false
        else { return [] }
        return [
          subject.problem(
            .needsOneOf, "MasterUserPassword or ManageMasterUserPassword is required for a new cluster",
            at: "MasterUserPassword", fix: "declare masterUserPassword, or set manageMasterUserPassword to true")
        ]
      },
    ] + windows

  /// Whether a cluster is made from nothing: not from a snapshot and not from another.
  private static let isNewDocument = Condition(
    words: "for a new cluster", holds: Condition.lacking("SnapshotIdentifier", "SourceDBClusterIdentifier").holds)

  static let documentName = TextForm(
    "a name that starts with a letter, of letters, digits and single hyphens, at most 63",
    fix: "write a name such as orders-1"
  ) { text in
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.count <= 63 && text.first?.isLetter == true
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
  }
}
