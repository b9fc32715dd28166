internal import InfraModel

/// All outcomes together.
struct Summary {
  let outcomes: [Outcome]

  init(_ outcomes: [Outcome]) { self.outcomes = outcomes }

  func count(_ verdict: Outcome.Verdict) -> Int { outcomes.count { $0.verdict == verdict } }

  /// How many edits were applied and taken back.
  var takenBack: Int { outcomes.count { !$0.undone.isEmpty } }

  var text: String {
    let kinds = Outcome.Lie.Kind.allCases.compactMap { kind -> String? in
      let count = outcomes.count { $0.lies.contains { $0.kind == kind } }
      return count == 0 ? nil : "  \(kind.rawValue): \(count)"
    }
    let undone = outcomes.reduce(into: [:]) { $0.merge($1.undone, uniquingKeysWith: +) }
    let words = Undo.words.map { "\($0) \(undone[$0] ?? 0)" }
    return
      ([
        "",
        "planned and applied \(count(.applied)), refused \(count(.refused)), no change \(count(.unchanged)), "
          + "lies \(count(.lie)); not possible \(count(.impossible))",
        "taken back \(takenBack) edits, and their changes as their plans had said: "
          + words.joined(separator: ", "),
      ] + kinds
      + ["\(outcomes.count - count(.lie)) passed, \(count(.lie)) failed"]).joined(separator: "\n")
  }

  var document: Value {
    [
      "totals": .object(
        Dictionary(
          uniqueKeysWithValues: Outcome.Verdict.allCases.map { ($0.rawValue, .integer(Int64(count($0)))) })),
      "trials": .list(outcomes.map { TrialReport($0).document }),
    ]
  }
}
