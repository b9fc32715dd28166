import InfraModel
import Planner

/// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html: `InvalidParameterValue` and
/// `InvalidParameterCombination`.
extension Demand {
  /// Whether a database is made from nothing: not from a snapshot, as a replica, or as a member of a cluster.
  static let isNew = Condition.lacking(
    "DBClusterIdentifier", "DBClusterSnapshotIdentifier", "DBSnapshotIdentifier", "SourceDBClusterIdentifier",
    "SourceDBInstanceAutomatedBackupsArn", "SourceDBInstanceIdentifier", "SourceDbiResourceId")
  private static let isMade = Condition(words: "for a new database", holds: isNew.holds)

  static let creation: [Demand] = [
    .needs("DBInstanceClass", "Engine", "AllocatedStorage", "MasterUsername", if: isMade),
    .one(
      "Engine", of: "aurora-mysql", "aurora-postgresql", "custom-oracle-ee", "custom-oracle-ee-cdb",
      "custom-oracle-se2", "custom-oracle-se2-cdb", "custom-sqlserver-ee", "custom-sqlserver-se",
      "custom-sqlserver-web", "custom-sqlserver-dev", "db2-ae", "db2-se", "mariadb", "mysql", "oracle-ee",
      "oracle-ee-cdb", "oracle-se2", "oracle-se2-cdb", "postgres", "sqlserver-dev-ee", "sqlserver-ee", "sqlserver-se",
      "sqlserver-ex", "sqlserver-web"),
    .text("EngineVersion", version),
    .holds("DBName") { subject in
      guard let name = subject.text("DBName"), let engine = subject.text("Engine") else { return nil }
      let longest = ["postgres": 63, "mysql": 64, "mariadb": 64][engine]
      if engine.hasPrefix("sqlserver") { return ("SQL Server does not accept DBName", "remove dbName") }
      guard let longest, !isName(name, longest) else { return nil }
      return (
        "DBName is \"\(name)\", and a database of \(engine) is named by a letter and letters, digits and _",
        "write 1 to \(longest) such characters"
      )
    },
    .text("DBSubnetGroupName", .filled("the name of a subnet group")),
    .text("DBParameterGroupName", .filled("the name of a parameter group")),
    .zone("AvailabilityZone"), .identifier("VPCSecurityGroups.*", .securityGroup),
    // ModifyDBInstance takes an empty list for none that was given.
    .filled("VPCSecurityGroups"),
  ]

  static let version = TextForm("a version of an engine", fix: "write a version such as 16.4") { text in
    !text.isEmpty && versionLetters.areAll(of: text) && text.utf8.first.map(Letters.digits.contains) == true
  }
  private static let versionLetters: Letters = "A-Za-z0-9._-"

  private static func isName(_ text: String, _ longest: Int) -> Bool {
    guard let first = text.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return false }
    return text.utf8.count <= longest && nameLetters.areAll(of: text)
  }
  private static let nameLetters: Letters = "A-Za-z0-9_"

  // MARK: storage

  /// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html
  static let storage: [Demand] = [
    .one("StorageType", of: "standard", "gp2", "gp3", "io1", "io2", "aurora", "aurora-iopt1"),
    .text("AllocatedStorage", TextForm("a number of gibibytes", fix: "write a number such as 20") { Int($0) != nil }),
    .number("AllocatedStorage", from: 5, to: 65536, isMade),
    .number("AllocatedStorage", from: 20, isMade.and(.when("StorageType", is: "gp2", "gp3")).and(openSource)),
    .number("AllocatedStorage", from: 100, isMade.and(.when("StorageType", is: "io1", "io2")).and(openSource)),
    .number("AllocatedStorage", to: 3072, isMade.and(.when("StorageType", is: "standard")).and(openSource)),
    .needs("Iops", if: .when("StorageType", is: "io1", "io2")),
    .excludes("Iops", if: .when("StorageType", is: "gp2", "standard")),
    .excludes("StorageThroughput", if: .when("StorageType", is: "gp2", "standard", "io1", "io2")),
    .number("Iops", from: 1000, .when("StorageType", is: "io1", "io2")),
    // "You can't specify IOPS or storage throughput for engine postgres and a storage size less than 400."
    chosenSpeed("Iops"), chosenSpeed("StorageThroughput"),
    .holds("MaxAllocatedStorage") { subject in
      guard let most = subject.number("MaxAllocatedStorage"), let size = subject.number("AllocatedStorage"), most < size
      else { return nil }
      return (
        "MaxAllocatedStorage is \(Scalar.text(most)) GiB, less than the \(Scalar.text(size)) allocated",
        "write more than \(Scalar.text(size)), or remove maxAllocatedStorage"
      )
    },
    // "If you specify the KmsKeyId property, then you must enable encryption":
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
    .holds("KmsKeyId", if: isMade) { subject in
      let isEncrypted = subject.isGiven("StorageEncrypted") ? subject.flag("StorageEncrypted") ?? true : false
      let isCustom = subject.text("Engine")?.hasPrefix("custom-") == true
      guard subject.isGiven("KmsKeyId"), !isEncrypted, !isCustom else { return nil }
      return ("KmsKeyId needs StorageEncrypted", "set storageEncrypted to true")
    },
    .text("KmsKeyId", key),
  ]

  private static func chosenSpeed(_ name: String) -> Demand {
    .holds(name, if: .when("StorageType", is: "gp3").and(openSource)) { subject in
      guard subject.isGiven(name), let size = subject.number("AllocatedStorage"), size < 400 else { return nil }
      return (
        "\(name) can be chosen for gp3 from 400 GiB on, and there are \(Scalar.text(size))",
        "remove \(subject.label(name)), or allocate 400 GiB"
      )
    }
  }

  private static let openSource = Condition.when("Engine", is: "postgres", "mysql", "mariadb")

  // MARK: access

  static let access: [Demand] = [
    masterUsername,
    // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.Constraints
    .length("MasterUsername", from: 1, to: 128),
    // "You can't specify MasterUserPassword when ManageMasterUserPassword is enabled", and "Invalid master password".
    .excludes("MasterUserPassword", if: .when("ManageMasterUserPassword", is: "true")),
    masterPassword(of: "database", if: isNew),
    .number("Port", from: 1150, to: 65535),
    .text("Port", TextForm("a port", fix: "write a number from 1150 to 65535") { Int($0) != nil }),
    .exportedLogs(logTypes),
  ]

  /// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
  private static let logTypes = [
    "postgres": ["postgresql", "upgrade", "iam-db-auth-error"],
    "mysql": ["audit", "error", "general", "slowquery", "iam-db-auth-error"],
    "mariadb": ["audit", "error", "general", "slowquery", "iam-db-auth-error"],
  ]

  // MARK: upkeep

  static let upkeep: [Demand] =
    [
      .number("BackupRetentionPeriod", from: 0, to: 35),
      .excludes(
        "PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod",
        if: .when("EnablePerformanceInsights", is: "false")),
    ] + monitoring + windows

  /// "A MonitoringRoleARN value is required if you specify a MonitoringInterval value other than 0."
  static let monitoring: [Demand] = [
    .one("MonitoringInterval", of: "0", "1", "5", "10", "15", "30", "60"),
    .needs("MonitoringRoleArn", if: .when("MonitoringInterval", is: "1", "5", "10", "15", "30", "60")),
    .text("MonitoringRoleArn", .arn(of: "iam", "the ARN of a role")),
  ]
}
