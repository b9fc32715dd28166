/// What RDS knows of an engine.
struct DatabaseEngine: Sendable {
  let name: String
  let port: Int64
  let license: String
  let logTypes: [String]
  /// Versions that are offered, by major version; the first is what is taken where none is named.
  let versions: [String]
  /// The family of parameter groups is the engine's name and so many parts of the version.
  let majorParts: Int
  let description: String

  /// The engines by name. Versions are examples of what is offered; others of the same major version are taken too.
  /// Source: the user guide of RDS, "DB engines", and the API reference of CreateDBInstance (licenses, ports, log types).
  static let all: [String: DatabaseEngine] = {
    let mysqlLogs = ["audit", "error", "general", "iam-db-auth-error", "slowquery"]
    let engines = [
      DatabaseEngine(
        name: "postgres", port: 5432, license: "postgresql-license",
        logTypes: ["iam-db-auth-error", "postgresql", "upgrade"],
        versions: ["17.4", "18.1", "17.2", "16.13", "16.6", "16.4", "15.10", "14.15", "13.18"], majorParts: 1,
        description: "PostgreSQL"),
      DatabaseEngine(
        name: "mysql", port: 3306, license: "general-public-license", logTypes: mysqlLogs,
        versions: ["8.0.40", "8.4.3", "8.0.39", "5.7.44"], majorParts: 2, description: "MySQL Community Edition"),
      DatabaseEngine(
        name: "mariadb", port: 3306, license: "general-public-license", logTypes: mysqlLogs,
        versions: ["10.11.10", "11.4.4", "10.6.20"], majorParts: 2, description: "MariaDB Community Edition"),
      DatabaseEngine(
        name: "aurora-postgresql", port: 5432, license: "postgresql-license",
        logTypes: ["iam-db-auth-error", "instance", "postgresql"],
        versions: ["16.4", "17.4", "16.6", "15.8", "14.13"], majorParts: 1, description: "Aurora PostgreSQL"),
      DatabaseEngine(
        name: "aurora-mysql", port: 3306, license: "general-public-license",
        logTypes: mysqlLogs + ["instance"],
        versions: ["8.0.mysql_aurora.3.08.0", "8.0.mysql_aurora.3.09.0", "5.7.mysql_aurora.2.12.4"], majorParts: 2,
        description: "Aurora MySQL"),
      DatabaseEngine(
        name: "docdb", port: 27017, license: "na", logTypes: ["audit", "profiler"],
        versions: ["8.0.0", "5.0.0", "4.0.0", "3.6.0"], majorParts: 2, description: "Amazon DocumentDB"),
      DatabaseEngine(
        name: "oracle-se2", port: 1521, license: "bring-your-own-license",
        logTypes: ["alert", "audit", "listener", "trace"],
        versions: ["19.0.0.0.ru-2024-10.rur-2024-10.r1"], majorParts: 1, description: "Oracle Database SE2"),
      DatabaseEngine(
        name: "oracle-ee", port: 1521, license: "bring-your-own-license",
        logTypes: ["alert", "audit", "listener", "trace"],
        versions: ["19.0.0.0.ru-2024-10.rur-2024-10.r1"], majorParts: 1, description: "Oracle Database EE"),
      DatabaseEngine(
        name: "sqlserver-ex", port: 1433, license: "license-included", logTypes: ["error"],
        versions: ["16.00.4165.4.v1"], majorParts: 2, description: "SQL Server Express Edition"),
      DatabaseEngine(
        name: "sqlserver-se", port: 1433, license: "license-included", logTypes: ["agent", "error"],
        versions: ["16.00.4165.4.v1"], majorParts: 2, description: "SQL Server Standard Edition"),
    ]
    return Dictionary(engines.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }()

  /// The family of parameter groups of a version: `postgres16`, `mysql8.0`.
  func family(of version: String) -> String {
    name + version.split(separator: ".").prefix(majorParts).joined(separator: ".")
  }

  /// The version that a text names: itself where its major version is offered, the newest of a major version where only that is
  /// named; `nil` where there is none.
  func version(_ text: String?) -> String? {
    guard let text else { return versions[0] }
    if versions.contains(text) { return text }
    let parts = text.split(separator: ".")
    if parts.count <= majorParts { return versions.first { $0 == text || $0.hasPrefix(text + ".") } }
    let family = family(of: text)
    return versions.contains { self.family(of: $0) == family } ? text : nil
  }

  /// Whether there are parameter groups of a family.
  static func hasFamily(_ family: String) -> Bool {
    all.values.contains { engine in engine.versions.contains { engine.family(of: $0) == family } }
  }
}
