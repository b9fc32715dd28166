import Applier
import InfraModel
import Provider
import StateStore
import Testing
internal import World

@Suite("What an interrupted run left open is resolved first")
struct RecoveryTests {
  private static let graph = Graphs.make([Graphs.network(label: "main")])

  /// A run whose create's answer was lost, so that its operation is open.
  private func lostAnswer(_ mishap: InMemoryCloud.Mishap) async throws -> (site: Site, operation: OpenOperation) {
    let site = try Site()
    await site.cloud.set("CreateNetwork net", to: mishap)
    try await site.run(Self.graph)
    await site.cloud.set("CreateNetwork net", to: nil)
    return (site, try #require(site.store.openOperations.first))
  }

  private func recover(
    _ site: Site, answers: [String: Recovery.Answer] = [:]
  ) async throws -> (state: State, resolved: [Recovery.Resolved]) {
    try await Recovery(site.cloud, clock: site.world.clock)
      .run(site.state(of: Self.graph), in: site.store.runStore(), answers: answers)
  }

  private func resolved(_ open: OpenOperation, _ resolution: Recovery.Resolution) -> [Recovery.Resolved] {
    [.init(address: "net", operation: open.operation.id, action: .create, resolution: resolution)]
  }

  @Test("A resource that an interrupted run created is adopted with what its declaration said of it")
  func whatWasCreatedIsAdoptedWithWhatTheDeclarationSaidOfIt() async throws {
    let (site, open) = try await lostAnswer(.answerLost)
    let (state, resolved) = try await recover(site)
    #expect(resolved == self.resolved(open, .adopted(id: "net-1")))
    #expect(
      state.resources["net"]
        == ResourceRecord(
          address: "net", type: InMemoryTypes.network, region: "north", id: "net-1", status: .incomplete,
          operation: open.operation.id, declared: ["Cidr": "10.0.0.0/16", "Label": "main"],
          properties: ["Cidr": "10.0.0.0/16", "Label": "main"],
          attributes: ["Cidr": "10.0.0.0/16", "NetworkId": "net-1"]))
    #expect(site.store.state == state && site.store.openOperations == [])
  }

  @Test("A create that the cloud still works on is waited for, however long that takes, and then adopted")
  func unfinished() async throws {
    let (site, open) = try await lostAnswer(.answerLost)
    await site.cloud.worksOn(40)
    let (_, resolved) = try await recover(site)
    #expect(resolved == self.resolved(open, .adopted(id: "net-1")))
  }

  @Test("A create that the cloud never ends is told, and stays open")
  func endless() async throws {
    let (site, open) = try await lostAnswer(.answerLost)
    await site.cloud.worksOn(.max)
    let error = await #expect(throws: ApplyError.self) { _ = try await recover(site) }
    guard case .unanswered("net", let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.kind == .timedOut)
    #expect(site.store.openOperations.map(\.operation.id) == [open.operation.id])
  }

  @Test("A create that did not arrive is gone on with after one more look")
  func whatDidNotArriveIsGoneOnWithAfterOneMoreLook() async throws {
    let (site, open) = try await lostAnswer(.requestLost)
    let before = site.clock.value
    let (state, resolved) = try await recover(site)
    #expect(resolved == self.resolved(open, .nothingDone))
    #expect(state.resources == [:] && site.clock.value == before + 1)
  }

  /// A run that died after it had announced the delete of a network, which is still there.
  private func diedWhileDeleting() async throws -> Site {
    for boundary in 1...50 {
      let site = try Site()
      try await site.run(Self.graph)
      _ = try? await site.run(Graphs.make([]), CrashPoint(diesAt: boundary))
      let isOpen = site.store.openOperations.contains { $0.operation.action == .delete && $0.mayHaveTakenEffect }
      if isOpen, await site.cloud.resources["net-1"] != nil {
        await site.cloud.use(CrashPoint())
        return site
      }
    }
    throw ProviderError(.other, "no boundary leaves the delete open")
  }

  @Test("A resource that still goes counts as there, unless only a person can bring it back", arguments: [true, false])
  func whatStillGoesIsThereUnlessAPersonAloneCanBringItBack(hasRestoreCommand: Bool) async throws {
    let site = try await diedWhileDeleting()
    await site.cloud.mark(
      "net-1", beingDeleted: PendingDeletion(state: "going", restoreCommand: hasRestoreCommand ? "restore net-1" : nil))
    let (state, resolved) = try await recover(site)
    #expect(resolved.map(\.resolution) == [hasRestoreCommand ? .deleted(id: "net-1") : .stillThere(id: "net-1")])
    #expect(state.resources["net"]?.status == (hasRestoreCommand ? nil : .incomplete))
  }

