package import Applier
package import Explanations
internal import InfraModel
internal import Provider
package import Rehearsal
internal import Release

// How a command ends where more than a diagnostic's code decides: which of several errors counts, what the cloud said,
// and whether something was changed before. Everything else is `DiagnosticCode.exitStatus`.

extension ExitStatus {
  /// The status of a command that some diagnostics end: that of the first error that says more than "the declaration
  /// is wrong", or that a cost is not known.
  init(of diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    let statuses = (errors.isEmpty ? diagnostics : errors).map { $0.code.known?.exitStatus ?? .invalidDeclaration }
    self =
      statuses.first { $0 != .invalidDeclaration && $0 != .costUnknown } ?? statuses.first { $0 == .costUnknown }
      ?? .invalidDeclaration
  }

  /// What `infra rehearse` ends with where the rehearsal failed, or could not be planned: it says nothing of what runs.
  package static let rehearsalFailed = ExitStatus.failed
}

extension ProviderError {
  /// The cloud could not be asked, or was asked and refused.
  var status: ExitStatus {
    switch kind {
    case .unreachable, .answerLost, .notUnderstood, .credentials, .denied, .throttled, .timedOut: .cloudUnavailable
    case .cancelled: .interrupted
    default: .failed
    }
  }
}

extension ApplyResult {
  /// The exit code of a run that did not do everything; `nil` for one that did.
  package var failureStatus: ExitStatus? {
    if isInterrupted { return .interrupted }
    // Records that cannot be written stop a run wherever it is: what had been made is there.
    if let storeError { return hasChangedCloud ? .failedInPart : storeError.failure.status }
    guard failed.isEmpty, skipped.isEmpty else { return done.isEmpty ? .failed : .failedInPart }
    return nil
  }
}

extension ApplyOutcome {
  /// The exit code of a run that did not do everything, or did not pass every gate; `nil` for one that did.
  package var failureStatus: ExitStatus? {
    if let status = result.failureStatus { return status }
    guard let release, !release.isPassed else { return nil }
    return release.isInterrupted ? .interrupted : .gateFailed
  }
}

extension RehearsalError {
  /// The error as the end of `infra rehearse`.
  package var failure: CommandFailure { CommandFailure(diagnostics, status: .rehearsalFailed) }
}
