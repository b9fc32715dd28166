import InfraModel
import Testing
internal import World

@testable import StateStore

@Suite("Objects that are encrypted before they are sent")
struct ObjectCipherTests {
  private func store(_ place: StoreUnderTest, keys: String?) -> ObjectStateStore {
    ObjectStateStore(
      place.objects, at: .folder(""), cipher: keys.flatMap { KeyRing($0) }.map { ObjectCipher($0, random: .live) },
      terms: .patient, random: .live, files: .live, unsentFolder: nil)
  }

  private static let first = String(repeating: "1f", count: 32)
  private static let second = String(repeating: "2e", count: 32)

  private func save(_ store: ObjectStateStore) async throws {
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let saved = try await lease.save(try await store.load(Sample.environment) ?? Sample.state(serial: 0, "network"))
    let journal = try await store.journal(Sample.environment, lease: lease)
    try await journal.append(.begun(Sample.operation("a")), .willCall(operation: "op-a", call: "c", ordinal: 1))
    _ = try await lease.save(saved)
    try await lease.record(Sample.run(1))
    await lease.release()
  }

  @Test("Nobody without the key finds an address, a name or a lineage in them")
  func secret() async throws {
    let place = try StoreUnderTest(.objects)
    try await save(store(place, keys: Self.first))
    for key in place.objects.keys where !key.hasSuffix("/lease") {
      // The first line says how it is encrypted, in digits that may spell anything.
      let sealed = try #require(place.objects[key]).bytes.drop { $0 != 0x0A }
      try #require(!sealed.isEmpty)
      let text = String(decoding: sealed, as: UTF8.self)
      for word in ["network", "op-a", "5f0c", "vpc-", "ada"] { #expect(!text.contains(word), "\(word) in \(key)") }
    }
  }

  @Test("A wrong key, or none, is told as such and not as damage")
  func wrongKey() async throws {
    let place = try StoreUnderTest(.objects)
    try await save(store(place, keys: Self.first))
    let name = try #require(KeyRing(Self.first)?.names.first)
    let other = try #require(KeyRing(Self.second)?.names.first)
    let file = place.objects.place(of: "finally/dev/state.json")
    await expect(.keyMissing(file: file, wanted: name, given: [other])) {
      _ = try await store(place, keys: Self.second).load(Sample.environment)
    }
    await expect(.encrypted(file: file)) { _ = try await store(place, keys: nil).load(Sample.environment) }
  }

  @Test("A state that is not encrypted is not believed where a key is named")
  func plain() async throws {
    let place = try StoreUnderTest(.objects)
    try await save(store(place, keys: nil))
    await expect(.notEncrypted(file: place.objects.place(of: "finally/dev/state.json"))) {
      _ = try await store(place, keys: Self.first).load(Sample.environment)
    }
  }

  @Test("A new key put first writes, the old one reads, until nothing is left that it wrote")
  func rotation() async throws {
    let place = try StoreUnderTest(.objects)
    try await save(store(place, keys: Self.first))
    let rotated = store(place, keys: "# new\n\(Self.second)\n\n\(Self.first)\n")
    #expect(try await rotated.load(Sample.environment)?.resources.count == 1)
    try await save(rotated)
    #expect(try await store(place, keys: Self.second).load(Sample.environment)?.resources.count == 1)
    await #expect(throws: StoreError.self) { _ = try await store(place, keys: Self.first).load(Sample.environment) }
  }

  @Test("What was changed, or put in another's place, is told", arguments: [40, 90, 200, 400])
  func changed(_ index: Int) async throws {
    let place = try StoreUnderTest(.objects)
    let store = store(place, keys: Self.first)
    try await save(store)
    var bytes = try #require(place.objects["finally/dev/state.json"]).bytes
    try #require(bytes.count > index)
    let whole = bytes
    bytes[index] ^= 1
    place.objects.put(bytes, at: "finally/dev/state.json")
    await #expect(throws: StoreError.self) { _ = try await store.load(Sample.environment) }
    place.objects.put(whole, at: "finally/staging/state.json")
    await #expect(throws: StoreError.self) { _ = try await store.load("finally/staging") }
    place.objects.put(whole, at: "finally/dev/state.json")
    #expect(try await store.load(Sample.environment) != nil)
  }

  @Test("A file of keys has 64 hexadecimal digits a line", arguments: ["", "# none", "1f", "xyz", "1f\n" + first])
  func badKeys(_ text: String) { #expect(KeyRing(text) == nil) }
}
