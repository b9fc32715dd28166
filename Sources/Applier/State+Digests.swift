public import InfraModel

extension ReadSecrets {
  /// The state as it would have been recorded today: a secret that was read and has a digest of an earlier form has one
  /// of today's, so that a plan compares like with like. The stored state keeps the earlier one until the secret is sent
  /// again.
  public func renewed(_ state: State) -> State {
    guard !renewals.isEmpty else { return state }
    var result = state
    for (address, record) in state.resources {
      var record = record
      record.properties = record.properties.mapValues(renewed)
      record.attributes = record.attributes.mapValues(renewed)
      record.triggers = record.triggers.map(renewed)
      result.resources[address] = record
    }
    result.outputs = state.outputs.mapValues(renewed)
    return result
  }

  private func renewed(_ value: Value) -> Value {
    value.mapLeaves { leaf in
      guard case .digest(let earlier) = leaf, let digest = renewals[earlier] else { return leaf }
      return .digest(digest)
    }
  }
}

extension State {
  /// The digests of all secrets that are recorded.
  var digests: Set<String> {
    var found: Set<String> = []
    for record in resources.values { found.formUnion(record.digests) }
    for value in outputs.values { value.collectDigests(into: &found) }
    return found
  }
}
