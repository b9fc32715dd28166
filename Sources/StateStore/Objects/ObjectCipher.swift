internal import InfraModel
internal import Digests
internal import Synchronization
public import World

/// A key that objects are encrypted with.
public struct DataKey: Hashable, Sendable {
  /// What a reader finds the key by, without being the key: the name of a key of a file, or the key as a key service
  /// has encrypted it.
  public var name: String
  /// 32 bytes.
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Where the keys of encrypted objects come from.
public protocol DataKeys: Sendable {
  /// The key that is written with.
  func current() async throws(ObjectFailure) -> DataKey
  /// The key of a name; `nil` where it is none of these.
  func key(_ name: String) async throws(ObjectFailure) -> DataKey?
  /// The names of the keys at hand, as people know them.
  var names: [String] { get }
}

/// Keys that people keep in a file. The first writes, all of them read: a new key is put first, and the old ones stay
/// as long as something is encrypted with them.
public struct KeyRing: DataKeys {
  private let keys: [DataKey]

  /// - Parameter text: 64 hexadecimal digits a line, as `openssl rand -hex 32` makes them; empty lines and those that
  ///   begin with `#` do not count. `nil` for anything else.
  public init?(_ text: String) {
    var keys: [DataKey] = []
    for line in text.split(separator: "\n").map({ $0.filter { !$0.isWhitespace } }) {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let bytes = Hex.decode(line.lowercased()), bytes.count == Sealing.keyLength else { return nil }
      keys.append(
        DataKey(name: "key \(Digest.hmac(Array("infra state key".utf8), key: bytes).prefix(16))", bytes: bytes))
    }
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  public func current() -> DataKey { keys[0] }
  public func key(_ name: String) -> DataKey? { keys.first { $0.name == name } }
  public var names: [String] { keys.map(\.name) }
}

/// Encrypts objects, each under a key and a nonce of its own, bound to its own name: none can be read, changed, or put
/// in another's place unseen.
public struct ObjectCipher: Sendable {
  private let keys: any DataKeys
  private let random: Randomness
  private let known = KnownKeys()

  public init(_ keys: any DataKeys, random: Randomness) {
    self.keys = keys
    self.random = random
  }

  func seal(_ text: [UInt8], of key: String, named place: String) async throws(StoreError) -> [UInt8] {
    let dataKey = try await failing { () async throws(ObjectFailure) in
      try await known.current { () async throws(ObjectFailure) in try await keys.current() }
    }
    let header = SealedText.Header(
      key: dataKey.name, salt: random.bytes(Sealing.keyLength), nonce: random.bytes(Sealing.nonceLength))
    guard
      let sealed = Sealing.seal(
        text, key: header.derived(from: dataKey), nonce: header.nonce, context: header.context(of: key))
    else { throw .objects(ObjectFailure(.refused, action: "encrypt", place: place, reason: "it cannot be encrypted")) }
    return header.line + sealed
  }

  /// - Throws: ``StoreError/keyMissing(file:wanted:given:)`` where it was encrypted with another key: that is no
  ///   damage; ``StoreError/notEncrypted(file:)`` where it was not encrypted at all.
  func open(_ bytes: [UInt8], of key: String, named place: String) async throws(StoreError) -> [UInt8] {
    guard SealedText.isSealed(bytes) else {
      // What is never encrypted can stop a run, but tell it nothing. A state that anybody could have written cannot.
      guard LogSeal(bytes) != nil || StateEnvelope.isSignpost(bytes) else { throw .notEncrypted(file: place) }
      return bytes
    }
    guard let (header, sealed) = SealedText.parts(of: bytes) else {
      throw .objects(ObjectFailure(.refused, action: "decrypt", place: place, reason: "its first line is damaged"))
    }
    let dataKey = try await failing { () async throws(ObjectFailure) in
      try await known.key(header.key) { () async throws(ObjectFailure) in try await keys.key(header.key) }
    }
    guard let dataKey else { throw .keyMissing(file: place, wanted: header.shownKey, given: keys.names) }
    guard
      let text = Sealing.open(
        sealed, key: header.derived(from: dataKey), nonce: header.nonce, context: header.context(of: key))
    else {
      throw .objects(
        ObjectFailure(
          .refused, action: "decrypt", place: place, reason: "it was changed after it was written, or is another's"))
    }
    return text
  }

  private func failing<Result>(
    _ work: () async throws(ObjectFailure) -> Result
  ) async throws(StoreError) -> Result {
    do throws(ObjectFailure) { return try await work() } catch { throw .objects(error) }
  }
}

/// Keys that were asked for once; a key service is not asked again in a run.
private final class KnownKeys: Sendable {
  private let found = Mutex<(current: DataKey?, all: [String: DataKey])>((nil, [:]))

  func current(_ ask: () async throws(ObjectFailure) -> DataKey) async throws(ObjectFailure) -> DataKey {
    if let known = found.withLock({ $0.current }) { return known }
    let key = try await ask()
    found.withLock {
      $0.current = key
      $0.all[key.name] = key
    }
    return key
  }

  func key(
    _ name: String, _ ask: () async throws(ObjectFailure) -> DataKey?
  ) async throws(ObjectFailure) -> DataKey? {
    if let known = found.withLock({ $0.all[name] }) { return known }
    guard let key = try await ask() else { return nil }
    found.withLock { $0.all[name] = key }
    return key
  }
}

/// An encrypted object: a line of JSON that says how, then the encrypted bytes.
///
///     {"cipher":"AES-256-GCM","infraSealed":1,"key":"key 3f0a…","nonce":"…","salt":"…"}
enum SealedText {
  struct Header: Hashable {
    var key: String
    var salt: [UInt8]
    var nonce: [UInt8]

    /// Every object has a key of its own, so that no two nonces can meet under one.
    func derived(from dataKey: DataKey) -> [UInt8] {
      Hex.decode(Digest.hmac(salt, key: dataKey.bytes)) ?? []
    }

    /// What must be the same when the object is read.
    func context(of object: String) -> [UInt8] { Array("infra state \(object)".utf8) }

    /// The key's name for people: what a service has encrypted is long.
    var shownKey: String { key.count > 40 ? "\(key.prefix(32))…" : key }

    var line: [UInt8] {
      start
        + JSON.canonical([
          "cipher": "AES-256-GCM", "key": .string(key), "nonce": .string(Hex.encode(nonce)),
          "salt": .string(Hex.encode(salt)),
        ]).dropFirst() + [0x0A]
    }
  }

  private static let start = Array("{\"infraSealed\":1,".utf8)

  static func isSealed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: start) }

  static func parts(of bytes: [UInt8]) -> (header: Header, sealed: [UInt8])? {
    guard let end = bytes.firstIndex(of: 0x0A), let value = (try? JSON.parse(Array(bytes[..<end]))) ?? nil,
      value["cipher"]?.string == "AES-256-GCM", let key = value["key"]?.string,
      let salt = value["salt"]?.string.flatMap({ Hex.decode($0) }),
      let nonce = value["nonce"]?.string.flatMap({ Hex.decode($0) })
    else { return nil }
    return (Header(key: key, salt: salt, nonce: nonce), Array(bytes[(end + 1)...]))
  }
}
