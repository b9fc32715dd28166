import Pricing

extension DatabaseEngine {
  /// The major versions that Extended Support is known of, the oldest first; none for an engine that has no Extended
  /// Support (MariaDB).
  ///
  /// From the tables of docs.aws.amazon.com: AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html,
  /// AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html,
  /// AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html and
  /// AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html (Aurora's versions by that of MySQL).
  var lifecycles: [EngineLifecycle] {
    switch name {
    case "PostgreSQL", "Aurora PostgreSQL": Self.postgreSQL
    case "MySQL": Self.mySQL
    case "Aurora MySQL": Self.auroraMySQL
    default: []
    }
  }

  private static let postgreSQL = [
    EngineLifecycle(EngineVersion(11), charged: Day(2024, 4, 1), dearer: Day(2026, 4, 1)),
    EngineLifecycle(EngineVersion(12), charged: Day(2025, 3, 1), dearer: Day(2027, 3, 1)),
    EngineLifecycle(EngineVersion(13), charged: Day(2026, 3, 1), dearer: Day(2028, 3, 1)),
    EngineLifecycle(EngineVersion(14), charged: Day(2027, 3, 1), dearer: Day(2029, 3, 1)),
    EngineLifecycle(EngineVersion(15), charged: Day(2028, 3, 1), dearer: Day(2030, 3, 1)),
    EngineLifecycle(EngineVersion(16), charged: Day(2029, 3, 1), dearer: Day(2031, 3, 1)),
    EngineLifecycle(EngineVersion(17), charged: Day(2030, 3, 1), dearer: Day(2032, 3, 1)),
    EngineLifecycle(EngineVersion(18), charged: Day(2031, 3, 1), dearer: Day(2033, 3, 1)),
  ]

  private static let mySQL = [
    EngineLifecycle(EngineVersion(5, 7), charged: Day(2024, 3, 1), dearer: Day(2026, 3, 1)),
    EngineLifecycle(EngineVersion(8, 0), charged: Day(2026, 8, 1), dearer: Day(2028, 8, 1)),
    EngineLifecycle(EngineVersion(8, 4), charged: Day(2029, 8, 1), dearer: Day(2031, 8, 1)),
  ]

  private static let auroraMySQL = [
    EngineLifecycle(EngineVersion(5, 7), charged: Day(2024, 12, 1), dearer: Day(2026, 12, 1)),
    EngineLifecycle(EngineVersion(8, 0), charged: Day(2028, 5, 1)),
    EngineLifecycle(EngineVersion(8, 4), charged: Day(2032, 5, 1)),
  ]
}
