import InfraModel
import Testing

@testable import StateStore

@Suite("What every store of states promises", .serialized)
struct StoreContractTests {
  /// A lease on an environment with a saved, empty state.
  private func begin(
    _ store: any StateStore
  ) async throws -> (lease: any Lease, state: State, journal: any Journal) {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let state = try await lease.save(Sample.state())
    return (lease, state, try await store.journal(Sample.environment, lease: lease))
  }

  /// Serial 1 without resources, serial 2 with one.
  private func prepare(_ store: any StateStore) async throws {
    let (lease, state, _) = try await begin(store)
    var next = state
    next.apply(.store(Sample.record("a")))
    _ = try await lease.save(next)
    await lease.release()
  }

  private func restored(_ store: any StateStore, _ serial: Int) async throws -> RestoredState {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    do {
      let restored = try await store.restore(Sample.environment, serial: serial, leavingOut: { _ in [] }, lease: lease)
      await lease.release()
      return restored
    } catch {
      await lease.release()
      throw error
    }
  }

  @Test("A store of nothing reads as nothing", arguments: StoreKind.allCases)
  func nothing(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    #expect(try await store.load(Sample.environment) == nil)
    #expect(try await store.environments() == [])
    #expect(try await store.history(Sample.environment) == [])
    #expect(try await store.serials(Sample.environment) == [])
    #expect(try await store.holder(of: Sample.environment) == nil)
  }

  @Test("What was saved is read, by others too, and its environment is listed", arguments: StoreKind.allCases)
  func saved(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    let lease = try await place.store().acquire(Sample.environment, holder: Sample.holder)
    #expect(try await place.store().holder(of: Sample.environment) == Sample.holder)
    let saved = try await lease.save(Sample.state(serial: 0, "vpc"))
    #expect(saved == Sample.state(serial: 1, "vpc"))
    #expect(try await place.store().load(Sample.environment) == saved)
    await lease.release()
    #expect(try await place.store().load(Sample.environment) == saved)
    #expect(try await place.store().environments() == [Sample.environment])
    #expect(try await place.store().holder(of: Sample.environment) == nil)
    let other = try await place.store().acquire("shop/a/b", holder: Sample.holder)
    var state = Sample.state()
    state.environment = "shop/a/b"
    _ = try await other.save(state)
    await other.release()
    #expect(try await place.store().environments() == [Sample.environment, "shop/a/b"])
  }

  @Test("A journal needs a state to follow", arguments: StoreKind.allCases)
  func noState(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    await expect(.noState(environment: Sample.environment)) {
      _ = try await store.journal(Sample.environment, lease: lease)
    }
    await lease.release()
  }

