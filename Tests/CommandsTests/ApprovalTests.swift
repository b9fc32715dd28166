import Applier
import ArgumentParser
import Explanations
import InfraModel
import Provider
import Testing

@testable import Commands
@testable import UseCases

@Suite("What an apply needs a person for")
struct ApprovalTests {
  private static let graph = Graph(environment: "lab/dev", region: "eu-central-1")

  private func session(_ options: String...) throws -> (session: Session, apply: Apply) {
    let apply = try #require(
      try Infra.parseAsRoot(["apply", "lab/dev", "--project", "/nowhere"] + options) as? Apply)
    return (try Session(apply.globals, .quiet), apply)
  }

  private func plan(_ changes: [Change]) -> Plan {
    Plan(
      environment: "lab/dev", region: "eu-central-1", lineage: "1f", serial: 1, graphDigest: "", isRefreshed: true,
      changes: changes, graph: Self.graph)
  }

  private func change(
    _ address: Address, _ action: Change.Action, _ reasons: [Change.Reason], _ consequence: Consequence = .none
  ) -> Change {
    Change(
      address: address, type: "AWS::Lambda::Version", region: "eu-central-1", action: action, reasons: reasons,
      id: "f:1", consequence: consequence)
  }

  /// Asks with `--yes`.
  private func ask(_ plan: Plan, _ state: State, _ options: String...) async throws {
    let (session, apply) = try session()
    var approval = apply.approval
    approval.yes = true
    approval.allowDeletions = options.contains("--allow-deletions")
    let line = "infra apply lab/dev"
    let applying = try session.applying("apply", line, apply.options, apply.limits, approval)
    try await Approval(settings: applying.settings, dialogue: applying.dialogue).ask(plan, state)
  }

  private func state(_ deposed: ResourceRecord.Deposed...) -> State {
    State(
      environment: "lab/dev", region: "eu-central-1", lineage: "1f", serial: 1, digestKey: "00",
      resources: [
        "version": ResourceRecord(
          address: "version", type: "AWS::Lambda::Version", region: "eu-central-1", id: "f:2", operation: "op",
          deposed: deposed)
      ])
  }

  @Test("What an agreed run left to be deleted needs no second yes")
  func leftOver() async throws {
    try await ask(
      plan([change("version", .delete, [.deposed])]), state(.init(id: "f:1", operation: "op", attributes: [:])))
  }

  @Test("What was protected or retained, or is unknown to the state, needs a yes of its own", arguments: [0, 1, 2])
  func keptFromHarm(_ kind: Int) async throws {
    let deposed = ResourceRecord.Deposed(
      id: kind == 2 ? "f:0" : "f:1", operation: "op", attributes: [:], isProtected: kind == 0, isRetained: kind == 1)
    let plan = plan([change("version", .delete, [.deposed])])
    let failure = await #expect(throws: CommandFailure.self) { try await ask(plan, state(deposed)) }
    #expect(failure?.status == .deletionsNotAllowed)
    try await ask(plan, state(deposed), "--allow-deletions")
  }

  @Test("A replacement that nobody agreed to is named with what forces it")
  func reasons() async throws {
    let plan = plan([
      change(
        "database", .replace, [.createOnly(property: "StorageEncrypted")], .dataLoss("the database")),
      change("topic", .delete, [.removedFromDeclaration]),
    ])
    let failure = await #expect(throws: CommandFailure.self) { try await ask(plan, state()) }
    #expect(
      failure?.diagnostics == [
        Diagnostic(
          .deletionsNotApproved,
          "2 resources would be deleted or replaced; deletions need approval in a non-interactive run",
          notes: [
            .init("database: replaced; StorageEncrypted cannot be changed in place; data loss: the database"),
            .init("topic: deleted; no longer declared"),
          ], fix: "infra apply lab/dev --yes --allow-deletions")
      ])
  }

  // MARK: What a plan is bound to

  private func planned(
    _ provider: some Provider, refreshes: Bool = true, _ state: State? = nil
  ) async throws -> Planned {
    let (session, apply) = try session()
    return try await session.workspace.plan(
      Self.graph, state: state ?? session.workspace.newState(for: Self.graph), purpose: .apply,
      refreshes: refreshes,
      provider: provider, prices: session.workspace.prices(apply.limits.bounds))
  }

  @Test("A first plan is bound to the account of the credentials that it was made with")
  func firstPlan() async throws {
    let plan = try await planned(EmptyCloud(account: .success("111111111111"))).plan
    #expect(plan.account == "111111111111" && plan.diagnostics == [])
  }

  @Test("Without credentials a first plan says that it is bound to none, and one of what runs is not made")
  func withoutCredentials() async throws {
    let cloud = EmptyCloud(account: .failure(ProviderError(.credentials, "no credentials found")))
    let plan = try await planned(cloud).plan
    #expect(
      plan.diagnostics == [
        Diagnostic(
          .unboundPlan, "the plan is not bound to an account: no credentials found", severity: .note,
          fix: "plan with the credentials that are to apply it, or declare the account of the environment")
      ])
    let failure = await #expect(throws: CommandFailure.self) { _ = try await planned(cloud, state()) }
    #expect(failure?.status == .cloudUnavailable)
  }

  @Test("A plan that was made without reading asks for no account, and says so where it is saved")
  func unread() async throws {
    let cloud = EmptyCloud(account: .failure(ProviderError(.unreachable, "no route")))
    var plan = try await planned(cloud, refreshes: false).plan
    #expect(plan.account == nil && plan.diagnostics == [])
    #expect(
      Diagnostic.unread(plan).message
        == "the plan was made from the state alone: it is not bound to what runs, nor to an account")
    plan.account = "111111111111"
    #expect(Diagnostic.unread(plan).message.hasSuffix("what runs; it is for account 111111111111"))
  }

  @Test("A plan from the state alone still holds where reading finds the same to do, and only there")
  func holding() {
    var saved = change("database", .update, [.changedDeclaration])
    saved.properties = [PropertyChange(path: "AllocatedStorage", before: "20", after: "30", reason: .changed)]
    var fresh = saved
    fresh.reasons = [.drift]
    fresh.properties = [PropertyChange(path: "AllocatedStorage", before: 20, after: "30", reason: .drift)]
    #expect(plan([fresh]).does(theSameAs: plan([saved])))
    var other = fresh
    other.properties[0].after = "40"
    #expect(!plan([other]).does(theSameAs: plan([saved])))
    #expect(!plan([fresh, change("topic", .update, [.drift])]).does(theSameAs: plan([saved])))
    #expect(plan([fresh, change("topic", .none, [])]).does(theSameAs: plan([saved])))
  }

  @Test("What is declared no longer has its place of the last apply as words, not as a line of today's file")
  func places() {
    var state = state()
    let position = SourcePosition(file: "Environments/Lab.swift", line: 31, column: 9)
    state.resources["version"]?.position = position
    let diagnostic = Diagnostic(.protected, "version would be deleted", address: "version", at: position, label: "name")
    #expect(
      diagnostic.placed(by: Self.graph, state)
        == Diagnostic(
          .protected, "version would be deleted", address: "version",
          notes: [.init("it was declared at Environments/Lab.swift:31:9 at the last apply")]))
    var declared = Self.graph
    declared.resources = [ResourceNode(address: "version", type: "AWS::Lambda::Version", position: position)]
    #expect(diagnostic.placed(by: declared, state) == diagnostic)
  }

  @Test("A replacement on demand of what is not there is refused")
  func replacing() async throws {
    let (session, apply) = try session()
    let failure = await #expect(throws: CommandFailure.self) {
      _ = try await session.workspace.plan(
        Self.graph, state: session.workspace.newState(for: Self.graph), purpose: .apply,
        choosing: PlanChoice(replacing: ["database"]), refreshes: false, provider: EmptyCloud(account: .success("1")),
        prices: session.workspace.prices(apply.limits.bounds))
    }
    #expect(failure?.diagnostics.map(\.code) == ["IN2052"])
  }
}

/// A cloud with nothing in it.
private struct EmptyCloud: Provider {
  var account: Result<String, ProviderError>

  private struct NoTypes: SchemaCatalog {
    var types: [ResourceType] { [] }
    func schema(of type: ResourceType) -> ResourceSchema? { nil }
  }

  var schemas: any SchemaCatalog { NoTypes() }
  func traits(of type: ResourceType) -> ResourceTraits { .unsupported }
  func account(region: String) async throws(ProviderError) -> String { try account.get() }
  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] {
    requests.map { .success(.present(ObservedResource(id: $0.id, properties: [:]))) }
  }
  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    throw ProviderError(.unsupported, "nothing can be made here")
  }
  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    throw ProviderError(.unsupported, "nothing can be changed here")
  }
  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) {}
  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult { .absent }
  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String {
    throw ProviderError(.notFound, "there are no secrets here")
  }
}
