internal import InfraModel

/// Everything that can be said against a declaration without a state and without the cloud.
struct Validation {
  let graph: Graph
  let facts: FactsTable
  /// The account that the state or the credentials belong to, where one is known and the graph names none.
  var account: String?
  /// What exists already.
  var existing: Set<Address> = []

  /// Every finding, in the order of the source.
  func diagnostics() -> [Diagnostic] {
    let patterns = PatternCache()
    let declared = Declared(graph: graph, facts: facts, account: account, existing: existing)
    var found: [Diagnostic] = []
    for node in graph.resources {
      found += typeDiagnostics(node)
      guard let schema = facts[node.type].schema else { continue }
      var check = PropertyCheck(
        node: node, schema: schema, patterns: patterns, identifiers: facts.rules.identifiers)
      check.run()
      found += check.diagnostics
      // What is wrong by the facts is said once.
      let told = Set(check.diagnostics.filter { $0.severity == .error }.map(\.label))
      found += Demand.diagnostics(of: node, in: declared).filter { !told.contains($0.label) }
    }
    var references = ReferenceCheck(declared: declared, facts: facts)
    found += references.diagnostics()
    found += cycles(declared)
    for rule in Rule.everywhere + facts.rules.rules { found += rule.check(declared) }
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element.position, right.element.position)
      if one != other, let one, let other { return one < other }
      return left.offset < right.offset
    }.map(\.element).folded()
  }

  private func typeDiagnostics(_ node: ResourceNode) -> [Diagnostic] {
    let facts = facts[node.type]
    guard facts.schema != nil else {
      let like = Spelling.nearest(to: node.type.name, among: self.facts.types.map(\.name))
      return [
        Diagnostic(
          .unknownType, "\(node.address): there is no type \(node.type)", address: node.address, at: node.position,
          fix: like.map { "did you mean \($0)?" })
      ]
    }
    guard facts.traits.isSupported else {
      return [
        Diagnostic(
          .unsupportedType,
          "\(node.address): \(node.type) can be declared, but infra cannot apply it yet: it has no handler",
          address: node.address, at: node.position, fix: "remove it, or manage it outside of infra for now")
      ]
    }
    return facts.traits.unsupportedProperties.sorted { $0.key < $1.key }.compactMap { name, reason in
      guard let value = node.properties[name], !value.isNull else { return nil }
      return Diagnostic(
        .unsupportedProperty, "\(node.address): \(name) can be declared, but infra cannot apply it: \(reason)",
        address: node.address,
        at: node.position, label: node.label(of: name), fix: "remove \(name)")
    }
  }

  private func cycles(_ declared: Declared) -> [Diagnostic] {
    let needs = declared.nodes.mapValues(\.dependencies)
    return DependencyOrder(nodes: graph.resources.map(\.address), needs: needs).cycles.map { cycle in
      let first = cycle.enumerated().min { $0.element < $1.element }?.offset ?? 0
      let path = Array(cycle[first...] + cycle[..<first])
      let names = (path + path.prefix(1)).map(\.path).joined(separator: " → ")
      return Diagnostic(
        .dependencyCycle, "dependency cycle: \(names)", address: path.first,
        at: path.first.flatMap { declared.nodes[$0]?.position },
        notes: zip(path, path.dropFirst() + path.prefix(1)).map { needing, needed in
          Diagnostic.Note("\(needing) needs \(needed)", at: declared.nodes[needing]?.position)
        }, fix: "remove one of these references")
    }
  }
}
