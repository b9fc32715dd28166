internal import InfraModel
internal import Provider

extension Draft {
  /// A value with its references resolved as far as they are known before the apply. Needs the decisions about
  /// everything that it refers to.
  func resolve(_ value: Value) -> Value {
    switch value {
    case .reference(let reference): return resolve(reference)
    case .list(let elements): return .list(elements.map(resolve))
    case .object(let members): return .object(members.mapValues(resolve))
    case .interpolation(let pieces): return Self.join(pieces.map(resolve))
    case .secret(.stored(let secret, let key)): return .secret(.stored(secret: resolve(secret), key: key))
    default: return value
    }
  }

  /// The text of known pieces; unknown as soon as one of them is; still in pieces where a secret is among them.
  static func join(_ pieces: [Value]) -> Value {
    if pieces.contains(where: \.holdsUnknown) { return .unknown(pieces.flatMap(\.references)) }
    let texts = pieces.compactMap(Scalar.text)
    guard texts.count == pieces.count else { return .interpolation(pieces) }
    return .string(texts.joined())
  }

  private func resolve(_ reference: Reference) -> Value {
    let unknown = Value.unknown([reference])
    let address = reference.address
    guard let node = nodes[address], isSelected(address) else { return stored(reference) ?? unknown }
    let name = reference.property.split(separator: ".").first.map(String.init) ?? reference.property
    let isAttribute = facts[node.type].isReadOnly(reference.property)
    let isIgnored = records[address] != nil && node.lifecycle.ignoredChanges.contains { $0.property == name }
    if !isAttribute, !isIgnored, let declared = desired[address]?[name] {
      if let value = Value.object([name: declared])[path: reference.property] { return value }
      if declared.holdsUnknown { return unknown }
    }
    guard let change = changes[address] else { return unknown }
    switch change.action {
    case .create, .replace: return unknown
    case .update, .adopt:
      let volatile = facts[node.type].traits.volatileAttributes
      let changesItself = change.properties.contains { $0.path == name } || volatile.contains(name)
      return changesItself && !change.properties.isEmpty ? unknown : stored(reference) ?? unknown
    default: return stored(reference) ?? unknown
    }
  }

  /// What was read last, or what the state holds.
  private func stored(_ reference: Reference) -> Value? {
    if let value = observed(at: reference.address).flatMap({ Value.object($0.properties)[path: reference.property] }) {
      return value
    }
    return records[reference.address]?.value(of: reference.property)
  }
}
