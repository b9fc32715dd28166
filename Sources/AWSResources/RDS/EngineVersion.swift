/// A version of a database engine, as far as it is named: `16`, `16.13`, `8.0.40`.
struct EngineVersion: Hashable {
  let numbers: [Int]
  private let engine: String

  /// - Parameter engine: The engine's name (`postgres`), which says where a major version ends.
  init?(_ text: String, of engine: String) {
    numbers = text.split(separator: ".").map { Int($0.prefix(while: \.isNumber)) ?? 0 }
    self.engine = engine
    if numbers.isEmpty || text.first?.isNumber != true { return nil }
  }

  /// PostgreSQL since 10, Oracle and Db2 have one number, all others two.
  /// Source: the user guide of RDS, "Upgrading the engine version" of each engine.
  var major: [Int] {
    let hasOne =
      engine.hasPrefix("oracle") || engine.hasPrefix("custom-oracle") || engine.hasPrefix("db2")
      || (engine.hasSuffix("postgres") || engine.hasSuffix("postgresql")) && numbers[0] >= 10
    return Array(numbers.prefix(hasOne ? 1 : 2))
  }

  /// Whether it is older than another; one that names only the leading parts of the other is not.
  func precedes(_ other: EngineVersion) -> Bool {
    let count = min(numbers.count, other.numbers.count)
    return numbers.prefix(count).lexicographicallyPrecedes(other.numbers.prefix(count))
  }
}
