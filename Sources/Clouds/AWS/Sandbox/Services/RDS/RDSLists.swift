internal import InfraModel

extension RDS {
  /// What every account sees and nobody makes.
  static let lists = ServiceBehavior(
    "rds", kinds: [],
    operations: [
      "DescribeDBEngineVersions": Behavior { _, call throws(Fault) in
        let engines = DatabaseEngine.all.values.sorted { $0.name < $1.name }.filter {
          call["Engine"] == nil || $0.name == call.string("Engine")
        }
        var found: [Value] = []
        for engine in engines {
          let versions = call.string("EngineVersion").map { [$0] } ?? engine.versions
          for version in versions {
            guard let version = engine.version(version) else { continue }
            let family = engine.family(of: version)
            if let wanted = call.string("DBParameterGroupFamily"), wanted != family { continue }
            found.append(rendered(engine, version, family))
          }
        }
        return ["DBEngineVersions": .list(call.bool("DefaultOnly") == true ? Array(found.prefix(1)) : found)]
      },
      "DescribeOrderableDBInstanceOptions": Behavior { _, call throws(Fault) in
        guard let engine = DatabaseEngine.all[try call.required("Engine")] else { throw invalid("Invalid DB engine") }
        let version = engine.version(call.string("EngineVersion")) ?? engine.versions[0]
        let classes =
          call.string("DBInstanceClass").map { [$0] } ?? [
            "db.t3.micro", "db.t3.small", "db.t3.medium", "db.m5.large", "db.r5.large",
          ]
        let zones = Zones.names(in: call.region).map { Value.object(["Name": .string($0)]) }
        return [
          "OrderableDBInstanceOptions": .list(
            classes.flatMap { name in
              ["gp2", "gp3", "io1"].map { type in
                [
                  "Engine": .string(engine.name), "EngineVersion": .string(version), "DBInstanceClass": .string(name),
                  "LicenseModel": .string(engine.license), "AvailabilityZones": .list(zones),
                  "StorageType": .string(type),
                  "MultiAZCapable": true, "ReadReplicaCapable": true, "Vpc": true, "SupportsStorageEncryption": true,
                  "SupportsIAMDatabaseAuthentication": true, "SupportsPerformanceInsights": true,
                  "SupportedNetworkTypes": ["IPV4"],
                ]
              }
            })
        ]
      },
      "DescribePendingMaintenanceActions": Behavior { _, _ throws(Fault) in ["PendingMaintenanceActions": []] },
      "DescribeGlobalClusters": Behavior { _, _ throws(Fault) in ["GlobalClusters": []] },
      "DescribeEvents": Behavior { _, _ throws(Fault) in ["Events": []] },
      "DescribeCertificates": Behavior { _, call throws(Fault) in
        let names = ["rds-ca-rsa2048-g1", "rds-ca-rsa4096-g1", "rds-ca-ecc384-g1"]
        return [
          "DefaultCertificateForNewLaunches": "rds-ca-rsa2048-g1",
          "Certificates": .list(
            names.filter { call["CertificateIdentifier"] == nil || $0 == call.string("CertificateIdentifier") }.map {
              ["CertificateIdentifier": .string($0), "CertificateType": "CA", "CustomerOverride": false]
            }),
        ]
      },
    ])

  private static func rendered(_ engine: DatabaseEngine, _ version: String, _ family: String) -> Value {
    [
      "Engine": .string(engine.name), "EngineVersion": .string(version), "DBParameterGroupFamily": .string(family),
      "DBEngineDescription": .string(engine.description), "Status": "available",
      "DBEngineVersionDescription": .string("\(engine.description) \(version)"),
      "ExportableLogTypes": .list(engine.logTypes.map(Value.string)), "SupportsLogExportsToCloudwatchLogs": true,
      "SupportsReadReplica": true, "SupportedFeatureNames": [], "ValidUpgradeTarget": [],
      "SupportedCACertificateIdentifiers": ["rds-ca-ecc384-g1", "rds-ca-rsa4096-g1", "rds-ca-rsa2048-g1"],
    ]
  }
}
