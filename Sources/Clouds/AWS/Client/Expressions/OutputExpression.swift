internal import InfraModel

/// An expression on an operation's output, in the part of JMESPath that waiters and paginators use: names, indices,
/// flattening, filters, comparisons, `&&`, `||`, `!`, literals, `length` and `contains`.
///
/// What JMESPath calls null is ``Value/null`` here.
indirect enum OutputExpression: Hashable, Sendable {
  case current
  case name(String)
  /// From 0; negative ones count from the end.
  case index(Int)
  case literal(Value)
  /// The right side is evaluated on what the left one gives.
  case chain(OutputExpression, OutputExpression)
  /// Joins lists in a list.
  case flatten(OutputExpression)
  /// The right side is evaluated on each element of the left one; nulls are left out.
  case projection(OutputExpression, OutputExpression)
  /// Elements for which the condition holds.
  case filter(OutputExpression, OutputExpression)
  case or(OutputExpression, OutputExpression)
  case and(OutputExpression, OutputExpression)
  case not(OutputExpression)
  case comparison(Comparison, OutputExpression, OutputExpression)
  case length(OutputExpression)
  case contains(OutputExpression, OutputExpression)

  enum Comparison: String, Hashable, Sendable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  func value(in root: Value) -> Value {
    switch self {
    case .current: return root
    case .name(let name): return root[name] ?? .null
    case .index(let index): return root.list.flatMap { Self.element($0, index) } ?? .null
    case .literal(let value): return value
    case .chain(let left, let right): return right.value(in: left.value(in: root))
    case .flatten(let inner):
      guard let elements = inner.value(in: root).list else { return .null }
      return .list(elements.flatMap { $0.list ?? [$0] })
    case .projection(let inner, let right):
      guard let elements = inner.value(in: root).list else { return .null }
      return .list(elements.map { right.value(in: $0) }.filter { !$0.isNull })
    case .filter(let inner, let condition):
      guard let elements = inner.value(in: root).list else { return .null }
      return .list(elements.filter { Self.holds(condition.value(in: $0)) })
    case .or(let left, let right):
      let value = left.value(in: root)
      return Self.holds(value) ? value : right.value(in: root)
    case .and(let left, let right):
      let value = left.value(in: root)
      return Self.holds(value) ? right.value(in: root) : value
    case .not(let inner): return .bool(!Self.holds(inner.value(in: root)))
    case .comparison(let comparison, let left, let right):
      return Self.compare(comparison, left.value(in: root), right.value(in: root))
    case .length(let inner): return Self.length(inner.value(in: root)).map { .integer(Int64($0)) } ?? .null
    case .contains(let inner, let part):
      let part = part.value(in: root)
      switch inner.value(in: root) {
      case .list(let elements): return .bool(elements.contains { Self.isEqual($0, part) })
      case .string(let text): return .bool(part.string.map { text.range(of: $0) != nil || $0.isEmpty } ?? false)
      default: return .null
      }
    }
  }

  /// Whether two values are the same; numbers are compared as such.
  static func isEqual(_ left: Value, _ right: Value) -> Bool {
    if let left = left.number, let right = right.number { return left == right }
    return left == right
  }

  /// Null, false and what is empty do not hold.
  private static func holds(_ value: Value) -> Bool {
    switch value {
    case .null, .bool(false), .string(""): false
    case .list(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    default: true
    }
  }

  private static func element(_ elements: [Value], _ index: Int) -> Value? {
    let position = index < 0 ? elements.count + index : index
    return elements.indices.contains(position) ? elements[position] : nil
  }

  private static func length(_ value: Value) -> Int? {
    switch value {
    case .list(let elements): elements.count
    case .object(let members): members.count
    case .string(let text): text.unicodeScalars.count
    default: nil
    }
  }

  private static func compare(_ comparison: Comparison, _ left: Value, _ right: Value) -> Value {
    switch comparison {
    case .equal: return .bool(isEqual(left, right))
    case .unequal: return .bool(!isEqual(left, right))
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let left = left.number, let right = right.number else { return .null }
      return switch comparison {
      case .less: .bool(left < right)
      case .lessOrEqual: .bool(left <= right)
      case .greater: .bool(left > right)
      default: .bool(left >= right)
      }
    }
  }
}
