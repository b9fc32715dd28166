import InfraModel

/// Which lists of values are open. The rule is in the refinements: an enumeration of more than `closedUpTo` texts grows
/// faster than this tool is built, so it has an open type; a smaller one, or a text without a list, has one if `types`
/// says so.
struct OpenLists {
  var facts: [Facts]
  var refinements: Refinements

  /// Where the refinements do not follow the rule, or give a name to a value that no list has.
  /// - Parameter lists: The values of each file that an open type names.
  func problems(lists: [String: Set<String>]) -> [String] {
    let properties = facts.flatMap { member in member.properties.map { (path: $0, values: Self.values(of: $1)) } }
    var problems = properties.filter { $0.values.count > refinements.closedUpTo && openType(of: $0.path) == nil }.map {
      "\($0.path) has \($0.values.count) values, more than closedUpTo: name an open type for it in types"
    }
    for type in refinements.openTypes {
      let known = properties.filter { refinements.types[$0.path] == type.name && !$0.values.isEmpty }
        .reduce(into: type.list.flatMap { lists[$0] } ?? []) { $0.formUnion($1.values) }
      problems += type.values.map(\.text).filter { !known.contains($0) }.map {
        "\(type.name) names '\($0)', which no list of its properties has"
      }
    }
    return problems.sorted()
  }

  private func openType(of path: String) -> OpenType? {
    refinements.types[path].flatMap { name in refinements.openTypes.first { $0.name == name } }
  }

  private static func values(of property: PropertySchema) -> Set<String> {
    let listed = property.allowedValues.isEmpty ? property.items?.allowedValues ?? [] : property.allowedValues
    return Set(listed.compactMap(\.string))
  }
}
