import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html and
  /// API_PutBackupVaultLockConfiguration.html: `InvalidParameterValueException`.
  static let backupVault: [Demand] = [
    .text("BackupVaultName", .letters("A-Za-z0-9_-", 2...50, "a name that backup vaults can have")),
    .policy("AccessPolicy", .resource),
    .each(
      "LockConfiguration", .number("MinRetentionDays", from: 1), .number("MaxRetentionDays", to: 36_500),
      .number("ChangeableForDays", from: 3, to: 36_500),
      .holds("MaxRetentionDays") { lock in
        guard let least = lock.number("MinRetentionDays"), let most = lock.number("MaxRetentionDays"), most < least
        else { return nil }
        return ("MaxRetentionDays is less than MinRetentionDays", "raise maxRetentionDays")
      }),
  ]
}
