package import InfraModel

/// What `Facts/meanings.json` says of types and properties in our own words.
///
/// A property is named by a scope and the end of its path. The scope is a type (`AWS::EC2::Subnet`, then the path is
/// whole), all types of a service (`AWS::RDS::*`) or all (`*`). The narrowest scope wins, then the longest path.
package struct Meanings {
  private var types: [String: String]
  private var properties: [String: [String: String]]

  /// None.
  package init() { (types, properties) = ([:], [:]) }

  package init(document: Value) throws(DocumentError) {
    let reader = try DocumentReader(document)
    types = try reader.object("types").compactMapValues(\.string)
    properties = try reader.object("properties").mapValues { $0.object?.compactMapValues(\.string) ?? [:] }
  }

  /// What a type is, in a sentence without its full stop; `nil` if nobody said.
  func meaning(of type: ResourceType) -> String? { types["\(type)"] }

  /// What a property is, in a clause without its full stop; `nil` if nobody said.
  func meaning(of type: ResourceType, _ path: [String]) -> String? {
    key(of: type, path).flatMap { properties[$0.scope]?[$0.path] }
  }

  private struct Key: Hashable {
    var scope: String
    var path: String
  }

  private func key(of type: ResourceType, _ path: [String]) -> Key? {
    let whole = Key(scope: "\(type)", path: path.joined(separator: "."))
    let ends = path.indices.map { path[$0...].joined(separator: ".") }
    let keys = [whole] + ["AWS::\(type.service)::*", "*"].flatMap { scope in ends.map { Key(scope: scope, path: $0) } }
    return keys.first { properties[$0.scope]?[$0.path] != nil }
  }

  /// What is said of types and properties that do not exist, or that a narrower word hides everywhere.
  package func unused(among facts: [Facts]) -> [String] {
    var used: Set<Key> = []
    for member in facts { used.formUnion(member.paths.compactMap { key(of: member.type, $0) }) }
    let unusedProperties = properties.flatMap { scope, members in
      members.keys.filter { !used.contains(Key(scope: scope, path: $0)) }.map { "\(scope).\($0)" }
    }
    return (unusedProperties + types.keys.filter { name in !facts.contains { "\($0.type)" == name } }).sorted()
  }
}
