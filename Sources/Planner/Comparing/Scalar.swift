internal import InfraModel

/// Single values that are written differently and mean the same.
enum Scalar {
  /// Whether two plain values mean the same: `"20"` and `20`, `"true"` and `true`, networks in another notation.
  static func areEqual(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.string(let one), .string(let other)): sameNetwork(one, other)
    case (.integer, .number), (.number, .integer): left.number == right.number
    case (.string(let text), .integer), (.string(let text), .number): Double(text).map { $0 == right.number } ?? false
    case (.integer, .string(let text)), (.number, .string(let text)): Double(text).map { $0 == left.number } ?? false
    case (.string(let text), .bool(let flag)), (.bool(let flag), .string(let text)): text.lowercased() == "\(flag)"
    case (.bytes(let bytes), .string(let text)), (.string(let text), .bytes(let bytes)): text == Base64.encode(bytes)
    default: left == right
    }
  }

  private static func sameNetwork(_ left: String, _ right: String) -> Bool {
    guard left != right else { return true }
    guard left.utf8.contains(UInt8(ascii: "/")), right.utf8.contains(UInt8(ascii: "/")) else { return false }
    if let one = IPv4Network(left), let other = IPv4Network(right) { return one.canonical == other.canonical }
    if let one = IPv6Network(left), let other = IPv6Network(right) { return one.canonical == other.canonical }
    return false
  }

  /// A number or truth value as text.
  static func asText(_ value: Value) -> Value { text(value).map(Value.string) ?? value }

  /// How a plain single value stands inside a longer text; `nil` for lists, objects and what is not known.
  static func text(_ value: Value) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): JSON.canonicalText(.number(number))
    case .bool(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  /// Whether the last part of one, behind `/` or `:`, is the other.
  static func sameNameOrARN(_ left: String, _ right: String) -> Bool {
    func name(_ text: String) -> Substring { text.split { $0 == "/" || $0 == ":" }.last ?? Substring(text) }
    let (leftIsARN, rightIsARN) = (left.hasPrefix("arn:"), right.hasPrefix("arn:"))
    guard leftIsARN != rightIsARN else { return left == right }
    return leftIsARN
      ? left.hasSuffix(right) && endsAtBoundary(left, right) || name(left) == right
      : right.hasSuffix(left) && endsAtBoundary(right, left) || name(right) == left
  }

  private static func endsAtBoundary(_ long: String, _ end: String) -> Bool {
    let before = long.utf8.dropLast(end.utf8.count).last
    return before == UInt8(ascii: "/") || before == UInt8(ascii: ":")
  }

  /// Whether one version names only leading parts of the other (`16` and `16.4`).
  static func sameVersion(_ left: String, _ right: String) -> Bool {
    let (one, other) = (left.split(separator: "."), right.split(separator: "."))
    return zip(one, other).allSatisfy(==) && !one.isEmpty && !other.isEmpty
  }
}
