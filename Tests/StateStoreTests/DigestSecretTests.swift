import InfraModel
import Testing

@testable import StateStore

@Suite("A key of digests that is kept elsewhere")
struct DigestSecretTests {
  private let secret = DigestSecret(String(repeating: "ab", count: 32))

  @Test("A key of digests kept elsewhere stands in no file, and its name tells it to whoever has it")
  func kept() async throws {
    let scratch = try Scratch()
    let secret = try #require(secret)
    func store(_ secret: DigestSecret?) -> LocalStateStore {
      LocalStateStore(folder: scratch.path, digestSecret: secret, fileSystem: .unflushed)
    }
    var state = Sample.state()
    state.digestKey = secret.key(of: state.lineage)
    state.digestKeyName = secret.name(for: state.lineage)
    let lease = try await store(secret).acquire(Sample.environment, holder: Sample.holder)
    state = try await lease.save(state)
    try await store(secret).journal(Sample.environment, lease: lease).append(.recorded(.store(Sample.record("a"))))
    await lease.release()

    for name in try scratch.names() + scratch.names("finally/dev.serials").map({ "dev.serials/\($0)" })
    where !name.hasSuffix(".serials") {
      #expect(try !scratch.text("\(scratch.path)/finally/\(name)").contains(state.digestKey), "\(name)")
    }
    let read = try #require(try await store(secret).load(Sample.environment))
    #expect(read.digestKey == state.digestKey && !read.isLocked && read.resources["a"] != nil)
    for other in [nil, DigestSecret(String(repeating: "ac", count: 32))] {
      let locked = try #require(try await store(other).load(Sample.environment))
      #expect(locked.isLocked && locked.digestKey.isEmpty && locked.digestKeyName == state.digestKeyName)
    }
  }

  @Test("A key of digests is another one for each lineage, and its name does not tell it")
  func derived() throws {
    let secret = try #require(secret)
    #expect(secret.key(of: "a") != secret.key(of: "b") && secret.name(for: "a") != secret.name(for: "b"))
    #expect(secret.key(of: "a") != secret.name(for: "a") && secret.key(of: "a").utf8.count == 64)
  }

  @Test(
    "A key of digests is 64 hexadecimal digits, and nothing that could be guessed",
    arguments: ["", "secret", "zz", "abab"])
  func refused(text: String) { #expect(DigestSecret(text) == nil) }
}
