import AWSClient
import Glibc
import InfraModel
@testable import Sandbox
import Testing

/// A folder of its own, deleted in the end.
private final class Scratch {
  let path: String

  init() {
    var template = Array("\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/sandbox-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit {
    Sandbox.erase(file)
    rmdir(path)
  }

  var file: String { path + "/sandbox.json" }
  var log: String { path + "/sandbox.log" }

  func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  func write(_ bytes: [UInt8], _ path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}

@Suite("A sandbox is remembered")
struct FileTests {
  private let scratch = Scratch()
  private let region = "eu-central-1"

  private func open(_ clock: SandboxClock = Clients.clock) throws -> Sandbox {
    try Sandbox(at: scratch.file, clock: clock)
  }

  private func create(_ name: String, _ sandbox: Sandbox) async throws {
    _ = try await Clients.client(of: sandbox).call(
      .logs, "CreateLogGroup", ["logGroupName": .string(name)], region: region)
  }

  private func names(_ sandbox: Sandbox) async throws -> [String] {
    let all = try await Clients.client(of: sandbox).callAll(.logs, "DescribeLogGroups", [:], region: region)
    return (all["logGroups"]?.list ?? []).compactMap { $0["logGroupName"]?.string }
  }

  @Test("What one process did in a sandbox the next one knows, without a word at the end of the first")
  func killed() async throws {
    let first = try open()
    try await create("a", first)
    try await create("b", first)
    _ = try await Clients.client(of: first).call(.logs, "DeleteLogGroup", ["logGroupName": "a"], region: region)
    #expect(try await names(try open()) == ["b"])
  }

  @Test("Nothing is written through a link in the place of a sandbox's files", arguments: ["log", "lock", "json.part"])
  func links(_ ending: String) async throws {
    let target = scratch.path + "/letter.txt"
    let link = scratch.path + "/sandbox." + ending
    scratch.write(Array("precious".utf8), target)
    defer { for path in [link, target] { unlink(path) } }
    try #require(symlink(target, link) == 0)
    #expect(throws: SandboxFileError.self) { try open() }
    #expect(scratch.read(target) == Array("precious".utf8))
  }

  @Test("Two processes with one sandbox see what the other does, and make no identifier twice")
  func twoAtOnce() async throws {
    let first = try open()
    let second = try open()
    try await create("a", first)
    #expect(try await names(second) == ["a"])
    try await create("b", second)
    #expect(try await names(first) == ["a", "b"])
    var ids: Set<Value> = []
    for sandbox in [first, second, first, second] {
      let made = try await Clients.client(of: sandbox).call(
        .ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: region)
      ids.insert(made["Vpc"]?["VpcId"] ?? "")
    }
    #expect(ids.count == 4)
  }

  @Test("At every length of a torn log everything that was answered before the tear is there, and it goes on")
  func torn() async throws {
    let first = try open()
    for name in ["a", "b", "c"] { try await create(name, first) }
    let whole = scratch.read(scratch.log)
    let ends = whole.indices.filter { whole[$0] == 0x0A }
    for length in stride(from: 0, through: whole.count, by: 61) {
      scratch.write(Array(whole.prefix(length)), scratch.log)
      let again = try open()
      let due = Array(["a", "b", "c"].prefix(ends.count { $0 < length }))
      #expect(try await names(again) == due)
      try await create("z", again)
      #expect(try await names(try open()) == due + ["z"])
    }
  }

  @Test("A log that has outgrown its snapshot is folded into a new one, and whoever was open goes on")
  func folded() async throws {
    let first = try open()
    let name = String(repeating: "n", count: 400)
    for number in 0..<100 { try await create("\(name)\(number)", first) }
    #expect(scratch.read(scratch.log).count > 65_536)
    let second = try open()
    #expect(scratch.read(scratch.log).isEmpty)
    #expect(try await names(second).count == 100)
    try await create("of the first", first)
    #expect(try await names(second).count == 101)
    #expect(try await names(try open()).count == 101)
  }

  @Test("A sandbox that is emptied is empty for all who have it open")
  func emptied() async throws {
    let first = try open()
    let second = try open()
    try await create("a", first)
    try second.empty()
    #expect(try await names(first) == [])
    try await create("b", first)
    #expect(try await names(try open()) == ["b"])
  }

  @Test("A refused call leaves nothing in a sandbox, on disk neither")
  func refused() async throws {
    let sandbox = try open()
    try await create("a", sandbox)
    let before = scratch.read(scratch.log)
    await #expect(throws: AWSError.self) { try await create("a", sandbox) }
    #expect(scratch.read(scratch.log) == before)
  }

  @Test("Time that was skipped stays skipped, and what came of it stays")
  func time() async throws {
    let immediate = VirtualTime(base: { 1_000_000_000 })
    let first = try open(immediate.clock)
    let client = Clients.client(of: first)
    _ = try await client.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: region)
    try await immediate.clock.sleep(600)
    func state(_ client: AWSClient) async throws -> Value? {
      try await client.call(.ec2, "DescribeVpcs", [:], region: region)["Vpcs"]?[0]?["State"]
    }
    #expect(try await state(client) == "available")
    let later = VirtualTime(base: { 1_000_000_000 })
    let second = try open(later.clock)
    #expect(try await state(Clients.client(of: second)) == "available")
    #expect(later.skipped == 600)
    // Also where nothing changed: what a read told as happened does not come to be undone.
    try await later.clock.sleep(30)
    #expect(try await state(Clients.client(of: second)) == "available")
    let last = VirtualTime(base: { 1_000_000_000 })
    #expect(try await names(try open(last.clock)) == [])
    #expect(last.skipped == 630)
  }

  @Test("A damaged snapshot is told, not taken for an empty cloud", arguments: ["{", "{\"kind\":\"else\"}", ""])
  func damaged(text: String) async throws {
    try await create("a", try open())
    scratch.write(Array(text.utf8), scratch.file)
    #expect(throws: SandboxFileError.self) { try open() }
  }
}
