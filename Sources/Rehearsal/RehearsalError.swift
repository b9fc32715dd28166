public import InfraModel

/// Why there is no rehearsal.
public enum RehearsalError: Error, Sendable {
  /// What keeps a plan from being made or begun.
  case unplannable([Diagnostic])
}

extension RehearsalError {
  /// The error as it is shown.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .unplannable(let diagnostics): diagnostics
    }
  }
}
