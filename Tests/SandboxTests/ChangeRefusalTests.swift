import AWSClient
import AWSLives
import AWSResources
import AWSSamples
import AWSSchemas
import InfraModel
import Provider
import Testing

@Suite("What a rule refuses, the sandbox refuses, too")
struct ChangeRefusalTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var title: String
    var sample: Sample
    /// Changes before the one that is refused.
    var before: [[String: Value]] = []
    var change: [String: Value]
    var code: String

    var testDescription: String { title }
  }

  @Test("An update that a rule refuses fails", arguments: refusals)
  func update(_ refusal: Refusal) async throws {
    let cloud = try LiveCloud(SandboxUnderTest())
    var resources: [String: [String: Value]] = [:]
    for need in refusal.sample.needs {
      resources[need.name] = try await cloud.create(need.type, need.properties.mapValues { $0.resolved(resources) })
        .resource.properties
    }
    var declared = refusal.sample.properties.mapValues { $0.resolved(resources) }
    var current = try await cloud.create(refusal.sample.type, declared).resource
    for change in refusal.before {
      declared.merge(change) { $1 }
      current = try await cloud.update(refusal.sample.type, current, declared, Set(change.keys))
    }
    if let copy = refusal.sample.copy(of: current) {
      _ = try await cloud.create(copy.type, copy.properties)
      guard case .present(let read) = try await cloud.read(refusal.sample.type, current) else { return }
      current = read
    }
    declared.merge(refusal.change) { $1 }

    let change = ChangeCase(
      .update, before: current.properties, after: declared, changed: Set(refusal.change.keys))
    let verdicts = cloud.provider.traits(of: refusal.sample.type).rules.flatMap { $0.judge(change) }
    #expect(verdicts.contains { if case .refused = $0 { true } else { false } }, "\(verdicts)")

    let journal = Journal(operation: "op-refused")
    let request = UpdateRequest(
      address: "sample", type: refusal.sample.type, region: Samples.region, account: Samples.account,
      id: current.id, current: current.properties, desired: declared, changed: Set(refusal.change.keys))
    let error = await #expect(throws: ProviderError.self) {
      try await cloud.provider.update(request, journal.context(sleep: cloud.sleep))
    }
    #expect(error?.code == refusal.code, "\(String(describing: error))")
  }

  @Test("Storage that grows by less than a tenth is not what was asked for")
  func smallGrowth() async throws {
    let cloud = try LiveCloud(SandboxUnderTest())
    var declared = Self.database.properties
    let made = try await cloud.create(Self.database.type, declared).resource
    declared["AllocatedStorage"] = "21"
    let grown = try await cloud.update(Self.database.type, made, declared, ["AllocatedStorage"])
    #expect(grown.properties["AllocatedStorage"] == "22")
  }

  private static let database = Sample(
    "AWS::RDS::DBInstance",
    [
      "Engine": "postgres", "EngineVersion": "16.4", "DBInstanceClass": "db.t3.micro", "AllocatedStorage": "20",
      "MasterUsername": "finally_admin", "MasterUserPassword": "not-a-secret-1",
    ])

  private static func database(_ more: [String: Value], needs: [Sample.Need] = []) -> Sample {
    Sample(database.type, needs: needs, database.properties.merging(more) { $1 })
  }

  private static let parameters = Sample.Need(
    "parameters", "AWS::RDS::DBParameterGroup", ["Family": "postgres16", "Description": "sample"])

  private static func cluster(_ more: [String: Value], needs: [Sample.Need] = []) -> Sample {
    let plain: [String: Value] = [
      "Engine": "aurora-postgresql", "EngineVersion": "16.4", "MasterUsername": "keeper",
      "MasterUserPassword": "not-a-secret-1",
    ]
    return Sample("AWS::RDS::DBCluster", needs: needs, plain.merging(more) { $1 })
  }

  private static let clusterParameters = Sample.Need(
    "parameters", "AWS::RDS::DBClusterParameterGroup",
    ["Family": "aurora-postgresql16", "Description": "sample", "Parameters": ["work_mem": "8192"]])

  private static func documents(_ more: [String: Value], needs: [Sample.Need] = []) -> Sample {
    let plain: [String: Value] = [
      "EngineVersion": "4.0.0", "MasterUsername": "keeper", "MasterUserPassword": "not-a-secret-1",
    ]
    return Sample("AWS::DocDB::DBCluster", needs: needs, plain.merging(more) { $1 })
  }

  private static let documentParameters = Sample.Need(
    "parameters", "AWS::DocDB::DBClusterParameterGroup",
    ["Family": "docdb4.0", "Description": "sample", "Parameters": ["tls": "disabled"]])

  private static let bucket: [String: Value] = [
    "BucketName": "infra-versions", "VersioningConfiguration": ["Status": "Enabled"],
  ]

  private static let suspended: [String: Value] = ["VersioningConfiguration": ["Status": "Suspended"]]

  private static func machine(_ size: Int64) -> [String: Value] {
    [
      "BlockDeviceMappings": [
        ["DeviceName": "/dev/sda1", "Ebs": ["VolumeSize": .integer(size), "VolumeType": "gp3"]]
      ]
    ]
  }

  private static let machine = Sample(
    "AWS::EC2::Instance", needs: [Samples.aVPC, Samples.aSubnet],
    [
      "ImageId": Samples.image, "InstanceType": "t3.micro", "SubnetId": .ref("subnet", "SubnetId"),
    ].merging(machine(20)) { $1 })

  private static func cache(_ more: [String: Value]) -> Sample {
    Sample(
      "AWS::ElastiCache::ReplicationGroup",
      ["ReplicationGroupDescription": "cache", "Engine": "redis", "CacheNodeType": "cache.t4g.micro"].merging(more) {
        $1
      })
  }

  static let refusals: [Refusal] = [
    Refusal(
      title: "downgrade", sample: database(["EngineVersion": "16.6"]), change: ["EngineVersion": "16.4"],
      code: "InvalidParameterCombination"),
    Refusal(
      title: "major upgrade", sample: database, change: ["EngineVersion": "17.2"], code: "InvalidParameterCombination"),
    Refusal(
      title: "major upgrade with its parameter group",
      sample: database(["DBParameterGroupName": .ref("parameters", "DBParameterGroupName")], needs: [parameters]),
      change: ["EngineVersion": "17.2", "AllowMajorVersionUpgrade": true], code: "InvalidParameterCombination"),
    Refusal(
      title: "from MySQL 5.7 to 8.4", sample: database(["Engine": "mysql", "EngineVersion": "5.7.44"]),
      change: ["EngineVersion": "8.4.3", "AllowMajorVersionUpgrade": true], code: "InvalidParameterCombination"),
    Refusal(
      title: "a cluster's downgrade", sample: cluster([:]), change: ["EngineVersion": "15.8"],
      code: "InvalidParameterCombination"),
    Refusal(
      title: "a cluster's upgrade with its parameter group",
      sample: cluster(
        ["DBClusterParameterGroupName": .ref("parameters", "DBClusterParameterGroupName")], needs: [clusterParameters]),
      change: ["EngineVersion": "17.4"], code: "InvalidParameterCombination"),
    Refusal(
      title: "a document database's downgrade", sample: documents(["EngineVersion": "5.0.0"]),
      change: ["EngineVersion": "4.0.0"], code: "InvalidParameterCombination"),
    Refusal(
      title: "from DocumentDB 4.0 to 8.0", sample: documents([:]), change: ["EngineVersion": "8.0.0"],
      code: "InvalidParameterCombination"),
    Refusal(
      title: "a document database's upgrade with its parameter group",
      sample: documents(
        ["DBClusterParameterGroupName": .ref("parameters", "Name")], needs: [documentParameters]),
      change: ["EngineVersion": "5.0.0"], code: "InvalidParameterCombination"),
    Refusal(
      title: "I/O-optimized storage of DocumentDB 4.0", sample: documents([:]), change: ["StorageType": "iopt1"],
      code: "InvalidParameterCombination"),
    Refusal(
      title: "a cache's downgrade", sample: cache(["EngineVersion": "7.1"]), change: ["EngineVersion": "7.0"],
      code: "InvalidParameterCombination"),
    Refusal(
      title: "a single cache's downgrade",
      sample: Sample(
        "AWS::ElastiCache::CacheCluster",
        ["Engine": "redis", "EngineVersion": "7.1", "CacheNodeType": "cache.t4g.micro", "NumCacheNodes": 1]),
      change: ["EngineVersion": "7.0"], code: "InvalidParameterCombination"),
    Refusal(
      title: "encryption of a cache on the way in one step", sample: cache([:]),
      change: ["TransitEncryptionEnabled": true], code: "InvalidParameterCombination"),
    Refusal(
      title: "settings of what is found by calls alone", sample: Samples.discoveryServiceByCalls,
      change: ["Description": "two"], code: "InvalidInput"),
    Refusal(
      title: "an address for a check by name",
      sample: Sample(
        "AWS::Route53::HealthCheck",
        ["HealthCheckConfig": ["Type": "HTTP", "FullyQualifiedDomainName": "infra.example"]]),
      change: [
        "HealthCheckConfig": ["Type": "HTTP", "FullyQualifiedDomainName": "infra.example", "IPAddress": "192.0.2.1"]
      ], code: "InvalidInput"),
    Refusal(
      title: "less storage", sample: database(["AllocatedStorage": "40"]), change: ["AllocatedStorage": "20"],
      code: "InvalidParameterCombination"),
    Refusal(
      title: "more storage twice", sample: database, before: [["AllocatedStorage": "30"]],
      change: ["AllocatedStorage": "40"], code: "InvalidParameterCombination"),
    Refusal(
      title: "no backups with a replica", sample: database(["DBInstanceIdentifier": "source"]),
      change: ["BackupRetentionPeriod": 0], code: "InvalidParameterCombination"),
    Refusal(
      title: "no versions with a lock",
      sample: Sample("AWS::S3::Bucket", bucket.merging(["ObjectLockEnabled": true]) { $1 }), change: suspended,
      code: "InvalidBucketState"),
    Refusal(
      title: "no versions with a replication",
      sample: Sample(
        "AWS::S3::Bucket",
        needs: [
          Sample.Need("role", "AWS::IAM::Role", ["AssumeRolePolicyDocument": Samples.trust("s3.amazonaws.com")]),
          Sample.Need(
            "copies", "AWS::S3::Bucket",
            ["BucketName": "infra-copies", "VersioningConfiguration": ["Status": "Enabled"]]),
        ],
        bucket.merging([
          "ReplicationConfiguration": [
            "Role": .ref("role", "Arn"),
            "Rules": [
              ["Id": "all", "Status": "Enabled", "Prefix": "", "Destination": ["Bucket": .ref("copies", "Arn")]]
            ],
          ]
        ]) { $1 }), change: suspended, code: "InvalidBucketState"),
    Refusal(
      title: "another architecture", sample: machine, change: ["InstanceType": "t4g.micro"],
      code: "InvalidParameterValue"),
    Refusal(
      title: "a smaller volume", sample: Samples.volume, change: ["Size": 5], code: "InvalidParameterValue"),
    Refusal(
      title: "another content under the name of a version", sample: Samples.namedDocument,
      change: ["Content": "schemaVersion: '2.2'\nmainSteps: []\n"], code: "DuplicateDocumentVersionName"),
    Refusal(
      title: "another name for the version of the same content", sample: Samples.namedDocument,
      change: ["VersionName": "another"], code: "DuplicateDocumentContent"),
    Refusal(title: "a smaller disk", sample: machine, change: machine(10), code: "InvalidParameterValue"),
  ]
}

extension Sample {
  /// A database named `source` has a replica.
  fileprivate func copy(of resource: ObservedResource) -> Sample? {
    guard properties["DBInstanceIdentifier"] == "source" else { return nil }
    return Sample(
      "AWS::RDS::DBInstance",
      ["DBInstanceIdentifier": "copy", "SourceDBInstanceIdentifier": "source", "DBInstanceClass": "db.t3.micro"])
  }
}