  @Test("Finished operations are in the state, and each counts as a save", arguments: StoreKind.allCases)
  func replay(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    let (lease, state, journal) = try await begin(store)
    try await journal.append(.begun(Sample.operation("a")), .begun(Sample.operation("b")))
    try await journal.append(Sample.finished("a"))
    try await journal.append(Sample.finished("b"))
    try await journal.append(.recorded(.move(from: "a", to: Sample.record("c"))))
    #expect(await journal.openOperations() == [])
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 4, "b", "c"))
    // The serial that the run began with will do, and so will the one that a load gives.
    var final = state
    final.resources = Sample.state(serial: 0, "b", "c").resources
    #expect(try await lease.save(final) == Sample.state(serial: 5, "b", "c"))
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 5, "b", "c"))
    await lease.release()
    #expect(try await store.serials(Sample.environment) == [1, 5])
  }

  @Test("What a dead run left must be in what the next one saves", arguments: StoreKind.allCases)
  func leftovers(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    let (dead, state, journal) = try await begin(store)
    try await journal.append(.begun(Sample.operation("a")), Sample.finished("a"))
    await dead.release()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    await expect(.conflict(environment: Sample.environment, storedSerial: 2, givenSerial: 1, isSameLineage: true)) {
      _ = try await lease.save(state)
    }
    let loaded = try #require(try await store.load(Sample.environment))
    #expect(try await lease.save(loaded) == Sample.state(serial: 3, "a"))
    await lease.release()
  }

  @Test(
    "Open operations tell how far they came, outlive saves and holders, and end once finished",
    arguments: StoreKind.allCases)
  func open(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    let (dead, state, journal) = try await begin(store)
    try await journal.append(.begun(Sample.operation("a")))
    try await journal.append(.willCall(operation: "op-a", call: "ec2 CreateVpc", ordinal: 1))
    try await journal.append(.didCall(operation: "op-a", ordinal: 1, outcome: .succeeded))
    try await journal.append(.identified(operation: "op-a", id: "vpc-1"))
    try await journal.append(.willCall(operation: "op-a", call: "ec2 ModifyVpcAttribute", ordinal: 2))
    try await journal.append(.begun(Sample.operation("b")))
    let open = [
      OpenOperation(
        operation: Sample.operation("a"), id: "vpc-1",
        calls: [
          .init(name: "ec2 CreateVpc", ordinal: 1, outcome: .succeeded),
          .init(name: "ec2 ModifyVpcAttribute", ordinal: 2),
        ]), OpenOperation(operation: Sample.operation("b")),
    ]
    #expect(await journal.openOperations() == open)
    _ = try await dead.save(state)
    #expect(await journal.openOperations() == open)
    await dead.release()

    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let next = try await store.journal(Sample.environment, lease: lease)
    #expect(await next.openOperations() == open)
    #expect(open.map(\.mayHaveTakenEffect) == [true, false])
    try await next.append(.finished(operation: "op-b", outcome: .absent, effect: .none))
    try await next.append(
      .finished(operation: "op-a", outcome: .adopted, effect: .store(Sample.record("a", id: "vpc-1"))))
    #expect(await next.openOperations() == [])
    let loaded = try #require(try await store.load(Sample.environment))
    #expect(loaded.resources == ["a": Sample.record("a", id: "vpc-1")])
    _ = try await lease.save(loaded)
    await lease.release()
    let last = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(try await store.journal(Sample.environment, lease: last).openOperations() == [])
    await last.release()
  }

  @Test("The newest twenty serials of a state are kept", arguments: StoreKind.allCases)
  func keeps(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    var state = Sample.state()
    for _ in 1...23 { state = try await lease.save(state) }
    await lease.release()
    #expect(try await store.serials(Sample.environment) == Array(4...23))
  }

  @Test("A state that does not follow the stored one is refused", arguments: StoreKind.allCases)
  func conflicts(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    let store = place.store()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let first = try await lease.save(Sample.state())
    let second = try await lease.save(first)
    await expect(.conflict(environment: Sample.environment, storedSerial: 2, givenSerial: 1, isSameLineage: true)) {
      _ = try await lease.save(first)
    }
    var stranger = second
    stranger.lineage = "other"
    await expect(.conflict(environment: Sample.environment, storedSerial: 2, givenSerial: 2, isSameLineage: false)) {
      _ = try await lease.save(stranger)
    }
    var misplaced = second
    misplaced.environment = "finally/production"
    await expect(
      .anotherEnvironment(file: place.stateFile, found: "finally/production", expected: Sample.environment)
    ) { _ = try await lease.save(misplaced) }
    #expect(try await store.load(Sample.environment) == second)
    await lease.release()
  }

  @Test("A state that was exchanged during a run is not overwritten", arguments: StoreKind.allCases)
  func exchanged(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    let lease = try await place.store().acquire(Sample.environment, holder: Sample.holder)
    let first = try await lease.save(Sample.state())
    let text = try await place.stateText()
    let second = try await lease.save(first)
    try await place.write(text)
    await expect(.conflict(environment: Sample.environment, storedSerial: 1, givenSerial: 2, isSameLineage: true)) {
      _ = try await lease.save(second)
    }
    await lease.release()
  }

  @Test(
    "Names of environments that lead elsewhere are refused", arguments: StoreKind.allCases,
    ["", "/", "a//b", "../a", "a/..", "a/.b", "a b", "ä"])
  func names(_ kind: StoreKind, _ name: String) async throws {
    let store = try StoreUnderTest(kind).store()
    await expect(.invalidName(EnvironmentName(name))) { _ = try await store.load(EnvironmentName(name)) }
  }

  @Test("Who comes second is told who is there, and gets a greater fence afterwards", arguments: StoreKind.allCases)
  func second(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    let first = try await place.store().acquire(Sample.environment, holder: Sample.holder)
    #expect(first.fence == 1)
    await expect(.locked(environment: Sample.environment, Sample.holder)) {
      _ = try await place.store().acquire(Sample.environment, holder: Sample.holder)
    }
    await first.release()
    let second = try await place.store().acquire(Sample.environment, holder: Sample.holder)
    #expect(second.fence == 2)
    await expect(.leaseLost(environment: Sample.environment)) { _ = try await first.save(Sample.state()) }
    await expect(.leaseLost(environment: Sample.environment)) { try await first.record(Sample.run(1)) }
    await second.release()
  }

  @Test("Environments do not lock each other", arguments: StoreKind.allCases)
  func others(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    let first = try await store.acquire("finally/dev", holder: Sample.holder)
    let other = try await store.acquire("finally/staging", holder: Sample.holder)
    #expect(first.fence == 1)
    #expect(other.fence == 1)
    await expect(.leaseLost(environment: "finally/dev")) { _ = try await store.journal("finally/dev", lease: other) }
    await first.release()
    await other.release()
  }

  @Test("Who is unlocked writes nothing more, and what it wrote counts", arguments: StoreKind.allCases)
  func unlocked(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    let (sleeper, saved, journal) = try await begin(place.store())
    try await journal.append(.begun(Sample.operation("a")))
    try await journal.append(.willCall(operation: "op-a", call: "ec2 CreateVpc", ordinal: 1))
    let next = try await place.store().acquire(
      Sample.environment, holder: Sample.holder, patience: .seizing)
    #expect(next.fence == 2)
    let lost = StoreError.leaseLost(environment: Sample.environment)
    await expect(lost) { try await journal.append(.willCall(operation: "op-a", call: "ec2 CreateVpc", ordinal: 2)) }
    await expect(lost) { _ = try await sleeper.save(saved) }
    await expect(lost) { try await sleeper.record(Sample.run(1)) }
    await sleeper.release()
    let continued = try await place.store().journal(Sample.environment, lease: next) as any Journal
    #expect(await continued.openOperations().map(\.operation) == [Sample.operation("a")])
    #expect(try await next.save(saved).serial == 2)
    await next.release()
  }

  @Test("A run is in the history from its beginning: it runs, ends, or has died", arguments: StoreKind.allCases)
  func unfinished(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    func line(_ result: RunRecord.Result, of lease: any Lease) -> RunRecord {
      var run = Sample.run(lease.fence)
      (run.result, run.fence) = (result, lease.fence)
      if result == .running { (run.changes, run.failures) = ([:], []) }
      return run
    }
    func history() async throws -> [RunRecord] { try await store.history(Sample.environment) }
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    try await lease.record(line(.running, of: lease))
    #expect(try await history().map(\.result) == [.running])
    let ended = line(.succeeded, of: lease)
    try await lease.record(ended)
    #expect(try await history() == [ended])
    await lease.release()
    // Another one, at the same time and by the same person, that ends without a word.
    let second = try await store.acquire(Sample.environment, holder: Sample.holder)
    try await second.record(line(.running, of: second))
    await second.release()
    var died = line(.running, of: second)
    died.result = .died
    #expect(try await history() == [ended, died])
    // The lease is held again, by a run that has not begun.
    let third = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(try await history() == [ended, died])
    let last = line(.partial, of: third)
    try await third.record(last)
    #expect(try await history() == [ended, died, last])
    await third.release()
  }

  @Test(
    "What an earlier serial does not know of is named, also where only a journal tells of it",
    arguments: StoreKind.allCases)
  func forgotten(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    try await prepare(store)
    let dead = try await store.acquire(Sample.environment, holder: Sample.holder)
    let journal = try await store.journal(Sample.environment, lease: dead)
    try await journal.append(.begun(Sample.operation("b")), Sample.finished("b"))
    await dead.release()
    #expect(
      try await restored(store, 1)
        == RestoredState(state: Sample.state(serial: 4), forgotten: [Sample.record("a"), Sample.record("b")]))
    #expect(try await restored(store, 4).forgotten == [])
  }

  @Test("An earlier serial comes back under a new one", arguments: StoreKind.allCases)
  func earlier(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    try await prepare(store)
    #expect(try await restored(store, 1).state == Sample.state(serial: 3))
    #expect(try await store.serials(Sample.environment) == [1, 2, 3])
    await expect(.noSerial(environment: Sample.environment, serial: 9, kept: [1, 2, 3])) {
      _ = try await restored(store, 9)
    }
  }

  @Test("A state that is cut short, edited, foreign or newer is told, with the way back", arguments: StoreKind.allCases)
  func damaged(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    let store = place.store()
    try await prepare(store)
    let text = try await place.stateText()
    let damage = StoreError.Damage(environment: Sample.environment, file: place.stateFile, newestGoodSerial: 2)
    for length in stride(from: 0, to: text.utf8.count - 2, by: 7) {
      try await place.write(String(text.prefix(length)))
      do {
        let state = try await store.load(Sample.environment)
        Issue.record("read \(String(describing: state)) from \(length) bytes")
      } catch {
        guard case .notJSON(damage, _, _, _) = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
    try await place.write(text.replacing("vpc-a", with: "vpc-b"))
    await expect(.checksumMismatch(damage)) { _ = try await store.load(Sample.environment) }
    try await place.write(text.replacing(#""formatVersion": 2"#, with: #""formatVersion": 9"#))
    await expect(.newerFormat(file: place.stateFile, found: 9, known: State.formatVersion)) {
      _ = try await store.load(Sample.environment)
    }
    try await place.write("[]")
    await expect(.malformed(damage, DocumentError(path: "", .expected("an object")))) {
      _ = try await store.load(Sample.environment)
    }
    #expect(try await restored(store, 2).state == Sample.state(serial: 3, "a"))
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 3, "a"))
  }

  @Test("A state that somebody put back or took away is told, with the way back", arguments: StoreKind.allCases)
  func putBack(_ kind: StoreKind) async throws {
    let place = try StoreUnderTest(kind)
    let store = place.store()
    try await prepare(store)
    let old = try await place.stateText()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    var state = try #require(try await store.load(Sample.environment))
    for _ in 1...2 { state = try await lease.save(state) }
    await lease.release()
    try await place.write(old)
    let damage = StoreError.Damage(environment: Sample.environment, file: place.stateFile, newestGoodSerial: 4)
    await expect(.stateReplaced(damage, stateSerial: 2, savedSerial: 4)) {
      _ = try await store.load(Sample.environment)
    }
    try await place.write(nil)
    await expect(.stateReplaced(damage, stateSerial: nil, savedSerial: 4)) {
      _ = try await store.load(Sample.environment)
    }
    #expect(try await restored(store, 4).state.serial == 5)
    #expect(try await store.load(Sample.environment)?.serial == 5)
  }

  @Test("Two runs of one lease are two runs, in the order in which they began", arguments: StoreKind.allCases)
  func runsOfOneLease(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    func line(_ result: RunRecord.Result, part: Int, gates: Int) -> RunRecord {
      var run = Sample.run(1)
      (run.fence, run.part, run.result, run.gateCount) = (lease.fence, part, result, 3)
      run.gates = (0..<gates).map { GateOutcome(gate: $0, kind: "wait", result: .passed, started: 1, ended: 2) }
      return run
    }
    for gates in 0...2 { try await lease.record(line(.running, part: 0, gates: gates)) }
    #expect(try await store.history(Sample.environment) == [line(.running, part: 0, gates: 2)])
    try await lease.record(line(.gateFailed, part: 0, gates: 3))
    try await lease.record(line(.running, part: 1, gates: 1))
    await lease.release()
    #expect(
      try await store.history(Sample.environment) == [
        line(.gateFailed, part: 0, gates: 3), line(.died, part: 1, gates: 1),
      ])
    #expect(try await store.history(Sample.environment, newest: 1) == [line(.died, part: 1, gates: 1)])
  }

  @Test("A plan is kept under its digest, and found by a beginning that no other has", arguments: StoreKind.allCases)
  func plans(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    try await store.keep(plan: [1], files: [:], digest: "abcdef01", of: Sample.environment)
    try await store.keep(plan: [2], files: ["a.zip": [7]], digest: "abcdef02", of: Sample.environment)
    try await store.keep(plan: [3], files: [:], digest: "abcdef02", of: Sample.environment)
    #expect(try await store.planFile("a.zip", of: "abcdef02", of: Sample.environment) == [7])
    #expect(try await store.planFile("a.zip", of: "abcdef01", of: Sample.environment) == nil)
    #expect(try await store.plan("abcdef02", of: Sample.environment) == [2])
    await expect(
      .noPlan(environment: Sample.environment, digest: "abcdef", candidates: ["abcdef01", "abcdef02"])
    ) { _ = try await store.plan("abcdef", of: Sample.environment) }
    await expect(.noPlan(environment: Sample.environment, digest: "00", candidates: [])) {
      _ = try await store.plan("00", of: Sample.environment)
    }
    #expect(try await store.environments() == [])
  }

  @Test("What was applied is kept under its digest, and only as much of it as is wanted", arguments: StoreKind.allCases)
  func graphs(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    #expect(try await store.graph("01", of: Sample.environment) == nil)
    try await store.keep(plan: [9], files: [:], digest: "abcdef01", of: Sample.environment)
    try await store.keep(graph: [1], digest: "01", beside: [], of: Sample.environment)
    try await store.keep(graph: [2], digest: "02", beside: ["01"], of: Sample.environment)
    try await store.keep(graph: [4], digest: "01", beside: ["02"], of: Sample.environment)
    #expect(try await store.graph("01", of: Sample.environment) == [1])
    try await store.keep(graph: [3], digest: "03", beside: ["02"], of: Sample.environment)
    #expect(try await store.graph("01", of: Sample.environment) == nil)
    #expect(try await store.graph("02", of: Sample.environment) == [2])
    #expect(try await store.graph("03", of: Sample.environment) == [3])
    #expect(try await store.plan("abcdef01", of: Sample.environment) == [9])
    #expect(try await store.environments() == [])
  }

  @Test("Approvals of a plan are kept by their names, and no other plan has them", arguments: StoreKind.allCases)
  func approvals(_ kind: StoreKind) async throws {
    let store = try StoreUnderTest(kind).store()
    for digest in ["abcdef01", "abcdef02"] {
      try await store.keep(plan: [1], files: ["a.zip": [7]], digest: digest, of: Sample.environment)
      #expect(try await store.approvals(of: digest, of: Sample.environment) == [:])
    }
    try await store.keep(approval: [1], named: "a.sig", of: "abcdef01", of: Sample.environment)
    try await store.keep(approval: [2], named: "b.sig", of: "abcdef01", of: Sample.environment)
    try await store.keep(approval: [3], named: "a.sig", of: "abcdef01", of: Sample.environment)
    #expect(try await store.approvals(of: "abcdef01", of: Sample.environment) == ["a.sig": [3], "b.sig": [2]])
    #expect(try await store.approvals(of: "abcdef02", of: Sample.environment) == [:])
    #expect(try await store.plan("abcdef01", of: Sample.environment) == [1])
    #expect(try await store.environments() == [])
  }

  @Test(
    "A state moves with its open operations, serials and history, and leaves a signpost",
    arguments: StoreKind.allCases, StoreKind.allCases)
  func moves(_ from: StoreKind, _ to: StoreKind) async throws {
    let (here, there) = (try StoreUnderTest(from).store(), try StoreUnderTest(to).store())
    try await prepare(here)
    func lease(_ store: any StateStore) async throws -> any Lease {
      try await store.acquire(Sample.environment, holder: Sample.holder)
    }
    let dead = try await lease(here)
    try await dead.record(Sample.run(1))
    let journal = try await here.journal(Sample.environment, lease: dead)
    try await journal.append(.begun(Sample.operation("b")), Sample.finished("b"), .begun(Sample.operation("c")))
    await dead.release()
    let expected = try await here.load(Sample.environment)
    for round in 1...2 {
      let (source, target) = round == 1 ? (here, there) : (there, here)
      let leases = (try await lease(source), try await lease(target))
      let contents = try #require(try await source.contents(Sample.environment, lease: leases.0))
      // Once more is no harm: a move may have ended before the signpost.
      try await target.install(contents, lease: leases.1)
      try await target.install(contents, lease: leases.1)
      try await source.leaveSignpost(Sample.environment, to: target.place, lease: leases.0)
      await leases.1.release()
      await leases.0.release()
      #expect(try await target.load(Sample.environment) == expected)
      #expect(try await target.serials(Sample.environment) == [1, 2, 3])
      #expect(try await target.history(Sample.environment).map(\.serial) == [1])
      let moved = StoreError.moved(Sample.environment, to: target.place.description)
      await expect(moved) { _ = try await source.load(Sample.environment) }
      let late = try await lease(source)
      await expect(moved) { _ = try await late.save(Sample.state()) }
      await late.release()
      let next = try await lease(target)
      #expect(
        try await target.journal(Sample.environment, lease: next).openOperations()
          == [OpenOperation(operation: Sample.operation("c"))])
      await next.release()
    }
  }
}
