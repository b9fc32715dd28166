internal import AWSTyping
internal import InfraModel

/// Writes the facts as literals: a file a service, and one table.
struct EmbeddedFactsEmitter {
  static let heading = """
    // Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
    // swift-format-ignore-file


    """

  var facts: [Facts]
  var openLists: OpenLists

  func files() -> [String: String] {
    var texts: [String: String] = [:]
    for (service, members) in Dictionary(grouping: facts, by: { String($0.type.service) }) {
      var text = Self.heading + "/// The facts of the types of \(service).\nenum \(service)Facts {\n"
      for member in members {
        text += "  static let \(constant(member.type)): StaticString = ##\"\(openLists.marked(member))\"##\n"
      }
      texts["\(service)Facts.swift"] = text + "}\n"
    }
    texts["EmbeddedFacts+Table.swift"] = table
    return texts
  }

  private var table: String {
    var text = Self.heading + "extension EmbeddedFacts {\n"
    text += "  /// Every type, sorted by name.\n  static let all: [Entry] = [\n"
    for member in facts {
      text += "    Entry(type: \"\(member.type)\", facts: \(member.type.service)Facts.\(constant(member.type))),\n"
    }
    return text + "  ]\n}\n"
  }

  private func constant(_ type: ResourceType) -> String {
    "facts" + type.shortName
  }
}
