import InfraModel

extension EngineVersion {
  /// The numbers that name the major version of an engine: PostgreSQL since 10, Oracle and Db2 have one, all others two.
  /// Source: the user guide of RDS, "Upgrading the engine version" of each engine.
  func major(of engine: String) -> EngineVersion {
    let hasOne =
      engine.hasPrefix("oracle") || engine.hasPrefix("custom-oracle") || engine.hasPrefix("db2")
      || (engine.hasSuffix("postgres") || engine.hasSuffix("postgresql")) && numbers[0] >= 10
    return first(hasOne ? 1 : 2)
  }

  /// Whether a version is of another major version.
  static func isMajor(from before: Value?, to after: Value, of engine: String) -> Bool {
    guard let before = before?.plainText.flatMap({ EngineVersion($0) }),
      let after = after.plainText.flatMap({ EngineVersion($0) })
    else { return false }
    return before.major(of: engine) != after.major(of: engine)
  }
}
