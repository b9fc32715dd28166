import Applier
import InfraModel
import Provider
import StateStore
import Testing
internal import World

@Suite("An interrupt ends a run in order")
struct InterruptTests {
  @Test("One interrupt lets what is in flight finish") func oneLetsWhatIsInFlightFinish() async throws {
    var site = try Site()
    site.parallelism = 1
    let gate = Gate()
    let (interrupts, hand) = AsyncStream<Void>.makeStream()
    var world = site.world
    // What is in flight goes on once the interrupt was heard.
    world.clock.sleep = { _ in await gate.pass() }
    let plan = try await site.plan(Graphs.small)
    let heard = EventRecorder()
    let result = try await Applier(site.cloud, world: world, secrets: site.inputs, parallelism: 1).apply(
      plan, to: site.state(of: Graphs.small), in: site.store.runStore(),
      as: RunIdentity(who: "ada", host: "engine", command: "apply"), interrupts: interrupts
    ) { event in
      heard.record(event)
      if case .progress = event.kind { hand.yield() }
      if case .interrupted = event.kind { Task { await gate.open() } }
    }
    #expect(result.done.map(\.address) == ["net"] && result.failed == [])
    #expect(result.skipped.map(\.address) == ["a", "api", "b", "web"])
    #expect(result.isInterrupted && result.outcome == .cancelled)
    #expect(site.store.state?.resources.keys.sorted() == ["net"])
    #expect(site.store.openOperations == [])
    #expect(heard.lines.contains(#"interrupted ["net"]"#))
    try await site.run(Graphs.small)
    try await site.expectAgreement(with: Graphs.small)
  }

  @Test("Two interrupts cancel what is in flight, and save") func twoCancelWhatIsInFlightAndSave() async throws {
    let site = try Site()
    await site.cloud.set("CreateNetwork net", to: .stuck)
    let (interrupts, hand) = AsyncStream<Void>.makeStream()
    var world = site.world
    world.clock.sleep = { _ in await Task.yield() }
    let plan = try await site.plan(Graphs.small)
    let result = try await Applier(site.cloud, world: world, secrets: site.inputs).apply(
      plan, to: site.state(of: Graphs.small), in: site.store.runStore(),
      as: RunIdentity(who: "ada", host: "engine", command: "apply"), interrupts: interrupts
    ) { event in
      if case .progress = event.kind { hand.yield() }
      if case .interrupted = event.kind { hand.yield() }
    }
    #expect(result.failed.map(\.address) == ["net"] && result.failed.allSatisfy(\.error.isCancelled))
    #expect(result.isInterrupted)
    #expect(site.store.state?.resources["net"]?.status == .incomplete)
    await site.cloud.set("CreateNetwork net", to: nil)
    try await site.run(Graphs.small)
    try await site.expectAgreement(with: Graphs.small)
  }
}

@Suite("Nothing is sent without a record")
struct JournalFailureTests {
  @Test("Nothing is sent without a record when the disk is full from some entry on", arguments: 1..<24)
  func diskFull(entry: Int) async throws {
    let site = try Site()
    var runStore = site.store.runStore()
    let append = runStore.append
    let left = Shared(entry)
    let full = StoreError.diskFull(.init(action: "write", path: "journal", errno: 28))
    runStore.append = { (entries) throws(StoreError) in
      let remaining = left.change { left -> Int in
        left -= 1
        return left
      }
      guard remaining > 0 else { throw full }
      try await append(entries)
    }
    let plan = try await site.plan(Graphs.small)
    let result = try await site.apply(plan, runStore)
    #expect(result.storeError == full && !result.isComplete && !result.isInterrupted)
    let announced = site.store.everything.compactMap { entry in
      if case .willCall(_, let call, _, _) = entry { call } else { nil }
    }
    let made = await site.cloud.log.map { String($0.prefix { $0 != " " }) }
    #expect(made.count <= announced.count)
    for call in Set(made) {
      #expect(made.count { $0 == call } <= announced.count { $0 == call })
    }
    try await site.run(Graphs.small)
    try await site.expectAgreement(with: Graphs.small)
  }
}
