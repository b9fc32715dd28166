internal import InfraModel

/// When a demand is made. What the declaration does not tell holds for no condition.
package struct Condition: Sendable {
  /// The end of a sentence: `where PackageType is Image`.
  package let words: String
  package let holds: @Sendable (Subject) -> Bool

  package init(words: String, holds: @escaping @Sendable (Subject) -> Bool) {
    self.words = words
    self.holds = holds
  }

  package static func given(_ name: String) -> Condition {
    Condition(words: "where \(name) is declared") { $0.isGiven(name) }
  }

  package static func lacking(_ names: String...) -> Condition {
    let words =
      names.count == 1 ? "\(names[0]) is not declared" : "none of \(names.joined(separator: ", ")) is declared"
    return Condition(words: "where \(words)") { subject in !names.contains(where: subject.isGiven) }
  }

  /// A property has one of some values.
  ///
  /// - Parameter unset: what the cloud takes where the property is not declared.
  package static func when(_ name: String, is values: String..., unset: String? = nil) -> Condition {
    Condition(words: "where \(name) is \(values.joined(separator: " or "))") { subject in
      subject.isGiven(name) ? subject.text(name).map(values.contains) ?? false : unset.map(values.contains) ?? false
    }
  }

  /// A property is declared and has none of some values.
  package static func when(_ name: String, isNot values: String..., unset: String? = nil) -> Condition {
    Condition(words: "where \(name) is not \(values.joined(separator: " or "))") { subject in
      subject.isGiven(name)
        ? subject.text(name).map { !values.contains($0) } ?? false : unset.map { !values.contains($0) } ?? false
    }
  }

  package func and(_ other: Condition) -> Condition {
    Condition(words: words + " and" + other.words.dropFirst("where".count)) { holds($0) && other.holds($0) }
  }
}
