import InfraModel
import Synchronization

/// The `--define NAME=VALUE` arguments of an evaluation, and what was asked of them.
final class Definitions: Sendable {
  let values: [String: String]
  private let state = Mutex(State())

  private struct State {
    var asked: Set<String> = []
    var problems: [Diagnostic] = []
  }

  /// The definitions of the evaluation that is running.
  @TaskLocal static var current: Definitions?

  init(_ values: [String: String]) { self.values = values }

  func ask(_ name: String) -> String? {
    state.withLock { _ = $0.asked.insert(name) }
    return values[name]
  }

  func report(_ problem: DeclarationProblem, at position: SourcePosition) {
    state.withLock { state in
      let diagnostic = problem.diagnostic(at: position)
      if !state.problems.contains(diagnostic) { state.problems.append(diagnostic) }
    }
  }

  /// What was wrong, and the definitions that nothing asked for.
  var problems: [Diagnostic] {
    state.withLock { state in
      let unknown = values.keys.filter { !state.asked.contains($0) }.sorted()
      return state.problems
        + unknown.map { DeclarationProblem.unknownDefinition($0, known: state.asked.sorted()).diagnostic() }
    }
  }
}
