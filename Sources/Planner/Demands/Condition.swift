internal import InfraModel

/// When a demand is made. What the declaration does not tell holds for no condition.
struct Condition: Sendable {
  /// The end of a sentence: `where PackageType is Image`.
  let words: String
  let holds: @Sendable (Subject) -> Bool

  static func given(_ name: String) -> Condition {
    Condition(words: "where \(name) is declared") { $0.isGiven(name) }
  }

  static func lacking(_ names: String...) -> Condition {
    let words =
      names.count == 1 ? "\(names[0]) is not declared" : "none of \(names.joined(separator: ", ")) is declared"
    return Condition(words: "where \(words)") { subject in !names.contains(where: subject.isGiven) }
  }

  /// A property has one of some values.
  ///
  /// - Parameter unset: what AWS takes where the property is not declared.
  static func when(_ name: String, is values: String..., unset: String? = nil) -> Condition {
    Condition(words: "where \(name) is \(values.joined(separator: " or "))") { subject in
      subject.isGiven(name) ? subject.text(name).map(values.contains) ?? false : unset.map(values.contains) ?? false
    }
  }

  /// A property is declared and has none of some values.
  static func when(_ name: String, isNot values: String..., unset: String? = nil) -> Condition {
    Condition(words: "where \(name) is not \(values.joined(separator: " or "))") { subject in
      subject.isGiven(name)
        ? subject.text(name).map { !values.contains($0) } ?? false : unset.map { !values.contains($0) } ?? false
    }
  }

  func and(_ other: Condition) -> Condition {
    Condition(words: words + " and" + other.words.dropFirst("where".count)) { holds($0) && other.holds($0) }
  }
}
