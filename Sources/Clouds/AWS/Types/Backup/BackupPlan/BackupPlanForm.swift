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
    .field("StartWindowMinutes", as: "StartWindowMinutes", whole),
    .field("CompletionWindowMinutes", as: "CompletionWindowMinutes", whole), same("EnableContinuousBackup"),
    .field("Lifecycle", as: "Lifecycle", lifecycle), same("RecoveryPointTags"),
    .field(
      "CopyActions", as: "CopyActions",
      .each(.object([same("DestinationBackupVaultArn"), .field("Lifecycle", as: "Lifecycle", lifecycle)]))),
    same("IndexActions"), same("ScanActions"),
  ])

  private static let lifecycle = ValueEncoding.object([
    .field("DeleteAfterDays", as: "DeleteAfterDays", whole),
    .field("MoveToColdStorageAfterDays", as: "MoveToColdStorageAfterDays", whole),
    same("OptInToArchiveForSupportedResources"),
  ])

  /// The registry takes options as a text, too.
  private static let advanced = ValueEncoding.object([
    same("ResourceType"),
    .field(
      "BackupOptions", as: "BackupOptions",
      .code(encode: { ($0.string.flatMap { try? JSON.parse($0) }) ?? $0 }, decode: { $0 })),
  ])

  private static let whole = ValueEncoding.code(
    encode: { value in value.number.map { .integer(Int64($0)) } ?? value }, decode: { $0 })

  private static func same(_ name: String) -> Field { .field(name, as: name, .asIs) }
}
