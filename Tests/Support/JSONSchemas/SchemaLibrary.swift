package import InfraModel
import TestFiles

/// The JSON Schemas of a folder, which refer to each other by the names of their files.
package struct SchemaLibrary: Sendable {
  /// By the names of their files: `plan.schema.json`.
  private let schemas: [String: Value]

  /// Those that the project publishes.
  package static let published = Result { try SchemaLibrary(folder: "docs/schemas") }

  /// Reads a folder of the repository.
  /// - Throws: What cannot be read, and ``SchemaError`` where a schema demands what is not checked here.
  package init(folder: String) throws {
    var schemas: [String: Value] = [:]
    for name in try Repository.names(in: folder) where name.hasSuffix(".schema.json") {
      schemas[name] = try JSON.parse(Repository.text("\(folder)/\(name)"))
    }
    try self.init(schemas)
  }

  package init(_ schemas: [String: Value]) throws {
    self.schemas = schemas
    for (name, schema) in schemas { try SchemaCensus(file: name, library: self).check(schema, at: "#") }
  }

  package var names: [String] { schemas.keys.sorted() }

  /// What is wrong with a document, each with its place, sorted: `changes/0/action: "explode" is none of …`.
  /// - Parameter name: A schema's name without its ending: `plan`.
  package func problems(of document: Value, by name: String) -> [String] {
    let file = "\(name).schema.json"
    guard let schema = schemas[file] else { return ["there is no schema \(file)"] }
    return SchemaCheck(library: self).problems(document, Schema(schema, of: file), at: "").sorted()
  }

  /// The schema that a reference in a file leads to; `nil` where it leads nowhere.
  func schema(_ reference: String, from file: String) -> Schema? {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].isEmpty ? file : String(parts[0])
    guard var found = schemas[name] else { return nil }
    for step in parts.dropFirst().joined().split(separator: "/") {
      guard let next = found.object?[String(step)] else { return nil }
      found = next
    }
    return Schema(found, of: name)
  }
}

/// A schema, or a part of one, with the file in which its references are looked up.
struct Schema {
  let value: Value
  let file: String

  init(_ value: Value, of file: String) {
    self.value = value
    self.file = file
  }

  subscript(_ keyword: SchemaKeyword) -> Value? { value.object?[keyword.rawValue] }

  /// A schema among its members, which refers to the same file.
  func part(_ value: Value) -> Schema { Schema(value, of: file) }
}
