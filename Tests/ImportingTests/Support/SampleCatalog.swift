import InfraModel
import Testing

/// Types of a cloud that is not there.
struct SampleCatalog: SchemaCatalog {
  private let schemas: [ResourceType: ResourceSchema]
  var types: [ResourceType] { schemas.keys.sorted() }

  /// - Parameter facts: The members of each type's facts beside its name, as JSON without the braces.
  init(_ facts: [ResourceType: String]) {
    schemas = facts.reduce(into: [:]) { found, entry in
      do {
        found[entry.key] = try ResourceSchema(facts: JSON.parse("{\"type\": \"\(entry.key)\", \(entry.value)}"))
      } catch { Issue.record("the facts of \(entry.key): \(error)") }
    }
  }

  func schema(of type: ResourceType) -> ResourceSchema? { schemas[type] }
}
