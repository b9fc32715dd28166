internal import InfraModel

/// One resource type as it is written: its schema and its members in their order.
struct ResourceModel {
  var schema: ResourceSchema
  var members: [Member]

  /// Every type of the facts, and the nested types that they need.
  static func all(
    of facts: [Facts], refinements: Refinements, identifiers: Identifiers, meanings: Meanings
  ) -> (resources: [ResourceModel], types: [NestedType]) {
    var resources: [ResourceModel] = []
    var types: [NestedType] = []
    for member in facts {
      var schema = member.schema
      // Some facts leave out that a type can be tagged though it has the property.
      if schema.tagging.property == nil, schema.properties["Tags"] != nil { schema.tagging.property = "Tags" }
      if TagShape(of: schema) == nil { schema.tagging.property = nil }
      var resolver = FormResolver(
        schema: schema, refinements: refinements, identifiers: identifiers, meanings: meanings, types: types)
      // A tag's own object is not needed where tags stand for it.
      let properties = schema.properties.filter { $0.key != schema.tagging.property }
      let members = resolver.members(properties, required: schema.required) {
        PropertyDocumentation.change(to: $0, of: schema)
      }
      resources.append(ResourceModel(schema: schema, members: members))
      types = resolver.types
    }
    return (resources, types)
  }
}
