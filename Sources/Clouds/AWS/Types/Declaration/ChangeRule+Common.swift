import InfraModel

extension ChangeRule {
  /// A second one of the same declaration is another one to those who know the first: says in what, a noun phrase.
  static func renewed(_ what: String) -> ChangeRule {
    ChangeRule("renewed") { $0.kind == .update ? [] : [.renewed(what)] }
  }

  /// Nothing brings back what is deleted when a number falls (of days, of copies).
  /// - Parameters:
  ///   - standard: What the cloud has where nothing is declared.
  ///   - why: Says what is gone, for the number that is kept from now on.
  static func lowered(
    _ property: String, standard: Int64? = nil, _ why: @escaping @Sendable (Int64) -> String
  ) -> ChangeRule {
    update("\(property) lowered") { change in
      guard change.changed.contains(property), let before = change.before[property]?.wholeNumber ?? standard,
        let after = change.after[property]?.wholeNumber ?? standard, after < before
      else { return [] }
      return [.irreversible(why(after))]
    }
  }

  /// The cloud goes to later versions only.
  static func upgradeIsFinal(by service: String) -> ChangeRule {
    update("upgrade is final") { change in
      guard let move = change.move(of: "EngineVersion"), let before = move.before.plainText,
        let after = move.after.plainText,
        let old = EngineVersion(before), let new = EngineVersion(after), old.precedes(new)
      else { return [] }
      return [.irreversible("\(service) cannot undo the upgrade from version \(before) to \(after)")]
    }
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
