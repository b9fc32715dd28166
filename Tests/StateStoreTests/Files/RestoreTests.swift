import Foundation
import InfraModel
import Testing

@testable import StateStore

@Suite("A state that is no good is told, with the way back")
struct RestoreTests {
  let scratch: Scratch
  let store: LocalStateStore

  init() throws {
    scratch = try Scratch()
    store = scratch.store()
  }

  /// Saves twice: serial 1 without resources, serial 2 with one.
  private func prepare() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    var state = try await lease.save(Sample.state())
    state.apply(.store(Sample.record("a")))
    _ = try await lease.save(state)
    await lease.release()
  }

  private var damage: StoreError.Damage {
    .init(environment: Sample.environment, file: scratch.state, newestGoodSerial: 2)
  }

  private func restore(_ serial: Int) async throws -> State { try await restored(serial).state }

  private func restored(_ serial: Int) async throws -> RestoredState {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    defer { withExtendedLifetime(lease) {} }
    let restored = try await store.restore(Sample.environment, serial: serial, leavingOut: { _ in [] }, lease: lease)
    await lease.release()
    return restored
  }

  @Test("A state that is cut short is set aside by what brings it back, with the place where reading stopped")
  func truncated() async throws {
    try await prepare()
    let text = try scratch.text(scratch.state)
    try scratch.write(String(text.prefix(100)), to: scratch.state)
    let error = StoreError.notJSON(
      damage, line: 3, column: 70, problem: "unexpected end of input inside a string")
    await expect(error) { _ = try await store.load(Sample.environment) }
    #expect(
      error.diagnostic
        == Diagnostic(
          .stateNotJSON, "\(scratch.state) cannot be read: unexpected end of input inside a string",
          at: SourcePosition(file: scratch.state, line: 3, column: 70),
          fix: "infra state restore finally/dev --serial 2"))
    #expect(try await restore(2) == Sample.state(serial: 3, "a"))
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 3, "a"))
    #expect(
      try scratch.names("finally/dev.serials") == [
        "1.json", "2.json", "3.json", "damaged-1-dev.json", "fence", "journal.mark", "write.lock",
      ])
  }

  @Test("A state that was edited by hand is told, with the way back")
  func edited() async throws {
    try await prepare()
    let text = try scratch.text(scratch.state)
    try scratch.write(text.replacingOccurrences(of: "vpc-a", with: "vpc-b"), to: scratch.state)
    await expect(.checksumMismatch(damage)) { _ = try await store.load(Sample.environment) }
    // Blanks are nobody's business.
    try scratch.write(text.replacingOccurrences(of: "\n", with: "\r\n   "), to: scratch.state)
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 2, "a"))
  }

  @Test("A state of a newer format, of another environment, or something else altogether is told")
  func foreign() async throws {
    try await prepare()
    let text = try scratch.text(scratch.state)
    try scratch.write(
      text.replacingOccurrences(of: #""formatVersion": 2"#, with: #""formatVersion": 9"#), to: scratch.state)
    await expect(.newerFormat(file: scratch.state, found: 9, known: State.formatVersion)) {
      _ = try await store.load(Sample.environment)
    }
    try scratch.write("[]", to: scratch.state)
    await expect(.malformed(damage, DocumentError(path: "", .expected("an object")))) {
      _ = try await store.load(Sample.environment)
    }
    let production = scratch.path + "/finally/production.json"
    try scratch.write(text, to: production)
    await expect(.anotherEnvironment(file: production, found: "finally/dev", expected: "finally/production")) {
      _ = try await store.load("finally/production")
    }
  }

  @Test("A journal that lost what was flushed is told, also where it ends between two lines or is gone")
  func shortened() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    for name in ["a", "b", "c"] { try await journal.append(.begun(Sample.operation(name))) }
    await lease.release()
    let whole = try scratch.text(scratch.journal)
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { $0 + "\n" }
    #expect(lines.count == 4)
    for kept in 0...3 {
      try scratch.write(lines.prefix(kept).joined(), to: scratch.journal)
      let damaged = StoreError.journalDamaged(
        .init(environment: Sample.environment, file: scratch.journal, newestGoodSerial: 1), line: kept + 1)
      await expect(damaged) { _ = try await store.load(Sample.environment) }
    }
    try FileManager.default.removeItem(atPath: scratch.journal)
    await expect(
      .journalDamaged(
        .init(environment: Sample.environment, file: scratch.journal, newestGoodSerial: 1), line: 1)
    ) { _ = try await store.load(Sample.environment) }
    // More than the mark says is what a flush without its mark leaves.
    try scratch.write(whole, to: scratch.journal)
    try FileManager.default.removeItem(atPath: scratch.path + "/finally/dev.serials/journal.mark")
    #expect(try await store.load(Sample.environment) == Sample.state(serial: 1))
  }

  @Test("A journal outlives the loss of the state that it follows")
  func journal() async throws {
    try await prepare()
    let dead = try await store.acquire(Sample.environment, holder: Sample.holder)
    let journal = try await store.journal(Sample.environment, lease: dead)
    try await journal.append(.begun(Sample.operation("b")), .begun(Sample.operation("c")))
    try await journal.append(Sample.finished("b"))
    await dead.release()
    try FileManager.default.removeItem(atPath: scratch.state)
    var journalDamage = damage
    journalDamage.file = scratch.journal
    await expect(.journalFollowsAnother(journalDamage, journalSerial: 2, stateSerial: nil)) {
      _ = try await store.load(Sample.environment)
    }
    #expect(try await restore(2) == Sample.state(serial: 4, "a", "b"))
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(
      try await store.journal(Sample.environment, lease: lease).openOperations()
        == [OpenOperation(operation: Sample.operation("c"))])
  }

  @Test("Of a damaged journal what can be read is kept, and what has lost its end is open")
  func damagedJournal() async throws {
    try await prepare()
    let dead = try await store.acquire(Sample.environment, holder: Sample.holder)
    let journal = try await store.journal(Sample.environment, lease: dead)
    for name in ["b", "c"] { try await journal.append(.begun(Sample.operation(name))) }
    for name in ["b", "c"] { try await journal.append(Sample.finished(name)) }
    await dead.release()
    let text = try scratch.text(scratch.journal)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[3] = lines[3].replacingOccurrences(of: "vpc-b", with: "vpc-x")
    try scratch.write(lines.joined(separator: "\n"), to: scratch.journal)
    var journalDamage = damage
    journalDamage.file = scratch.journal
    await expect(.journalDamaged(journalDamage, line: 4)) { _ = try await store.load(Sample.environment) }
    #expect(try await restore(2) == Sample.state(serial: 4, "a", "c"))
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(
      try await store.journal(Sample.environment, lease: lease).openOperations()
        == [OpenOperation(operation: Sample.operation("b"))])
    #expect(
      try scratch.names("finally/dev.serials").contains("damaged-1-dev.journal"))
  }
}
