package import InfraModel

/// The facts of one type: their text for embedding, and the schema for the typed resource.
package struct Facts {
  package var schema: ResourceSchema
  /// Their JSON.
  package var value: Value

  /// Reads the facts of a type.
  /// - Parameter value: In the form of the files of `Facts/aws-schemas`.
  package init(_ value: Value) throws(DocumentError) {
    schema = try ResourceSchema(facts: value)
    self.value = value
  }

  /// The same in canonical form.
  package var text: String { JSON.canonicalText(value) }

  package var type: ResourceType { schema.type }

  /// Every property by its path, as the refinements name it.
  package var properties: [String: PropertySchema] {
    var found: [String: PropertySchema] = [:]
    collect(schema.properties, below: "\(type)", into: &found)
    for (name, definition) in schema.definitions {
      collect(definition.properties, below: "\(type).\(name)", into: &found)
    }
    return found
  }

  /// Every property, and every attribute inside of another, by the names that lead to it.
  var paths: [[String]] {
    let attributes = schema.readOnly.filter {
      $0.contains(".") && !$0.contains("*") && properties["\(type).\($0)"] == nil
    }
    return (properties.keys.map { $0.dropFirst("\(type).".count) } + attributes.map { $0[...] })
      .map { path in path.split(separator: ".").map(String.init) }
  }

  private func collect(
    _ properties: [String: PropertySchema], below path: String, into found: inout [String: PropertySchema]
  ) {
    for (name, property) in properties {
      found["\(path).\(name)"] = property
      collect((property.items ?? property).properties, below: "\(path).\(name)", into: &found)
    }
  }
}
