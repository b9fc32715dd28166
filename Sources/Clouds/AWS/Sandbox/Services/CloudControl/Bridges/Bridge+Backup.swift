internal import InfraModel

extension Bridge {
  /// Source: AWS Backup API Reference; CloudFormation reference, AWS::Backup::BackupVault.
  static let backupVault = Bridge(
    type: "AWS::Backup::BackupVault", service: "backup",
    forms: ["AccessPolicy": .document, "BackupVaultTags": mapped],
    create: Step(
      "CreateBackupVault",
      [
        "BackupVaultName": "BackupVaultName", "EncryptionKeyArn": "EncryptionKeyArn",
        "BackupVaultTags": "BackupVaultTags",
      ], gives: ["BackupVaultArn": "BackupVaultArn"]),
    changes: [
      .set(
        ["AccessPolicy"], [inVault("PutBackupVaultAccessPolicy", ["Policy": "AccessPolicy"])],
        removed: [inVault("DeleteBackupVaultAccessPolicy")]),
      .set(
        ["Notifications"],
        [
          inVault(
            "PutBackupVaultNotifications",
            ["SNSTopicArn": "Notifications.SNSTopicArn", "BackupVaultEvents": "Notifications.BackupVaultEvents"])
        ], removed: [inVault("DeleteBackupVaultNotifications")]),
      .set(
        ["LockConfiguration"],
        [
          inVault(
            "PutBackupVaultLockConfiguration",
            Dictionary(
              uniqueKeysWithValues: ["MinRetentionDays", "MaxRetentionDays", "ChangeableForDays"].map {
                ($0, .property("LockConfiguration.\($0)"))
              }))
        ], removed: [inVault("DeleteBackupVaultLockConfiguration")]),
      backupTags("BackupVaultTags", of: "BackupVaultArn"),
    ],
    reads: [
      .item(
        Step(
          "ListBackupVaults", at: "BackupVaultList", where: ["BackupVaultName": "BackupVaultName"],
          gives: [
            "BackupVaultArn": "BackupVaultArn", "EncryptionKeyArn": "EncryptionKeyArn",
            "LockConfiguration": Taken("", .lock),
          ])),
      .item(inVault("GetBackupVaultAccessPolicy", gives: ["AccessPolicy": "Policy"])),
      .item(inVault("GetBackupVaultNotifications", gives: ["Notifications": Taken("", .notifications)])),
      .item(Step("ListTags", ["ResourceArn": "BackupVaultArn"], gives: ["BackupVaultTags": "Tags"])),
    ],
    delete: inVault("DeleteBackupVault"),
    list: Step("ListBackupVaults", at: "BackupVaultList", gives: ["BackupVaultName": "BackupVaultName"]))

  /// Source: AWS Backup API Reference; CloudFormation reference, AWS::Backup::BackupPlan.
  static let backupPlan = Bridge(
    type: "AWS::Backup::BackupPlan", service: "backup", forms: ["BackupPlan": .plan, "BackupPlanTags": mapped],
    create: Step(
      "CreateBackupPlan", ["BackupPlan": "BackupPlan", "BackupPlanTags": "BackupPlanTags"],
      gives: ["BackupPlanId": "BackupPlanId"]),
    changes: [
      .set(
        ["BackupPlan"], [Step("UpdateBackupPlan", ["BackupPlanId": "BackupPlanId", "BackupPlan": "BackupPlan"])]),
      backupTags("BackupPlanTags", of: "BackupPlanArn"),
    ],
    reads: [
      .item(
        Step(
          "GetBackupPlan", ["BackupPlanId": "BackupPlanId"],
          gives: ["BackupPlan": "BackupPlan", "BackupPlanArn": "BackupPlanArn", "VersionId": "VersionId"],
          absent: ["ResourceNotFoundException"])),
      .item(Step("ListTags", ["ResourceArn": "BackupPlanArn"], gives: ["BackupPlanTags": "Tags"])),
    ],
    delete: Step("DeleteBackupPlan", ["BackupPlanId": "BackupPlanId"]),
    list: Step("ListBackupPlans", at: "BackupPlansList", gives: ["BackupPlanId": "BackupPlanId"]))

  private static let mapped = Form.tags(.map(), as: .map())

  private static func inVault(
    _ operation: String, _ members: [String: Source] = [:], gives: [String: Taken] = [:]
  ) -> Step {
    Step(
      operation, members.merging(["BackupVaultName": "BackupVaultName"]) { $1 }, gives: gives,
      absent: gives.isEmpty ? [] : ["ResourceNotFoundException"])
  }

  private static func backupTags(_ property: String, of arn: String) -> Change {
    .tags(
      property, add: Step("TagResource", ["ResourceArn": .property(arn), "Tags": "+Tags"]),
      remove: Step("UntagResource", ["ResourceArn": .property(arn), "TagKeyList": "-Tags"]))
  }
}

extension Bridge.Form {
  fileprivate static let lock = some("MinRetentionDays", "MaxRetentionDays")
  fileprivate static let notifications = some("SNSTopicArn", "BackupVaultEvents")

  /// An object of some members, where there are any.
  private static func some(_ names: String...) -> Bridge.Form {
    Bridge.Form(
      encode: { $0 },
      decode: { told in
        let members = (told.object ?? [:]).filter { names.contains($0.key) }
        return members.isEmpty ? Value?.none : .object(members)
      })
  }

  /// Rules have other names in the registry, and no identifiers.
  fileprivate static let plan = Bridge.Form(
    encode: { renamed($0) { toService[$0] ?? $0 } },
    decode: { renamed($0) { $0 == "RuleId" ? nil : toRegistry[$0] ?? $0 } })

  private static let toService = ["BackupPlanRule": "Rules", "TargetBackupVault": "TargetBackupVaultName"]
  private static let toRegistry = ["Rules": "BackupPlanRule", "TargetBackupVaultName": "TargetBackupVault"]
}
