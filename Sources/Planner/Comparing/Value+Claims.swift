package import InfraModel

extension Value {
  /// Whether something inside is only known after the apply.
  package var holdsUnknown: Bool {
    switch self {
    case .unknown, .lookup, .reference: true
    case .list(let elements), .interpolation(let elements): elements.contains(where: \.holdsUnknown)
    case .object(let members): members.values.contains(where: \.holdsUnknown)
    case .secret(.stored(let secret, _)): secret.holdsUnknown
    default: false
    }
  }

  /// Whether a declared value says no more than its absence does.
  package var isVacant: Bool {
    switch self {
    case .null: true
    case .bool(let flag): !flag
    case .string(let text): text.isEmpty
    case .list(let elements): elements.isEmpty
    case .object(let members): members.values.allSatisfy(\.isVacant)
    default: false
    }
  }

  /// Whether a member that runs is gone in fact when it is no longer declared. An empty object can be a choice:
  /// `{"Allow": {}}` and `{"Block": {}}` are two.
  var leavesTraceWhenRemoved: Bool { !isVacant || self == .object([:]) }
}
