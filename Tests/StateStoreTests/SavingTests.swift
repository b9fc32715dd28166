import Glibc
import InfraModel
import Testing
internal import World

@testable import StateStore

@Suite("A state is saved whole, and read back as it was")
struct SavingTests {
  let scratch: Scratch
  let store: LocalStateStore

  init() throws {
    scratch = try Scratch()
    store = scratch.store()
  }

  @Test("A store of nothing reads as nothing")
  func nothing() async throws {
    #expect(try await store.load(Sample.environment) == nil)
    #expect(try await store.environments() == [])
    #expect(try await store.history(Sample.environment) == [])
    #expect(try await store.serials(Sample.environment) == [])
  }

  @Test("A file that is larger than any state is not read")
  func large() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    _ = try await lease.save(Sample.state(serial: 0, "vpc"))
    await lease.release()
    #expect(truncate(scratch.state, off_t(1 << 30) + 1) == 0)
    let failure = FileFailure(action: "read", path: scratch.state, errno: EFBIG)
    let store = scratch.store()
    await #expect(throws: StoreError.io(failure)) { try await store.load(Sample.environment) }
  }

  @Test("A state's file is a document that people can read")
  func document() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let saved = try await lease.save(Sample.state(serial: 0, "vpc"))
    await lease.release()
    #expect(saved == Sample.state(serial: 1, "vpc"))
    #expect(try await store.load(Sample.environment) == saved)
    #expect(
      try scratch.text(scratch.state) == """
        {
          "account": "123456789012",
          "checksum": "2372d7aaef06b4368b5805e9e4d033026de39e63bb6f15b9491028f79e802f37",
          "digestKey": "00ff",
          "environment": "finally/dev",
          "formatVersion": 2,
          "lineage": "5f0c",
          "outputs": {
            "url": "https://example.test"
          },
          "region": "eu-central-1",
          "resources": [
            {
              "address": "vpc",
              "attributes": {
                "VpcId": "vpc-vpc"
              },
              "id": "vpc-vpc",
              "operation": "op-vpc",
              "properties": {
                "CidrBlock": "10.0.0.0/16",
                "Secret": {
                  "$digest": "abcd"
                }
              },
              "region": "eu-central-1",
              "status": "complete",
              "type": "AWS::EC2::VPC"
            }
          ],
          "serial": 1
        }

        """)
    #expect(try scratch.names() == ["dev.json", "dev.lock", "dev.serials"])
    #expect(try scratch.names("finally/dev.serials") == ["1.json", "fence", "journal.mark", "write.lock"])
    #expect(try await store.environments() == [Sample.environment])
  }

  @Test("The newest twenty serials of a state are kept")
  func keeps() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    var state = Sample.state()
    for _ in 1...23 { state = try await lease.save(state) }
    #expect(try await store.serials(Sample.environment) == Array(4...23))
  }

  @Test("A state that does not follow the stored one is refused")
  func conflicts() async throws {
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
      .anotherEnvironment(
        file: scratch.state, found: "finally/production", expected: Sample.environment)
    ) { _ = try await lease.save(misplaced) }
    #expect(try await store.load(Sample.environment) == second)
  }

  @Test("A state file that was exchanged during a run is not overwritten")
  func exchanged() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let first = try await lease.save(Sample.state())
    let text = try scratch.text(scratch.state)
    let second = try await lease.save(first)
    try scratch.write(text, to: scratch.state)
    await expect(.conflict(environment: Sample.environment, storedSerial: 1, givenSerial: 2, isSameLineage: true)) {
      _ = try await lease.save(second)
    }
  }

  @Test(
    "Names of environments that lead elsewhere are refused",
    arguments: ["", "/", "a//b", "../a", "a/..", "a/.b", "a b", "x.serials/y", "ä"])
  func names(_ name: String) async throws {
    await expect(.invalidName(EnvironmentName(name))) { _ = try await store.load(EnvironmentName(name)) }
  }

  @Test("A run is in the history from its beginning: it runs, ends, or has died")
  func unfinished() async throws {
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
  }

  @Test("A history of the first format is read")
  func firstFormat() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    try await lease.record(Sample.run(1))
    let file = scratch.path + "/finally/dev.history.jsonl"
    let first = try scratch.text(file).replacing(#""formatVersion":2"#, with: #""formatVersion":1"#)
    try scratch.write(first, to: file)
    #expect(try await store.history(Sample.environment) == [Sample.run(1)])
  }

  @Test("History is kept in order, and a line that a crash cut short is written over")
  func history() async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    try await lease.record(Sample.run(1))
    let file = scratch.path + "/finally/dev.history.jsonl"
    #expect(
      try scratch.text(file)
        == #"{"changes":{"create":1,"delete":1},"command":"apply","commit":"c0ffee","ended":1795230960,"#
        + #""environment":"finally/dev","failures":[{"address":"a","code":"IN5001","message":"the cloud said no"}],"#
        + #""formatVersion":2,"host":"example","planDigest":"7f3a","result":"partial","serial":1,"#
        + #""started":1795230900.25,"who":"ada"}"# + "\n")
    try scratch.write(try scratch.text(file) + #"{"changes""#, to: file)
    #expect(try await store.history(Sample.environment) == [Sample.run(1)])
    try await lease.record(Sample.run(2))
    #expect(try await store.history(Sample.environment) == [Sample.run(1), Sample.run(2)])
    try scratch.write("{}\n" + (try scratch.text(file)), to: file)
    await expect(.historyDamaged(file: file, line: 1)) { _ = try await store.history(Sample.environment) }
  }
}
