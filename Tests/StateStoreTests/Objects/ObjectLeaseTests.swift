import InfraModel
import Synchronization
import Testing
internal import World

@testable import StateStore

@Suite("A lease on a store of objects")
struct ObjectLeaseTests {
  /// A clock that goes on when somebody sleeps.
  private final class Sleepers: Sendable {
    let now = Mutex(0.0)
    /// What happens at each sleep.
    let each: @Sendable (Double) async -> Void
    init(_ each: @escaping @Sendable (Double) async -> Void = { _ in }) { self.each = each }

    /// The clock of a holder that never gives a sign.
    var terms: LeaseTerms {
      var terms = LeaseTerms.standard()
      terms.clock.elapsed = { self.now.withLock { $0 } }
      terms.clock.sleep = { seconds in
        // Renewals are so far apart that no test of waiting sees one.
        guard seconds < 10 else { return try await Task.sleep(for: .seconds(3600)) }
        await self.each(seconds)
        self.now.withLock { $0 += seconds }
      }
      return terms
    }
  }

  private func acquire(
    _ place: StoreUnderTest, _ terms: LeaseTerms = .patient, _ patience: Patience = .none
  ) async throws -> any Lease {
    try await place.objectStore(terms: terms).acquire(Sample.environment, holder: Sample.holder, patience: patience)
  }

  @Test("Who waits takes over after a minute without a sign, by its own clock, and no earlier")
  func silence() async throws {
    let place = try StoreUnderTest(.objects)
    _ = try await acquire(place)
    let clock = Sleepers()
    await expect(.locked(environment: Sample.environment, Sample.holder)) {
      _ = try await acquire(place, clock.terms, Patience(seconds: 59))
    }
    let began = clock.now.withLock { $0 }
    let next = try await acquire(place, clock.terms, Patience(seconds: 600))
    #expect(next.fence == 2)
    #expect(clock.now.withLock { $0 } - began == 60)
    await next.release()
  }

  @Test("Who gives signs is never overtaken, however long somebody waits")
  func signs() async throws {
    let place = try StoreUnderTest(.objects)
    let first = try await acquire(place)
    _ = try #require(first as? ObjectLease)
    let clock = Sleepers { _ in
      // The holder renews all the while.
      let found = LeaseDocument(place.objects["finally/dev/lease"]?.bytes ?? [])
      if var document = found {
        document.sign += 1
        place.objects.put(document.text, at: "finally/dev/lease")
      }
    }
    let waited = Mutex(0)
    await expect(.locked(environment: Sample.environment, Sample.holder)) {
      _ = try await acquire(
        place, clock.terms, Patience(seconds: 300, waits: { _ in waited.withLock { $0 += 1 } }))
    }
    #expect(waited.withLock { $0 } == 1)
    #expect(clock.now.withLock { $0 } == 300)
  }

  @Test("Who waits gets the lease when it is let go")
  func released() async throws {
    let place = try StoreUnderTest(.objects)
    let first = try await acquire(place)
    let clock = Sleepers { _ in await first.release() }
    #expect(try await acquire(place, clock.terms, Patience(seconds: 10)).fence == 2)
  }