  /// A run that died after the cloud had given the network's identifier.
  private func diedIdentified(lag: Double) async throws -> Site {
    var site = try Site()
    site.retryDelay = 5
    await site.cloud.lag(by: lag)
    await site.cloud.set("LabelNetwork net", to: .answerLost)
    let crashPoint = CrashPoint(diesAt: Self.boundaryBehindIdentified)
    do { try await site.run(Self.graph, crashPoint) } catch { try #require(crashPoint.isDead) }
    #expect(site.store.openOperations.map(\.id) == ["net-1"])
    return site
  }

  /// save, the history's line, begun, willCall, the call on both sides, didCall, identified: each but the line and the
  /// call's has two sides.
  private static let boundaryBehindIdentified = 13

  @Test("What the cloud has named is looked for again and again: reads lag behind")
  func identifiedAndNotSeenYet() async throws {
    let site = try await diedIdentified(lag: 20)
    let before = site.clock.value
    let state = try await site.recover(Self.graph)
    #expect(state.resources["net"]?.id == "net-1" && site.clock.value - before >= 20)
    await site.cloud.set("LabelNetwork net", to: nil)
    #expect(try await site.run(Self.graph).isComplete)
    try await site.expectAgreement(with: Self.graph)
  }

  @Test("What the cloud has named and never shows was taken away: it is gone on with, after a long look")
  func identifiedAndGone() async throws {
    let site = try await diedIdentified(lag: 0)
    await site.cloud.remove("net-1")
    let before = site.clock.value
    let state = try await site.recover(Self.graph)
    #expect(state.resources == [:] && site.store.openOperations == [])
    #expect(site.clock.value - before == 5 + 10 + 15 + 20)
  }

  @Test("What the cloud has named and cannot be asked for stays open")
  func identifiedAndSilent() async throws {
    let site = try await diedIdentified(lag: 0)
    let silent = ProviderError(.unreachable, "no route")
    await #expect(throws: ApplyError.unanswered("net", silent)) {
      _ = try await Recovery(SilentCloud(error: silent), clock: site.world.clock)
        .run(site.state(of: Self.graph), in: site.store.runStore())
    }
    #expect(site.store.openOperations.map(\.id) == ["net-1"])
  }

  @Test("What the state holds elsewhere is not taken over, though the journal names it")
  func identifiedAndHeldElsewhere() async throws {
    let site = try Site()
    try await site.run(Self.graph)
    let operation = JournalEntry.Operation(
      id: "op", address: "copy", type: InMemoryTypes.network, region: "north", action: .create, inputsDigest: "",
      fence: 1)
    try await site.store.runStore().append([
      .begun(operation), .willCall(operation: "op", call: "CreateNetwork", ordinal: 1),
      .identified(operation: "op", id: "net-1"),
    ])
    let state = try await site.recover(Self.graph)
    #expect(state.resources.keys.map(\.path) == ["net"] && site.store.openOperations == [])
  }

  @Test("A journal of the first format, which names no flags, does not give a retained predecessor away")
  func firstFormat() async throws {
    let site = try Site()
    let kept = Lifecycle(isRetained: true, createsBeforeDestroy: true)
    try await site.run(Graphs.make([Graphs.network(lifecycle: kept)]))
    await site.cloud.add(
      .init(
        type: InMemoryTypes.network, id: "net-2", region: "north",
        properties: ["Cidr": "10.1.0.0/16", "NetworkId": "net-2"], operation: "op"))
    let operation = JournalEntry.Operation(
      id: "op", address: "net", type: InMemoryTypes.network, region: "north", action: .replace, inputsDigest: "",
      record: ResourceRecord(
        address: "net", type: InMemoryTypes.network, region: "north", id: "", operation: "op",
        properties: ["Cidr": "10.1.0.0/16"]), fence: 1)
    try await site.store.runStore().append([
      .begun(operation), .willCall(operation: "op", call: "CreateNetwork", ordinal: 1),
    ])
    let graph = Graphs.make([Graphs.network(cidr: "10.1.0.0/16", lifecycle: kept)])
    let state = try await site.recover(graph)
    #expect(state.resources["net"]?.id == "net-2")
    #expect(state.resources["net"]?.deposed.map(\.isRetained) == [true])
    #expect(try await site.run(graph).isComplete)
    try await site.expectAgreement(with: graph, keeping: ["net-1"])
  }

  @Test("Recovering twice does no harm") func recoveringTwiceDoesNoHarm() async throws {
    let (site, _) = try await lostAnswer(.answerLost)
    let heard = EventRecorder()
    let first = try await Recovery(site.cloud, clock: site.world.clock)
      .run(site.state(of: Self.graph), in: site.store.runStore(), report: { heard.record($0) })
    #expect(heard.lines == ["recovered net adopted(id: net-1)"])
    let second = try await recover(site)
    #expect(second.resolved == [] && second.state == first.state)
  }

