import InfraModel

extension Samples {
  package static let backup: [Sample] = [backupVault, backupPlan, backupPlanInVault, backupSelection]

  package static let backupVault = Sample(
    "AWS::Backup::BackupVault",
    needs: [
      aKey,
      Sample.Need("topic", "AWS::SNS::Topic", ["TopicName": "infra-backups"]),
    ],
    [
      "BackupVaultName": "infra-sample", "EncryptionKeyArn": .ref("key", "Arn"),
      "LockConfiguration": ["MinRetentionDays": 7], "BackupVaultTags": ["Name": "vault"],
    ],
    updates: [
      .set([
        "LockConfiguration": ["MinRetentionDays": 7, "MaxRetentionDays": 30], "AccessPolicy": kept,
        "Notifications": [
          "SNSTopicArn": .ref("topic", "TopicArn"), "BackupVaultEvents": ["BACKUP_JOB_FAILED", "COPY_JOB_FAILED"],
        ], "BackupVaultTags": ["Owner": "me"],
      ]),
      .set([
        "Notifications": [
          "SNSTopicArn": .ref("topic", "TopicArn"), "BackupVaultEvents": ["BACKUP_JOB_FAILED"],
        ]
      ]),
      .remove("LockConfiguration", "AccessPolicy", "Notifications", "BackupVaultTags"),
    ], motoCannot: "moto has no GetBackupVaultAccessPolicy and GetBackupVaultNotifications")

  private static let kept: Value = [
    "Version": "2012-10-17",
    "Statement": [
      ["Effect": "Deny", "Principal": ["AWS": "*"], "Action": "backup:DeleteRecoveryPoint", "Resource": "*"]
    ],
  ]

  private static func plan(_ rules: [Value]) -> Value {
    ["BackupPlanName": "infra-sample", "BackupPlanRule": .list(rules)]
  }

  package static let backupPlan = Sample(
    "AWS::Backup::BackupPlan",
    [
      "BackupPlan": plan([
        [
          "RuleName": "daily", "TargetBackupVault": "Default", "ScheduleExpression": "cron(0 3 * * ? *)",
          "StartWindowMinutes": 60, "CompletionWindowMinutes": 240, "Lifecycle": ["DeleteAfterDays": 30],
        ]
      ]), "BackupPlanTags": ["Name": "plan"],
    ], updates: [.set(["BackupPlanTags": ["Owner": "me"]]), .remove("BackupPlanTags")],
    onlyOnce: "moto keeps the name of a plan that was deleted")

  package static let backupPlanInVault = Sample(
    "AWS::Backup::BackupPlan", title: "that changes", needs: [aVault],
    [
      "BackupPlan": plan([
        ["RuleName": "daily", "TargetBackupVault": .ref("vault", "BackupVaultName")]
      ])
    ],
    updates: [
      .set([
        "BackupPlan": plan([
          [
            "RuleName": "daily", "TargetBackupVault": .ref("vault", "BackupVaultName"),
            "RecoveryPointTags": ["Plan": "shop"], "ScheduleExpressionTimezone": "Europe/Berlin",
            "CopyActions": [
              [
                "DestinationBackupVaultArn": .ref("vault", "BackupVaultArn"),
                "Lifecycle": ["MoveToColdStorageAfterDays": 7, "DeleteAfterDays": 97],
              ]
            ],
          ],
          ["RuleName": "hourly", "TargetBackupVault": "Default", "EnableContinuousBackup": true],
        ])
      ])
    ], motoCannot: "moto has no UpdateBackupPlan")

  private static let aVault = Sample.Need(
    "vault", "AWS::Backup::BackupVault", ["BackupVaultName": "infra-needed"])

  package static let backupSelection = Sample(
    "AWS::Backup::BackupSelection",
    needs: [
      Sample.Need("role", "AWS::IAM::Role", ["AssumeRolePolicyDocument": trust("backup.amazonaws.com")]),
      Sample.Need(
        "plan", "AWS::Backup::BackupPlan",
        ["BackupPlan": plan([["RuleName": "daily", "TargetBackupVault": "Default"]])]),
    ],
    [
      "BackupPlanId": .ref("plan", "BackupPlanId"),
      "BackupSelection": [
        "SelectionName": "all", "IamRoleArn": .ref("role", "Arn"), "Resources": ["arn:aws:rds:*:*:db:*"],
        "ListOfTags": [["ConditionType": "STRINGEQUALS", "ConditionKey": "Backup", "ConditionValue": "yes"]],
      ],
    ], motoCannot: "moto has no selections")
}
