import InfraModel

/// A schema demands what this validator does not check, or refers to nothing.
package struct SchemaError: Error, Hashable, CustomStringConvertible {
  /// The file and the path in it: `plan.schema.json#/properties/digest`.
  package let place: String
  package let problem: String

  package var description: String { "\(place): \(problem)" }
}

/// Goes over all parts of a schema and refuses what is not known.
struct SchemaCensus {
  let file: String
  let library: SchemaLibrary

  func check(_ schema: Value, at path: String) throws(SchemaError) {
    if schema.bool != nil { return }
    guard let members = schema.object else { throw refusal(path, "it is neither an object nor a boolean") }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let keyword = SchemaKeyword(rawValue: name) else { throw refusal(path, "nobody checks '\(name)' here") }
      try check(keyword, value, at: "\(path)/\(name)")
    }
  }

  private func check(_ keyword: SchemaKeyword, _ value: Value, at path: String) throws(SchemaError) {
    switch keyword {
    case .properties, .definitions:
      for (name, part) in value.object ?? [:] { try check(part, at: "\(path)/\(name)") }
    case .items, .additionalProperties, .propertyNames: try check(value, at: path)
    case .anyOf, .oneOf:
      for (index, part) in (value.list ?? []).enumerated() { try check(part, at: "\(path)/\(index)") }
    case .reference:
      guard let text = value.string, library.schema(text, from: file) != nil else {
        throw refusal(path, "it leads nowhere")
      }
    case .pattern:
      guard let text = value.string, (try? Regex(text)) != nil else { throw refusal(path, "it is no pattern") }
    case .type:
      for name in value.list ?? [value] where name.string.flatMap(SchemaType.init) == nil {
        throw refusal(path, "it is no type")
      }
    case .schema, .id, .title, .description, .contentEncoding, .enumeration, .constant, .required, .minimum, .minLength:
      break
    }
  }

  private func refusal(_ path: String, _ problem: String) -> SchemaError {
    SchemaError(place: file + path, problem: problem)
  }
}
