import InfraModel

extension Value {
  /// The same object with a member set, or without it; anything else as it is.
  func setting(_ member: String, to value: Value?) -> Value {
    guard case .object(var members) = self else { return self }
    members[member] = value
    return .object(members)
  }
}
