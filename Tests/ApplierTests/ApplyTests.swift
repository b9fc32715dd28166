import Applier
import InfraModel
import Provider
import StateStore
import Testing

@Suite("A run does what the plan says and writes it down")
struct ApplyTests {
  @Test("A first run goes from beginning to end") func aFirstRunFromBeginningToEnd() async throws {
    var site = try Site()
    site.parallelism = 1
    let heard = EventRecorder()
    let graph = Graphs.make(
      [Graphs.network(label: "main"), Graphs.service("api", text: .reference(Reference("net", "NetworkId")))],
      outputs: [OutputNode(name: "url", value: .interpolation([.reference(Reference("api", "Url")), "/health"]))])
    let result = try await site.run(graph, report: { heard.record($0) })

    #expect(
      heard.lines == [
        "saved 1", "begins 2", "started create net", "called net CreateNetwork 1", "called net LabelNetwork 2",
        "progress net waiting", "finished create net", "started create api", "called api CreateService 1",
        "called api ConfigureService 2", "progress api waiting", "finished create api", "saved 4", "ended 2 0 0",
      ])
    let operations = site.store.everything.compactMap { entry in
      if case .begun(let operation) = entry { operation.id } else { nil }
    }
    #expect(operations.count == 2 && operations.allSatisfy { $0.count == 30 && $0.hasPrefix("inf-") })
    #expect(
      result.state
        == State(
          environment: "test/one", account: "123456789012", region: "north", lineage: "lineage", serial: 4,
          digestKey: "00ff",
          resources: [
            "net": ResourceRecord(
              address: "net", type: InMemoryTypes.network, region: "north", id: "net-1", operation: operations[0],
              declared: ["Cidr": "10.0.0.0/16", "Label": "main"],
              properties: ["Cidr": "10.0.0.0/16", "Label": "main"],
              attributes: ["Cidr": "10.0.0.0/16", "Label": "main", "NetworkId": "net-1"]),
            "api": ResourceRecord(
              address: "api", type: InMemoryTypes.service, region: "north", id: "api", operation: operations[1],
              declared: [
                "Name": "api", "Size": "small", "SubnetIds": [], "Text": .reference(Reference("net", "NetworkId")),
              ],
              properties: ["Name": "api", "Size": "small", "SubnetIds": [], "Text": "net-1"],
              attributes: [
                "Name": "api", "Size": "small", "SubnetIds": [], "Text": "net-1", "Url": "https://api.test",
              ], dependencies: ["net"]),
          ], outputs: ["url": "https://api.test/health"]))
    #expect(site.store.state == result.state)
    #expect(
      site.store.runs == [
        RunRecord(
          who: "ada", host: "engine", environment: "test/one", command: "apply", fence: 1, started: 1000, ended: 1002,
          changes: [.create: 2], result: .succeeded, serial: 4)
      ])
    #expect(
      result.criticalPath == [
        .init(address: "net", kind: .create, seconds: 1), .init(address: "api", kind: .create, seconds: 1),
      ])
    #expect(result.calls == 4)
  }

  @Test("The record of a call is there before the call") func theRecordOfACallIsThereBeforeTheCall() async throws {
    let site = try Site()
    let graph = Graphs.make([Graphs.network(label: "main")])
    try await site.run(graph)
    let id = try #require(site.store.state?.resources["net"]?.operation)
    guard case .begun(let operation)? = site.store.everything.first else {
      Issue.record("the journal begins with \(String(describing: site.store.everything.first))")
      return
    }
    #expect(operation.properties == ["Cidr": "10.0.0.0/16", "Label": "main"])
    #expect(operation.fence == 1 && operation.action == .create && operation.resource == nil)
    let record = try #require(site.store.state?.resources["net"])
    #expect(
      Array(site.store.everything.dropFirst()) == [
        .willCall(operation: id, call: "CreateNetwork", ordinal: 1),
        .didCall(operation: id, ordinal: 1, outcome: .succeeded), .identified(operation: id, id: "net-1"),
        .willCall(operation: id, call: "LabelNetwork", ordinal: 2),
        .didCall(operation: id, ordinal: 2, outcome: .succeeded),
        .finished(operation: id, outcome: .succeeded, effect: .store(record)),
      ])
  }

  @Test("A second run does nothing and is no run") func aSecondRunDoesNothingAndIsNoRun() async throws {
    let site = try Site()
    let first = try await site.run(Graphs.small)
    let heard = EventRecorder()
    let second = try await site.run(Graphs.small, report: { heard.record($0) })
    #expect(second.state == first.state)
    #expect(heard.lines == ["begins 0", "ended 0 0 0"])
    #expect(site.store.runs.count == 1)
  }

  @Test("Protection counts from the apply on, though no property changed")
  func protectionCountsFromTheApplyOnThoughNoPropertyChanged() async throws {
    let site = try Site()
    try await site.run(Graphs.make([Graphs.network()]))
    let result = try await site.run(
      Graphs.make([Graphs.network(lifecycle: .init(isProtected: true, isRetained: true))]))
    let record = try #require(result.state.resources["net"])
    #expect(record.isProtected && record.isRetained && result.done == [])
  }

  @Test("A failure stops what depends on it, and the next run goes on")
  func aFailureStopsWhatDependsOnItAndTheNextRunGoesOn() async throws {
    let site = try Site()
    await site.cloud.set("CreateService api", to: .refused)
    let result = try await site.run(Graphs.small)
    #expect(result.failed.map(\.address) == ["api"])
    #expect(
      result.failed.first?.error
        == .provider(ProviderError(.invalid, "no CreateService today", code: "Refused", call: "CreateService")))
    #expect(result.skipped == [.init(address: "web", kind: .create, because: "api")])
    #expect(result.state.resources.keys.sorted() == ["a", "b", "net"])
    #expect(result.outcome == .partial && result.state.outputs == [:])
    #expect(
      site.store.runs.last?.failures == [
        .init(address: "api", code: "Refused", message: "no CreateService today")
      ])

    await site.cloud.set("CreateService api", to: nil)
    let next = try await site.run(Graphs.small)
    #expect(next.done.map(\.address) == ["api", "web"])
    try await site.expectAgreement(with: Graphs.small)
  }

  private static let calls = [
    "CreateNetwork net", "LabelNetwork net", "CreateSubnet a", "LabelSubnet a", "CreateService api",
    "ConfigureService api",
  ]

  @Test(
    "Whatever becomes of a call, the next run ends with what is declared, once", arguments: calls,
    [InMemoryCloud.Mishap.refused, .answerLost, .requestLost])
  func mishaps(call: String, mishap: InMemoryCloud.Mishap) async throws {
    let site = try Site()
    await site.cloud.set(call, to: mishap)
    let first = try await site.run(Graphs.small)
    #expect(first.failed.count == 1)
    #expect(first.failed.allSatisfy { $0.isOpen } == (mishap != .refused && call.hasPrefix("Create")))
    await site.cloud.set(call, to: nil)
    let next = try await site.run(Graphs.small)
    #expect(next.isComplete)
    try await site.expectAgreement(with: Graphs.small)
  }

  @Test("An update that fails half way is compared by the next run")
  func anUpdateThatFailsHalfWayIsComparedByTheNextRun() async throws {
    let site = try Site()
    try await site.run(Graphs.small)
    var graph = Graphs.small
    let index = try #require(graph.resources.firstIndex { $0.address == "api" })
    graph.resources[index].properties["Text"] = "bye"
    graph.resources[index].properties["SubnetIds"] = [.reference(Reference("b", "SubnetId"))]
    await site.cloud.set("SetText api", to: .refused)
    let result = try await site.run(graph)
    #expect(result.state.resources["api"]?.status == .incomplete)
    await site.cloud.set("SetText api", to: nil)
    try await site.run(graph)
    try await site.expectAgreement(with: graph)
  }

  @Test("A resource that takes too long is waited for again, and not replaced")
  func whatTakesTooLongIsWaitedForAgainAndNotReplaced() async throws {
    let site = try Site()
    let graph = Graphs.make([Graphs.network(lifecycle: .init(timeout: 30))])
    await site.cloud.set("CreateNetwork net", to: .stuck)
    let result = try await site.run(graph)
    #expect(result.failed.first?.error.provider?.kind == .timedOut)
    #expect(result.seconds == 30)
    #expect(result.state.resources["net"]?.status == .incomplete)
    #expect(result.state.resources["net"]?.id == "net-1")
    await site.cloud.set("CreateNetwork net", to: nil)
    let next = try await site.run(graph)
    #expect(next.done.map(\.kind) == [.update])
    try await site.expectAgreement(with: graph)
  }

  @Test("A destroy leaves nothing") func aDestroyLeavesNothing() async throws {
    let site = try Site()
    try await site.run(Graphs.small)
    let result = try await site.run(Graphs.small, purpose: .destroy)
    #expect(result.isComplete && result.state.outputs == [:])
    #expect(
      await site.cloud.log.suffix(5).sorted() == [
        "DeleteNetwork net", "DeleteService api", "DeleteService web", "DeleteSubnet a", "DeleteSubnet b",
      ])
    try await site.expectAgreement(with: nil)
  }

  @Test("A resource that is adopted is read and set") func whatIsAdoptedIsReadAndSet() async throws {
    let site = try Site()
    await site.cloud.add(
      .init(
        type: InMemoryTypes.network, id: "net-99", region: "north",
        properties: ["Cidr": "10.0.0.0/16", "NetworkId": "net-99", "Label": "by hand"], operation: ""))
    let graph = Graphs.make([Graphs.network(label: "ours", lifecycle: .init(adoptedID: "net-99")), Graphs.subnet("a")])
    let result = try await site.run(graph)
    #expect(result.done.map(\.kind) == [.adopt, .create])
    #expect(await site.cloud.resources["net-99"]?.properties["Label"] == "ours")
    try await site.expectAgreement(with: graph)
  }

  @Test("A resource that is retained is forgotten and stays") func whatIsRetainedIsForgottenAndStays() async throws {
    let site = try Site()
    try await site.run(Graphs.make([Graphs.network(lifecycle: .init(isRetained: true))]))
    let result = try await site.run(Graphs.make([]))
    #expect(result.done.map(\.kind) == [.forget] && result.state.resources == [:])
    #expect(await site.cloud.resources.keys.sorted() == ["net-1"])
  }

  @Test("A resource that vanished is made again") func whatVanishedIsMadeAgain() async throws {
    let site = try Site()
    try await site.run(Graphs.small)
    await site.cloud.remove("web")
    let result = try await site.run(Graphs.small)
    #expect(result.done.map(\.kind) == [.create])
    try await site.expectAgreement(with: Graphs.small)
  }

  @Test("A successor in another region outlives its predecessor") func aSuccessorInAnotherRegionOutlivesItsPredecessor()
    async throws
  {
    let site = try Site()
    var graph = Graphs.make([Graphs.network(lifecycle: .init(createsBeforeDestroy: true))])
    try await site.run(graph)
    graph.resources[0].region = "south"
    let result = try await site.run(graph)
    #expect(result.done.map(\.kind) == [.createSuccessor, .deleteDeposed])
    #expect(await site.cloud.resources.values.map(\.region) == ["south"])
    try await site.expectAgreement(with: graph)
  }

  @Test("A retained predecessor is forgotten and goes on running")
  func aRetainedPredecessorIsForgottenAndGoesOnRunning() async throws {
    let site = try Site()
    let lifecycle = Lifecycle(isRetained: true, createsBeforeDestroy: true)
    try await site.run(Graphs.make([Graphs.network(lifecycle: lifecycle)]))
    let graph = Graphs.make([Graphs.network(cidr: "10.1.0.0/16", lifecycle: lifecycle)])
    let result = try await site.run(graph)
    #expect(result.done.map(\.kind) == [.createSuccessor])
    #expect(await site.cloud.resources.count == 2)
    #expect(result.state.resources.values.map(\.deposed) == [[]])
    #expect(try await site.plan(graph).changes.allSatisfy { $0.action == .none })
  }

  @Test("A resource that moves up frees its place for another") func whatMovesUpFreesItsPlaceForAnother() async throws {
    let site = try Site()
    try await site.run(
      Graphs.make([
        Graphs.network("one", cidr: "10.1.0.0/16"), Graphs.network("two", label: "x"), Graphs.subnet("a", in: "two"),
      ]))
    let graph = Graphs.make([
      Graphs.network("two", cidr: "10.1.0.0/16", lifecycle: .init(renamedFrom: ["one"])),
      Graphs.network("three", label: "y", lifecycle: .init(renamedFrom: ["two"])), Graphs.subnet("a", in: "three"),
    ])
    let result = try await site.run(graph)
    #expect(Set(result.done.map(\.kind)) == [.move, .update])
    #expect(result.state.resources["a"]?.dependencies == ["three"])
    #expect(result.state.resources["two"]?.formerAddresses == ["one"])
    #expect(result.state.resources["three"]?.formerAddresses == ["two"])
    #expect(await site.cloud.resources.keys.sorted() == ["net-1", "net-2", "sub-3"])
    try await site.expectAgreement(with: graph)
  }

  @Test("The declaration before moves back what was moved, and forth again") func whatWasMovedGoesBack() async throws {
    let site = try Site()
    func graph(_ name: Address, from former: [Address] = []) -> Graph {
      Graphs.make([
        Graphs.network(name, label: "x", lifecycle: .init(renamedFrom: former)), Graphs.subnet("a", in: name),
      ])
    }
    try await site.run(graph("one"))
    try await site.run(graph("two", from: ["one"]))
    for (address, former) in [("one", "two"), ("two", "one")] as [(Address, Address)] {
      let result = try await site.run(graph(address))
      #expect(Set(result.done.map(\.kind)) == [.move])
      #expect(result.state.resources[address]?.formerAddresses == [former])
      #expect(await site.cloud.resources.keys.sorted() == ["net-1", "sub-2"])
      try await site.expectAgreement(with: graph(address))
    }
  }

  @Test("The state takes what was seen, so that references give what runs")
  func theStateTakesWhatWasSeenSoThatReferencesGiveWhatRuns() async throws {
    let site = try Site()
    try await site.run(Graphs.small)
    await site.cloud.change("api", "Url", to: "https://moved.test")
    let state = site.state(of: Graphs.small)
    let plan = try await site.plan(Graphs.small)
    let seen = await Observer(site.cloud).observe(state)
    let result = try await Applier(site.cloud, world: site.world, secrets: site.inputs).apply(
      plan, to: state, seen: seen.resources, in: site.store.runStore(),
      as: RunIdentity(who: "ada", host: "engine", command: "apply"))
    #expect(result.isComplete)
    #expect(await site.cloud.resources["web"]?.properties["Text"] == "calls https://moved.test/v1")
    #expect(result.state.outputs == ["url": "https://moved.test/health"])
  }
}
