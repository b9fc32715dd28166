import InfraModel
import Testing

@testable import StateStore

@Suite("A process that dies at any request to a store of objects loses nothing that it was told is stored", .serialized)
struct ObjectCrashTests {
  /// What should be stored: the resources, the serial, and the operations that are open.
  struct Expectation: Hashable, CustomStringConvertible {
    var resources: Set<Address> = []
    var serial: Int?
    var open: Set<String> = []

    var description: String { "serial \(serial ?? 0), \(resources.map(\.path).sorted()), open \(open.sorted())" }
  }

  /// What is stored for sure, and what may be besides.
  struct Progress {
    var sure = Expectation()
    var possible: [Expectation] = []

    /// Runs a step; if it is not told to be done, what was before remains possible.
    mutating func step(to next: Expectation, _ work: () async throws -> Void) async throws {
      possible.append(next)
      try await work()
      sure = next
      possible = []
    }

    /// Notes what has happened; it may be stored from now on.
    mutating func note(_ next: Expectation, _ work: () async throws -> Void) async throws {
      possible.append(next)
      try await work()
    }

    func allows(_ found: Expectation) -> Bool { found == sure || possible.contains(found) }
  }

  /// A run with everything that a store does, over a store that may have been through one already.
  static func run(
    _ store: any StateStore, from start: Expectation, patience: Patience = .none, letsGo: Bool = true,
    _ progress: inout Progress
  ) async {
    progress = Progress(sure: start)
    var held: (any Lease)?
    do {
      let lease = try await store.acquire(Sample.environment, holder: Sample.holder, patience: patience)
      held = lease
      try await steps(store, lease, from: start, &progress)
    } catch {
      // The process is dead; nobody lets go of its lease.
      return
    }
    if letsGo { await held?.release() }
  }

  private static func calls(_ name: String) -> [JournalEntry] {
    [.begun(Sample.operation(name)), .willCall(operation: "op-\(name)", call: "ec2 CreateVpc", ordinal: 1)]
  }

  private static func steps(
    _ store: any StateStore, _ lease: any Lease, from start: Expectation, _ progress: inout Progress
  ) async throws {
    var state = try await store.load(Sample.environment) ?? Sample.state()
    var next = start
    next.open = []
    next.serial = state.serial
    if state.serial > 0 {
      // What an earlier run left open is resolved.
      let journal = try await store.journal(Sample.environment, lease: lease)
      for operation in await journal.openOperations() {
        next.open = Set(await journal.openOperations().map(\.operation.id)).subtracting([operation.operation.id])
        try await progress.note(next) {
          try await journal.append(.finished(operation: operation.operation.id, outcome: .absent, effect: .none))
        }
      }
    }
    next.open = []
    next.serial = state.serial + 1
    try await progress.step(to: next) { state = try await lease.save(state) }
    let journal = try await store.journal(Sample.environment, lease: lease)

    next.open = ["op-a"]
    try await progress.step(to: next) { try await journal.append(calls("a")) }
    next = Expectation(resources: next.resources.union(["a"]), serial: state.serial + 1)
    try await progress.note(next) { try await journal.append(Sample.finished("a")) }
    state.apply(.store(Sample.record("a")))
    next.open = ["op-b"]
    try await progress.step(to: next) { try await journal.append(calls("b")) }
    next.serial = state.serial + 2
    try await progress.step(to: next) { state = try await lease.save(state) }
    next = Expectation(resources: next.resources.union(["b"]), serial: state.serial + 1)
    try await progress.note(next) { try await journal.append(Sample.finished("b")) }
    next.serial = state.serial + 2
    next.resources.remove("a")
    try await progress.note(next) { try await journal.append(.recorded(.remove("a"))) }
    next.open = ["op-c"]
    try await progress.step(to: next) { try await journal.append(calls("c")) }
    next.open = []
    try await progress.note(next) {
      try await journal.append(.finished(operation: "op-c", outcome: .absent, effect: .none))
    }
    state.apply(.store(Sample.record("b")))
    state.apply(.remove("a"))
    next.serial = state.serial + 3
    try await progress.step(to: next) { state = try await lease.save(state) }
    try await lease.record(Sample.run(1))
  }

