internal import InfraModel

/// One outcome for people and for programs.
struct TrialReport {
  let outcome: Outcome

  init(_ outcome: Outcome) { self.outcome = outcome }

  /// What was done, what the plan said, what came of it.
  var text: String {
    let mark = outcome.verdict == .lie ? "LIE" : outcome.verdict.rawValue
    var lines = ["\(mark)  \(outcome.scenario.words)"]
    if !outcome.headline.isEmpty { lines.append("     plan: \(outcome.headline)") }
    lines += outcome.refusals.prefix(4).map { "     refused: \($0)" }
    lines += outcome.lies.prefix(6).map { "     \($0.kind.rawValue): \($0.words)" }
    return lines.joined(separator: "\n")
  }

  var document: Value {
    [
      "environment": .string(outcome.scenario.base.graph.environment.name),
      "kind": .string(outcome.scenario.edit.kind.rawValue), "edit": .string(outcome.scenario.edit.words),
      "drift": .string(outcome.scenario.drift?.words ?? ""), "first": .string(outcome.scenario.first?.words ?? ""),
      "verdict": .string(outcome.verdict.rawValue),
      "plan": .string(outcome.headline), "seconds": .number(outcome.seconds),
      "undone": .object(outcome.undone.mapValues { .integer(Int64($0)) }),
      "refusals": .list(outcome.refusals.map(Value.string)),
      "lies": .list(
        outcome.lies.map { ["kind": .string($0.kind.rawValue), "words": .string($0.words)] }),
    ]
  }
}
