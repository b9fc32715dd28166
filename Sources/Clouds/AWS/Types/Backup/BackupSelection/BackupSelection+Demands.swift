import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html:
  /// `InvalidParameterValueException`.
  static let backupSelection: [Demand] = [
    .text(
      "BackupSelection.SelectionName", .letters("A-Za-z0-9_.-", 1...50, "a name that selections can have")),
    .elements("BackupSelection.Resources", to: 500), .elements("BackupSelection.NotResources", to: 500),
    .elements("BackupSelection.ListOfTags", to: 30),
    .holds("BackupSelection") { subject in
      guard !["Resources", "NotResources", "ListOfTags", "Conditions"].contains(where: isGiven(subject)) else {
        return nil
      }
      return ("BackupSelection selects nothing", "declare resources, listOfTags or conditions")
    },
  ]

  private static func isGiven(_ subject: Subject) -> (String) -> Bool {
    { subject.isGiven("BackupSelection.\($0)") }
  }
}
