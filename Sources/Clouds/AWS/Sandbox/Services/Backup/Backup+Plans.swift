internal import InfraModel

/// Plans, and what they select.
extension Backup {
  static let plans = ServiceBehavior(
    "backup", kinds: [plan, selection],
    operations: [
      "CreateBackupPlan": Behavior { cloud, call throws(Fault) in
        if let request = call["CreatorRequestId"],
          let before = cloud.first(plan, in: call.region, where: "CreatorRequestId", is: request)
        {
          return told(before)
        }
        let wanted = try checked(call["BackupPlan"] ?? [:], &cloud, call)
        // Several plans may have one name, but not one document: https://github.com/ansible/ansible/pull/53655
        let document = wanted.removing("Rules.*.RuleId")
        if cloud.list(plan, in: call.region)
          .contains(where: { $0["BackupPlan"]?.removing("Rules.*.RuleId") == document })
        {
          throw Fault("AlreadyExistsException", "Backup plan with the same plan document already exists", status: 400)
        }
        let version = version(&cloud)
        var fields = call.members("CreatorRequestId")
        fields.merge([
          "BackupPlan": wanted, "VersionId": version, "CreationDate": .number(call.now),
        ]) { $1 }
        let made = try cloud.create(plan, call, fields, tags: call.tags("BackupPlanTags"))
        return told(made)
      },
      "GetBackupPlan": Behavior { cloud, call throws(Fault) in
        try cloud.get(plan, try call.required("BackupPlanId"), call).fields
      },
      "UpdateBackupPlan": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(plan, try call.required("BackupPlanId"), call)
        let wanted = try checked(call["BackupPlan"] ?? [:], &cloud, call)
        let version = version(&cloud)
        let changed = try cloud.change(record) { record in
          record["BackupPlan"] = wanted
          record["VersionId"] = version
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
        if let request = call["CreatorRequestId"],
          let before = cloud.referrers(of: home, selection).first(where: { $0["CreatorRequestId"] == request })
        {
          return before.fields
        }
        let role = wanted["IamRoleArn"]?.string ?? ""
        if cloud.kinds["iam.role"] != nil, cloud.find(arn: role) == nil, !role.contains("/service-role/") {
          throw invalid("IAM Role \(role) is not authorized to call tag:GetResources")
        }
        let lists: Value = [
          "Resources": [], "NotResources": [], "ListOfTags": [],
          "Conditions": ["StringEquals": [], "StringLike": [], "StringNotEquals": [], "StringNotLike": []],
        ]
        let conditions = (lists["Conditions"] ?? [:]).merging(wanted["Conditions"])
        var fields = call.members("CreatorRequestId")
        fields.merge([
          "BackupPlanId": .string(home.id), "CreationDate": .number(call.now),
          "BackupSelection": lists.merging(wanted).setting("Conditions", to: conditions),
        ]) { $1 }
        return try cloud.create(selection, call, fields).fields
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

  private static let told: Set<String> = [
    "BackupPlanId", "BackupPlanArn", "VersionId", "CreationDate", "CreatorRequestId",
  ]

  private static func told(_ record: Record) -> [String: Value] {
    record.fields.filter { told.contains($0.key) }
  }

  private static func version(_ cloud: inout Cloud) -> Value {
    .string(cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 48))
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