  @Test("A holder whose process is known to have ended is overtaken at once, and its log is sealed")
  func dead() async throws {
    let place = try StoreUnderTest(.objects)
    let dead = ObjectStateStore(
      place.objects, at: .folder(""), terms: .patient,
      processes: ProcessIdentities(current: "boot 1", hasEnded: { _ in false }), random: .live, files: .live,
      unsentFolder: nil)
    let lease = try await dead.acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state())
    let journal = try await dead.journal(Sample.environment, lease: lease)
    try await journal.append(.begun(Sample.operation("a")), .willCall(operation: "op-a", call: "c", ordinal: 1))
    let next = ObjectStateStore(
      place.objects, at: .folder(""), terms: .patient,
      processes: ProcessIdentities(current: "boot 2", hasEnded: { $0 == "boot 1" }), random: .live, files: .live,
      unsentFolder: nil)
    let taken = try await next.acquire(Sample.environment, holder: Sample.holder)
    #expect(taken.fence == 2)
    #expect(try await next.journal(Sample.environment, lease: taken).openOperations().map(\.operation.id) == ["op-a"])
    let lost = StoreError.leaseLost(environment: Sample.environment)
    await expect(lost) { try await journal.append(.willCall(operation: "op-a", call: "c", ordinal: 2)) }
    // The seal stays when the log that it closes is gone.
    let state = try #require(try await next.load(Sample.environment))
    _ = try await taken.save(state)
    await taken.release()
    #expect(place.objects.keys.contains { $0.contains("0000000000000001-") })
  }

  @Test("Runs that let go leave nothing behind but what is kept")
  func tidy() async throws {
    let place = try StoreUnderTest(.objects)
    let store = place.store()
    for round in 1...5 {
      let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
      if round == 1 { _ = try await lease.save(Sample.state()) }
      let journal = try await store.journal(Sample.environment, lease: lease)
      let name = "r\(round)"
      try await journal.append(
        .begun(Sample.operation(name)), .willCall(operation: "op-\(name)", call: "c", ordinal: 1))
      try await journal.append(Sample.finished(name))
      #expect(await journal.openOperations() == [])
      if round > 1 { _ = try await lease.save(try #require(try await store.load(Sample.environment))) }
      await lease.release()
    }
    let logs = place.objects.keys.filter { $0.contains("/serials/") && !$0.hasSuffix("state.json") }
    // Of a log that another fence wrote, its last object stays for good.
    #expect(logs.count <= 1, "\(logs)")
    #expect(try await store.load(Sample.environment)?.resources.count == 5)
  }

  @Test("A lease that was deleted, or that is damaged, begins again behind every fence that was")
  func deleted() async throws {
    let place = try StoreUnderTest(.objects)
    for expected in 1...2 {
      let lease = try await acquire(place)
      #expect(lease.fence == expected)
      _ = try await lease.save(try await place.store().load(Sample.environment) ?? Sample.state())
      await lease.release()
    }
    place.objects.put(nil, at: "finally/dev/lease")
    let third = try await acquire(place)
    #expect(third.fence == 3)
    await third.release()
    place.objects.put(Array("{".utf8), at: "finally/dev/lease")
    #expect(try await acquire(place).fence == 4)
  }

  @Test("Twenty at once: one has it, and the others are told who")
  func twenty() async throws {
    let place = try StoreUnderTest(.objects)
    let outcomes = await withTaskGroup(of: String.self) { group in
      for _ in 1...20 {
        group.addTask {
          do {
            let lease = try await acquire(place)
            _ = try await lease.save(Sample.state())
            return "works"
          } catch { return "\(error)" }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let locked = "\(StoreError.locked(environment: Sample.environment, Sample.holder))"
    #expect(outcomes.sorted() == (["works"] + Array(repeating: locked, count: 19)).sorted())
  }

  @Test("Who slept asks whether the lease is still its own before a call that it had announced")
  func asks() async throws {
    let place = try StoreUnderTest(.objects)
    let now = Mutex(0.0)
    var terms = LeaseTerms.patient
    terms.clock.elapsed = { now.withLock { $0 } }
    let lease = try await place.store(terms: terms).acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state())
    let journal = try await place.store().journal(Sample.environment, lease: lease)
    func sign() -> Int? { LeaseDocument(place.objects["finally/dev/lease"]?.bytes ?? [])?.sign }
    now.withLock { $0 = 100 }
    // A record that was stored is proof enough for two seconds.
    try await journal.append(.begun(Sample.operation("a")), .willCall(operation: "op-a", call: "c", ordinal: 1))
    now.withLock { $0 = 102 }
    try await journal.confirm()
    #expect(sign() == 0)
    // Nobody has come meanwhile: a sign is given, and counts for the next two.
    now.withLock { $0 = 103 }
    try await journal.confirm()
    try await journal.confirm()
    #expect(sign() == 1)
    // Somebody has come, and has not yet sealed the log.
    now.withLock { $0 = 106 }
    place.objects.put(Array("{}".utf8), at: "finally/dev/lease")
    let lost = StoreError.leaseLost(environment: Sample.environment)
    await expect(lost) { try await journal.confirm() }
    await expect(lost) { try await journal.append(.begun(Sample.operation("b"))) }
  }

  @Test("A sign that arrived although nobody heard of it is the holder's own")
  func unheardSign() async throws {
    let place = try StoreUnderTest(.objects)
    let isUnheard = Mutex(true)
    let deaf = FaultyObjects(place.objects) { request in
      guard request.key.contains("lease"), request.action == "write", isUnheard.withLock({ $0 }) else { return .passes }
      return .failsAfter(.unreachable)
    }
    let objects = try EnvironmentObjects(deaf, Sample.environment)
    let document = LeaseDocument(fence: 1, holder: Sample.holder, process: nil, mark: "m")
    place.objects.put(document.text, at: "finally/dev/lease")
    let tag = try #require(place.objects["finally/dev/lease"]).tag
    let held = HeldLease(objects, .patient, document, tag: tag, since: 0)
    #expect(await held.renew())
    #expect(place.objects["finally/dev/lease"]?.tag != tag)
    isUnheard.withLock { $0 = false }
    #expect(await held.renew())
    #expect(LeaseDocument(place.objects["finally/dev/lease"]?.bytes ?? [])?.sign == 2)
  }

  @Test("Who took over and could not seal leaves it to the next one: the former holder is locked out all the same")
  func unsealed() async throws {
    let place = try StoreUnderTest(.objects)
    let sleeper = try await acquire(place)
    _ = try await sleeper.save(Sample.state())
    let journal = try await place.store().journal(Sample.environment, lease: sleeper)
    let isDown = Mutex(true)
    let flaky = FaultyObjects(place.objects) { request in
      request.key.contains("lease") || !isDown.withLock { $0 } ? .passes : .fails(.unreachable)
    }
    await #expect(throws: StoreError.self) {
      _ = try await place.store(through: flaky).acquire(
        Sample.environment, holder: Sample.holder, patience: .seizing)
    }
    let next = try await acquire(place)
    #expect(next.fence == 3)
    await expect(.leaseLost(environment: Sample.environment)) {
      try await journal.append(.begun(Sample.operation("a")), .willCall(operation: "op-a", call: "c", ordinal: 1))
    }
    await next.release()
  }

  @Test("A store that takes writes whose condition does not hold is refused, and keeps nothing")
  func conditions() async throws {
    struct Careless: ObjectStorage {
      let objects: MemoryObjects
      func place(of key: String) -> String { objects.place(of: key) }
      func read(_ key: String) async throws(ObjectFailure) -> StoredObject? { try await objects.read(key) }
      func write(
        _ bytes: [UInt8], to key: String, where condition: WriteCondition
      ) async throws(ObjectFailure) -> WriteAnswer { try await objects.write(bytes, to: key, where: .always) }
      func remove(_ keys: [String]) async throws(ObjectFailure) { try await objects.remove(keys) }
      func list(_ prefix: String, delimited: Bool) async throws(ObjectFailure) -> ObjectList {
        try await objects.list(prefix, delimited: delimited)
      }
    }
    let place = try StoreUnderTest(.objects)
    let store = place.store(through: Careless(objects: place.objects))
    let error = await #expect(throws: StoreError.self) {
      _ = try await store.acquire(Sample.environment, holder: Sample.holder)
    }
    #expect(error?.diagnostic.code == .known(.storeIgnoresConditions))
    #expect(place.objects.keys == [])
  }
}
