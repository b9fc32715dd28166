import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html and API_Lifecycle.html:
  /// `InvalidParameterValueException`.
  static let backupPlan: [Demand] = [
    .text("BackupPlan.BackupPlanName", .letters("A-Za-z0-9_.-", 1...50, "a name that backup plans can have")),
    .elements("BackupPlan.BackupPlanRule", from: 1),
    .each(
      "BackupPlan.BackupPlanRule.*",
      .text("RuleName", .letters("A-Za-z0-9_.-", 1...50, "a name that rules can have")),
      .number("StartWindowMinutes", from: 60), .whole("StartWindowMinutes"), .whole("CompletionWindowMinutes"),
      .holds("CompletionWindowMinutes") { rule in
        guard let end = rule.number("CompletionWindowMinutes"), end < (rule.number("StartWindowMinutes") ?? 480) + 60,
          !rule.isGiven("StartWindowMinutes") || rule.number("StartWindowMinutes") != nil
        else { return nil }
        return (
          "CompletionWindowMinutes ends less than an hour after the start window", "raise completionWindowMinutes"
        )
      },
      .holds("Lifecycle") { rule in
        guard rule.flag("EnableContinuousBackup") == true, let days = rule.number("Lifecycle.DeleteAfterDays"),
          days > 35
        else { return nil }
        return ("Lifecycle keeps continuous backups for more than 35 days", "set deleteAfterDays to 35 at most")
      }),
    .each("BackupPlan.BackupPlanRule.*.Lifecycle", coldTime, .whole("*")),
    .each("BackupPlan.BackupPlanRule.*.CopyActions.*.Lifecycle", coldTime, .whole("*")),
    .holds("BackupPlan.BackupPlanRule") { subject in
      let names = (subject.literal("BackupPlan.BackupPlanRule")?.list ?? []).compactMap { $0["RuleName"]?.string }
      guard let twice = names.first(where: { name in names.count { $0 == name } > 1 }) else { return nil }
      return ("BackupPlan has two rules \(twice)", "give each rule a name of its own")
    },
  ]

  private static let coldTime = Demand.holds("DeleteAfterDays") { life in
    guard let cold = life.number("MoveToColdStorageAfterDays"), let end = life.number("DeleteAfterDays"),
      end < cold + 90
    else { return nil }
    return (
      "DeleteAfterDays is less than 90 days after MoveToColdStorageAfterDays", "keep cold backups for 90 days at least"
    )
  }
}
