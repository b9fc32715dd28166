import InfraModel
import Planner

extension Demand {
  /// When a database is backed up and maintained.
  /// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
  static let windows: [Demand] = [
    .text(
      "PreferredBackupWindow", TextForm("a daily window", fix: "write it as 03:00-03:30") { DailyWindow($0) != nil }),
    .text(
      "PreferredMaintenanceWindow",
      TextForm("a weekly window", fix: "write it as sun:04:00-sun:04:30") { WeeklyWindow($0) != nil }
    ),
    .holds("PreferredBackupWindow") { subject in
      guard let window = subject.text("PreferredBackupWindow").flatMap({ DailyWindow($0) }), window.length < 30 else {
        return nil
      }
      return ("PreferredBackupWindow has \(window.length) minutes", "give it 30 at least")
    },
    .holds("PreferredMaintenanceWindow") { subject in
      guard let window = subject.text("PreferredMaintenanceWindow").flatMap({ WeeklyWindow($0) }),
        !(30...1440).contains(window.length)
      else { return nil }
      return (
        "PreferredMaintenanceWindow has \(window.length) minutes", "give it 30 minutes at least, and a day at most"
      )
    },
    .holds("PreferredMaintenanceWindow") { subject in
      guard let daily = subject.text("PreferredBackupWindow").flatMap({ DailyWindow($0) }),
        let weekly = subject.text("PreferredMaintenanceWindow").flatMap({ WeeklyWindow($0) }), weekly.overlaps(daily)
      else { return nil }
      return ("PreferredMaintenanceWindow and PreferredBackupWindow overlap", "move one of them")
    },
  ]
}
