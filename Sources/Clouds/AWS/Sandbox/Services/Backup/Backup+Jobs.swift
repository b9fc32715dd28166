internal import InfraModel

/// On-demand jobs, and the recovery points that they make. What a resource holds is not kept.
extension Backup {
  static let point = Kind("backup.recovery-point", missing: missing("Cannot find Recovery point {id}")) {
    $0.idField = "RecoveryPointArn"
    $0.links = [Link("BackupVaultName", to: "backup.vault")]
  }

  static let job = Kind("backup.job", missing: missing("Could not find backup job with ID {id}")) {
    $0.identifier = .uuid
  }

  /// Seconds that a job takes.
  private static let duration = 120.0

  static let jobs = ServiceBehavior(
    "backup", kinds: [point, job],
    operations: [
      "StartBackupJob": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(vault, try call.required("BackupVaultName"), call)
        let made = try makePoint(&cloud, call, in: home, of: call["ResourceArn"] ?? "", call["Lifecycle"])
        return try started(&cloud, call, "BackupJobId", made, ["BackupVaultName": .string(home.id)])
      },
      "StartCopyJob": Behavior { cloud, call throws(Fault) in
        let source = try cloud.get(vault, try call.required("SourceBackupVaultName"), call)
        let original = try held(source, try call.required("RecoveryPointArn"), cloud, call)
        guard original["Status"] == "COMPLETED" else { throw invalid("Recovery point \(original.id) is not completed") }
        let destination = try call.required("DestinationBackupVaultArn")
        guard let home = cloud.find(vault, arn: destination) else { throw vault.missing.fault(destination) }
        let there = call.moved(toRegion: home.key.region)
        let made = try makePoint(&cloud, there, in: home, of: original["ResourceArn"] ?? "", call["Lifecycle"])
        return try started(
          &cloud, call, "CopyJobId", made,
          ["DestinationBackupVaultArn": .string(destination), "SourceRecoveryPointArn": .string(original.id)])
      },
      "DescribeBackupJob": Behavior { cloud, call throws(Fault) in
        try cloud.get(job, try call.required("BackupJobId"), call).fields
      },
      "DescribeCopyJob": Behavior { cloud, call throws(Fault) in
        ["CopyJob": .object(try cloud.get(job, try call.required("CopyJobId"), call).fields)]
      },
      "ListRecoveryPointsByBackupVault": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(vault, try call.required("BackupVaultName"), call)
        let found = cloud.referrers(of: home, point).filter {
          call["ByResourceArn"] == nil || $0["ResourceArn"] == call["ByResourceArn"]
        }
        return ["RecoveryPoints": .list(found.map { .object($0.fields) })]
      },
      "DescribeRecoveryPoint": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(vault, try call.required("BackupVaultName"), call)
        return try held(home, try call.required("RecoveryPointArn"), cloud, call).fields
      },
      "DeleteRecoveryPoint": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(vault, try call.required("BackupVaultName"), call)
        let record = try held(home, try call.required("RecoveryPointArn"), cloud, call)
        if home["Locked"] == true {
          throw Fault(
            "InvalidRequestException", "Recovery point \(record.id) cannot be deleted: its vault is locked", status: 400
          )
        }
        try cloud.delete(record)
        return [:]
      },
    ])

  private static func held(_ home: Record, _ arn: String, _ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    let record = try cloud.get(point, arn, call)
    guard record.string("BackupVaultName") == home.id else { throw point.missing.fault(arn) }
    return record
  }

  private static func makePoint(
    _ cloud: inout Cloud, _ call: Call, in home: Record, of resource: Value, _ lifecycle: Value?
  ) throws(Fault) -> Record {
    let arn = call.arn("backup", "recovery-point:\(cloud.identifier(.uuid))")
    var fields: [String: Value] = [
      "BackupVaultName": .string(home.id), "BackupVaultArn": .string(home.arn ?? ""), "ResourceArn": resource,
      "CreationDate": .number(call.now), "Status": "CREATING", "EncryptionKeyArn": home["EncryptionKeyArn"] ?? .null,
      "IsEncrypted": true, "StorageClass": "WARM",
    ]
    fields["IamRoleArn"] = call["IamRoleArn"]
    fields["Lifecycle"] = lifecycle
    return try cloud.create(point, named: arn, call, fields) {
      $0.becomes(["Status": "COMPLETED"], at: call.after(duration))
    }
  }

  /// A job, which has ended when its recovery point is complete.
  private static func started(
    _ cloud: inout Cloud, _ call: Call, _ member: String, _ made: Record, _ more: [String: Value]
  ) throws(Fault) -> [String: Value] {
    let isCopy = member == "CopyJobId"
    var fields = more
    fields[isCopy ? "DestinationRecoveryPointArn" : "RecoveryPointArn"] = .string(made.id)
    fields["ResourceArn"] = made["ResourceArn"]
    fields["IamRoleArn"] = call["IamRoleArn"]
    fields["CreationDate"] = .number(call.now)
    fields["State"] = "RUNNING"
    let end = call.after(duration)
    let record = try cloud.create(job, call, fields) {
      $0[member] = .string($0.id)
      $0.becomes(["State": "COMPLETED", "CompletionDate": .number(end)], at: end)
    }
    return [
      member: .string(record.id), "RecoveryPointArn": .string(made.id), "CreationDate": .number(call.now),
    ]
  }
}
