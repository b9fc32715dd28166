import InfraModel

extension ChangeRule {
  /// Nothing brings back what goes with the resource, whether it is deleted or replaced.
  static func irretrievable(_ why: String) -> ChangeRule {
    ChangeRule("irretrievable") { $0.kind == .update ? [] : [.irreversible(why)] }
  }

  /// A rule for changes in place.
  static func update(_ name: String, _ judge: @escaping @Sendable (ChangeCase) -> [ChangeVerdict]) -> ChangeRule {
    ChangeRule(name) { $0.kind == .update ? judge($0) : [] }
  }
}

extension ChangeCase {
  /// A whole number that changes, also where it is a text of digits; `nil` unless both sides are known.
  /// - Parameter standard: What the cloud has where nothing is declared any more.
  func numbers(of property: String, orElse standard: Int64? = nil) -> (before: Int64, after: Int64)? {
    guard changed.contains(property), let before = before[property]?.wholeNumber else { return nil }
    guard let value = after[property] else { return standard.map { (before, $0) } }
    return value.wholeNumber.map { (before, $0) }
  }
}

extension Value {
  /// A whole number, or a text of digits.
  var wholeNumber: Int64? { integer ?? string.flatMap { Int64($0) } }
}