  @Test("Candidates that cannot be told apart are the only question of a recovery")
  func whatCannotBeToldApartIsTheOnlyQuestion() async throws {
    let (site, open) = try await lostAnswer(.answerLost)
    await site.cloud.findersSee(["net-1", "net-7"])
    let question = ApplyError.Question(
      operation: open.operation.id, address: "net", type: InMemoryTypes.network, region: "north",
      candidates: ["net-1", "net-7"])
    await #expect(throws: ApplyError.ambiguous([question])) { _ = try await recover(site) }
    #expect(site.store.openOperations == [open])
    await #expect(throws: ApplyError.ambiguous([question])) { try await site.run(Self.graph) }

    let (state, resolved) = try await recover(site, answers: [open.operation.id: .adopt(id: "net-1")])
    #expect(resolved == self.resolved(open, .adopted(id: "net-1")))
    #expect(state.resources["net"]?.id == "net-1")
  }

  @Test("None of the candidates is an answer, too") func noneOfThemIsAnAnswerToo() async throws {
    let (site, open) = try await lostAnswer(.requestLost)
    await site.cloud.findersSee(["net-7"])
    let (state, resolved) = try await recover(site, answers: [open.operation.id: .nothing])
    #expect(resolved == self.resolved(open, .nothingDone) && state.resources == [:])
  }

  @Test("An answer that names no resource that is there is asked for again") func anAnswerThatIsNotThereIsAskedAgain()
    async throws
  {
    let (site, open) = try await lostAnswer(.answerLost)
    await #expect(throws: ApplyError.self) {
      _ = try await recover(site, answers: [open.operation.id: .adopt(id: "net-404")])
    }
    #expect(site.store.openOperations == [open])
  }

  @Test("A finder that goes by name does not adopt the predecessor")
  func aFinderThatGoesByNameDoesNotAdoptThePredecessor() async throws {
    let site = try Site()
    try await site.run(Self.graph)
    var graph = Self.graph
    graph.resources[0].properties["Cidr"] = "10.2.0.0/16"
    graph.resources[0].lifecycle.createsBeforeDestroy = true
    await site.cloud.set("CreateNetwork net", to: .requestLost)
    try await site.run(graph)
    await site.cloud.set("CreateNetwork net", to: nil)
    await site.cloud.findersSee(["net-1"])
    let (state, resolved) = try await recover(site)
    #expect(resolved.map(\.resolution) == [.nothingDone] && state.resources["net"]?.id == "net-1")
  }

  @Test("A cloud that is silent leaves everything as it is") func aCloudThatIsSilentLeavesEverythingAsItIs()
    async throws
  {
    let (site, open) = try await lostAnswer(.answerLost)
    let silent = ProviderError(.unreachable, "no route")
    let provider = SilentCloud(error: silent)
    await #expect(throws: ApplyError.unanswered("net", silent)) {
      _ = try await Recovery(provider, clock: site.world.clock)
        .run(site.state(of: Self.graph), in: site.store.runStore())
    }
    #expect(site.store.openOperations == [open])
  }

  @Test("A plan is not carried out over open operations") func aPlanIsNotCarriedOutOverOpenOperations() async throws {
    let (site, _) = try await lostAnswer(.answerLost)
    let plan = try await site.plan(Self.graph)
    await #expect(throws: ApplyError.unresolvedOperations(["net"])) { _ = try await site.apply(plan) }
  }
}

/// A cloud that cannot be reached.
struct SilentCloud: Provider {
  let error: ProviderError
  let schemas: any SchemaCatalog

  init(error: ProviderError) {
    self.error = error
    schemas = NoTypes()
  }

  private struct NoTypes: SchemaCatalog {
    var types: [ResourceType] { [] }
    func schema(of type: ResourceType) -> ResourceSchema? { nil }
  }

  func traits(of type: ResourceType) -> ResourceTraits { .unsupported }
  func account(region: String) async throws(ProviderError) -> String { throw error }
  func read(_ requests: [ReadRequest]) async -> [Result<Observation, ProviderError>] {
    requests.map { _ in .failure(error) }
  }
  func create(_ request: CreateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    throw error
  }
  func update(_ request: UpdateRequest, _ context: OperationContext) async throws(ProviderError) -> ObservedResource {
    throw error
  }
  func delete(_ request: DeleteRequest, _ context: OperationContext) async throws(ProviderError) { throw error }
  func find(_ request: FindRequest) async throws(ProviderError) -> FindResult { throw error }
  func secret(id: String, key: String?, region: String) async throws(ProviderError) -> String { throw error }
}