  static func stored(_ store: any StateStore) async throws -> Expectation {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder, patience: .seizing)
    let state = try await store.load(Sample.environment)
    var found = Expectation(resources: Set((state?.resources ?? [:]).keys), serial: state?.serial)
    if state != nil {
      let operations = try await store.journal(Sample.environment, lease: lease).openOperations()
      found.open = Set(operations.map(\.operation.id))
    }
    await lease.release()
    return found
  }

  @Test(
    "A process that dies before or behind any request, or hears of one only at the second time, loses nothing",
    arguments: [StoreKind.objects, .encryptedObjects], ["before", "after", "repeated"])
  func everyRequest(_ kind: StoreKind, _ fate: String) async throws {
    for hasPredecessor in [false, true] {
      var stop = 0
      while true {
        let place = try StoreUnderTest(kind)
        var progress = Progress()
        if hasPredecessor { await Self.run(place.store(), from: Expectation(), &progress) }
        let start = progress.sure
        let limit = stop
        let faulty = FaultyObjects(place.objects) { request in
          guard request.number == limit else { return .passes }
          return fate == "before" ? .diesBefore : fate == "after" ? .diesAfter : .isRepeated
        }
        await Self.run(place.store(through: faulty), from: start, &progress)
        let last = faulty.requests.last.map { "\($0.action) \($0.key)" } ?? "none"
        if fate == "repeated" {
          #expect(progress.possible == [], "stopped by request \(stop) (\(last))")
          #expect(progress.sure.resources == ["b"])
        }
        let found = try await Self.stored(place.store())
        #expect(progress.allows(found), "request \(stop) (\(last)): \(found), not \(progress)")
        // The next run goes on from there as if nothing had happened.
        var again = Progress()
        await Self.run(place.store(), from: found, &again)
        #expect(again.possible == [], "after request \(stop) (\(last))")
        #expect(again.sure.resources == ["b"])
        #expect(try await place.store().load(Sample.environment)?.resources == ["b": Sample.record("b")])
        if faulty.requests.count <= stop { break }
        stop += 1
      }
      #expect(stop > 17)
    }
  }
}

@Suite("Who is stopped at any request and wakes under somebody else's lease changes nothing more", .serialized)
struct ObjectSleeperTests {
  /// A gate that a request waits at.
  private final class Gate: Sendable {
    private let arrivals = AsyncStream<Void>.makeStream()
    private let openings = AsyncStream<Void>.makeStream()

    @Sendable func pass() async {
      arrivals.continuation.yield()
      for await _ in openings.stream { return }
    }
    /// Whether somebody came to it before the work ended.
    func arrival() async -> Bool {
      for await _ in arrivals.stream { return true }
      return false
    }
    func open() { openings.continuation.yield() }
    func close() { arrivals.continuation.finish() }
  }

  @Test(
    "A sleeper's records and saves are refused, and what the next one did stands", arguments: [false, true],
    [false, true])
  func everyRequest(isBehind: Bool, hasPredecessor: Bool) async throws {
    var stop = 0
    while true {
      let place = try StoreUnderTest(.objects)
      var progress = ObjectCrashTests.Progress()
      if hasPredecessor {
        await ObjectCrashTests.run(place.store(), from: ObjectCrashTests.Expectation(), &progress)
      }
      let start = progress.sure
      let gate = Gate()
      let limit = stop
      let sleepy = FaultyObjects(place.objects) { request in
        guard request.number == limit else { return .passes }
        return isBehind ? .waitsAfter(gate.pass) : .waitsBefore(gate.pass)
      }
      let sleeper = Task {
        var progress = ObjectCrashTests.Progress()
        await ObjectCrashTests.run(place.store(through: sleepy), from: start, &progress)
        gate.close()
        return progress
      }
      let isAsleep = await gate.arrival()
      guard isAsleep else {
        _ = await sleeper.value
        break
      }
      let last = sleepy.requests.last.map { "\($0.action) \($0.key)" } ?? "none"
      // Somebody takes over and does a whole run; what the sleeper was told is stored is in it.
      let found = try await ObjectCrashTests.stored(place.store())
      var next = ObjectCrashTests.Progress()
      await ObjectCrashTests.run(place.store(), from: found, patience: .seizing, letsGo: false, &next)
      #expect(next.possible == [], "request \(stop) (\(last))")
      let state = try await place.store().load(Sample.environment)
      let keys = place.objects.keys.filter { $0.contains("/serials/") && $0.hasSuffix("state.json") }
      gate.open()
      let told = await sleeper.value
      // Nothing that counts has changed, whatever the sleeper still tried.
      #expect(try await place.store().load(Sample.environment) == state, "request \(stop) (\(last))")
      #expect(Set(keys).isSubset(of: Set(place.objects.keys)), "request \(stop) (\(last))")
      // A sleeper that had its last word stored before it slept may end well; any other was refused.
      let isOver =
        last.contains("/history/") || last.hasSuffix("lease") || last.hasSuffix("state.json")
        || last.hasPrefix("remove")
      #expect(!told.possible.isEmpty || isOver || told.sure == start, "request \(stop) (\(last)): \(told)")
      stop += 1
    }
    #expect(stop > 17)
  }
}
