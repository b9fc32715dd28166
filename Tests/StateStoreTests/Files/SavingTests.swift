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
    "Names of environments that would meet the files of others are refused", arguments: ["x.serials/y", "a/b.plans"])
  func names(_ name: String) async throws {
    await expect(.invalidName(EnvironmentName(name))) { _ = try await store.load(EnvironmentName(name)) }
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
