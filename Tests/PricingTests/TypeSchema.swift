@testable import AWSPrices
@testable import AWSResources
import AWSSchemas
import InfraModel
@testable import Pricing

/// The schema of a priced type: an embedded one, or the facts of one that cannot be declared.
enum TypeSchema {
  static func of(_ type: ResourceType) throws -> ResourceSchema {
    if let schema = AWSSchemaCatalog().schema(of: type) { return schema }
    let name = type.name.split(separator: ":", omittingEmptySubsequences: true).joined(separator: "-")
    return try ResourceSchema(facts: JSON.parse(try Fixture.text("Schemas/\(name).json")))
  }

  /// A settable property that has no members of its own, with its path (`*` for the elements of a list).
  struct Leaf: Hashable {
    var path: String
    var schema: PropertySchema
  }

  /// Every leaf of a schema; of a definition within itself only the first round.
  static func leaves(of schema: ResourceSchema) -> [Leaf] {
    var found: [Leaf] = []
    func walk(_ property: PropertySchema, _ path: String, _ around: Set<String>) {
      guard !schema.readOnly.contains(path) else { return }
      if let name = property.definition, around.contains(name) {
        found.append(Leaf(path: path, schema: property))
        return
      }
      let around = property.definition.map { around.union([$0]) } ?? around
      let own = schema.resolved(property)
      if !own.properties.isEmpty {
        for (name, member) in own.properties.sorted(by: { $0.key < $1.key }) { walk(member, "\(path).\(name)", around) }
      } else if let element = own.items {
        walk(element, "\(path).*", around)
      } else {
        found.append(Leaf(path: path, schema: own))
      }
    }
    for (name, property) in schema.properties.sorted(by: { $0.key < $1.key }) { walk(property, name, []) }
    return found
  }
}
