import AWSClient
import InfraModel

extension DocDB {
  /// An instance that serves a cluster: the first one writes, the others are replicas. The documents are the cluster's.
  ///
  /// Changes apply at once.
  /// Source: the API reference of CreateDBInstance and ModifyDBInstance.
  static let dbInstance = Handler("AWS::DocDB::DBInstance", of: .docDB, id: "Id") {
    Create(
      "CreateDBInstance",
      [
        "DBInstanceIdentifier", "DBClusterIdentifier", "DBInstanceClass", .constant("docdb", as: "Engine"),
        "AutoMinorVersionUpgrade", "AvailabilityZone", "CACertificateIdentifier", "EnablePerformanceInsights",
        "PreferredMaintenanceWindow",
      ],
      outputs: ["Id": "DBInstance.DBInstanceIdentifier"],
      name: Create.Name("DBInstanceIdentifier", longest: 63, isLowercase: true),
      // A cluster that is being changed or upgraded.
      retries: [Retry(on: ["InvalidDBClusterStateFault"], for: 600)])
    named("DBInstanceIdentifier")
    Sets(
      properties: modified.compactMap(\.property), uses: ["ModifyDBInstance"],
      removed: .to(["AutoMinorVersionUpgrade": false, "EnablePerformanceInsights": false]), waitsUntilReady: true
    ) { cloud, scope in
      var input = cloud.input(modified.filter { $0.property.map(scope.changed.contains) ?? false }, scope)
      if input.isEmpty { return }
      if input["CACertificateIdentifier"] != nil {
        input["CertificateRotationRestart"] = scope["CertificateRotationRestart"]
      }
      input["DBInstanceIdentifier"] = .string(scope.id.text)
      input["ApplyImmediately"] = true
      _ = try await cloud.change("ModifyDBInstance", input)
    }
    // A word to a later call; nothing to call by itself.
    Sets("CertificateRotationRestart", uses: []) { _, _ in }
    RDS.tags("DBInstanceArn", "db")
    Reads(
      "DescribeDBInstances", filter: "db-instance-id", of: "Id", at: "DBInstances",
      maps: [
        .field("Id", as: "DBInstanceIdentifier"), "DBInstanceIdentifier", "DBInstanceArn",
        .field("EnablePerformanceInsights", as: "PerformanceInsightsEnabled"),
        .field("Endpoint", as: "Endpoint.Address"), .field("Port", as: "Endpoint.Port", .integerText),
      ])
    Postprocess { properties, _, _ in properties["DBInstanceArn"] = nil }
    Ready(
      "DBInstanceStatus", is: ["available", "stopped"],
      failed: [
        "failed", "inaccessible-encryption-credentials", "inaccessible-encryption-credentials-recoverable",
        "incompatible-network", "incompatible-parameters", "incompatible-restore",
      ], curedByUpdate: ["incompatible-parameters"], every: 10, typically: 420,
      remedy: DBInstanceReading.remedy, afterChange: DBInstanceReading.isSettled,
      refusesMeanwhile: ["InvalidDBInstanceState", "InvalidDBInstanceStateFault"])
    BeingDeleted("DBInstanceStatus", in: ["deleting"])
    Deletes(
      "DeleteDBInstance", [.field("Id", as: "DBInstanceIdentifier")],
      retries: [
        Retry(on: ["InvalidDBInstanceState", "InvalidDBInstanceStateFault", "InvalidDBClusterStateFault"], for: 600)
      ], waits: true)
    Finds.name
    Traits(
      // Minutes are what it usually takes; a replica takes over where there is one.
      // Source: the developer guide, "Modifying an Amazon DocumentDB instance".
      consequences: [
        "CACertificateIdentifier": .restart(minutes: 2), "DBInstanceClass": .restart(minutes: 5),
      ],
      comparisons: [
        "DBInstanceIdentifier": .caseInsensitive, "DBClusterIdentifier": .caseInsensitive,
        "PreferredMaintenanceWindow": .caseInsensitive,
      ],
      defaults: ["AutoMinorVersionUpgrade": false, "EnablePerformanceInsights": false],
      keptWhenRemoved: [
        "AvailabilityZone", "CACertificateIdentifier", "CertificateRotationRestart", "PreferredMaintenanceWindow",
      ], exclusive: [], holds: ["DBClusterIdentifier"],
      // `SubnetAlreadyInUse`: a subnet that an instance stands in leaves its cluster's group only with the instance.
      place: .init(
        through: "DBClusterIdentifier", "DBSubnetGroupName", places: "SubnetIds", location: "AvailabilityZone",
        locations: ["AvailabilityZone"]))
  }

  /// What ModifyDBInstance takes.
  private static let modified: [Field] = [
    "AutoMinorVersionUpgrade", "CACertificateIdentifier", "DBInstanceClass", "EnablePerformanceInsights",
    "PreferredMaintenanceWindow",
  ]
}
