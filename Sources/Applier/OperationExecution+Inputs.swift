import InfraModel

extension OperationExecution.Inputs {
  /// The same with what runs at the paths whose changes are ignored, so that an update of their neighbors leaves them
  /// alone.
  /// - Parameters:
  ///   - running: what runs.
  ///   - recorded: what was declared at the last apply: a digest of what is not sent is not taken over.
  func ignoring(
    _ ignored: [Lifecycle.Ignored], running: [String: Value], recorded: [String: Value]
  ) -> OperationExecution.Inputs {
    var result = self
    for property in ignored.map(\.property) {
      result.sent = result.sent.taking(property, from: running)
      if Value.object(kept)[path: property]?.holdsDigest == true {
        result.kept = result.kept.taking(property, from: recorded)
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
}
