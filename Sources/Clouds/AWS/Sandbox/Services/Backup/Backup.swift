internal import InfraModel

/// AWS Backup: vaults, plans and what plans select. Plans make nothing; a job that is started makes a recovery point.
///
/// Source: AWS Backup API Reference, version 2018-11-15.
enum Backup {
  static func missing(_ text: String) -> FaultForm {
    FaultForm("ResourceNotFoundException", text, status: 400)
  }

  static let vault = Kind(
    "backup.vault", missing: missing("Backup vault {id} does not exist."),
    exists: FaultForm("AlreadyExistsException", "Backup vault with the same name already exists", status: 400),
    inUse: FaultForm(
      "InvalidRequestException", "Backup vault cannot be deleted because it contains recovery points", status: 400)
  ) {
    $0.idField = "BackupVaultName"
    $0.arn = "arn:{partition}:backup:{region}:{account}:backup-vault:{id}"
    $0.arnField = "BackupVaultArn"
    $0.shown = { cloud, record in
      ["NumberOfRecoveryPoints": .integer(Int64(cloud.referrers(of: record, point).count))]
    }
  }

  static let plan = Kind(
    "backup.plan", missing: missing("Cannot find Backup plan with ID {id}"),
    inUse: FaultForm(
      "InvalidRequestException", "Related backup plan selections must be deleted prior to backup plan deletion",
      status: 400)
  ) {
    $0.identifier = .uuid
    $0.idField = "BackupPlanId"
    $0.arn = "arn:{partition}:backup:{region}:{account}:backup-plan:{id}"
    $0.arnField = "BackupPlanArn"
    $0.indexes = ["CreatorRequestId"]
  }

  static let selection = Kind("backup.selection", missing: missing("Cannot find Backup selection with ID {id}")) {
    $0.identifier = .uuid
    $0.idField = "SelectionId"
    $0.links = [Link("BackupPlanId", to: "backup.plan")]
  }

  static let vaults = ServiceBehavior(
    "backup", kinds: [vault],
    operations: [
      "CreateBackupVault": Behavior { cloud, call throws(Fault) in
        let name = call.string("EncryptionKeyArn") ?? "alias/aws/backup"
        guard let key = try KMS.arn(of: name, &cloud, call) else { throw invalid("KMS key \(name) does not exist") }
        var fields = call.members("CreatorRequestId")
        fields.merge([
          "VaultType": "BACKUP_VAULT", "VaultState": "AVAILABLE", "EncryptionKeyArn": .string(key),
          "CreationDate": .number(call.now), "Locked": false,
          "EncryptionKeyType": call["EncryptionKeyArn"] == nil ? "AWS_OWNED_KMS_KEY" : "CUSTOMER_MANAGED_KMS_KEY",
        ]) { $1 }
        return try cloud.create(
          vault, named: try call.required("BackupVaultName"), call, fields, tags: call.tags("BackupVaultTags")
        ).fields
      },
      "DescribeBackupVault": Behavior { cloud, call throws(Fault) in
        // A vault that is not there is not the caller's to see.
        let name = try call.required("BackupVaultName")
        guard let record = cloud.find(vault, name, in: call.region) else {
          throw Fault(
            "AccessDeniedException", "Insufficient privileges to perform this action.", status: 403)
        }
        return cloud.view(record).object ?? [:]
      },
      "ListBackupVaults": Behavior { cloud, call throws(Fault) in
        ["BackupVaultList": .list(cloud.list(vault, in: call.region).map { cloud.view($0) })]
      },
      "DeleteBackupVault": .delete(vault, id: "BackupVaultName"),
      "PutBackupVaultAccessPolicy": .put("Policy", from: ["Policy"]),
      "GetBackupVaultAccessPolicy": .told("Policy"),
      "DeleteBackupVaultAccessPolicy": .take("Policy"),
      "PutBackupVaultNotifications": .put("Notifications", from: ["SNSTopicArn", "BackupVaultEvents"]),
      "GetBackupVaultNotifications": .told("Notifications"),
      "DeleteBackupVaultNotifications": .take("Notifications"),
      "PutBackupVaultLockConfiguration": Behavior(lock),
      "DeleteBackupVaultLockConfiguration": Behavior { cloud, call throws(Fault) in
        try changeLock(&cloud, call) { record in
          record["Locked"] = false
          for name in ["MinRetentionDays", "MaxRetentionDays", "LockDate"] { record[name] = nil }
        }
      },
      "TagResource": .tag(.arn("ResourceArn", missing("Resource {id} does not exist."))),
      "UntagResource": .untag(.arn("ResourceArn", missing("Resource {id} does not exist.")), keys: "TagKeyList"),
      "ListTags": .listTags(.arn("ResourceArn", missing("Resource {id} does not exist.")), as: .map("Tags")),
    ])

  static func invalid(_ message: String) -> Fault {
    Fault("InvalidParameterValueException", message, status: 400)
  }
}

extension Behavior {
  /// Keeps some members of a call with a vault.
  fileprivate static func put(_ field: String, from members: [String]) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try cloud.change(Backup.vault, try call.required("BackupVaultName"), call) { record in
        record[field] = .object(call.input.filter { members.contains($0.key) })
      }
      return [:]
    }
  }

  /// Tells what ``put(_:from:)`` kept.
  fileprivate static func told(_ field: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let record = try cloud.get(Backup.vault, try call.required("BackupVaultName"), call)
      guard let members = record[field]?.object else {
        throw Fault("ResourceNotFoundException", "\(field) of backup vault \(record.id) does not exist.", status: 400)
      }
      return members.merging(["BackupVaultName": .string(record.id), "BackupVaultArn": .string(record.arn ?? "")]) {
        $1
      }
    }
  }

  fileprivate static func take(_ field: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      try cloud.change(Backup.vault, try call.required("BackupVaultName"), call) { $0[field] = nil }
      return [:]
    }
  }
}
