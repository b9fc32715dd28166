internal import AWSResources
internal import InfraModel
internal import Provider

/// Something that somebody does by hand, past the declaration.
struct Drift: Sendable {
  var words: String
  /// What is changed.
  var address: Address
  /// The property and what it becomes; `nil` for a deletion.
  var change: (property: String, value: Value?)?

  /// Every drift that can be tried from a base: each resource deleted, each concrete property changed in place.
  static func all(of base: Base, _ elsewhere: ValuesElsewhere, schemas: any SchemaCatalog) -> [Drift] {
    base.graph.resources.flatMap { node -> [Drift] in
      let deleted = Drift(words: "\(node.address) deleted by hand", address: node.address)
      guard let schema = schemas.schema(of: node.type) else { return [deleted] }
      let traits = base.world.provider.traits(of: node.type)
      let alternatives = Alternatives(graph: base.graph, node: node, schema: schema, elsewhere: elsewhere)
      return [deleted]
        + node.properties.keys.sorted().filter { name in
          node.properties[name]?.isConcrete ?? false && !schema.createOnly.contains(name)
            && !schema.writeOnly.contains(name) && !traits.replacing.contains(name)
        }.flatMap { name in
          alternatives.changes(of: name).prefix(2).map { edit in
            let path = edit.path.isEmpty ? name : "\(name).\(edit.path)"
            return Drift(
              words: "\(node.address) \(path) by hand: \(edit.words)", address: node.address,
              change: (name, edit.value))
          }
        }
    }
  }

  /// Does it.
  /// - Throws: what the cloud says against it.
  func happen(to base: Base, in world: CopiedWorld) async throws(ProviderError) {
    guard let record = base.state.resources[address] else { return }
    let account = base.state.account ?? ""
    let known = record.attributes.merging(record.properties) { attribute, _ in attribute }
    guard let change else {
      return try await world.provider.delete(
        DeleteRequest(
          address: address, type: record.type, region: record.region, account: account, id: record.id, known: known,
          keepsSnapshot: false), world.context("by-hand"))
    }
    var desired = record.properties.filter { $0.value.isConcrete }
    desired[change.property] = change.value
    _ = try await world.provider.update(
      UpdateRequest(
        address: address, type: record.type, region: record.region, account: account, id: record.id,
        current: record.attributes, desired: desired, changed: [change.property]), world.context("by-hand"))
  }
}
