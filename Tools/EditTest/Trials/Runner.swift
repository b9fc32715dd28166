internal import InfraModel

/// Tries scenarios side by side.
struct Runner: Sendable {
  let schemas: any SchemaCatalog
  let jobs: Int
  let rehearses: Bool
  let goesBack: Bool
  let comparesWithFresh: Bool

  /// The outcomes in the order of the scenarios; each is reported as it comes.
  /// - Parameter wanted: After how many edits that were taken back no further scenario is begun; `nil` for all scenarios.
  func run(_ scenarios: [Scenario], takingBack wanted: Int? = nil, report: (Outcome) -> Void) async -> [Outcome] {
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes: [Outcome?] = Array(repeating: nil, count: scenarios.count)
      var next = 0
      var takenBack = 0
      func start() {
        guard next < scenarios.count, takenBack < wanted ?? .max else { return }
        let index = next
        let trial = Trial(
          scenario: scenarios[next], schemas: schemas, rehearses: rehearses, goesBack: goesBack,
          comparesWithFresh: comparesWithFresh)
        group.addTask { (index, await trial.run()) }
        next += 1
      }
      for _ in 0..<jobs { start() }
      for await (index, outcome) in group {
        outcomes[index] = outcome
        if !outcome.undone.isEmpty { takenBack += 1 }
        report(outcome)
        start()
      }
      return outcomes.compactMap(\.self)
    }
  }
}
