package import AWSClient
package import Evaluation

/// Who hears what a use case does meanwhile.
package struct Listener: Sendable {
  /// Hears what takes time in an evaluation; on any thread.
  package var evaluation: @Sendable (Evaluator.Step) -> Void
  /// Hears what an evaluation printed and warned of, before its graph is used.
  package var evaluated: @Sendable (Evaluated, _ project: String) -> Void
  /// Is shown requests and answers, where somebody wants to see them.
  package var calls: (any CallListener)?

  package init(
    evaluation: @escaping @Sendable (Evaluator.Step) -> Void = { _ in },
    evaluated: @escaping @Sendable (Evaluated, _ project: String) -> Void = { _, _ in },
    calls: (any CallListener)? = nil
  ) {
    self.evaluation = evaluation
    self.evaluated = evaluated
    self.calls = calls
  }
}

/// An observer of calls that knows what must not be shown of them.
package protocol CallListener: CallObserver {
  /// Takes note of a text that must not be shown.
  func hide(_ secret: String)
}
