package import Applier
package import InfraModel

/// What an apply or a destroy came to.
package struct ApplyOutcome: Sendable {
  /// The plan that was carried out.
  package var plan: Plan
  package var result: ApplyResult
  /// Whether there was nothing to do.
  package var isSettled: Bool
}
