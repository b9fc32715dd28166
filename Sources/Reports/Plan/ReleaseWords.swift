internal import InfraModel
internal import Release

/// How a plan tells what surrounds its apply.
enum ReleaseWords {
  /// The gates in their order, and what happens if one fails after the apply.
  static func course(of release: ReleaseProcess) -> String {
    let gates = release.gates.map(\.kind.title).joined(separator: " → ")
    switch release.onFailure {
    case .stop: return gates
    case .ask: return gates + "; asks whether to roll back if one fails"
    case .rollBack: return gates + "; rolls back if one fails"
    }
  }
}
