import InfraModel
import SystemPackage
import Testing

@testable import StateStore

@Suite("Resources that move between environments are in one state each, wherever the move ends", .serialized)
struct TransferTests {
  private static let dev: EnvironmentName = "finally/dev"
  private static let shared: EnvironmentName = "finally/shared"
  private static let names = (0..<10).map { "network/\($0)" }
  private static let moving = Set(names.map { ResourceID("vpc-\($0)") })

  private static func state(_ environment: EnvironmentName, _ names: [String]) -> State {
    var state = Sample.state()
    state.environment = environment
    state.lineage = "lineage of \(environment)"
    for name in names { state.resources[Address(name)] = Sample.record(name) }
    return state
  }

  /// Ten resources and another in the source; one in the target, where that has a state at all.
  private static func prepare(_ store: any StateStore, hasTarget: Bool) async throws {
    for (environment, names) in [(dev, names + ["stays"]), (shared, ["other"])] where environment == dev || hasTarget {
      let lease = try await store.acquire(environment, holder: Sample.holder)
      _ = try await lease.save(state(environment, names))
      await lease.release()
    }
  }

  /// Moves the ten, as the command does; somebody who dies lets go of nothing.
  private static func move(_ store: any StateStore, letsGo: Bool) async -> Bool {
    var held: [any Lease] = []
    var isDone = false
    do {
      for name in [dev, shared] {
        held.append(try await store.acquire(name, holder: Sample.holder, patience: .seizing))
      }
      let source = try await store.settled(dev, under: held[0], holder: Sample.holder, holding: [dev, shared])
      let found = try await store.settled(shared, under: held[1], holder: Sample.holder, holding: [dev, shared])
      let target = found ?? state(shared, [])
      if let source, source.resources.count == 11 {
        let arrival = Arrival(
          id: "move-\(source.serial)", source: dev, lineage: source.lineage, account: source.account,
          resources: names.map { Sample.record($0) })
        _ = try await StateTransfer(arrival, remaining: ["stays": Sample.record("stays")])
          .carryOut(from: source, held[0], to: target, held[1])
      }
      isDone = true
    } catch {
      // The process is dead.
    }
    if letsGo { for lease in held.reversed() { await lease.release() } }
    return isDone
  }

  /// How often each identity that moves is in a state, as `read` gives it.
  private static func counts(_ read: (EnvironmentName) async throws -> State?) async throws -> [ResourceID: Int] {
    var counts: [ResourceID: Int] = [:]
    for name in [dev, shared] {
      for record in try await read(name)?.resources.values.map(\.self) ?? [] {
        counts[record.id, default: 0] += 1
      }
    }
    return counts.filter { moving.contains($0.key) }
  }

  private static let once = Dictionary(uniqueKeysWithValues: moving.map { ($0, 1) })

  /// What holds wherever a move ended, and that the next one who writes `first` settles it.
  private static func check(_ store: any StateStore, first: EnvironmentName, _ comment: Comment) async throws {
    #expect(try await counts(store.settled) == once, "as it is read, \(comment)")
    // A source that writes before the target has written down what came goes on saying that it has departed.
    for name in [first, first == dev ? shared : dev, dev] {
      let lease = try await store.acquire(name, holder: Sample.holder, patience: .seizing)
      if let state = try await store.settled(name, under: lease, holder: Sample.holder, patience: .seizing) {
        #expect(state.arriving == nil, comment)
        _ = try await lease.save(state)
      }
      await lease.release()
      #expect(try await counts(store.settled) == once, "after a write of \(name), \(comment)")
    }
    #expect(try await counts(store.load) == once, "as it is stored, \(comment)")
    for name in [dev, shared] {
      let state = try await store.load(name)
      #expect(state?.arriving == nil && state?.departed.isEmpty != false, "of \(name), \(comment)")
      #expect(state == nil || state?.resources[name == dev ? "stays" : "other"] != nil || name == shared, comment)
    }
    // The same command moves what had stayed.
    #expect(await move(store, letsGo: true))
    #expect(Set(try await store.load(dev)?.resources.keys.map(\.path) ?? []) == ["stays"], comment)
    #expect(try await counts(store.load) == once, comment)
  }

