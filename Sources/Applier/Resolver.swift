public import InfraModel

extension State {
  /// A value with what runs where it refers to something.
  /// - Throws: ``OperationError`` where something of it is not known.
  public func resolving(_ value: Value) throws(OperationError) -> Value {
    try Resolver(state: self, declared: [:]).resolve(value)
  }
}

/// Puts the values of applied resources where a declaration refers to them. Secrets stay symbolic.
struct Resolver {
  let state: State
  /// The declared properties by address, for what the state holds only as a digest.
  let declared: [Address: [String: Value]]

  func resolve(_ properties: [String: Value]) throws(OperationError) -> [String: Value] {
    var result: [String: Value] = [:]
    for (name, value) in properties { result[name] = try resolve(value) }
    return result
  }

  func resolve(_ value: Value) throws(OperationError) -> Value { try resolve(value, path: []) }

  private func resolve(_ value: Value, path: [Reference]) throws(OperationError) -> Value {
    if value.isConcrete { return value }
    let resolved = try value.mapLeaves { (leaf) throws(OperationError) in
      switch leaf {
      case .reference(let reference): return try follow(reference, path: path)
      case .unknown(let references):
        guard references.count == 1 else { throw .unresolved(references.first ?? Reference(Address(""), "")) }
        return try follow(references[0], path: path)
      case .secret(.stored(let secret, let key)):
        return .secret(.stored(secret: try resolve(secret, path: path), key: key))
      default: return leaf
      }
    }
    guard resolved.joinsNoText else { return resolved }
    var culprit = value.references.first
    for reference in value.references where try !follow(reference, path: path).standsInText {
      culprit = reference
      break
    }
    throw .notText(culprit ?? Reference(Address(""), ""))
  }

  private func follow(_ reference: Reference, path: [Reference]) throws(OperationError) -> Value {
    guard !path.contains(reference), let value = state.resources[reference.address]?.value(of: reference.property)
    else {
      throw .unresolved(reference)
    }
    if value.isConcrete { return value }
    guard let original = Value.object(declared[reference.address] ?? [:])[path: reference.property] else {
      throw .secretReference(reference)
    }
    return try resolve(original, path: path + [reference])
  }
}

extension Value {
  /// Whether something stands inside a text that is none and gives none.
  fileprivate var joinsNoText: Bool {
    switch self {
    case .list(let elements): elements.contains(where: \.joinsNoText)
    case .object(let members): members.values.contains(where: \.joinsNoText)
    case .interpolation(let pieces): !pieces.allSatisfy(\.standsInText)
    default: false
    }
  }

  /// Whether this can be a piece of a text.
  fileprivate var standsInText: Bool {
    switch self {
    case .secret, .interpolation: true
    default: plainText != nil
    }
  }
}
