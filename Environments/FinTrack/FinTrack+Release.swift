import AWS
import Infra
import Modules

extension FinTrack {
  /// What follows an approval: the database is changed only after a backup, all containers are replaced by those of the new
  /// version, and the application is asked and watched.
  ///
  /// - Parameter time: How long the critical alarms are watched at the end.
  func released(watching time: TimeSpan) -> Steps {
    let health = "/api/health"
    return Steps {
      BackUp(of: database.instance)
      Migration("npx prisma migrate deploy", in: "app")
      Apply()
      Steady(app.service)
      Answers(at: health)
      Routes("/", "/api/session", health: health)
      Quiet(monitoring.criticalAlarms, for: time)
    }
  }
}
