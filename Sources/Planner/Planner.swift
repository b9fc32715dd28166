public import InfraModel
public import Provider

/// Says what would have to be done so that what runs is what is declared. Pure: everything it knows is handed in.
public struct Planner: Sendable {
  /// The facts of the types that the cloud has.
  public var schemas: any SchemaCatalog
  /// What the cloud's handlers know of a type.
  public var traits: @Sendable (ResourceType) -> ResourceTraits
  /// What the cloud asks of declarations.
  public var rules: PlanningRules
  /// The keyed digest of a secret, for a resource of a region, as the state records it; `nil` where the secret is not read for planning, which
  /// counts as unchanged. References inside the source are resolved as far as they are known.
  public var digest: @Sendable (SecretSource, _ region: String) -> String?

  public init(
    schemas: any SchemaCatalog, traits: @escaping @Sendable (ResourceType) -> ResourceTraits, rules: PlanningRules,
    digest: @escaping @Sendable (SecretSource) -> String? = { _ in nil }
  ) {
    self.schemas = schemas
    self.traits = traits
    self.rules = rules
    self.digest = { source, _ in digest(source) }
  }

  /// A planner for a provider's types.
  public init(
    provider: some Provider, rules: PlanningRules,
    digest: @escaping @Sendable (SecretSource, _ region: String) -> String? = { _, _ in nil }
  ) {
    self.init(schemas: provider.schemas, traits: { provider.traits(of: $0) }, rules: rules)
    self.digest = digest
  }

  /// Everything that is wrong with a declaration, and what is doubtful, in the order of the source.
  /// - Parameter existing: What exists already, or may: what only the making of a resource needs is not asked of it.
  public func validate(_ graph: Graph, existing: Set<Address> = []) -> [Diagnostic] {
    Validation(
      graph: graph, facts: FactsTable(schemas: schemas, traits: traits, rules: rules), existing: existing
    ).diagnostics()
  }

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - graph: what is declared; for a destroy only its environment, account and settings count.
  ///   - state: what was made before; an empty one for a new environment.
  ///   - observations: what runs, by the address in the state, and by the declared address for what is to be adopted.
  ///     `nil` when the cloud was not read.
  ///   - purpose: whether to bring about what is declared, or nothing at all.
  ///   - choice: what is asked of it beside what is declared.
  ///   - account: the account that the credentials belong to, where known.
  ///   - others: what other environments manage; asked where something is adopted.
  /// - Throws: every error of the declaration and of the plan at once.
  public func plan(
    _ graph: Graph, state: State, observations: [Address: Observation]? = nil, purpose: Plan.Purpose = .apply,
    choosing choice: PlanChoice = .everything, account: String? = nil, others: OtherStates = OtherStates()
  ) throws(Diagnostics) -> Plan {
    var problems = PlanningProblem.ofBinding(graph: graph, state: state, account: account)
    let facts = FactsTable(schemas: schemas, traits: traits, rules: rules)
    let restoring = choice.restorations(after: state, observations)
    let graph = completed(graph, facts).restoring(restoring, facts)
    var warnings: [Diagnostic] = []
    let existing = graph.existing(in: state)
    if purpose == .apply {
      let found = Validation(graph: graph, facts: facts, account: state.account ?? account, existing: existing)
        .diagnostics()
      warnings = found.filter { $0.severity != .error }
      guard problems.isEmpty, warnings.count == found.count else {
        throw Diagnostics(problems.map(\.diagnostic) + found)
      }
    }
    var draft = Draft(
      graph: graph, state: state, observations: observations, purpose: purpose, facts: facts, choice: choice,
      restoring: restoring, others: others, digest: self.digest)
    draft.assignRecords()
    draft.recognizeMoves()
    draft.selectRotations()
    draft.checkRestorations()
    draft.select()
    // Each round decides everything again, and says again what it has to say.
    let known = draft.problems
    repeat {
      draft.problems = known
      draft.decide()
    } while draft.extendSelection()
    draft.orderReplacements()
    draft.refuse()
    draft.markShifts()
    draft.tellKnownBySchemaAlone()
    draft.tellMoves()
    var (changes, steps) = draft.makeSteps()
    problems += draft.problems
    let lacking = lackingToMakeAgain(changes.filter { existing.contains($0.address) }, graph, facts)
    guard lacking.isEmpty else { throw Diagnostics(problems.diagnostics + lacking) }
    guard !problems.contains(where: { $0.severity == .error }) else { throw Diagnostics(problems.diagnostics) }
    let wayBack = draft.wayBack(from: &changes)
    let carried = purpose == .destroy ? graph.withoutResources(allowing: draft.protectedDeletions) : graph
    return Plan(
      environment: graph.environment, account: graph.account ?? state.account ?? account, region: graph.region,
      purpose: purpose, lineage: state.lineage, serial: state.serial, graphDigest: carried.digest,
      isRefreshed: observations != nil, choice: choice.sorted, changes: changes,
      steps: steps, outputs: draft.outputs,
      lookups: purpose == .destroy ? [] : LookupChange.all(from: state.lookups, to: graph.lookups),
      diagnostics: warnings + problems.map(\.diagnostic),
      graph: carried, wayBack: wayBack)
  }

  /// What is asked of what exists and is made again after all.
  private func lackingToMakeAgain(_ changes: [Change], _ graph: Graph, _ facts: FactsTable) -> [Diagnostic] {
    let made = Set(changes.filter { [.create, .replace].contains($0.action) }.map(\.address))
    guard !made.isEmpty else { return [] }
    let declared = Declared(graph: graph, facts: facts)
    return graph.resources.filter { made.contains($0.address) }
      .flatMap { Demand.diagnostics(of: $0, in: declared) }.filter { $0.severity == .error }
  }

  /// With what resources need though they do not name it.
  private func completed(_ graph: Graph, _ facts: FactsTable) -> Graph {
    let types = Set(graph.resources.map(\.type))
    guard types.contains(where: { !facts[$0].traits.unnamedNeeds.isEmpty }) else { return graph }
    var needs = UnnamedNeeds(Declared(graph: graph, facts: facts), facts: facts)
    return needs.completed()
  }
}

extension Graph {
  /// The addresses of what the state has, under this or an earlier name, and of what is adopted. What may turn out to be
  /// the resource of a record without a declaration is among them: what only its making needs is asked of it once that is
  /// decided.
  fileprivate func existing(in state: State) -> Set<Address> {
    guard !state.resources.isEmpty || resources.contains(where: { $0.lifecycle.adoptedID != nil }) else { return [] }
    let declared = Set(resources.lazy.map(\.address))
    let undeclared = Set(state.resources.values.lazy.filter { !declared.contains($0.address) }.map(\.type))
    return Set(
      resources.lazy.filter { node in
        state.resources[node.address] != nil || node.lifecycle.adoptedID != nil || undeclared.contains(node.type)
      }.map(\.address))
  }
}
