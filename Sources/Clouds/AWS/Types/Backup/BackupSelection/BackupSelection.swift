import AWSClient
import InfraModel

extension BackupService {
  /// What a plan backs up, and as whom. Nothing of it changes: another one takes its place.
  ///
  /// The registry's `Id` is CloudFormation's own; the API knows a selection by its plan and an identifier of its own.
  /// Source: AWS Backup API Reference, CreateBackupSelection.
  static let selection = Handler("AWS::Backup::BackupSelection", of: .backup, id: "BackupPlanId|SelectionId") {
    Create(
      "CreateBackupSelection", ["BackupPlanId", .field("BackupSelection", as: "BackupSelection", .asIs), requestID],
      outputs: ["SelectionId": "SelectionId"], retries: [roleUnknown])
    Reads(
      "GetBackupSelection", ["BackupPlanId", "SelectionId"],
      maps: [.field("BackupSelection", as: "BackupSelection", filled)])
    Deletes("DeleteBackupSelection", ["BackupPlanId", "SelectionId"])
    Finds.code(["ListBackupSelections"]) { cloud, scope in
      guard let plan = scope["BackupPlanId"] else { return [] }
      let told = try await cloud.askIfPresent("ListBackupSelections", ["BackupPlanId": plan])
      let own = (told?["BackupSelectionsList"]?.list ?? []).filter { $0["CreatorRequestId"] == requestID(of: scope) }
      return own.compactMap { $0["SelectionId"] }.map { ["BackupPlanId": plan, "SelectionId": $0] }
    }
    Traits(
      comparisons: [
        "BackupSelection.ListOfTags": .unordered, "BackupSelection.NotResources": .unordered,
        "BackupSelection.Resources": .unordered,
      ], exclusive: ["BackupPlanId"], holds: ["BackupPlanId"])
  }

  /// A role that was made a moment ago cannot be assumed yet.
  private static let roleUnknown = Retry(
    on: ["InvalidParameterValueException"], saying: "is not authorized", "cannot be assumed", for: 120)

  /// Lists of which nothing was said are told as empty ones.
  private static let filled = ValueEncoding.code(
    encode: { $0 },
    decode: { told in
      var members = told.object ?? [:]
      for name in ["ListOfTags", "NotResources", "Resources"] where members[name] == [] { members[name] = nil }
      let conditions = (members["Conditions"]?.object ?? [:]).filter { $0.value != [] && !$0.value.isNull }
      members["Conditions"] = conditions.isEmpty ? Value?.none : .object(conditions)
      return .object(members)
    })
}
