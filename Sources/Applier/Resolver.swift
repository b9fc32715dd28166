import InfraModel

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
    switch value {
    case .null, .bool, .integer, .number, .string, .bytes, .digest: return value
    case .list(let elements):
      var result: [Value] = []
      result.reserveCapacity(elements.count)
      for element in elements { result.append(try resolve(element, path: path)) }
      return .list(result)
    case .object(let members):
      var result: [String: Value] = [:]
      for (name, member) in members { result[name] = try resolve(member, path: path) }
      return .object(result)
    case .reference(let reference): return try follow(reference, path: path)
    case .unknown(let references):
      guard references.count == 1 else {
        throw .unresolved(references.first ?? Reference(Address(""), ""))
      }
      return try follow(references[0], path: path)
    case .interpolation(let pieces): return try join(pieces, path: path)
    case .secret(.stored(let secret, let key)):
      return .secret(.stored(secret: try resolve(secret, path: path), key: key))
    case .secret: return value
    }
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

  private func join(_ pieces: [Value], path: [Reference]) throws(OperationError) -> Value {
    var result: [Value] = []
    var text = ""
    for piece in pieces {
      let known = try resolve(piece, path: path)
      if let part = known.interpolated {
        text += part
        continue
      }
      switch known {
      case .secret:
        result.append(.string(text))
        result.append(known)
      case .interpolation(let inner):
        result.append(.string(text))
        result.append(contentsOf: inner)
      default: throw .notText(piece.references.first ?? Reference(Address(""), ""))
      }
      text = ""
    }
    if result.isEmpty { return .string(text) }
    result.append(.string(text))
    return .interpolation(result.filter { $0 != .string("") })
  }
}

extension Value {
  /// How the value stands inside a text; `nil` if it cannot.
  var interpolated: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    case .bool(let flag): String(flag)
    default: nil
    }
  }
}
