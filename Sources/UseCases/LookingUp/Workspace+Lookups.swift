internal import InfraModel
internal import Provider

extension Workspace {
  /// A graph with what its look-ups find now, with the reader's credentials.
  ///
  /// Round by round: what asks with the answer of another comes after it; the rest of a round is asked at once. A destroy
  /// asks nothing, so that what does not exist any more keeps nobody from deleting.
  /// - Parameter refreshes: Whether the cloud is asked; without that, what the last apply found holds.
  /// - Throws: Everything that cannot be found, at once.
  func answered(
    _ graph: Graph, state: State, purpose: Plan.Purpose, refreshes: Bool, provider: any Provider
  ) async throws -> AnsweredGraph {
    guard !graph.lookups.isEmpty else { return AnsweredGraph(graph: graph) }
    if purpose == .destroy { return AnsweredGraph(graph: graph.answered(by: state.lookups.answers)) }
    let others = try await states(referredToBy: graph)
    guard refreshes else {
      let recorded = try recorded(graph, in: state)
      return AnsweredGraph(
        graph: graph.answered(by: recorded), existing: graph.lookups.compactMap { $0.existing(in: others, recorded) })
    }
    var existing: [ExistingResource] = []
    var answers: [String: [String: Value]] = [:]
    var problems: [LookupProblem] = []
    var waiting = graph.lookups
    while true {
      let round = waiting.filter { lookup in lookup.needs.allSatisfy { answers[$0] != nil } }
      guard !round.isEmpty else { break }
      waiting.removeAll { lookup in round.contains { $0.key == lookup.key } }
      let asked = round.filter { $0.environment == nil }
      let results = await provider.lookUp(asked.map { $0.request(answers, region: graph.region) })
      for (lookup, result) in zip(asked, results) {
        switch result {
        case .success(let found):
          answers[lookup.key] = found.attributes
          if let resource = found.resource {
            let region = lookup.region ?? graph.region
            existing.append(ExistingResource(type: ResourceType(lookup.kind), region: region, resource))
          }
        case .failure(let failure): problems.append(.failed(lookup, failure))
        }
      }
      for lookup in round {
        guard let other = lookup.environment, let output = lookup.output else { continue }
        do throws(OutputProblem) {
          answers[lookup.key] = [Lookup.outputAttribute: try others[other].flatMap { $0 }.value(of: output)]
        } catch {
          problems.append(error.problem(of: lookup, other, output))
        }
      }
    }
    guard problems.isEmpty else { throw Diagnostics(problems.map(\.diagnostic)).failure }
    existing += graph.lookups.compactMap { $0.existing(in: others, answers) }
    return AnsweredGraph(graph: graph.answered(by: answers), existing: existing)
  }

  /// What the last apply found, for everything that is asked now.
  private func recorded(_ graph: Graph, in state: State) throws -> [String: [String: Value]] {
    let answers = state.lookups.answers
    let missing = graph.lookups.filter { lookup in
      !lookup.attributes.allSatisfy { answers[lookup.key]?[$0] != nil }
    }
    guard missing.isEmpty else { throw Diagnostics(missing.map { LookupProblem.notRecorded($0).diagnostic }).failure }
    return answers
  }

  /// The states of the environments whose outputs a graph takes; `nil` for one that has none.
  private func states(referredToBy graph: Graph) async throws -> [EnvironmentName: State?] {
    var states: [EnvironmentName: State?] = [:]
    for name in Set(graph.lookups.compactMap(\.environment)).sorted() { states[name] = try await load(name) }
    return states
  }

  /// The same questions asked again for a saved plan: it is carried out only with the answers that were reviewed.
  ///
  /// A newer answer could not be put in its place without a plan that nobody has seen, and the older one may have been
  /// withdrawn (an image with a hole, a network that is gone); so the plan is refused, as for drift.
  func requireAnswers(
    of saved: Graph, state: State, purpose: Plan.Purpose, provider: any Provider
  ) async throws -> [ExistingResource] {
    let answered = try await answered(saved, state: state, purpose: purpose, refreshes: true, provider: provider)
    let now = answered.graph.lookups.answers
    let moved = saved.lookups.flatMap { lookup in
      lookup.attributes.filter { now[lookup.key]?[$0] != lookup.found?[$0] }.map {
        LookupProblem.moved(lookup, attribute: $0, before: lookup.found?[$0], after: now[lookup.key]?[$0])
      }
    }
    guard moved.isEmpty else { throw Diagnostics(moved.map(\.diagnostic)).failure }
    return answered.existing
  }
}

/// A graph whose look-ups were made.
struct AnsweredGraph: Sendable {
  var graph: Graph
  /// The resources that it refers to and does not manage, as they run or as the other environment's state has them.
  var existing: [ExistingResource] = []
}

/// Why an output of another environment cannot be taken.
private enum OutputProblem: Error {
  case noState
  case noOutput(known: [String])
  case secret

  func problem(of lookup: Lookup, _ other: EnvironmentName, _ output: String) -> LookupProblem {
    switch self {
    case .noState: .noState(lookup, other)
    case .noOutput(let known): .noOutput(lookup, other, output, known: known)
    case .secret: .secretOutput(lookup, other, output)
    }
  }
}

extension State? {
  /// The value of an output. What holds a secret is not given away: the other state has its digest only, and a digest
  /// is nobody's value.
  fileprivate func value(of output: String) throws(OutputProblem) -> Value {
    guard let self else { throw .noState }
    guard let value = self.outputs[output] else { throw .noOutput(known: self.outputs.keys.sorted()) }
    guard value.isConcrete else { throw .secret }
    return value
  }
}

extension Lookup {
  /// The resource that an output of another environment identifies, as that environment's state has it.
  fileprivate func existing(
    in others: [EnvironmentName: State?], _ answers: [String: [String: Value]]
  ) -> ExistingResource? {
    guard let environment, let other = others[environment].flatMap({ $0 }),
      let id = answers[key]?[Self.outputAttribute]?.string,
      let record = other.resources.values.first(where: { $0.id.text == id })
    else { return nil }
    let properties = record.attributes.merging(record.properties) { $1 }
    return ExistingResource(
      type: record.type, region: record.region, ObservedResource(id: record.id, properties: properties))
  }

  fileprivate func request(_ answers: [String: [String: Value]], region: String) -> LookupRequest {
    LookupRequest(
      kind: ResourceType(kind), region: self.region ?? region,
      arguments: arguments.mapValues { $0.answered(by: answers) }, attributes: attributes)
  }
}
