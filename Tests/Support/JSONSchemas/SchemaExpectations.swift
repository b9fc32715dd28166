package import InfraModel
package import Testing

extension SchemaLibrary {
  /// Expects a document to follow a schema, and each of its mutations not to: without one required member, with a member
  /// of another type, with a member that nobody knows.
  package func expect(
    _ document: Value, follows name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // As it is read from a file: symbols are objects there.
    let document = try JSON.parse(JSON.canonical(document, symbols: .tagged))
    let problems = problems(of: document, by: name)
    #expect(problems == [], sourceLocation: sourceLocation)
    for mutation in try mutations(of: document, by: name) {
      let isRefused = !self.problems(of: mutation.document, by: name).isEmpty
      #expect(isRefused, "\(name) takes a document \(mutation.title)", sourceLocation: sourceLocation)
    }
  }

  private func mutations(of document: Value, by name: String) throws -> [(title: String, document: Value)] {
    let members = try #require(document.object)
    let schema = try #require(self.schema("\(name).schema.json", from: ""))
    func with(_ name: String, _ value: Value?) -> Value {
      var changed = members
      changed[name] = value
      return .object(changed)
    }
    let required = (schema[.required]?.list ?? []).compactMap(\.string)
    return required.map { ("without '\($0)'", with($0, nil)) }
      + members.keys.sorted().map { ("whose '\($0)' is of another type", with($0, [[]])) }
      + [("with a member that nobody knows", with("nobodyKnows", 1))]
  }
}
