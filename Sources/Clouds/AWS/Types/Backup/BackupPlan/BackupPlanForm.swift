import InfraModel

/// A plan as the registry has it, and as the API does: other names, and whole numbers.
enum BackupPlanForm {
  static let field = Field.field(
    "BackupPlan", as: "BackupPlan",
    .object([
      same("BackupPlanName"), .field("BackupPlanRule", as: "Rules", .each(rule)),
      .field("AdvancedBackupSettings", as: "AdvancedBackupSettings", .each(advanced)), same("ScanSettings"),
    ]))

  private static let rule = ValueEncoding.object([
    same("RuleName"), .field("TargetBackupVault", as: "TargetBackupVaultName"),
    same("TargetLogicallyAirGappedBackupVaultArn"), same("ScheduleExpression"), same("ScheduleExpressionTimezone"),
    .field("StartWindowMinutes", as: "StartWindowMinutes", .wholeNumber),
    .field("CompletionWindowMinutes", as: "CompletionWindowMinutes", .wholeNumber), same("EnableContinuousBackup"),
    .field("Lifecycle", as: "Lifecycle", lifecycle), same("RecoveryPointTags"),
    .field(
      "CopyActions", as: "CopyActions",
      .each(.object([same("DestinationBackupVaultArn"), .field("Lifecycle", as: "Lifecycle", lifecycle)]))),
    same("IndexActions"), same("ScanActions"),
  ])

  private static let lifecycle = ValueEncoding.object([
    .field("DeleteAfterDays", as: "DeleteAfterDays", .wholeNumber),
    .field("MoveToColdStorageAfterDays", as: "MoveToColdStorageAfterDays", .wholeNumber),
    same("OptInToArchiveForSupportedResources"),
  ])

  /// The registry takes options as a text, too.
  private static let advanced = ValueEncoding.object([
    same("ResourceType"),
    .field(
      "BackupOptions", as: "BackupOptions",
      .code(encode: { ($0.string.flatMap { try? JSON.parse($0) }) ?? $0 }, decode: { $0 })),
  ])

  private static func same(_ name: String) -> Field { .field(name, as: name, .asIs) }
}
