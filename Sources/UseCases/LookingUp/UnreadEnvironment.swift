internal import InfraModel

/// An environment whose state cannot be read, so that it is not known whose outputs it takes.
struct UnreadEnvironment: Hashable, Sendable {
  var environment: EnvironmentName
  /// What was said of it.
  var causes: [Diagnostic]

  /// Said where an output goes: only who knows all takers may remove it.
  func refusal(of outputs: Set<String>, _ other: EnvironmentName) -> Diagnostic {
    let names = outputs.sorted().map { "'\($0)'" }.joined(separator: ", ")
    var diagnostic = diagnostic("\(names) of \(other), which would be gone", severity: .error)
    diagnostic.fix = (fix.map { $0 + ", " } ?? "") + "or say --breaking \(environment)"
    return diagnostic
  }

  /// Said where outputs only change.
  func warning(_ other: EnvironmentName) -> Diagnostic {
    diagnostic("outputs of \(other) that this changes", severity: .warning)
  }

  private func diagnostic(_ outputs: String, severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      .othersUnread, "the state of \(environment) cannot be read, so it is not known whether it takes \(outputs)",
      severity: severity, notes: causes.map { .init("\($0.code.text): \($0.message)", at: $0.position) }, fix: fix)
  }

  private var fix: String? { causes.lazy.compactMap(\.fix).first }
}
