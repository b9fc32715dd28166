internal import AWSResources
internal import InfraModel

/// What is tried, by what was asked for; the same from the same seed.
struct ScenarioList {
  let bases: [Base]
  let schemas: any SchemaCatalog
  let elsewhere: ValuesElsewhere
  /// What the words of an edit must contain.
  let only: String?
  /// The kinds of edits; empty for all.
  let kinds: Set<Edit.Kind>
  let seed: UInt64

  /// - Parameters:
  ///   - sample: how many single edits; all where it is `nil`.
  ///   - drifts: how many edits after a drift there are besides.
  ///   - drift: whether each single edit comes after a drift.
  ///   - pairs: how many pairs of edits at once there are besides.
  ///   - sequences: how many edits after another one was applied there are besides.
  func scenarios(sample: Int?, drifts: Int, drift: Bool, pairs: Int, sequences: Int) -> [Scenario] {
    var random = SeededRandom(seed)
    let singles = singles
    var found = sample.map { picked($0, of: singles, &random) } ?? singles
    let byHand = drifts > 0 || drift ? bases.map { Drift.all(of: $0, elsewhere, schemas: schemas) } : []
    func drifting(_ scenario: Scenario) -> Scenario {
      var scenario = scenario
      let place = bases.firstIndex { $0.graph.environment == scenario.base.graph.environment } ?? 0
      scenario.drift = byHand[place].randomElement(using: &random)
      return scenario
    }
    if drift { found = found.map { drifting($0) } }
    for scenario in picked(drifts, of: singles, &random) { found.append(drifting(scenario)) }
    for (first, second) in couples(pairs, of: singles, &random) {
      found.append(Scenario(base: first.base, edit: first.edit.and(second.edit)))
    }
    for (first, second) in couples(sequences, of: singles, &random) {
      found.append(Scenario(base: first.base, first: first.edit, edit: second.edit))
    }
    return found
  }

  /// So many edits in any order, every other one after another edit was applied.
  func alternating(_ count: Int) -> [Scenario] {
    var random = SeededRandom(seed)
    let singles = singles
    let alone = singles.shuffled(using: &random).prefix((count + 1) / 2)
    let after = couples(count / 2, of: singles, &random).map { first, second in
      Scenario(base: first.base, first: first.edit, edit: second.edit)
    }
    return zip(alone, after).flatMap { [$0, $1] } + alone.dropFirst(after.count) + after.dropFirst(alone.count)
  }

  private var singles: [Scenario] {
    bases.flatMap { base in
      EditList(
        graph: base.graph, schemas: schemas, traits: { base.world.provider.traits(of: $0) }, elsewhere: elsewhere
      ).all.map { Scenario(base: base, edit: $0) }
    }.filter { scenario in
      (only.map { scenario.words.contains($0) } ?? true)
        && (kinds.isEmpty || kinds.contains(scenario.edit.kind))
    }
  }

  /// So many pairs of two in the same environment.
  private func couples(
    _ count: Int, of all: [Scenario], _ random: inout SeededRandom
  ) -> [(Scenario, Scenario)] {
    let byEnvironment = Dictionary(grouping: all) { $0.base.graph.environment }
    return (0..<count).compactMap { _ in
      guard let first = all.randomElement(using: &random),
        let second = byEnvironment[first.base.graph.environment]?.randomElement(using: &random)
      else { return nil }
      return (first, second)
    }
  }

  /// So many of some, each once, in their order.
  private func picked(_ count: Int, of all: [Scenario], _ random: inout SeededRandom) -> [Scenario] {
    if count >= all.count { return all }
    return all.indices.shuffled(using: &random).prefix(count).sorted().map { all[$0] }
  }
}
