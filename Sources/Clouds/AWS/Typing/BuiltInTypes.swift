internal import InfraModel

/// The types that the compiled language has, and by what one can refer to each.
package enum BuiltInTypes {
  /// For each type the kinds of its identifiers, as Swift types nested in its own (`ID`, `ARN`, `Name`).
  static let identifiers: [ResourceType: Set<String>] = {
    var found: [ResourceType: Set<String>] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let type = words.first { found[ResourceType(type)] = Set(words.dropFirst()) }
    }
    return found
  }()

  /// The namespaces of services.
  static let services = Set(identifiers.keys.map { String($0.service) })

  /// The file that ``TypedLanguage`` writes of its types: a line for each, with the kinds of its identifiers.
  static func text(_ identifiers: Identifiers, heading: String) -> String {
    let lines = identifiers.kinds.sorted { $0.key < $1.key }.map { type, kinds in
      "    " + ([type.name] + kinds.sorted()).joined(separator: " ") + "\n"
    }
    return heading + "extension BuiltInTypes {\n  static let table = \"\"\"\n\(lines.joined())    \"\"\"\n}\n"
  }

  /// What the compiled language has been refined by.
  static let refinements: Refinements = {
    do {
      return try Refinements(document: JSON.parse(Array(refinementsText.utf8)))
    } catch {
      preconditionFailure("the refinements can't be read: \(error)")
    }
  }()

  /// The file that ``TypedLanguage`` writes of its refinements: their JSON.
  static func text(_ refinements: Refinements, heading: String) -> String {
    heading + "extension BuiltInTypes {\n  static let refinementsText = ##\"\"\"\n    "
      + JSON.canonicalText(refinements.document) + "\n    \"\"\"##\n}\n"
  }
}
