import InfraModel
import Provider

/// What has to happen to a resource from time to time, as the raw item of the handler's ``Reads`` tells it.
public struct Upkeeps: Sendable {
  let facts: @Sendable (_ item: Value, _ scope: CallScope) -> [Upkeep]

  /// - Parameter facts: Gets the raw item, and what is declared.
  init(_ facts: @escaping @Sendable (_ item: Value, _ scope: CallScope) -> [Upkeep]) { self.facts = facts }

  /// Backups that RDS and DocumentDB make by themselves, where some are declared or none are said to be unwanted. A
  /// database that was created a moment ago has none yet.
  /// - Parameter created: The member that tells when it was created.
  static func backups(created: String) -> Upkeeps {
    Upkeeps { item, scope in
      if scope["BackupRetentionPeriod"]?.wholeNumber == 0 { return [] }
      guard let days = item["BackupRetentionPeriod"]?.wholeNumber, days > 0 else { return [.backup(until: nil)] }
      return [.backup(until: item["LatestRestorableTime"]?.number ?? item[created]?.number)]
    }
  }
}
