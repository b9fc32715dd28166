internal import InfraModel

/// An engine of caches with its versions.
///
/// Source: Amazon ElastiCache User Guide, "Engine versions and upgrading"; DescribeCacheEngineVersions.
struct CacheEngine {
  let name: String
  /// The newest last.
  let versions: [String]
  let port: Int64

  static let all = [
    "redis": CacheEngine(
      name: "redis", versions: ["5.0.6", "6.0", "6.2", "7.0", "7.1"], port: 6379),
    "valkey": CacheEngine(name: "valkey", versions: ["7.2", "8.0", "8.1"], port: 6379),
    "memcached": CacheEngine(
      name: "memcached", versions: ["1.4.34", "1.5.16", "1.6.6", "1.6.12", "1.6.17", "1.6.22"], port: 11211),
  ]

  /// The version that a text asks for: `7.x` and `7.1` for 7.1, the newest where it asks for none.
  func version(_ text: String?) -> String? {
    guard let text else { return versions.last }
    if versions.contains(text) { return text }
    let prefix = text.hasSuffix(".x") ? String(text.dropLast()) : text + "."
    return versions.last { $0.hasPrefix(prefix) }
  }

  /// The version as caches tell it, with its patch.
  func told(_ version: String) -> String {
    version.split(separator: ".").count < 3 ? version + ".0" : version
  }

  /// The family of parameters: `redis7`, `memcached1.6`, `redis5.0`, `redis6.x`.
  func family(of version: String) -> String {
    let parts = version.split(separator: ".")
    let major = Int(parts.first ?? "") ?? 0
    switch name {
    case "memcached": return "memcached" + parts.prefix(2).joined(separator: ".")
    case "valkey": return "valkey\(major)"
    default: return major >= 7 ? "redis\(major)" : major == 6 ? "redis6.x" : "redis5.0"
    }
  }
}

extension ElastiCache {
  /// The versions that there are.
  static let engines = ServiceBehavior(
    "elasticache", kinds: [],
    operations: [
      "DescribeCacheEngineVersions": Behavior { _, call throws(Fault) in
        let engines = CacheEngine.all.values.sorted { $0.name < $1.name }.filter {
          call["Engine"] == nil || call.string("Engine") == $0.name
        }
        var told: [Value] = []
        for engine in engines {
          for version in engine.versions {
            let family = engine.family(of: version)
            guard call["EngineVersion"] == nil || call.string("EngineVersion") == version,
              call["CacheParameterGroupFamily"] == nil || call.string("CacheParameterGroupFamily") == family
            else { continue }
            told.append([
              "Engine": .string(engine.name), "EngineVersion": .string(version),
              "CacheParameterGroupFamily": .string(family), "CacheEngineDescription": .string(engine.name),
              "CacheEngineVersionDescription": .string("\(engine.name) version \(version)"),
            ])
          }
        }
        if call.bool("DefaultOnly") == true { told = Array(told.suffix(1)) }
        return ["CacheEngineVersions": .list(told)]
      }
    ])

  /// The engine and version that a call asks for.
  static func engine(_ name: String?, _ version: String?) throws(Fault) -> (engine: CacheEngine, version: String) {
    guard let engine = CacheEngine.all[name ?? "redis"] else {
      throw invalid("Invalid cache engine: \(name ?? "")")
    }
    guard let found = engine.version(version) else {
      throw conflicting("Cannot find version \(version ?? "") for \(engine.name)")
    }
    return (engine, found)
  }

  /// A node's type is known by its form: families come faster than lists of them.
  static func check(nodeType: String?) throws(Fault) {
    let parts = (nodeType ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "cache", !parts[1].isEmpty, !parts[2].isEmpty else {
      throw invalid("The specified cache node type is not valid: \(nodeType ?? "")")
    }
  }
}
