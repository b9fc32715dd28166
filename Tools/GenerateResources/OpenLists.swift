internal import AWSTyping
internal import InfraModel

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

  /// The facts of a type as they are embedded: lists with an open type say that they are open.
  func marked(_ member: Facts) -> String {
    let type = "\(member.type)"
    guard member.properties.keys.contains(where: { openType(of: $0) != nil }), var facts = member.value.object else {
      return member.text
    }
    if let properties = facts["properties"]?.object { facts["properties"] = marked(properties, below: type) }
    if let definitions = facts["definitions"]?.object {
      facts["definitions"] = .object(
        definitions.reduce(into: definitions) { $0[$1.key] = marked(members: $1.value, below: "\(type).\($1.key)") })
    }
    return JSON.canonicalText(.object(facts))
  }

  private func marked(_ properties: [String: Value], below path: String) -> Value {
    .object(properties.reduce(into: properties) { $0[$1.key] = marked($1.value, at: "\(path).\($1.key)") })
  }

  private func marked(_ property: Value, at path: String) -> Value {
    guard var members = property.object else { return property }
    if let items = members["items"] {
      members["items"] = marked(items, at: path)
    } else if members["enum"] != nil, openType(of: path) != nil {
      members["open"] = true
    }
    return marked(members: .object(members), below: path)
  }

  private func marked(members property: Value, below path: String) -> Value {
    guard var members = property.object, let properties = members["properties"]?.object else { return property }
    members["properties"] = marked(properties, below: path)
    return .object(members)
  }

  private func openType(of path: String) -> OpenType? {
    refinements.types[path].flatMap { name in refinements.openTypes.first { $0.name == name } }
  }

  private static func values(of property: PropertySchema) -> Set<String> {
    let listed = property.allowedValues.isEmpty ? property.items?.allowedValues ?? [] : property.allowedValues
    return Set(listed.compactMap(\.string))
  }
}