  @Test(
    "Files: a move of ten that dies before or within any operation", arguments: zip([dev, shared], [false, true]))
  func everyOperation(first: EnvironmentName, hasTarget: Bool) async throws {
    var stop = 0
    while true {
      let scratch = try Scratch()
      try await Self.prepare(scratch.store(), hasTarget: hasTarget)
      let limit = stop
      let failing = FailingFileSystem { number, _ in
        if number < limit { return nil }
        return number == limit && limit.isMultiple(of: 2) ? .half(.ioError) : .error(.ioError)
      }
      let isDone = await Self.move(scratch.store(failing.fileSystem), letsGo: true)
      try await Self.check(scratch.store(), first: first, "stopped before change \(stop)")
      if isDone, failing.changes.count <= stop { break }
      stop += 1
    }
    #expect(stop > 40)
  }

  @Test(
    "Objects: a move of ten that dies before or behind any request", arguments: [dev, shared], [false, true])
  func everyRequest(first: EnvironmentName, isBehind: Bool) async throws {
    for kind in [StoreKind.objects, .encryptedObjects] {
      var stop = 0
      while true {
        let place = try StoreUnderTest(kind)
        try await Self.prepare(place.store(), hasTarget: stop.isMultiple(of: 2))
        let limit = stop
        let faulty = FaultyObjects(place.objects) { request in
          guard request.number == limit else { return .passes }
          return isBehind ? .diesAfter : .diesBefore
        }
        _ = await Self.move(place.store(through: faulty), letsGo: false)
        let last = faulty.requests.last.map { "\($0.action) \($0.key)" } ?? "none"
        try await Self.check(place.store(), first: first, "stopped by request \(stop) (\(last))")
        if faulty.requests.count <= stop { break }
        stop += 1
      }
      #expect(stop > 12)
    }
  }

  @Test("A move that was stopped and wakes after it was taken back lets go of nothing", arguments: StoreKind.allCases)
  func sleeper(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    try await Self.prepare(place.store(), hasTarget: true)
    let store = place.store()
    let leases = (
      try await store.acquire(Self.dev, holder: Sample.holder),
      try await store.acquire(Self.shared, holder: Sample.holder)
    )
    var source = try #require(try await store.load(Self.dev))
    var target = try #require(try await store.load(Self.shared))
    target.arriving = Arrival(
      id: "move", source: Self.dev, lineage: source.lineage, account: nil,
      resources: Self.names.map { Sample.record($0) })
    _ = try await leases.1.save(target)
    // Whoever takes the target over, while the mover sleeps, takes the source's lease as well.
    let other = place.store()
    let taken = try await other.acquire(Self.shared, holder: Sample.holder, patience: .seizing)
    let settled = try await other.settled(Self.shared, under: taken, holder: Sample.holder, patience: .seizing)
    #expect(settled?.resources.count == 1)
    await taken.release()
    source.resources = ["stays": Sample.record("stays")]
    source.departed = [Departure(id: "move", target: Self.shared)]
    let late = source
    await expect(.leaseLost(environment: Self.dev)) { _ = try await leases.0.save(late) }
    #expect(try await Self.counts(place.store().settled) == Self.once)
    await leases.1.release()
    await leases.0.release()
  }

  @Test("What cannot be taken back while somebody holds the source is refused", arguments: StoreKind.allCases)
  func held(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    try await Self.prepare(place.store(), hasTarget: true)
    let store = place.store()
    let target = try await store.acquire(Self.shared, holder: Sample.holder)
    var state = try #require(try await store.load(Self.shared))
    state.arriving = Arrival(
      id: "move", source: Self.dev, lineage: "lineage of finally/dev", account: nil,
      resources: [Sample.record("network/0")])
    _ = try await target.save(state)
    let source = try await store.acquire(Self.dev, holder: Sample.holder)
    await expect(.unsettled(environment: Self.shared, source: Self.dev, Sample.holder)) {
      _ = try await store.settled(Self.shared, under: target, holder: Sample.holder)
    }
    await source.release()
    #expect(
      try await store.settled(Self.shared, under: target, holder: Sample.holder)?.resources.keys.map(\.path) == [
        "other"
      ])
    await target.release()
  }

  @Test("Only a state with something on its way has the format that says so")
  func format() throws {
    func version(_ state: State) -> Value? { state.document["formatVersion"] }
    var state = Sample.state(serial: 3, "a")
    #expect(version(state) == 2)
    state.departed = [Departure(id: "move", target: Self.shared)]
    #expect(version(state) == 3)
    state.arriving = Arrival(
      id: "other", source: Self.shared, lineage: "5f0d", account: "123456789012", resources: [Sample.fullRecord])
    #expect(
      try State(document: JSON.parse(JSON.canonical(state.document, symbols: .tagged), symbols: .tagged)) == state)
  }
}
