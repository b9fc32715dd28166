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
  public func validate(_ graph: Graph) -> [Diagnostic] {
    Validation(graph: graph, facts: FactsTable(schemas: schemas, traits: traits, rules: rules)).diagnostics()
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
    // What an earlier run deleted, or began to delete, to make it again, and did not come to make.
    let restoring = choice.restoring.merging(
      state.restoring.filter { address, _ in
        switch observations?[address] {
        case .absent?, .beingDeleted?: true
        case .present?, nil: state.resources[address] == nil
        }
      }
    ) { asked, _ in asked }
    let graph = restored(completed(graph, facts), restoring, facts)
    var warnings: [Diagnostic] = []
    if purpose == .apply {
      let found = Validation(graph: graph, facts: facts, account: state.account ?? account).diagnostics()
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

  /// With the backups that resources are to be made from.
  private func restored(_ graph: Graph, _ backups: [Address: String], _ facts: FactsTable) -> Graph {
    guard !backups.isEmpty else { return graph }
    var graph = graph
    for index in graph.resources.indices {
      let node = graph.resources[index]
      guard let backup = backups[node.address], let property = facts[node.type].traits.restoredBy else { continue }
      graph.resources[index].properties[property] = .string(backup)
    }
    return graph
  }

  /// With what resources need though they do not name it.
  private func completed(_ graph: Graph, _ facts: FactsTable) -> Graph {
    let types = Set(graph.resources.map(\.type))
    guard types.contains(where: { !facts[$0].traits.unnamedNeeds.isEmpty }) else { return graph }
    var needs = UnnamedNeeds(Declared(graph: graph, facts: facts), facts: facts)
    return needs.completed()
  }
}
