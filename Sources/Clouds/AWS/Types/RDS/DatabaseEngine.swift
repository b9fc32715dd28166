import Pricing

/// A database engine as the price list names it.
struct DatabaseEngine: Hashable {
  /// The name in the price list (`PostgreSQL`).
  var name: String
  /// Whether its instances share a cluster's storage.
  var isAurora: Bool
  /// Whether a license is part of the price, which no model covers.
  var isLicensed: Bool

  /// From an `Engine` property (`postgres`, `aurora-mysql`, `sqlserver-ex`); `nil` for another text.
  init?(_ engine: String) {
    switch engine {
    case "postgres": (name, isAurora, isLicensed) = ("PostgreSQL", false, false)
    case "mysql": (name, isAurora, isLicensed) = ("MySQL", false, false)
    case "mariadb": (name, isAurora, isLicensed) = ("MariaDB", false, false)
    case "aurora-postgresql": (name, isAurora, isLicensed) = ("Aurora PostgreSQL", true, false)
    case "aurora-mysql", "aurora": (name, isAurora, isLicensed) = ("Aurora MySQL", true, false)
    default:
      guard Self.licensed.contains(engine) else { return nil }
      (name, isAurora, isLicensed) = (engine, false, true)
    }
  }

  /// The engines without a license, as `Engine` names them; `aurora` is what `aurora-mysql` was called at first.
  static let free = ["postgres", "mysql", "mariadb", "aurora-postgresql", "aurora-mysql", "aurora"]

  /// Those with one (CreateDBInstance, `Engine`).
  static let licensed = [
    "custom-oracle-ee", "custom-oracle-ee-cdb", "custom-oracle-se2", "custom-oracle-se2-cdb", "custom-sqlserver-ee",
    "custom-sqlserver-se", "custom-sqlserver-web", "custom-sqlserver-dev", "db2-ae", "db2-se", "oracle-ee",
    "oracle-ee-cdb", "oracle-se2", "oracle-se2-cdb", "sqlserver-dev-ee", "sqlserver-ee", "sqlserver-se",
    "sqlserver-ex", "sqlserver-web",
  ]

  /// The gigabytes from which gp3 storage is striped over four volumes, and has four times their performance; `nil` if
  /// it never is (docs.aws.amazon.com/AmazonRDS, "gp3 storage").
  var stripedFrom: Quantity? {
    switch name {
    case "PostgreSQL", "MySQL", "MariaDB": 400
    case let name where name.hasPrefix("oracle"): 200
    case let name where name.hasPrefix("db2"): 400
    default: nil
    }
  }
}

extension DatabaseEngine {
  /// The engine of a database as a price's attribute.
  static func attributes(of database: PricedResource) -> [String: String] {
    database.string("Engine").flatMap { DatabaseEngine($0) }.map { ["engine": $0.name] } ?? [:]
  }
}
