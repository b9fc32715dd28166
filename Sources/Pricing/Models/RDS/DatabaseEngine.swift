/// A database engine as the price list names it.
struct DatabaseEngine: Hashable {
  /// The name in the price list (`PostgreSQL`).
  var name: String
  /// Whether its instances share a cluster's storage.
  var isAurora: Bool
  /// Whether a licence is part of the price, which no model covers.
  var isLicensed: Bool

  /// From an `Engine` property (`postgres`, `aurora-mysql`, `sqlserver-ex`).
  init(_ engine: String) {
    (name, isAurora, isLicensed) =
      switch engine {
      case "postgres": ("PostgreSQL", false, false)
      case "mysql": ("MySQL", false, false)
      case "mariadb": ("MariaDB", false, false)
      case "aurora-postgresql": ("Aurora PostgreSQL", true, false)
      case "aurora-mysql", "aurora": ("Aurora MySQL", true, false)
      default: (engine, false, true)
      }
  }

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
    database.string("Engine").map { ["engine": DatabaseEngine($0).name] } ?? [:]
  }
}
