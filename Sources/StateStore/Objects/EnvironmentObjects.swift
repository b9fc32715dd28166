internal import InfraModel

/// Where one environment's objects are, and what can be done with one of them as a whole.
///
///     finally/dev/lease                                    who holds the lease, renewed by condition
///     finally/dev/state.json                               the state of the last save, and who wrote it
///     finally/dev/serials/0…08/state.json                  a copy; the newest 20 are kept
///     finally/dev/serials/0…08/0…03-00000001               the log that follows serial 8, written under fence 3
///     finally/dev/history/0…03.json                        the run under fence 3
///     finally/dev/plans/7f3a….json                         a saved plan
///     finally/dev/plans/7f3a….files/91bc….zip              a folder that it sends
///
/// `state.json` names the fence whose log counts (its *writer*), and only that one. Whoever takes over *seals* the log,
/// by making its next object, copies it to a log of its own, and puts its own fence in `state.json`, all by condition:
/// the former writer, should it wake, meets the seal at its next record and another tag at its next save.
struct EnvironmentObjects: Sendable {
  let storage: any ObjectStorage
  let environment: EnvironmentName
  let cipher: ObjectCipher?
  let digestSecret: DigestSecret?

  /// Refuses names that would meet other objects.
  init(
    _ storage: any ObjectStorage, _ environment: EnvironmentName, cipher: ObjectCipher? = nil,
    digestSecret: DigestSecret? = nil
  ) throws(StoreError) {
    guard environment.isStorable(butNot: { Self.folders.contains(String($0)) }) else {
      throw .invalidName(environment)
    }
    self.storage = storage
    self.environment = environment
    self.cipher = cipher
    self.digestSecret = digestSecret
  }

  /// Folders below an environment's own that belong to it.
  static let folders: Set<String> = ["serials", "history", "plans"]

  var lease: String { key("lease") }
  var state: String { key("state.json") }
  var serials: String { key("serials/") }
  var history: String { key("history/") }

  /// A copy of a saved state.
  func copy(of serial: Int) -> String { "\(serials)\(Self.digits(serial, 16))/state.json" }

  /// An object of a log; they are counted from 1.
  func log(after serial: Int, _ fence: Int, _ number: Int) -> String {
    "\(serials)\(Self.digits(serial, 16))/\(Self.digits(fence, 16))-\(Self.digits(number, 8))"
  }

  /// A run; what it writes before it has ended, and what it writes when it has. Those of one lease sort by their places.
  func run(under fence: Int, part: Int, hasEnded: Bool) -> String {
    "\(history)\(Self.digits(fence, 16))\(part == 0 ? "" : ".then-\(part)")\(hasEnded ? "" : ".begun").json"
  }

  /// A run of a time without fences.
  func unfencedRun(_ number: Int) -> String { "\(history)\(Self.digits(0, 16)).\(Self.digits(number, 8)).json" }

  var plans: String { key("plans/") }

  func plan(_ digest: String) -> String { "\(plans)\(digest)\(StoredPlans.suffix)" }

  /// What was applied.
  func graph(_ digest: String) -> String { "\(plans)\(digest)\(StoredPlans.graphSuffix)" }

  /// What a plan needs beside it.
  func planFile(_ name: String, of digest: String) -> String {
    "\(plans)\(digest)\(StoredPlans.filesSuffix)/\(name)"
  }

  /// What the names of a plan's approvals begin with.
  func approvals(of digest: String) -> String { "\(plans)\(digest)\(StoredPlans.approvalsSuffix)/" }

  func place(_ key: String) -> String { storage.place(of: key) }

  private func key(_ name: String) -> String { "\(environment.name)/\(name)" }

  /// Numbers of one width, so that lists come in their order.
  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

extension EnvironmentObjects {
  /// An object's content as it was written; `nil` where there is none.
  func read(_ key: String) async throws(StoreError) -> StoredObject? {
    guard var found = try await storing({ () async throws(ObjectFailure) in try await storage.read(key) }) else {
      return nil
    }
    if let cipher {
      found.bytes = try await cipher.open(found.bytes, of: key, named: place(key))
    } else if SealedText.isSealed(found.bytes) {
      throw .encrypted(file: place(key))
    }
    return found
  }

  /// Writes an object where the condition holds. A write whose answer was lost is known by its content.
  /// - Returns: its tag; `nil` where the condition does not hold.
  func write(
    _ bytes: [UInt8], to key: String, where condition: WriteCondition
  ) async throws(StoreError) -> String? {
    let bytes = try await cipher?.seal(bytes, of: key, named: place(key)) ?? bytes
    return try await writeAsIs(bytes, to: key, where: condition)
  }

  /// The same for what is never encrypted.
  func writeAsIs(
    _ bytes: [UInt8], to key: String, where condition: WriteCondition
  ) async throws(StoreError) -> String? {
    let answer = try await storing { () async throws(ObjectFailure) in
      try await storage.write(bytes, to: key, where: condition)
    }
    if case .written(let tag) = answer { return tag }
    let found = try await storing { () async throws(ObjectFailure) in try await storage.read(key) }
    return found?.bytes == bytes ? found?.tag : nil
  }

  func remove(_ keys: [String]) async throws(StoreError) {
    guard !keys.isEmpty else { return }
    try await storing { () async throws(ObjectFailure) in try await storage.remove(keys) }
  }

  func list(_ prefix: String) async throws(StoreError) -> [String] {
    try await storing { () async throws(ObjectFailure) in try await storage.list(prefix, delimited: false) }.keys
  }

  /// Several objects at once, in the order of their keys; `nil` for one that is not there.
  func read(_ keys: [String]) async throws(StoreError) -> [StoredObject?] {
    guard keys.count > 1 else {
      guard let key = keys.first else { return [] }
      return [try await read(key)]
    }
    let results = await withTaskGroup(of: (Int, Result<StoredObject?, StoreError>).self) { group in
      var results = [Result<StoredObject?, StoreError>](repeating: .success(nil), count: keys.count)
      var next = 0
      func start() {
        guard next < keys.count else { return }
        let (index, key) = (next, keys[next])
        next += 1
        group.addTask {
          do throws(StoreError) { return (index, .success(try await read(key))) } catch {
            return (index, .failure(error))
          }
        }
      }
      for _ in 0..<Self.readsAtOnce { start() }
      for await (index, result) in group {
        results[index] = result
        start()
      }
      return results
    }
    var found: [StoredObject?] = []
    for result in results { found.append(try result.get()) }
    return found
  }

  private static let readsAtOnce = 16

  private func storing<Result>(
    _ work: () async throws(ObjectFailure) -> Result
  ) async throws(StoreError) -> Result {
    do throws(ObjectFailure) { return try await work() } catch { throw .objects(error) }
  }
}

/// A result of work that several are done of at once.
func caught<Content: Sendable>(
  _ work: () async throws(StoreError) -> Content
) async -> Result<Content, StoreError> {
  do throws(StoreError) { return .success(try await work()) } catch { return .failure(error) }
}
