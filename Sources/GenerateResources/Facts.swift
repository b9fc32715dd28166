import InfraModel

/// One facts file: its text for embedding, and its schema for the typed resource.
struct Facts {
  var schema: ResourceSchema
  /// The file's JSON in canonical form.
  var text: String

  var type: ResourceType { schema.type }

  /// Every property as the refinements name it.
  var paths: [String] {
    schema.properties.keys.map { "\(type).\($0)" }
      + schema.definitions.flatMap { name, definition in definition.properties.keys.map { "\(type).\(name).\($0)" } }
  }

  /// Reads every `AWS-*.json` of a folder, sorted by type.
  static func all(in folder: Folder) throws -> [Facts] {
    var found: [Facts] = []
    for name in try folder.files(endingIn: ".json") where name.hasPrefix("AWS-") {
      do {
        let value = try JSON.parse(try folder.read(name))
        found.append(
          Facts(schema: try ResourceSchema(facts: value), text: JSON.canonicalText(value)))
      } catch {
        throw Unreadable(file: name, reason: "\(error)")
      }
    }
    return found.sorted { $0.type < $1.type }
  }

  /// A facts file that is not of the form it should have.
  struct Unreadable: Error, CustomStringConvertible {
    var file: String
    var reason: String
    var description: String { "\(file): \(reason)" }
  }
}
