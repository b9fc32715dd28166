import StateStore
import Synchronization

/// A store of objects in memory that keeps to what ``ObjectStorage`` promises.
final class MemoryObjects: ObjectStorage {
  private let objects = Mutex<(all: [String: StoredObject], writes: Int)>(([:], 0))

  var keys: [String] { objects.withLock { $0.all.keys.sorted() } }

  func place(of key: String) -> String { "s3://bucket/\(key)" }

  func read(_ key: String) async throws(ObjectFailure) -> StoredObject? { self[key] }

  subscript(_ key: String) -> StoredObject? { objects.withLock { $0.all[key] } }

  /// Puts content there as somebody else would.
  func put(_ bytes: [UInt8]?, at key: String) {
    objects.withLock { objects in
      objects.writes += 1
      objects.all[key] = bytes.map { StoredObject($0, tag: "\"\(objects.writes)\"") }
    }
  }

  func write(
    _ bytes: [UInt8], to key: String, where condition: WriteCondition
  ) async throws(ObjectFailure) -> WriteAnswer {
    objects.withLock { objects in
      let holds =
        switch condition {
        case .absent: objects.all[key] == nil
        case .tag(let tag): objects.all[key]?.tag == tag
        case .always: true
        }
      guard holds else { return .conditionFailed }
      objects.writes += 1
      let tag = "\"\(objects.writes)\""
      objects.all[key] = StoredObject(bytes, tag: tag)
      return .written(tag: tag)
    }
  }

  func remove(_ keys: [String]) async throws(ObjectFailure) {
    objects.withLock { objects in for key in keys { objects.all[key] = nil } }
  }

  func list(_ prefix: String, delimited: Bool) async throws(ObjectFailure) -> ObjectList {
    var list = ObjectList()
    for key in keys where key.hasPrefix(prefix) {
      if delimited, let slash = key.dropFirst(prefix.count).firstIndex(of: "/") {
        let folder = String(key[...slash])
        if list.folders.last != folder { list.folders.append(folder) }
      } else {
        list.keys.append(key)
      }
    }
    return list
  }
}

/// Passes requests on, or does with them what a test wants.
final class FaultyObjects: ObjectStorage {
  /// A request, counted from 0.
  struct Request: Hashable, Sendable {
    var number: Int
    var action: String
    var key: String
    var changes: Bool { action == "write" || action == "remove" }
  }

  /// What becomes of a request.
  enum Fate: Sendable {
    case passes
    /// It never arrives, and no later one does.
    case diesBefore
    /// It takes effect, and nobody hears of it; no later one arrives.
    case diesAfter
    /// Its answer is lost, and it is sent again.
    case isRepeated
    /// It takes effect, and nobody hears of it.
    case failsAfter(ObjectFailure.Kind)
    /// It does not arrive.
    case fails(ObjectFailure.Kind)
    /// It waits before it arrives.
    case waitsBefore(@Sendable () async -> Void)
    /// It takes effect, and its answer waits.
    case waitsAfter(@Sendable () async -> Void)
  }

  private let objects: any ObjectStorage
  private let fate: @Sendable (Request) -> Fate
  private let seen = Mutex<(requests: [Request], isDead: Bool)>(([], false))

  init(_ objects: any ObjectStorage, _ fate: @escaping @Sendable (Request) -> Fate) {
    self.objects = objects
    self.fate = fate
  }

  var requests: [Request] { seen.withLock { $0.requests } }

  func place(of key: String) -> String { objects.place(of: key) }

  func read(_ key: String) async throws(ObjectFailure) -> StoredObject? {
    try await sent("read", key) { () async throws(ObjectFailure) in try await objects.read(key) }
  }

  func write(
    _ bytes: [UInt8], to key: String, where condition: WriteCondition
  ) async throws(ObjectFailure) -> WriteAnswer {
    try await sent("write", key) { () async throws(ObjectFailure) in
      try await objects.write(bytes, to: key, where: condition)
    }
  }

  func remove(_ keys: [String]) async throws(ObjectFailure) {
    try await sent("remove", keys.first ?? "") { () async throws(ObjectFailure) in try await objects.remove(keys) }
  }

  func list(_ prefix: String, delimited: Bool) async throws(ObjectFailure) -> ObjectList {
    try await sent("list", prefix) { () async throws(ObjectFailure) in
      try await objects.list(prefix, delimited: delimited)
    }
  }

  private func sent<Answer: Sendable>(
    _ action: String, _ key: String, _ work: () async throws(ObjectFailure) -> Answer
  ) async throws(ObjectFailure) -> Answer {
    let request: Request? = seen.withLock { seen in
      guard !seen.isDead else { return nil }
      seen.requests.append(Request(number: seen.requests.count, action: action, key: key))
      return seen.requests.last
    }
    func failure(_ kind: ObjectFailure.Kind) -> ObjectFailure {
      ObjectFailure(kind, action: action, place: objects.place(of: key), reason: "no answer")
    }
    guard let request else { throw failure(.unreachable) }
    func die() { seen.withLock { $0.isDead = true } }
    switch fate(request) {
    case .passes: return try await work()
    case .diesBefore:
      die()
      throw failure(.unreachable)
    case .diesAfter:
      _ = try await work()
      die()
      throw failure(.unreachable)
    case .isRepeated:
      _ = try await work()
      return try await work()
    case .fails(let kind): throw failure(kind)
    case .failsAfter(let kind):
      _ = try await work()
      throw failure(kind)
    case .waitsBefore(let wait):
      await wait()
      return try await work()
    case .waitsAfter(let wait):
      let answer = try await work()
      await wait()
      return answer
    }
  }
}
