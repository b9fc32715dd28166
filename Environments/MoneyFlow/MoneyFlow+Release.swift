import AWS
import Infra
import Modules

extension MoneyFlow {
  /// What follows an approval: the database is backed up and migrated, all containers are replaced by those of the new version,
  /// and everything is asked and watched.
  ///
  /// - Parameter time: How long the critical alarms are watched at the end.
  func released(watching time: TimeSpan) -> Steps {
    let health = "/health"
    return Steps {
      BackUp(of: database.instance)
      Migration("alembic upgrade head", in: "backend")
      Apply()
      // The back end is ready only if the vector database answers.
      Steady(vectors.service)
      Steady(backend.service)
      Steady(frontend.service)
      Answers(at: health)
      Routes("/", "/health/live", "/api/accounts", health: health)
      Quiet(monitoring.criticalAlarms, for: time)
    }
  }
}
