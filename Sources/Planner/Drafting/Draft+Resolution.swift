internal import InfraModel
internal import Provider

extension Draft {
  /// A value with its references resolved as far as they are known before the apply. Needs the decisions about
  /// everything that it refers to.
  func resolve(_ value: Value) -> Value {
    if value.isConcrete { return value }
    return value.mapLeaves { leaf in
      switch leaf {
      case .reference(let reference): return resolve(reference)
      case .secret(.stored(let secret, let key)):
        let isRewritten = secret.references.contains { rewritesSecret(at: $0.address) }
        return .secret(.stored(secret: isRewritten ? .unknown(secret.references) : resolve(secret), key: key))
      default: return leaf
      }
    }
  }

  /// Whether the holder of a secret gets another one with this plan: what it holds is what nobody can read back.
  func rewritesSecret(at address: Address) -> Bool {
    guard let node = nodes[address], let change = changes[address], change.action == .update else { return false }
    return change.properties.contains { property in
      facts[node.type].isWriteOnly(property.path.property)
    }
  }

  /// What an apply will find there. A property that stays as it is has the form in which the cloud gives it back
  /// (`16.4` for a declared `16`), one that is set has that of its declaration.
  private func resolve(_ reference: Reference) -> Value {
    let unknown = Value.unknown([reference])
    let address = reference.address
    guard let node = nodes[address], isSelected(address) else { return stored(reference) ?? unknown }
    guard let change = changes[address] else { return unknown }
    let name = reference.property.property
    let declared = facts[node.type].isReadOnly(reference.property.text) ? nil : desired[address]?[name]
    let value = declared.flatMap { Value.object([name: $0])[path: reference.property] }
    if declared?.holdsSecret == true { return value ?? unknown }
    switch change.action {
    case .create, .replace: return value ?? unknown
    case .update, .adopt:
      let isSet = change.properties.contains { $0.path.property == name }
      if isSet { return value ?? unknown }
      let isVolatile = facts[node.type].traits.volatileAttributes.contains(name) && !change.properties.isEmpty
      return isVolatile ? unknown : stored(reference) ?? value ?? unknown
    default: return stored(reference) ?? value ?? unknown
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
