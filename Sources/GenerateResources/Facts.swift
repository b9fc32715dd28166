import InfraModel

/// One facts file: its text for embedding, and its schema for the typed resource.
struct Facts {
  var schema: ResourceSchema
  /// The file's JSON in canonical form.
  var text: String
  /// The facts as a value, for what the schema leaves out.
  var value: Value

  var type: ResourceType { schema.type }

  /// Reads every `AWS-*.json` of a folder, sorted by type.
  static func all(in folder: Folder) throws -> [Facts] {
    var found: [Facts] = []
    for name in try folder.files(endingIn: ".json") where name.hasPrefix("AWS-") {
      do {
        let value = try JSON.parse(try folder.read(name))
        found.append(
          Facts(schema: try ResourceSchema(facts: value), text: JSON.canonicalText(value), value: value))
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
