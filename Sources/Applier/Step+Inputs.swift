import InfraModel

extension Step.Inputs {
  /// The same with what runs at the paths whose changes are ignored, so that an update of their neighbours leaves them
  /// alone.
  /// - Parameters:
  ///   - running: what runs.
  ///   - recorded: what was declared at the last apply: a digest of what is not sent is not taken over.
  func ignoring(
    _ ignored: [Lifecycle.Ignored], running: [String: Value], recorded: [String: Value]
  ) -> Step.Inputs {
    var result = self
    for property in ignored.map(\.property) {
      let path = property.split(separator: ".")[...]
      result.sent = result.sent.taking(path, from: running)
      if Value.object(kept)[path: property]?.holdsDigest == true {
        result.kept = result.kept.taking(path, from: recorded)
      }
    }
    return result
  }

  /// What the record says of the properties once some of them are set: the digest of a secret counts only if the
  /// secret was sent, or is known to run.
  /// - Parameters:
  ///   - changed: the properties that are sent.
  ///   - earlier: what the record says now.
  ///   - runs: whether a property runs with the secrets of these digests.
  func recorded(
    changing changed: Set<String>, of earlier: [String: Value], runs: (_ name: String, _ kept: Value) -> Bool
  ) -> [String: Value] {
    var result = kept
    for (name, value) in kept where value.holdsDigest && !changed.contains(name) && earlier[name] != value {
      if !runs(name, value) { result[name] = earlier[name] }
    }
    return result
  }
}

extension [String: Value] {
  /// These members with what other ones have at a path.
  fileprivate func taking(_ path: ArraySlice<Substring>, from others: [String: Value]) -> [String: Value] {
    Value.taking(path, from: .object(others), in: .object(self))?.object ?? self
  }
}

extension Value {
  /// Whether the digest of a secret stands somewhere inside.
  var holdsDigest: Bool {
    switch self {
    case .digest: true
    case .list(let elements), .interpolation(let elements): elements.contains(where: \.holdsDigest)
    case .object(let members): members.values.contains(where: \.holdsDigest)
    default: false
    }
  }

  /// A value with what another one has at a path; `*` leads to every element. What lies inside of something that is not
  /// there is left out.
  fileprivate static func taking(_ path: ArraySlice<Substring>, from other: Value?, in own: Value?) -> Value? {
    guard let part = path.first else { return other }
    let rest = path.dropFirst()
    switch own {
    case .object(var members)?:
      let key = String(part)
      members[key] = taking(rest, from: other?.object?[key], in: members[key])
      return .object(members)
    case .list(let elements)?:
      let others = other?.list ?? []
      return .list(
        elements.enumerated().map { index, element in
          guard part == "*" || part == "\(index)", others.indices.contains(index) else { return element }
          return taking(rest, from: others[index], in: element) ?? element
        })
    default: return own
    }
  }
}
