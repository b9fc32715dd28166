import InfraModel
import Planner

/// What RDS and DocumentDB ask of clusters alike.
/// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html
extension Demand {
  /// Where a cluster comes from, and with which password and key.
  /// - Parameter isNew: Whether it is made from nothing: not from a snapshot and not from another.
  static func clusterOrigin(_ isNew: Condition) -> [Demand] {
    let isNew = Condition(words: "for a new cluster", holds: isNew.holds)
    return [
      .text("DBClusterIdentifier", clusterName), .text("EngineVersion", version),
      .one("RestoreType", of: "full-copy", "copy-on-write"), .needs("MasterUsername", if: isNew),
      // A snapshot and another cluster bring their user and their encryption along.
      .excludes("SnapshotIdentifier", if: .given("SourceDBClusterIdentifier")),
      .excludes("RestoreToTime", if: .when("UseLatestRestorableTime", is: "true")),
      .excludes("RestoreToTime", if: .when("RestoreType", is: "copy-on-write")),
      .excludes("MasterUserPassword", if: .when("ManageMasterUserPassword", is: "true")), .text("KmsKeyId", key),
      .holds("KmsKeyId", if: isNew) { subject in
        guard subject.isGiven("KmsKeyId"),
          !subject.isGiven("StorageEncrypted") || subject.flag("StorageEncrypted") == false
        else { return nil }
        return ("KmsKeyId needs StorageEncrypted", "set storageEncrypted to true")
      }, masterPassword(of: "cluster", if: isNew),
    ]
  }

  /// A password, or the word that the service keeps one, or a user that needs none.
  static func masterPassword(of what: String, if isNew: Condition) -> Demand {
    Demand { subject in
      guard !subject.exists, isNew.holds(subject), !subject.isGiven("MasterUserPassword"),
        !subject.isGiven("ManageMasterUserPassword") || subject.flag("ManageMasterUserPassword") == false,
        subject.text("MasterUserAuthenticationType") != "iam-db-auth"
      else { return [] }
      return [
        subject.problem(
          .needsOneOf, "MasterUserPassword or ManageMasterUserPassword is required for a new \(what)",
          at: "MasterUserPassword", fix: "declare masterUserPassword, or set manageMasterUserPassword to true")
      ]
    }
  }

  /// The ports, backups, groups and networks of clusters.
  static let clusterPlace: [Demand] =
    [
      .number("BackupRetentionPeriod", from: 1, to: 35), .number("Port", from: 1150, to: 65535),
      .one("NetworkType", of: "IPV4", "DUAL"), .text("DBSubnetGroupName", .filled("the name of a subnet group")),
      .text("DBClusterParameterGroupName", .filled("the name of a parameter group")),
      .identifier("VpcSecurityGroupIds.*", .securityGroup), .filled("VpcSecurityGroupIds"),
    ] + windows

  /// The bounds of serverless capacity.
  static func serverlessCapacity(from least: Double) -> [Demand] {
    [
      .number("ServerlessV2ScalingConfiguration.MinCapacity", from: least, to: 256),
      .number("ServerlessV2ScalingConfiguration.MaxCapacity", from: 1, to: 256),
      .holds("ServerlessV2ScalingConfiguration") { subject in
        guard let least = subject.number("ServerlessV2ScalingConfiguration.MinCapacity"),
          let most = subject.number("ServerlessV2ScalingConfiguration.MaxCapacity"), most < least
        else { return nil }
        return (
          "MaxCapacity is \(Scalar.text(most)), less than the MinCapacity of \(Scalar.text(least))",
          "write \(Scalar.text(least)) or more"
        )
      },
    ]
  }

  /// The logs that an engine can export.
  /// - Parameter known: Those of each engine; of another one nothing is asked.
  static func exportedLogs(_ known: [String: [String]]) -> Demand {
    .holds("EnableCloudwatchLogsExports") { subject in
      guard let engine = subject.text("Engine"), let known = known[engine],
        let wrong = subject.values("EnableCloudwatchLogsExports.*").lazy
          .compactMap({ subject.declared.literal($0.value)?.string }).first(where: { !known.contains($0) })
      else { return nil }
      return ("\(engine) has no log \"\(wrong)\" to export", "use \(known.joined(separator: ", "))")
    }
  }

  /// The users that an engine has for itself.
  static let masterUsername = Demand.holds("MasterUsername") { subject in
    guard let user = subject.text("MasterUsername"), let engine = subject.text("Engine") else { return nil }
    let isPostgres = engine == "postgres" || engine == "aurora-postgresql"
    let name = user.lowercased()
    guard name == "rdsadmin" || (isPostgres && (name == "admin" || name.hasPrefix("pg_"))) else { return nil }
    return ("MasterUsername \(user) is reserved by \(engine)", "choose another name")
  }

  static let clusterName = TextForm(
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
