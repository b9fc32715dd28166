internal import InfraModel

/// What RDS knows of clusters of an engine.
struct ClusterEngine: Sendable {
  let engine: DatabaseEngine
  /// The types of storage; the first is what there is where none is named.
  let storage: [String]
  /// The one of them whose price includes requests, and which answers name.
  let optimized: String?
  /// The bounds of serverless capacity; `nil` where there is none.
  let leastCapacity: Double?
  /// The families that a family can be upgraded to, where they are only some.
  let nextFamilies: [String: String]
  /// The longest password.
  let longestPassword: Int
  /// The part of its addresses that names the service.
  let domain: String

  var name: String { engine.name }
  /// Whether RDS makes the instances itself, three of them.
  var isMultiZone: Bool { optimized == nil }
  var isDocument: Bool { name == "docdb" }

  /// Source: the API reference of CreateDBCluster and ServerlessV2ScalingConfiguration; the user guide of Aurora, "Upgrading
  /// the major version"; the developer guide of DocumentDB, "In-place major version upgrade".
  static let all: [String: ClusterEngine] = {
    func aurora(_ engine: DatabaseEngine, _ next: [String: String] = [:]) -> ClusterEngine {
      ClusterEngine(
        engine: engine, storage: ["aurora", "aurora-iopt1"], optimized: "aurora-iopt1", leastCapacity: 0,
        nextFamilies: next, longestPassword: 41, domain: "rds")
    }
    func multiZone(_ engine: DatabaseEngine) -> ClusterEngine {
      ClusterEngine(
        engine: engine, storage: ["io1", "io2", "gp3"], optimized: nil, leastCapacity: nil, nextFamilies: [:],
        longestPassword: engine.name == "mysql" ? 41 : 128, domain: "rds")
    }
    let clusters = DatabaseEngine.all.values.compactMap { engine -> ClusterEngine? in
      switch engine.name {
      case "aurora-postgresql": aurora(engine)
      case "aurora-mysql":
        aurora(engine, ["aurora-mysql5.7": "aurora-mysql8.0", "aurora-mysql8.0": "aurora-mysql8.4"])
      case "mysql", "postgres": multiZone(engine)
      case "docdb":
        ClusterEngine(
          engine: engine, storage: ["standard", "iopt1"], optimized: "iopt1", leastCapacity: 0.5,
          nextFamilies: ["docdb3.6": "docdb5.0", "docdb4.0": "docdb5.0", "docdb5.0": "docdb8.0"],
          longestPassword: 100, domain: "docdb")
      default: nil
      }
    }
    return Dictionary(clusters.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }()

  /// The one of an engine that is named.
  static func named(_ name: String?) throws(Fault) -> ClusterEngine {
    guard let found = all[name ?? ""] else { throw RDS.invalid("Invalid DB engine") }
    return found
  }

  /// The one of a cluster that there is.
  static func of(_ cluster: Record) throws(Fault) -> ClusterEngine { try named(cluster.string("Engine")) }

  /// Whether instances and storage of DocumentDB before 5.0 lack what later versions have.
  func isOld(_ version: String) -> Bool { isDocument && (version.hasPrefix("3.") || version.hasPrefix("4.")) }

  /// Checks a class of instances.
  /// Source: the user guide of Aurora, "Supported DB engines for DB instance classes"; that of RDS, "Instance class
  /// availability for Multi-AZ DB clusters"; the developer guide of DocumentDB, "Amazon DocumentDB quotas and limits".
  func check(class size: String, version: String) throws(Fault) {
    let family = size.split(separator: ".").dropFirst().first.map(String.init) ?? ""
    let isInstance = size.hasPrefix("db.") && InstanceTypes.isKnown(String(size.dropFirst(3)))
    let fits: Bool
    if isDocument {
      let isKnown =
        ["db.t3.medium", "db.t4g.medium", "db.serverless"].contains(size)
        || ["r4", "r5", "r6g", "r6gd", "r8g"].contains(family) && isInstance
      // The earlier versions have no NVMe-backed and serverless instances, the later ones none of the oldest generation.
      fits = isKnown && (isOld(version) ? !["r6gd", "r8g", "serverless"].contains(family) : family != "r4")
    } else if isMultiZone {
      fits = isInstance && (family.hasSuffix("d") || family.hasSuffix("gd"))
    } else {
      let isSmall = ["db.t3.medium", "db.t3.large", "db.t4g.medium", "db.t4g.large"].contains(size)
      fits = size == "db.serverless" || isSmall || family.hasPrefix("r") && isInstance
    }
    guard fits else {
      throw RDS.conflicting(
        "The specified instance class \(size) is not supported for engine \(name) and engine version \(version).")
    }
  }
}
