import InfraModel
import Synchronization
import Testing
internal import World

@testable import StateStore

@Suite("What a store of objects that cannot be reached is not told")
struct UnsentOutcomeTests {
  /// A store that can be made unreachable.
  private final class Network: Sendable {
    let place: StoreUnderTest
    private let isDown = Mutex(false)

    init() throws { place = try StoreUnderTest(.objects) }

    func isDown(_ isDown: Bool) { self.isDown.withLock { $0 = isDown } }

    /// The store as this machine has it.
    func store() -> any StateStore {
      place.store(
        through: FaultyObjects(place.objects) { [self] _ in
          isDown.withLock { $0 } ? .fails(.unreachable) : .passes
        })
    }
  }

  /// A run that has announced a call when the store goes away.
  private func announced(
    _ network: Network
  ) async throws -> (store: any StateStore, lease: any Lease, journal: any Journal) {
    let store = network.store()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    try await journal.append(.begun(Sample.operation("a")), .willCall(operation: "op-a", call: "c", ordinal: 1))
    network.isDown(true)
    return (store, lease, journal)
  }

  @Test("What a store could not be told is kept on the machine, and told by the next run from there")
  func kept() async throws {
    let network = try Network()
    let (store, lease, journal) = try await announced(network)
    try await journal.append(
      .didCall(operation: "op-a", ordinal: 1, outcome: .succeeded), .identified(operation: "op-a", id: "vpc-1"))
    let failed = await #expect(throws: StoreError.self) {
      try await journal.append(.begun(Sample.operation("b")), .willCall(operation: "op-b", call: "c", ordinal: 1))
    }
    #expect(failed?.diagnostic.code == .known(.storeUnreachable))
    // What is known later is kept, too.
    try await journal.append(Sample.finished("a"))
    await lease.release()
    network.isDown(false)
    let next = try await store.acquire(Sample.environment, holder: Sample.holder, patience: .seizing)
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 2, "a"))
    #expect(try await store.journal(Sample.environment, lease: next).openOperations() == [])
    await next.release()
    // It is told once.
    let last = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 2, "a"))
    await last.release()
  }

  @Test("What a store could not be told is of no use where another machine has found out meanwhile")
  func overtaken() async throws {
    let network = try Network()
    let (store, _, journal) = try await announced(network)
    try await journal.append(Sample.finished("a"))
    await #expect(throws: StoreError.self) { try await journal.close() }
    network.isDown(false)
    let elsewhere = ObjectStateStore(
      network.place.objects, at: .folder(""), terms: .patient, random: .live, files: .live, unsentFolder: nil)
    let other = try await elsewhere.acquire(Sample.environment, holder: Sample.holder, patience: .seizing)
    try await elsewhere.journal(Sample.environment, lease: other).append(
      .finished(operation: "op-a", outcome: .adopted, effect: .store(Sample.record("a", id: "vpc-9"))))
    await other.release()
    let next = try await store.acquire(Sample.environment, holder: Sample.holder, patience: .seizing)
    #expect(try await store.load(Sample.environment)?.resources["a"]?.id == "vpc-9")
    await next.release()
  }
}
