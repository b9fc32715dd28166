import AWS
import Infra
import Modules

extension TradingJournal {
  /// Which version the hosts run: `--define version=1.4.0` names the archive in the bucket of backups, below `versions/`.
  static var version: String { Parameter("version", default: "latest").value }

  /// What follows an approval: the database is backed up, the hosts take the version one after another, and everything is asked
  /// and watched.
  ///
  /// The document backs up the database and the running version on each host, and goes back there where the version is not
  /// healthy. A rollback runs it with the version before.
  ///
  /// - Parameters:
  ///   - document: The name of ``Maintenance/deployment``.
  ///   - time: How long the critical alarms are watched at the end.
  func released(by document: String, watching time: TimeSpan) -> Steps {
    let health = "/health"
    return Steps {
      BackUp(of: database.instance)
      Apply()
      for host in hosts.instances {
        RunCommand(document: document, parameters: ["Version": [.init(Self.version)]], on: host, timeout: .hours(1))
      }
      Answers(at: health)
      Routes("/", "/api/trades", health: health)
      Quiet(monitoring.criticalAlarms, for: time)
    }
  }
}
