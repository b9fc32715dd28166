import GeneratedFiles
import InfraModel

/// One facts file: its text for embedding, and its schema for the typed resource.
struct Facts {
  var schema: ResourceSchema
  /// The file's JSON.
  var value: Value
  /// The same in canonical form.
  var text: String { JSON.canonicalText(value) }

  var type: ResourceType { schema.type }

  /// Every property by its path, as the refinements name it.
  var properties: [String: PropertySchema] {
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

  /// Reads every `AWS-*.json` of a folder, sorted by type.
  static func all(in folder: Folder) throws -> [Facts] {
    var found: [Facts] = []
    for name in try folder.files(endingIn: ".json") where name.hasPrefix("AWS-") {
      do {
        let value = try JSON.parse(try folder.read(name))
        found.append(
          Facts(schema: try ResourceSchema(facts: value), value: value))
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
