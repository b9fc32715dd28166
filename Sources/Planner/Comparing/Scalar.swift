package import InfraModel

/// Single values that are written differently and mean the same.
package enum Scalar {
  /// Whether two plain values mean the same: `"20"` and `20`, `"true"` and `true`.
  package static func areEqual(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.integer, .number), (.number, .integer): left.number == right.number
    case (.string(let text), .integer), (.string(let text), .number): Double(text).map { $0 == right.number } ?? false
    case (.integer, .string(let text)), (.number, .string(let text)): Double(text).map { $0 == left.number } ?? false
    case (.string(let text), .bool(let flag)), (.bool(let flag), .string(let text)): text.lowercased() == "\(flag)"
    case (.bytes(let bytes), .string(let text)), (.string(let text), .bytes(let bytes)): text == Base64.encode(bytes)
    default: left == right
    }
  }

  /// Whether two texts are the same network, in whatever notation.
  package static func sameNetwork(_ left: String, _ right: String) -> Bool {
    guard left != right else { return true }
    guard let one = network(left) else { return false }
    return one == network(right)
  }

  /// A network without host bits, in one notation for all; `nil` for a text that is none.
  package static func network(_ text: String) -> String? { IPBlock(text)?.canonical.description }

  /// A number, or a text that is one.
  package static func number(_ value: Value) -> Double? {
    let number = value.string.map { Double($0) } ?? value.number
    return number.flatMap { $0.isFinite ? $0 : nil }
  }

  /// A finite number of any size as text.
  package static func text(_ number: Double) -> String { JSON.canonicalText(.number(number)) }

  /// Whether one version names only leading parts of the other (`16` and `16.4`).
  package static func sameVersion(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.split(separator: "."), right.split(separator: "."))
    return zip(one, other).allSatisfy(==) && !one.isEmpty && !other.isEmpty
  }

  /// Whether one version came after another in the same line, where a cloud goes by itself. Of two numbers the first
  /// is the line (`16` of `16.4`), of more the first two (`8.0` of `8.0.35`, `15.00` of `15.00.4345.5.v1`).
  /// Source: RDS user guide, "Upgrading a DB instance engine version", major and minor versions of each engine.
  package static func isLaterOfSameLine(_ version: String, than other: String) -> Bool {
    let (one, base) = (version.split(separator: "."), other.split(separator: "."))
    let line = base.count > 2 ? 2 : 1
    guard one.count >= line, base.count > line, (one.count > 2 ? 2 : 1) == line, one.prefix(line) == base.prefix(line)
    else { return false }
    for (left, right) in zip(one, base) where left != right {
      if let left = Int(left), let right = Int(right) { return left > right }
      return left > right
    }
    return one.count > base.count
  }
}
