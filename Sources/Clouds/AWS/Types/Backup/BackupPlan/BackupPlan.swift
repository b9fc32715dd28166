import AWSClient
import InfraModel

extension BackupService {
  /// What is backed up when, and for how long it is kept. A call replaces the whole plan. It is found by the request that
  /// made it.
  ///
  /// Source: AWS Backup API Reference, CreateBackupPlan.
  static let plan = Handler("AWS::Backup::BackupPlan", of: .backup, id: "BackupPlanId") {
    Create(
      "CreateBackupPlan", [BackupPlanForm.field, requestID],
      outputs: ["BackupPlanId": "BackupPlanId", "BackupPlanArn": "BackupPlanArn", "VersionId": "VersionId"])
    Sets("BackupPlan", by: "UpdateBackupPlan", ["BackupPlanId", BackupPlanForm.field])
    tags("BackupPlanTags", of: "BackupPlanArn")
    Reads(uses: ["GetBackupPlan"], maps: [BackupPlanForm.field]) { cloud, scope in
      // GetBackupPlan still returns a deleted plan.
      let told = try await cloud.askIfPresent("GetBackupPlan", ["BackupPlanId": .string(scope.id.text)])
      guard let told, told["DeletionDate"] == nil else { return nil }
      return .object(told)
    }
    // A list of selections lags behind the deletion of one.
    Deletes(
      "DeleteBackupPlan", ["BackupPlanId"],
      retries: [Retry(on: ["InvalidRequestException"], saying: "selections", for: 60)])
    Finds.code(["ListBackupPlans"]) { cloud, scope in
      let plans = try await cloud.ask("ListBackupPlans", [:])["BackupPlansList"]?.list ?? []
      let own = plans.filter { $0["CreatorRequestId"] == requestID(of: scope) }
      return own.compactMap { $0["BackupPlanId"] }.map { ["BackupPlanId": $0] }
    }
    Traits(
      comparisons: [
        "BackupPlan.AdvancedBackupSettings": .unordered, "BackupPlan.BackupPlanRule": .unordered,
        "BackupPlan.ScanSettings": .unordered,
      ], volatile: ["VersionId"], exclusive: ["BackupPlan"], holds: [],
      identities: [["BackupPlan"]])
  }
}
