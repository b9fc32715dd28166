import AWS
import Infra
import Modules

extension BudgetTracker {
  /// What follows an approval: the documents are backed up, all web servers are replaced by ones of the new version, and errors
  /// are watched. A smoke test comes last, so that a rollback ends in one, too.
  ///
  /// - Parameter time: How long the alarms of errors and availability are watched.
  func released(watching time: TimeSpan) -> Steps {
    let health = "/health"
    return Steps {
      BackUp(of: documents.cluster)
      Apply()
      Refresh(servers.scaling)
      Answers(at: health)
      Quiet(alerts.highAlarms + alerts.mediumAlarms, for: time)
      Routes("/", "/api/budgets", "/api/reports", health: health)
    }
  }
}
