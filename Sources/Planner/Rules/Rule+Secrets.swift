package import InfraModel

extension Rule {
  static let secretSources = [allowedSources, plainNames]

  /// A declaration is also what a stranger wrote: it may not send what the run itself lives by, or files from elsewhere,
  /// into the cloud.
  private static let allowedSources = Rule(
    .credentialsAsSecret, "Secrets come from sources that a declaration may read."
  ) {
    declared in
    let outputs = declared.graph.outputs.flatMap { output -> [Diagnostic] in
      output.value.secretSources.compactMap(\.limit).map { limit in
        Diagnostic(
          limit.code, "output \(output.name): \(limit.message)", at: output.position, label: output.name, fix: limit.fix
        )
      }
    }
    return declared.graph.resources.flatMap { node -> [Diagnostic] in
      let properties = node.properties.sorted { $0.key < $1.key }.map { (name: Optional($0.key), value: $0.value) }
      let triggers = node.lifecycle.replacedWhen.map { (name: String?.none, value: $0) }
      return (properties + triggers).flatMap { name, value -> [Diagnostic] in
        value.secretSources.compactMap(\.limit).map { limit in
          node.diagnostic(
            limit.code, "\(name ?? "a trigger"): \(limit.message)", property: name, fix: limit.fix)
        }
      }
    } + outputs
  }

  /// The name of a resource is part of its identifiers, which states and plans show.
  private static let plainNames = Rule(.secretInName, "No name is a secret.") { declared in
    declared.graph.resources.flatMap { node -> [Diagnostic] in
      let facts = declared.facts[node.type]
      let identifier = (facts.schema?.primaryIdentifier ?? []).filter { facts.schema?.readOnly.contains($0) != true }
      let names = Set(identifier).union([facts.traits.nameProperty].compactMap(\.self))
      return names.sorted().compactMap { name -> Diagnostic? in
        guard let value = Value.object(node.properties)[path: PropertyPath(name)], declared.holdsSecret(value) else {
          return nil
        }
        return node.diagnostic(
          .secretInName,
          "\(name) is a secret and identifies the resource: identifiers are stored and shown",
          property: name, fix: "give it a plain \(name)")
      }
    }
  }
}

extension Declared {
  /// Whether a secret goes into a value, also by way of another resource's property.
  fileprivate func holdsSecret(_ value: Value, depth: Int = 0) -> Bool {
    guard depth < 16 else { return false }
    switch value {
    case .secret: return true
    case .list(let elements), .interpolation(let elements):
      return elements.contains { holdsSecret($0, depth: depth + 1) }
    case .object(let members): return members.values.contains { holdsSecret($0, depth: depth + 1) }
    case .reference(let reference):
      return nodes[reference.address].flatMap { Value.object($0.properties)[path: reference.property] }
        .map { holdsSecret($0, depth: depth + 1) } ?? false
    default: return false
    }
  }
}

extension Value {
  /// The sources of the secrets inside, those that name another one by a secret included.
  package var secretSources: [SecretSource] {
    switch self {
    case .secret(.stored(let secret, let key)): [.stored(secret: secret, key: key)] + secret.secretSources
    case .secret(let source): [source]
    case .list(let elements), .interpolation(let elements): elements.flatMap(\.secretSources)
    case .object(let members): members.values.flatMap(\.secretSources)
    default: []
    }
  }
}
