import Foundation
import InfraModel
import Testing

@testable import StateStore

@Suite("A state that was put back or taken away is noticed, and a kept one brought back")
struct ReplacedStateTests {
  let scratch: Scratch
  let store: LocalStateStore
  private let serials: String

  init() throws {
    scratch = try Scratch()
    store = scratch.store()
    serials = scratch.path + "/finally/dev.serials"
  }

  /// Saves the serials 1 to 3, each with one resource more, and records a run that left the last.
  private func prepare() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    var state = Sample.state()
    for name in ["a", "b", "c"] {
      state.apply(.store(Sample.record(name)))
      state = try await lease.save(state)
    }
    try await lease.record(Sample.run(3))
    await lease.release()
  }

  private func copy(_ serial: Int) throws {
    try scratch.write(try scratch.text("\(serials)/\(serial).json"), to: scratch.state)
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: scratch.path + "/finally/" + name)
  }

  private func replaced(_ serial: Int?, saved: Int = 3, good: Int? = 3) -> StoreError {
    .stateReplaced(
      .init(environment: Sample.environment, file: scratch.state, newestGoodSerial: good), stateSerial: serial,
      savedSerial: saved)
  }

  private func restore(_ serial: Int) async throws -> RestoredState {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let restored = try await store.restore(Sample.environment, serial: serial, leavingOut: { _ in [] }, lease: lease)
    await lease.release()
    return restored
  }

  @Test("An earlier serial in a state's place is noticed, with the command that brings the newest back")
  func putBack() async throws {
    try await prepare()
    try copy(2)
    let error = replaced(2)
    await expect(error) { _ = try await store.load(Sample.environment) }
    #expect(
      error.diagnostic
        == Diagnostic(
          .stateReplaced, "\(scratch.state) is of serial 2, but serial 3 was saved",
          notes: [.init("what was created since would be created a second time")],
          fix: "infra state restore finally/dev --serial 3"))
    #expect(try await restore(3) == RestoredState(state: Sample.state(serial: 4, "a", "b", "c")))
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 4, "a", "b", "c"))
  }

  @Test("A state that was taken away is noticed, with the command that brings the newest back")
  func takenAway() async throws {
    try await prepare()
    try remove("dev.json")
    let error = replaced(nil)
    await expect(error) { _ = try await store.load(Sample.environment) }
    #expect(error.diagnostic.message == "\(scratch.state) is missing, but serial 3 was saved")
    #expect(error.diagnostic.fix == "infra state restore finally/dev --serial 3")
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    await expect(error) { _ = try await lease.save(Sample.state()) }
    await lease.release()
    #expect(try await restore(3).state == Sample.state(serial: 4, "a", "b", "c"))
  }

  @Test(
    "Any one of mark, copies and history is enough to notice a replaced state",
    arguments: ["journal.mark", "copies", "history"])
  func witnesses(_ witness: String) async throws {
    try await prepare()
    try copy(1)
    if witness != "journal.mark" { try remove("dev.serials/journal.mark") }
    if witness != "history" { try remove("dev.history.jsonl") }
    if witness != "copies" { for serial in 1...3 { try remove("dev.serials/\(serial).json") } }
    let good = witness == "copies" ? 3 : 1
    await expect(replaced(1, good: good)) { _ = try await store.load(Sample.environment) }
    try remove("dev.json")
    await expect(replaced(nil, good: witness == "copies" ? 3 : nil)) { _ = try await store.load(Sample.environment) }
  }

  @Test("An earlier serial can stay where no copy is kept, and what it forgets is named where one is")
  func kept() async throws {
    try await prepare()
    try copy(1)
    #expect(try await restore(1).forgotten == [Sample.record("b"), Sample.record("c")])
    try copy(1)
    for serial in 1...4 { try remove("dev.serials/\(serial).json") }
    await expect(replaced(1, saved: 4, good: 1)) { _ = try await store.load(Sample.environment) }
    #expect(try await restore(1).state == Sample.state(serial: 5, "a"))
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 5, "a"))
  }

  @Test("A copy one save ahead after a crash, and another line of states, are no replaced state")
  func honest() async throws {
    try await prepare()
    try remove("dev.serials/journal.mark")
    try remove("dev.history.jsonl")
    try copy(2)
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 2, "a", "b"))
    var other = Sample.state(serial: 1)
    other.lineage = "other"
    try Data(StateEnvelope.encode(other)).write(to: URL(fileURLWithPath: scratch.state))
    #expect(try await store.load(Sample.environment) == other)
  }
}
