import AWSResources
import InfraModel
import Testing

@Suite("Rules say what a cloud refuses of a change, and what the change takes for good")
struct ChangeRuleTests {
  func verdicts(
    _ type: ResourceType, _ kind: ChangeCase.Kind = .update, from before: [String: Value],
    to after: [String: Value] = [:],
    isRead: Bool = true
  ) throws -> [ChangeVerdict] {
    let handler = try #require(Handlers.all.first { $0.type == type })
    let names = Set(before.keys).union(after.keys)
    let changed = names.filter { before[$0] != after[$0] && after.keys.contains($0) || kind != .update }
    let change = ChangeCase(kind, before: before, after: after, changed: Set(changed), isRead: isRead)
    return handler.traits.rules.flatMap { $0.judge(change) }
  }

  private func database(_ before: [String: Value], _ after: [String: Value], isRead: Bool = true) throws
    -> [ChangeVerdict]
  {
    let standing: [String: Value] = ["Engine": "postgres", "DBParameterGroupName": "default.postgres16"]
    return try verdicts(
      "AWS::RDS::DBInstance", from: standing.merging(before) { $1 }, to: ["Engine": "postgres"].merging(after) { $1 },
      isRead: isRead)
  }

  func refused(_ verdicts: [ChangeVerdict]) -> [String] {
    verdicts.compactMap { if case .refused(_, let message, _) = $0 { message } else { nil } }
  }

  @Test("Names of rules are unique within a type", arguments: Handlers.all)
  func names(_ handler: Handler) { #expect(Set(handler.traits.rules).count == handler.traits.rules.count) }

  // MARK: databases

  @Test("A major upgrade needs its permission, and there is no way back from it")
  func majorUpgrade() throws {
    let refusal = try database(["EngineVersion": "16.13"], ["EngineVersion": "17.2"])
    #expect(
      refusal == [
        .refused(
          property: "EngineVersion",
          message: "would be upgraded from version 16.13 to 17.2, a major upgrade that is not allowed",
          fix: "set AllowMajorVersionUpgrade to true (a Database takes `upgrades: .major`)"),
        .irreversible("RDS cannot undo the upgrade from version 16.13 to 17.2"),
      ])
    let allowed = try database(
      ["EngineVersion": "16.13"], ["EngineVersion": "17.2", "AllowMajorVersionUpgrade": true])
    #expect(allowed == [.irreversible("RDS cannot undo the upgrade from version 16.13 to 17.2")])
  }

  @Test(
    "Where a major version ends depends on the engine",
    arguments: [
      ("postgres", "16.4", "16.6", true), ("postgres", "16.4", "17", false), ("mysql", "8.0.39", "8.0.40", true),
      ("mysql", "8.0.40", "8.4.3", false), ("mariadb", "10.6.20", "10.11.10", false),
      ("postgres", "9.5.1", "9.6.1", false),
    ])
  func majors(_ engine: String, _ before: String, _ after: String, _ isMinor: Bool) throws {
    let verdicts = try verdicts(
      "AWS::RDS::DBInstance", from: ["Engine": .string(engine), "EngineVersion": .string(before)],
      to: ["Engine": .string(engine), "EngineVersion": .string(after)])
    #expect(refused(verdicts).isEmpty == isMinor)
  }

