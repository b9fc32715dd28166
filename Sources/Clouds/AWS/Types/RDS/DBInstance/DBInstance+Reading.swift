import InfraModel

/// How a database is read.
enum DBInstanceReading {
  static let reads = Reads(
    "DescribeDBInstances", filter: "db-instance-id", of: "DBInstanceIdentifier", at: "DBInstances",
    maps: [
      "DBInstanceIdentifier",
      .field("AdditionalStorageVolumes", .storageVolumes),
      .field("CustomIAMInstanceProfile", as: "CustomIamInstanceProfile"),
      .field("DBParameterGroupName", as: "DBParameterGroups.0.DBParameterGroupName"),
      .field("DBSecurityGroups", as: "DBSecurityGroups", .elementsMember("DBSecurityGroupName")),
      .field("DBSubnetGroupName", as: "DBSubnetGroup.DBSubnetGroupName"),
      .field("Domain", as: "DomainMemberships.0.Domain"),
      .field("DomainAuthSecretArn", as: "DomainMemberships.0.AuthSecretArn"),
      .field("DomainDnsIps", as: "DomainMemberships.0.DnsIps"),
      .field("DomainFqdn", as: "DomainMemberships.0.FQDN"),
      .field("DomainIAMRoleName", as: "DomainMemberships.0.IAMRoleName"),
      .field("DomainOu", as: "DomainMemberships.0.OU"),
      .field("EnableCloudwatchLogsExports", as: "EnabledCloudwatchLogsExports"),
      .field("EnableIAMDatabaseAuthentication", as: "IAMDatabaseAuthenticationEnabled"),
      .field("EnablePerformanceInsights", as: "PerformanceInsightsEnabled"),
      .field("OptionGroupName", as: "OptionGroupMemberships.0.OptionGroupName"),
      .field("Port", as: "Endpoint.Port", .integerText),
      .field("VPCSecurityGroups", as: "VpcSecurityGroups", .elementsMember("VpcSecurityGroupId")),
    ],
    // It moves on by itself, so it would differ with every look.
    except: ["LatestRestorableTime"])

  static let tags: Tags = {
    let resource = Field.code(as: "ResourceName") { .string($0.arn("rds", "db:\($0.id)")) }
    return Tags(
      create: .list("Tags"), read: .item("TagList"), add: Call("AddTagsToResource", [resource, .tagList()]),
      remove: Call("RemoveTagsFromResource", [resource, .tagKeys()]))
  }()

  /// Whether nothing is under way any more.
  @Sendable
  static func isSettled(_ item: Value, _ scope: CallScope) -> Bool {
    if scope["ApplyImmediately"] == false { return true }
    let isPending = item["PendingModifiedValues"]?.object?.isEmpty == false
    let moving: Set<Value> = ["adding", "removing", "applying"]
    let parts = (item["VpcSecurityGroups"]?.list ?? []) + (item["DBParameterGroups"]?.list ?? [])
    let isMoving = parts.contains { part in
      [part["Status"], part["ParameterApplyStatus"]].contains { $0.map(moving.contains) ?? false }
    }
    return !isPending && !isMoving
  }

  /// What to do about a database whose data is there and that RDS cannot run.
  /// Source: the user guide, "Viewing Amazon RDS DB instance status".
  @Sendable
  static func remedy(_ state: String, _ scope: CallScope) -> String? {
    let database = "--db-instance-identifier \(scope.id) --region \(scope.region)"
    switch state {
    case "inaccessible-encryption-credentials-recoverable", "inaccessible-encryption-credentials":
      return
        "RDS cannot use the key of the database: enable the key or cancel its deletion, then "
        + "aws rds start-db-instance \(database)"
    case "incompatible-network":
      return
        "RDS cannot place the database in its network: free addresses in its subnets, then "
        + "aws rds reboot-db-instance \(database)"
    default: return nil
    }
  }

  /// What waits for the maintenance window because a person wants it to counts as set.
  @Sendable
  static func adjust(_ properties: inout [String: Value], _ item: Value, _ scope: CallScope) {
    if let region = item["DBInstanceAutomatedBackupsReplications"]?[0]?["DBInstanceAutomatedBackupsArn"]?.string?
      .split(separator: ":").dropFirst(3).first
    {
      properties["AutomaticBackupReplicationRegion"] = .string(String(region))
    }
    properties["ManageMasterUserPassword"] = .bool(item["MasterUserSecret"] != nil)
    // The next change that applies at once applies this too, so planning must see it.
    let waiting = (item["PendingModifiedValues"]?.object ?? [:]).filter { $0.key != "MasterUserPassword" }
    if !waiting.isEmpty { properties["PendingModifiedValues"] = .object(waiting) }
    guard scope["ApplyImmediately"] == false else { return }
    for (name, value) in settings(waiting: .object(waiting)) where pendingNames.contains(name) {
      properties[name] = value
    }
  }

  /// What waits for the maintenance window, by the registry's names and in its forms.
  static func settings(waiting: Value?) -> [String: Value] {
    var settings = waiting?.object ?? [:]
    for name in ["AllocatedStorage", "Port"] { settings[name] = settings[name]?.plainText.map(Value.string) }
    if let flag = settings.removeValue(forKey: "IAMDatabaseAuthenticationEnabled") {
      settings["EnableIAMDatabaseAuthentication"] = flag
    }
    return settings
  }

  private static let pendingNames: Set<String> = [
    "AllocatedStorage", "BackupRetentionPeriod", "CACertificateIdentifier", "DBInstanceClass", "DBSubnetGroupName",
    "DedicatedLogVolume", "EnableIAMDatabaseAuthentication", "Engine", "EngineVersion", "Iops", "LicenseModel",
    "MultiAZ", "Port", "ProcessorFeatures", "StorageThroughput", "StorageType",
  ]
}
