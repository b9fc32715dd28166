internal import InfraModel

/// AWS Backup: vaults, plans and what plans select. Nothing is backed up.
///
/// Source: AWS Backup API Reference, version 2018-11-15.
enum Backup {
  private static func missing(_ text: String) -> FaultForm {
    FaultForm("ResourceNotFoundException", text, status: 400)
  }

  static let vault = Kind(
    "backup.vault", missing: missing("Backup vault {id} does not exist."),
    exists: FaultForm("AlreadyExistsException", "Backup vault with the same name already exists", status: 400)
  ) {
    $0.idField = "BackupVaultName"
    $0.arn = "arn:{partition}:backup:{region}:{account}:backup-vault:{id}"
    $0.arnField = "BackupVaultArn"
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
        let made = try cloud.create(
          vault, named: try call.required("BackupVaultName"), call,
          [
            "VaultType": "BACKUP_VAULT", "VaultState": "AVAILABLE", "EncryptionKeyArn": .string(key),
            "CreationDate": .number(call.now), "NumberOfRecoveryPoints": 0, "Locked": false,
            "EncryptionKeyType": call["EncryptionKeyArn"] == nil ? "AWS_OWNED_KMS_KEY" : "CUSTOMER_MANAGED_KMS_KEY",
          ], tags: call.tags("BackupVaultTags"))
        return made.fields
      },
      "DescribeBackupVault": Behavior { cloud, call throws(Fault) in
        // A vault that is not there is not the caller's to see.
        let name = try call.required("BackupVaultName")
        guard let record = cloud.find(vault, name, in: call.region) else {
          throw Fault(
            "AccessDeniedException", "Insufficient privileges to perform this action.", status: 403)
        }
        return record.fields
      },
      "ListBackupVaults": Behavior { cloud, call throws(Fault) in
        ["BackupVaultList": .list(cloud.list(vault, in: call.region).map { .object($0.fields) })]
      },
      "DeleteBackupVault": .delete(vault, id: "BackupVaultName"),
      "ListRecoveryPointsByBackupVault": Behavior { cloud, call throws(Fault) in
        _ = try cloud.get(vault, try call.required("BackupVaultName"), call)
        return ["RecoveryPoints": []]
      },
      "PutBackupVaultAccessPolicy": .put("Policy", from: ["Policy"]),
      "GetBackupVaultAccessPolicy": .told("Policy"),
      "DeleteBackupVaultAccessPolicy": .take("Policy"),
      "PutBackupVaultNotifications": .put("Notifications", from: ["SNSTopicArn", "BackupVaultEvents"]),
      "GetBackupVaultNotifications": .told("Notifications"),
      "DeleteBackupVaultNotifications": .take("Notifications"),
      "PutBackupVaultLockConfiguration": Behavior { cloud, call throws(Fault) in
        try cloud.change(vault, try call.required("BackupVaultName"), call) { record in
          record["Locked"] = true
          record["MinRetentionDays"] = call["MinRetentionDays"]
          record["MaxRetentionDays"] = call["MaxRetentionDays"]
          if let days = call.integer("ChangeableForDays") {
            record["LockDate"] = .number(call.now + Double(days) * 86_400)
          }
        }
        return [:]
      },
      "DeleteBackupVaultLockConfiguration": Behavior { cloud, call throws(Fault) in
        try cloud.change(vault, try call.required("BackupVaultName"), call) { record in
          record["Locked"] = false
          for name in ["MinRetentionDays", "MaxRetentionDays", "LockDate"] { record[name] = nil }
        }
        return [:]
      },
      "TagResource": .tag(.arn("ResourceArn", missing("Resource {id} does not exist."))),
      "UntagResource": .untag(.arn("ResourceArn", missing("Resource {id} does not exist.")), keys: "TagKeyList"),
      "ListTags": .listTags(.arn("ResourceArn", missing("Resource {id} does not exist.")), as: .map("Tags")),
    ])

  static let plans = ServiceBehavior(
    "backup", kinds: [plan, selection],
    operations: [
      "CreateBackupPlan": Behavior { cloud, call throws(Fault) in
        let wanted = try checked(call["BackupPlan"] ?? [:], &cloud, call)
        let name = wanted["BackupPlanName"]
        if cloud.list(plan, in: call.region).contains(where: { $0["BackupPlan"]?["BackupPlanName"] == name }) {
          throw Fault("AlreadyExistsException", "Backup plan with the same plan document already exists", status: 400)
        }
        let version = cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48)
        let made = try cloud.create(
          plan, call, ["BackupPlan": wanted, "VersionId": .string(version), "CreationDate": .number(call.now)],
          tags: call.tags("BackupPlanTags"))
        return told(made)
      },
      "GetBackupPlan": Behavior { cloud, call throws(Fault) in
        try cloud.get(plan, try call.required("BackupPlanId"), call).fields
      },
      "UpdateBackupPlan": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(plan, try call.required("BackupPlanId"), call)
        let wanted = try checked(call["BackupPlan"] ?? [:], &cloud, call)
        let version = cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48)
        let changed = try cloud.change(record) { record in
          record["BackupPlan"] = wanted
          record["VersionId"] = .string(version)
        }
        return told(changed)
      },
      "DeleteBackupPlan": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(plan, try call.required("BackupPlanId"), call)
        try cloud.delete(record)
        return told(record).merging(["DeletionDate": .number(call.now)]) { $1 }
      },
      "ListBackupPlans": Behavior { cloud, call throws(Fault) in
        let all = cloud.list(plan, in: call.region).map { record in
          Value.object(told(record)).setting("BackupPlanName", to: record["BackupPlan"]?["BackupPlanName"] ?? "")
        }
        return ["BackupPlansList": .list(all)]
      },
      "CreateBackupSelection": Behavior { cloud, call throws(Fault) in
        let wanted = call["BackupSelection"] ?? [:]
        let home = try cloud.get(plan, try call.required("BackupPlanId"), call)
        let role = wanted["IamRoleArn"]?.string ?? ""
        if cloud.kinds["iam.role"] != nil, cloud.find(arn: role) == nil, !role.contains("/service-role/") {
          throw invalid("IAM Role \(role) is not authorized to call tag:GetResources")
        }
        let lists: Value = [
          "Resources": [], "NotResources": [], "ListOfTags": [],
          "Conditions": ["StringEquals": [], "StringLike": [], "StringNotEquals": [], "StringNotLike": []],
        ]
        let conditions = (lists["Conditions"] ?? [:]).merging(wanted["Conditions"])
        let made = try cloud.create(
          selection, call,
          [
            "BackupPlanId": .string(home.id), "CreationDate": .number(call.now),
            "BackupSelection": lists.merging(wanted).setting("Conditions", to: conditions),
          ])
        return made.fields
      },
      "GetBackupSelection": Behavior { cloud, call throws(Fault) in
        _ = try cloud.get(plan, try call.required("BackupPlanId"), call)
        return try cloud.get(selection, try call.required("SelectionId"), call).fields
      },
      "DeleteBackupSelection": .delete(selection, id: "SelectionId"),
      "ListBackupSelections": Behavior { cloud, call throws(Fault) in
        let home = try cloud.get(plan, try call.required("BackupPlanId"), call)
        let all = cloud.referrers(of: home, selection).map { Value.object($0.fields).merging($0["BackupSelection"]) }
        return ["BackupSelectionsList": .list(all)]
      },
    ])

  private static func invalid(_ message: String) -> Fault {
    Fault("InvalidParameterValueException", message, status: 400)
  }

  private static func told(_ record: Record) -> [String: Value] {
    record.fields.filter { ["BackupPlanId", "BackupPlanArn", "VersionId", "CreationDate"].contains($0.key) }
  }

  /// A plan with what AWS Backup sets where it says nothing.
  private static func checked(_ wanted: Value, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Value {
    var rules: [Value] = []
    for rule in wanted["Rules"]?.list ?? [] {
      let target = rule["TargetBackupVaultName"]?.string ?? ""
      if target != "Default" { _ = try cloud.get(vault, target, call) }
      let life = rule["Lifecycle"]
      if let cold = life?["MoveToColdStorageAfterDays"]?.integer, let end = life?["DeleteAfterDays"]?.integer,
        end < cold + 90
      {
        throw invalid(
          "Invalid lifecycle. Delete after days cannot be less than 90 days apart from the cold storage transition.")
      }
      let standard: Value = [
        "RuleId": .string(cloud.identifier(.uuid)), "StartWindowMinutes": 480, "CompletionWindowMinutes": 10_080,
        "EnableContinuousBackup": false, "ScheduleExpressionTimezone": "Etc/UTC",
      ]
      rules.append(standard.merging(rule))
    }
    return wanted.setting("Rules", to: .list(rules))
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
