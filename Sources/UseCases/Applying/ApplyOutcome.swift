package import Applier
package import InfraModel
package import Release
package import Reports

/// What an apply or a destroy came to.
package struct ApplyOutcome: Sendable {
  /// The plan that was carried out.
  package var plan: Plan
  package var result: ApplyResult
  /// When what happened.
  package var timeline: Timeline
  /// The plan's digest, as it was approved.
  package var digest: String
  /// The commit of the declaration, where it is known.
  package var commit: String?
  /// Whether there was nothing to do.
  package var isSettled: Bool
  /// The gates around it; `nil` where there are none.
  package var release: ReleaseOutcome?
  /// What became of the rollback that a gate led to; `nil` where none was tried.
  package var rollback: Rollback?

  /// What became of a rollback.
  package indirect enum Rollback: Sendable {
    case done(ApplyOutcome)
    /// Nothing was done, and why.
    case refused([Diagnostic])
  }
}
