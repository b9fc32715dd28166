import AWS
import Infra
import Modules

extension FinAlly {
  /// What follows an approval: the database is backed up, the traffic moves to the new version by steps while the critical
  /// alarms are watched, and the API is asked throughout.
  ///
  /// - Parameters:
  ///   - bake: How long each share of the traffic is watched.
  ///   - time: How long everything is watched at the end.
  func released(bake: TimeSpan, watching time: TimeSpan) -> Steps {
    let health = "/health"
    return Steps {
      BackUp(of: database.instance)
      Apply()
      Answers(at: health)
      Shift(
        api.alias, through: [.percent(10), .percent(50), .percent(100)], bake: bake,
        watching: monitoring.criticalAlarms
      ) {
        Health(
          "\(Output.named("checked-url"))\(health)", expecting: .status(200), .json("status", is: "healthy"),
          attempts: 3)
      }
      Routes("/users/me", "/assets/", "/expenses/", health: health)
      Quiet(monitoring.criticalAlarms, for: time)
    }
  }
}
