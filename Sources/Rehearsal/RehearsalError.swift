public import InfraModel
public import Provider

/// Why there is no rehearsal.
public enum RehearsalError: Error, Sendable {
  /// The twin cannot have a resource that the state has.
  case noTwin(of: Address, SourcePosition?, ProviderError)
  /// What keeps a plan from being made or begun.
  case unplannable([Diagnostic])
}

extension RehearsalError {
  /// The error as it is shown. Code IN8001 beside those of plans.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .noTwin(let address, let position, let error):
      [
        Diagnostic(
          "IN8001", "the sandbox cannot have a twin of \(address): \(error.message)", address: address, at: position,
          notes: error.call.map { [.init($0 + (error.code.map { " · " + $0 } ?? ""))] } ?? [],
          fix: "see what an apply would do with infra plan; a rehearsal needs a sandbox that knows every type")
      ]
    case .unplannable(let diagnostics): diagnostics
    }
  }
}
