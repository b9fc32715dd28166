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
  let kinds: Set<String>
  let seed: UInt64

  /// - Parameters:
  ///   - sample: how many single edits; all where it is `nil`.
  ///   - drifts: how many edits after a drift there are besides.
  ///   - drift: whether each single edit comes after a drift.
  ///   - pairs: how many pairs there are besides.
  func scenarios(sample: Int?, drifts: Int, drift: Bool, pairs: Int) -> [Scenario] {
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
    for scenario in picked(pairs, of: singles, &random) {
      let others = singles.filter { $0.base.graph.environment == scenario.base.graph.environment }
      guard let other = others.randomElement(using: &random) else { continue }
      found.append(Scenario(base: scenario.base, edit: scenario.edit.and(other.edit)))
    }
    return found
  }

  private var singles: [Scenario] {
    bases.flatMap { base in
      EditList(
        graph: base.graph, schemas: schemas, traits: { base.world.provider.traits(of: $0) }, elsewhere: elsewhere
      ).all.map { Scenario(base: base, edit: $0) }
    }.filter { scenario in
      (only.map { scenario.words.contains($0) } ?? true)
        && (kinds.isEmpty || kinds.contains(scenario.edit.kind.rawValue))
    }
  }

  /// So many of some, each once, in their order.
  private func picked(_ count: Int, of all: [Scenario], _ random: inout SeededRandom) -> [Scenario] {
    if count >= all.count { return all }
    return all.indices.shuffled(using: &random).prefix(count).sorted().map { all[$0] }
  }
}
