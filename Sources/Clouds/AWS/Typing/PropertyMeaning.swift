internal import InfraModel

/// What a property is, in a clause made of its name, its form, and what the facts say of it.
struct PropertyMeaning {
  var name: String
  var form: SwiftForm
  /// The values of an enumeration.
  var values: [String]
  /// The unit that is counted.
  var unit: Refinements.Unit?

  /// The type that the property is part of; a reference to it is to the resource itself.
  var type: ResourceType
  /// What somebody wrote of it.
  var written: String?

  /// Without a full stop.
  var text: String {
    let subject = written ?? (form.leaf == .input("Bool") ? claim : noun)
    return ([subject] + [reference, amount, choice, kind].compactMap(\.self)).joined()
  }

  /// What an attribute inside of another is (`Endpoint.Address`).
  static func text(ofAttribute path: String) -> String {
    let parts = path.split(separator: ".").map { PropertyWords.words(of: String($0)).joined(separator: " ") }
    return "The " + parts.reversed().joined(separator: " of the ")
  }

  private var words: [String] { PropertyWords.words(of: name) }
  private var isList: Bool { form.containers.contains(.list) }

  // MARK: flags

  private static let verbs: Set<String> = [
    "allow", "apply", "assign", "associate", "attach", "block", "collect", "copy", "create", "delete", "disable",
    "enable",
    "encrypt", "exclude", "fail", "force", "generate", "ignore", "include", "invert", "keep", "manage", "map",
    "override",
    "preserve", "prevent", "promote", "propagate", "publish", "remove", "replace", "require", "restrict", "retain",
    "return",
    "send", "skip", "support", "use", "validate",
  ]

  private var claim: String {
    var words = words
    if words.first == "is" { return "Whether it is " + words.dropFirst().joined(separator: " ") }
    if let first = words.first, Self.verbs.contains(first) { return "Whether to " + words.joined(separator: " ") }
    guard let last = words.popLast() else { return "Whether it is on" }
    let isAdverb = words.last?.hasSuffix("ly") == true
    let subject =
      words.isEmpty || isAdverb ? ["it", "is"] + words : words + [Self.isPlural(words.last ?? "") ? "are" : "is"]
    if ["enabled", "disabled"].contains(last) || ["ed", "able", "ible"].contains(where: last.hasSuffix) {
      return (["Whether"] + subject + [last]).joined(separator: " ")
    }
    return (["Whether"] + words + [last, Self.isPlural(last) ? "are on" : "is on"]).joined(separator: " ")
  }

  private static func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !["ss", "DNS", "TLS", "us", "is"].contains(where: word.hasSuffix)
  }

  /// The plural of a word that is not one already.
  private static func plural(_ word: String) -> String {
    if isPlural(word) { return word }
    if word.hasSuffix("y"), !["ay", "ey", "oy"].contains(where: word.hasSuffix) { return word.dropLast() + "ies" }
    return word + (["s", "x", "ch", "sh"].contains(where: word.hasSuffix) ? "es" : "s")
  }

  // MARK: nouns

  /// The last word that names a property of something else, and how it is said.
  private static let owned: [String: String] = [
    "name": "name", "names": "names", "ID": "ID", "IDs": "IDs", "identifier": "identifier",
    "identifiers": "identifiers",
    "ARN": "ARN", "ARNs": "ARNs", "URL": "URL", "description": "description",
  ]

  private static let units: [String: String] = [
    "seconds": "seconds", "sec": "seconds", "secs": "seconds", "minutes": "minutes", "mins": "minutes",
    "hours": "hours",
    "days": "days", "millis": "milliseconds", "milliseconds": "milliseconds", "percent": "percent",
    "percentage": "percent", "MiB": "MiB", "mb": "MiB", "GiB": "GiB", "gb": "GiB", "bytes": "bytes",
  ]

  private var noun: String {
    var words = words
    guard let last = words.last, let first = words.first else { return "Its value" }
    if let unit = Self.units[last], words.count > 1, unit != self.unit?.plural {
      words.removeLast()
      if words.last == "in" { words.removeLast() }
      return "\(Self.the(words)), in \(unit)"
    }
    if Self.units[last] != nil, words.count > 2, unit != nil, words[words.count - 2] == "in" { words.removeLast(2) }
    if words.count > 1, ["maximum", "minimum"].contains(first), words[1] != "of" {
      let rest = words.dropFirst().joined(separator: " ")
      if Self.isPlural(last) {
        return first == "maximum" ? "The most \(rest)" : "The fewest \(rest)"
      }
      return first == "maximum" ? "The greatest \(rest)" : "The least \(rest)"
    }
    if resource == nil, words.count > 1, let owned = Self.owned[last] {
      words.removeLast()
      if Self.isPlural(owned), let owner = words.popLast() { words.append(Self.plural(owner)) }
      return "The \(owned) of the " + words.joined(separator: " ")
    }
    if resource != nil, words.count > 1, Self.owned[last] != nil {
      words.removeLast()
      if isList, let owner = words.popLast() { words.append(Self.plural(owner)) }
    }
    return Self.the(words)
  }

  private static func the(_ words: [String]) -> String { "The " + words.joined(separator: " ") }

  // MARK: what follows

  /// The type that the value refers to, and by what.
  private var resource: (type: String, kind: String)? {
    guard case .input(let type) = form.leaf else { return nil }
    let parts = type.split(separator: ".")
    guard parts.count == 3 else { return nil }
    return (
      "AWS::\(parts[0])::\(parts[1])", parts[2] == "ID" || parts[2] == "ARN" ? String(parts[2]) : parts[2].lowercased()
    )
  }

  private var reference: String? {
    guard let resource, resource.type != "\(type)" else { return nil }
    return isList
      ? ": each an `\(resource.type)`, by its \(resource.kind)" : ": an `\(resource.type)`, by its \(resource.kind)"
  }

  private var amount: String? { unit.map { ", in whole \($0.plural)" } }

  private var choice: String? {
    guard (1...5).contains(values.count) else { return nil }
    let quoted = values.map { "`\(SwiftText.oneLine($0))`" }
    let last = quoted.last ?? ""
    let list = quoted.count == 1 ? last : quoted.dropLast().joined(separator: ", ") + " or " + last
    return (isList ? ", each " : ": ") + list
  }

  private var kind: String? {
    switch form.leaf {
    case .plain("JSONDocument"): ", as JSON"
    case .plain("PolicyDocument"): words.contains("policy") ? nil : ", a policy"
    case .plain("SecretValue"): ", a secret"
    default: form.containers.last == .map ? ", by name" : nil
    }
  }
}
