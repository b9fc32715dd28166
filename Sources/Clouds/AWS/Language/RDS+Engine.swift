extension RDS {
  /// A database engine and its version.
  public struct Engine: Hashable, Sendable {
    /// The name as RDS has it (`postgres`).
    public var name: String
    /// The version (`16.4`).
    public var version: String

    /// PostgreSQL.
    public static func postgres(_ version: String) -> Engine { Engine(name: "postgres", version: version) }
    /// MySQL.
    public static func mysql(_ version: String) -> Engine { Engine(name: "mysql", version: version) }
    /// MariaDB.
    public static func mariadb(_ version: String) -> Engine { Engine(name: "mariadb", version: version) }

    /// The family of parameter groups that fit (`postgres16`, `mysql8.0`, `mariadb10.11`).
    public var parameterGroupFamily: String {
      let parts = version.split(separator: ".")
      return name + parts.prefix(name == "postgres" ? 1 : 2).joined(separator: ".")
    }

    /// The port that the engine listens on unless told otherwise.
    public var port: Int { name == "postgres" ? 5432 : 3306 }
  }
}
