import InfraModel
import Testing

@testable import StateStore

@Suite("A number that could not be counted on is refused")
struct CountedTests {
  private static let vast = [Int.max, Int.max - 1, (1 << 53) + 1, -1]

  @Test("A number that could not be counted on is refused as the serial of a state", arguments: vast)
  func serial(number: Int) throws {
    let state = Sample.state(serial: number)
    let error = #expect(throws: StateEnvelope.Problem.self) {
      try StateEnvelope.decode(StateEnvelope.encode(state))
    }
    #expect(error == .malformed(DocumentError(path: "serial", .expected("a number from 0 to 2^53"))))
    let greatest = Sample.state(serial: 1 << 53)
    #expect(try StateEnvelope.decode(StateEnvelope.encode(greatest)) == greatest)
  }

  @Test("A number that could not be counted on is refused as what a journal follows, also in its mark", arguments: vast)
  func follows(number: Int) throws {
    let header = JournalHeader(environment: Sample.environment, lineage: "l", follows: number)
    #expect(JournalText.read(JournalText.line(header.document, number: 0, after: 0)).header == nil)
    #expect(Counted.number("\(number)") == nil)
  }

  @Test("A number that could not be counted on is passed over in a copy's name, a history and a fence")
  func files() async throws {
    let scratch = try Scratch()
    let store = scratch.store()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let state = try await lease.save(Sample.state())
    await lease.release()
    let kept = try scratch.text(scratch.state)
    try scratch.write(kept, to: scratch.path + "/finally/dev.serials/\(Int.max).json")
    try scratch.write("\(Int.max)\n", to: scratch.path + "/finally/dev.serials/fence")
    try scratch.write("{\"serial\":\(Int.max)}\n", to: scratch.path + "/finally/dev.history.jsonl")
    #expect(try await store.load(Sample.environment) == state)
    let next = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(try await next.save(state).serial == state.serial + 1)
    await next.release()
  }
}