  @Test("An upgrade with a group of one's own names the group of the new family")
  func parameterGroup() throws {
    let before: [String: Value] = ["EngineVersion": "16.13", "DBParameterGroupName": "own"]
    let after: [String: Value] = ["EngineVersion": "17.2", "AllowMajorVersionUpgrade": true]
    #expect(
      try refused(database(before, after.merging(["DBParameterGroupName": "own"]) { $1 }))
        == ["would be upgraded from version 16.13 to 17.2 and keep own, which belongs to the earlier family"])
    #expect(try refused(database(before, after.merging(["DBParameterGroupName": "new"]) { $1 })) == [])
  }

  @Test("Nothing goes back to an earlier version, and a part of a version is none")
  func downgrade() throws {
    #expect(
      try database(["EngineVersion": "16.14"], ["EngineVersion": "16.13"]) == [
        .refused(
          property: "EngineVersion",
          message: "would be downgraded from version 16.14 to 16.13, which RDS does not support",
          fix: "declare EngineVersion 16.14, or restore a snapshot of the earlier version as another database")
      ])
    #expect(try refused(database(["EngineVersion": "17.2"], ["EngineVersion": "16"])).count == 1)
    #expect(try database(["EngineVersion": "16.14"], ["EngineVersion": "16"]) == [])
  }

  @Test("MySQL 5.7 goes by way of 8.0")
  func path() throws {
    func refusals(_ after: Value) throws -> [String] {
      try refused(
        verdicts(
          "AWS::RDS::DBInstance", from: ["Engine": "mysql", "EngineVersion": "5.7.44"],
          to: ["Engine": "mysql", "EngineVersion": after, "AllowMajorVersionUpgrade": true]))
    }
    #expect(
      try refusals("8.4.3") == [
        "would be upgraded from version 5.7.44 to 8.4.3, but 5.7 can be upgraded to 8.0 only"
      ])
    #expect(try refusals("8.0.40") == [])
  }

  private func cluster(_ before: [String: Value], _ after: [String: Value]) throws -> [ChangeVerdict] {
    let aurora: [String: Value] = ["Engine": "aurora-mysql", "EngineVersion": "8.0.mysql_aurora.3.08.0"]
    return try verdicts(
      "AWS::RDS::DBCluster", from: aurora.merging(before) { $1 }, to: aurora.merging(after) { $1 })
  }

  @Test("A cluster goes to later versions only, to the next major one with its parameter group, and keeps its storage")
  func clusters() throws {
    #expect(
      try refused(cluster([:], ["EngineVersion": "8.0.mysql_aurora.3.07.1"])) == [
        "would be downgraded from version 8.0.mysql_aurora.3.08.0 to 8.0.mysql_aurora.3.07.1, which RDS does not support"
      ])
    let old: [String: Value] = ["EngineVersion": "5.7.mysql_aurora.2.12.4", "DBClusterParameterGroupName": "own"]
    #expect(
      try refused(cluster(old, ["EngineVersion": "8.4", "DBClusterParameterGroupName": "new"])) == [
        "would be upgraded from version 5.7.mysql_aurora.2.12.4 to 8.4, but 5.7 can be upgraded to 8.0 only"
      ])
    #expect(
      try refused(cluster(old, ["DBClusterParameterGroupName": "own"])) == [
        "would be upgraded from version 5.7.mysql_aurora.2.12.4 to 8.0.mysql_aurora.3.08.0 and keep own, which belongs to "
          + "the earlier family"
      ])
    #expect(
      try cluster([:], ["EngineVersion": "8.0.mysql_aurora.3.09.0"]) == [
        .irreversible("RDS cannot undo the upgrade from version 8.0.mysql_aurora.3.08.0 to 8.0.mysql_aurora.3.09.0")
      ])
    #expect(
      try cluster(["StorageType": "aurora-iopt1"], ["StorageType": "aurora"]) == [
        .irreversible("Aurora accepts I/O-optimized storage once in 30 days")
      ])
    #expect(
      try refused(cluster(["AllocatedStorage": 200], ["AllocatedStorage": 100]))
        == ["would shrink from 200 to 100 GiB, which RDS refuses"])
    let managed: [String: Value] = ["ManageMasterUserPassword": true, "MasterUserSecret": ["KmsKeyId": "one"]]
    #expect(
      try refused(cluster(managed, managed.merging(["MasterUserSecret": ["KmsKeyId": "other"]]) { $1 })).count == 1)
    #expect(
      try refused(
        cluster(
          managed.merging(["MasterUserSecret": ["KmsKeyId": "one", "SecretArn": "arn:s"]]) { $1 }, managed)) == [])
  }

  private func documents(_ before: [String: Value], _ after: [String: Value]) throws -> [ChangeVerdict] {
    try verdicts("AWS::DocDB::DBCluster", from: before, to: after)
  }

  @Test("A document database is upgraded along the documented paths, and there is no way back")
  func documentUpgrades() throws {
    func refusals(_ before: Value, _ after: Value) throws -> [String] {
      try refused(documents(["EngineVersion": before], ["EngineVersion": after]))
    }
    #expect(
      try documents(["EngineVersion": "5.0.0"], ["EngineVersion": "4.0.0"]) == [
        .refused(
          property: "EngineVersion",
          message: "would be downgraded from version 5.0.0 to 4.0.0, which DocumentDB does not support",
          fix: "declare EngineVersion 5.0.0, or restore a snapshot of the earlier version as another cluster")
      ])
    #expect(
      try refusals("3.6.0", "8.0.0") == [
        "would be upgraded from version 3.6.0 to 8.0.0, but 3.6 can be upgraded to 5.0 only"
      ])
    #expect(
      try refusals("3.6.0", "4.0.0") == [
        "would be upgraded from version 3.6.0 to 4.0.0, but 3.6 can be upgraded to 5.0 only"
      ])
    #expect(try refusals("4.0.0", "5.0.0") == [])
    #expect(
      try documents(["EngineVersion": "5.0.0"], ["EngineVersion": "8.0.0"])
        == [.irreversible("DocumentDB cannot undo the upgrade from version 5.0.0 to 8.0.0")])
    let own: [String: Value] = ["EngineVersion": "5.0.0", "DBClusterParameterGroupName": "own"]
    #expect(
      try refused(documents(own, own.merging(["EngineVersion": "8.0.0"]) { $1 }))
        == ["would be upgraded from version 5.0.0 to 8.0.0 and keep own, which belongs to the earlier family"])
    #expect(
      try refused(documents(own, ["EngineVersion": "8.0.0", "DBClusterParameterGroupName": "new"])) == [])
  }

  @Test("A document database's shorter backups are lost, and old versions have no I/O-optimized storage")
  func documentSettings() throws {
    #expect(
      try documents(["BackupRetentionPeriod": 7], ["BackupRetentionPeriod": 1]) == [
        .consequence(
          property: "BackupRetentionPeriod", .dataLoss("automated backups that are older than 1 day")),
        .irreversible("automated backups that are deleted don't come back"),
      ])
    #expect(try documents(["BackupRetentionPeriod": 7], ["BackupRetentionPeriod": 30]) == [])
    let old: [String: Value] = ["EngineVersion": "4.0.0", "StorageType": "standard"]
    #expect(
      try refused(documents(old, old.merging(["StorageType": "iopt1"]) { $1 }))
        == ["would get I/O-optimized storage, which version 4.0.0 does not have"])
    let new: [String: Value] = ["EngineVersion": "5.0.0", "StorageType": "standard"]
    #expect(try documents(new, new.merging(["StorageType": "iopt1"]) { $1 }) == [])
    let managed: [String: Value] = ["ManageMasterUserPassword": true, "MasterUserSecretKmsKeyId": "one"]
    #expect(
      try refused(documents(managed, managed.merging(["MasterUserSecretKmsKeyId": "other"]) { $1 })).count == 1)
  }

  @Test("Storage does not shrink, and grows by a tenth at least")
  func storage() throws {
    #expect(
      try database(["AllocatedStorage": "20"], ["AllocatedStorage": "10"]) == [
        .refused(
          property: "AllocatedStorage", message: "would shrink from 20 to 10 GiB, which RDS refuses",
          fix: "declare AllocatedStorage 20 or more")
      ])
    #expect(
      try refused(database(["AllocatedStorage": "20"], ["AllocatedStorage": "21"]))
        == ["would grow from 20 to 21 GiB, but RDS grows storage by at least 10 %, to 22 GiB"])
    let allowed = try database(["AllocatedStorage": "20"], ["AllocatedStorage": "22"])
    #expect(allowed == [.irreversible("storage that has grown to 22 GiB can't shrink to 20 GiB")])
    // Within the limit up to which it grows by itself, running storage may be ahead of the declared.
    #expect(
      try refused(database(["AllocatedStorage": "20"], ["AllocatedStorage": "21", "MaxAllocatedStorage": 100])) == [])
  }

  @Test("Storage that is being optimized can't change, if the cloud was read")
  func optimization() throws {
    let before: [String: Value] = ["AllocatedStorage": "20", "DBInstanceStatus": "storage-optimization"]
    #expect(
      try refused(database(before, ["AllocatedStorage": "40"]))
        == ["has storage that is still being optimized after its last change"])
    #expect(try refused(database(before, ["AllocatedStorage": "40"], isRead: false)) == [])
    #expect(try refused(database(before, ["DBInstanceClass": "db.t3.small"])) == [])
  }

  @Test("A change that is sent at once applies what waits for the window, and says all that this does")
  func waiting() throws {
    let over = ChangeVerdict.irreversible("changes that waited for the maintenance window do not wait again")
    func also(_ names: String) -> ChangeVerdict {
      .also(
        message:
          "is changed immediately, which also applies the changes that wait for its maintenance window: \(names)",
        fix: "to leave all of it to the maintenance window, declare ApplyImmediately false")
    }
    let before: [String: Value] = [
      "CopyTagsToSnapshot": false, "DBInstanceClass": "db.t3.micro", "BackupRetentionPeriod": 7,
      "PendingModifiedValues": ["DBInstanceClass": "db.t3.large"],
    ]
    let after: [String: Value] = ["CopyTagsToSnapshot": true]
    #expect(
      try database(before, after) == [
        also("DBInstanceClass db.t3.large"), .consequence(property: nil, .restart(minutes: 5)), over,
      ])
    // What waits does what it would do by itself.
    let worse = before.merging([
      "PendingModifiedValues": ["BackupRetentionPeriod": 0, "IAMDatabaseAuthenticationEnabled": true, "Port": 5433]
    ]) { $1 }
    #expect(
      try database(worse, after) == [
        also("BackupRetentionPeriod 0, EnableIAMDatabaseAuthentication true, Port 5433"),
        .consequence(property: nil, .restart(minutes: 5)),
        .consequence(property: nil, .dataLoss("all automated backups of the database")),
        .irreversible("automated backups that are deleted don't come back"), over,
      ])
    // What the change sets itself is shown by it; what is sent to the window, or not sent, applies nothing.
    #expect(try database(before, ["DBInstanceClass": "db.t3.small"]) == [])
    #expect(try database(before, after.merging(["ApplyImmediately": false]) { $1 }) == [])
    #expect(try database(before, ["Tags": [["Key": "a", "Value": "1"]]]) == [])
  }

  @Test("What becomes of backups is said")
  func backups() throws {
    let gone = ChangeVerdict.irreversible("automated backups that are deleted don't come back")
    #expect(
      try database(["BackupRetentionPeriod": 7], ["BackupRetentionPeriod": 0]) == [
        .consequence(property: "BackupRetentionPeriod", .dataLoss("all automated backups of the database")), gone,
      ])
    #expect(
      try database(["BackupRetentionPeriod": 7], ["BackupRetentionPeriod": 3]) == [
        .consequence(
          property: "BackupRetentionPeriod", .dataLoss("automated backups that are older than 3 days")), gone,
      ])
    #expect(try database(["BackupRetentionPeriod": 3], ["BackupRetentionPeriod": 7]) == [])
    #expect(
      try database(["BackupRetentionPeriod": 0], ["BackupRetentionPeriod": 7])
        == [.consequence(property: "BackupRetentionPeriod", .interruption)])
    let replicas: Value = ["copy"]
    #expect(
      try refused(
        database(
          ["BackupRetentionPeriod": 7, "ReadReplicaDBInstanceIdentifiers": replicas], ["BackupRetentionPeriod": 0]))
        == ["would have no backups, which its read replicas (copy) need"])
  }

  @Test("A retention that is no longer declared is the cloud's own")
  func standardRetention() {
    let change = ChangeCase(
      .update, before: ["BackupRetentionPeriod": 7], after: [:], changed: ["BackupRetentionPeriod"])
    let handler = Handlers.all.first { $0.type == "AWS::RDS::DBInstance" }
    #expect(
      handler?.traits.rules.flatMap { $0.judge(change) }.first
        == .consequence(property: "BackupRetentionPeriod", .dataLoss("automated backups that are older than 1 day")))
  }

  // MARK: logs, objects, images

  @Test("Log events are lost where the retention is cut, or begins")
  func logs() throws {
    let lost: [ChangeVerdict] = [
      .consequence(property: "RetentionInDays", .dataLoss("log events that are older than 7 days")),
      .irreversible("log events that are deleted don't come back"),
    ]
    #expect(try verdicts("AWS::Logs::LogGroup", from: ["RetentionInDays": 365], to: ["RetentionInDays": 7]) == lost)
    #expect(try verdicts("AWS::Logs::LogGroup", from: [:], to: ["RetentionInDays": 7]) == lost)
    #expect(try verdicts("AWS::Logs::LogGroup", from: ["RetentionInDays": 7], to: ["RetentionInDays": 30]) == [])
    let forever = ChangeCase(.update, before: ["RetentionInDays": 7], after: [:], changed: ["RetentionInDays"])
    #expect(
      Handlers.all.first { $0.type == "AWS::Logs::LogGroup" }?.traits.rules.flatMap { $0.judge(forever) } == [])
  }

  private func lifecycle(_ rules: Value...) -> [String: Value] { ["LifecycleConfiguration": ["Rules": .list(rules)]] }

  @Test("Objects are lost where a lifecycle rule is added or expires sooner")
  func objects() throws {
    func lost(_ before: [String: Value], _ after: [String: Value]) throws -> Consequence? {
      for case .consequence(_, let consequence) in try verdicts("AWS::S3::Bucket", from: before, to: after) {
        return consequence
      }
      return nil
    }
    let month: Value = ["Id": "a", "Status": "Enabled", "ExpirationInDays": 30]
    let week: Value = ["Id": "b", "Status": "Enabled", "Prefix": "tmp/", "ExpirationInDays": 7]
    #expect(try lost([:], lifecycle(month)) == .dataLoss("objects that are older than 30 days"))
    #expect(
      try lost(lifecycle(month), lifecycle(month, week)) == .dataLoss("objects under tmp/ that are older than 7 days"))
    #expect(try lost(lifecycle(month, week), lifecycle(month)) == nil)
    // What the rule for all objects does already is no further loss.
    let long: Value = ["Status": "Enabled", "Prefix": "tmp/", "ExpirationInDays": 60]
    #expect(try lost(lifecycle(month), lifecycle(month, long)) == nil)
    let resting: Value = ["Id": "a", "Status": "Disabled", "ExpirationInDays": 30]
    #expect(try lost(lifecycle(resting), lifecycle(month)) == .dataLoss("objects that are older than 30 days"))
    #expect(try lost([:], lifecycle(resting)) == nil)
    let versions: Value = ["Status": "Enabled", "NoncurrentVersionExpiration": ["NoncurrentDays": 1]]
    #expect(try lost([:], lifecycle(versions)) == .dataLoss("earlier versions of objects that are older than 1 day"))
    let parts: Value = ["Status": "Enabled", "AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 1]]
    #expect(try lost([:], lifecycle(parts)) == nil)
    let dated: Value = ["Status": "Enabled", "ExpirationDate": "2027-01-01T00:00:00Z"]
    #expect(try lost([:], lifecycle(dated)) == .dataLoss("objects, on 2027-01-01"))
  }

  @Test("Versions stay where a lock or a replication needs them")
  func versions() throws {
    let on: [String: Value] = ["VersioningConfiguration": ["Status": "Enabled"]]
    let off: [String: Value] = ["VersioningConfiguration": ["Status": "Suspended"]]
    #expect(
      try verdicts("AWS::S3::Bucket", from: on, to: off)
        == [.irreversible("objects that are overwritten or deleted meanwhile are not kept")])
    #expect(try verdicts("AWS::S3::Bucket", from: off, to: on) == [])
    let locked = on.merging(["ObjectLockEnabled": true]) { $1 }
    #expect(
      try refused(verdicts("AWS::S3::Bucket", from: locked, to: off.merging(["ObjectLockEnabled": true]) { $1 }))
        == ["would stop keeping versions, which its Object Lock requires"])
    #expect(
      try refused(verdicts("AWS::S3::Bucket", from: locked, to: on.merging(["ObjectLockEnabled": false]) { $1 }))
        == ["would switch Object Lock off, which S3 refuses"])
    let copied: [String: Value] = ["ReplicationConfiguration": ["Role": "arn"]]
    #expect(
      try refused(verdicts("AWS::S3::Bucket", from: on.merging(copied) { $1 }, to: off.merging(copied) { $1 }))
        == ["would stop keeping versions, which its replication requires"])
  }

  @Test("Images are lost where fewer are kept")
  func images() throws {
    func policy(_ count: Int64, isText: Bool = true) -> [String: Value] {
      let document: Value = [
        "rules": [
          [
            "rulePriority": 1, "action": ["type": "expire"],
            "selection": ["tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": .integer(count)],
          ]
        ]
      ]
      return ["LifecyclePolicy": ["LifecyclePolicyText": isText ? .string(JSON.canonicalText(document)) : document]]
    }
    let lost: [ChangeVerdict] = [
      .consequence(property: "LifecyclePolicy", .dataLoss("images that its lifecycle policy expires")),
      .irreversible("images that a lifecycle policy deletes don't come back"),
    ]
    #expect(try verdicts("AWS::ECR::Repository", from: policy(10), to: policy(5, isText: false)) == lost)
    #expect(try verdicts("AWS::ECR::Repository", from: [:], to: policy(5)) == lost)
    #expect(try verdicts("AWS::ECR::Repository", from: policy(5), to: policy(10)) == [])
  }

  // MARK: machines and the rest

  @Test("A machine stays on its architecture, and its disks don't shrink")
  func machines() throws {
    func type(_ before: Value, _ after: Value) throws -> [String] {
      try refused(verdicts("AWS::EC2::Instance", from: ["InstanceType": before], to: ["InstanceType": after]))
    }
    #expect(
      try type("t3.micro", "t4g.micro") == ["would change from t3.micro to t4g.micro, but its image is for x86_64"])
    #expect(try type("t3.micro", "g4dn.xlarge") == [])
    #expect(try type("a1.large", "c7gn.large") == [])
    func disk(_ size: Int64) -> [String: Value] {
      ["BlockDeviceMappings": [["DeviceName": "/dev/sda1", "Ebs": ["VolumeSize": .integer(size)]]]]
    }
    #expect(
      try verdicts("AWS::EC2::Instance", from: disk(20), to: disk(10)) == [
        .refused(
          property: "BlockDeviceMappings",
          message: "has the disk /dev/sda1 of 20 GiB, which can't shrink to 10 GiB",
          fix: "declare VolumeSize 20 or more")
      ])
    #expect(
      try verdicts("AWS::EC2::Instance", from: disk(20), to: disk(30))
        == [.irreversible("the disk /dev/sda1 that has grown to 30 GiB can't shrink to 20 GiB")])
  }

  @Test("What goes for good says so, whether it is deleted or replaced", arguments: [ChangeCase.Kind.delete, .replace])
  func forGood(_ kind: ChangeCase.Kind) throws {
    #expect(
      try verdicts("AWS::EC2::EIP", kind, from: ["Domain": "vpc"])
        == [.renewed("its address, which goes back to Amazon")])
    #expect(
      try verdicts("AWS::ApiGatewayV2::Api", kind, from: ["Name": "api"])
        == [.renewed("its URL")])
    #expect(
      try verdicts("AWS::SNS::Subscription", kind, from: ["Protocol": "email"])
        == [.renewed("its confirmation, which its endpoint must give again")])
    #expect(try verdicts("AWS::SNS::Subscription", kind, from: ["Protocol": "sqs"]) == [])
    #expect(try verdicts("AWS::EC2::EIP", from: ["Domain": "vpc"], to: ["Domain": "vpc"]) == [])
  }

  @Test("A key that is disabled and a function without concurrency interrupt; a generated secret is not made again")
  func others() throws {
    #expect(
      try verdicts("AWS::KMS::Key", from: ["Enabled": true], to: ["Enabled": false])
        == [.consequence(property: "Enabled", .interruption)])
    #expect(try verdicts("AWS::KMS::Key", from: ["Enabled": false], to: ["Enabled": true]) == [])
    #expect(
      try verdicts(
        "AWS::Lambda::Function", from: ["ReservedConcurrentExecutions": 5], to: ["ReservedConcurrentExecutions": 0])
        == [.consequence(property: "ReservedConcurrentExecutions", .interruption)])
    #expect(
      try verdicts(
        "AWS::SecretsManager::Secret", from: ["GenerateSecretString": ["PasswordLength": 32]],
        to: ["GenerateSecretString": ["PasswordLength": 40]])
        == [.irreversible("a generated value is not generated a second time")])
  }
}
