internal import Glibc
internal import InfraModel

/// What a sandbox remembers: a snapshot, and a log with a line for each call that changed something.
///
///     sandbox.json   everything, as of its generation
///     sandbox.log    what changed since; a line is one write, so that a killed process loses nothing it answered
///     sandbox.lock   held for the time of one call, so that several processes may share a sandbox
///
/// Before a call everything that others wrote is read. The log is folded into a new snapshot when a process opens the
/// sandbox and the log has outgrown it. A torn line at the log's end, of a machine that went down, is passed over.
final class SandboxFile {
  /// Why the sandbox cannot be remembered.
  struct Problem: Error, Hashable {
    var path: String
    var reason: String
  }

  private let path: String
  private let lock: Int32
  private var log: Int32
  private var generation: Int64 = 0
  /// How far the log has been read.
  private var position: Int64 = 0
  /// The snapshot that was read, by its inode; another one was written by somebody else.
  private var snapshot: UInt64 = 0
  private var snapshotSize: Int64 = 0

  /// What stands at the head of a sandbox.
  struct Facts: Hashable {
    var seed: UInt64
    var counter: Int64 = 0
    /// Seconds that the sandbox's clock is ahead of the world's.
    var skipped: Double = 0
  }

  private(set) var facts: Facts

  /// Opens a sandbox's file, or begins it.
  /// - Parameters:
  ///   - path: That of the snapshot; its folder is made.
  ///   - seed: For a sandbox that begins.
  init(_ path: String, seed: UInt64) throws(Problem) {
    self.path = path
    facts = Facts(seed: seed)
    try Self.makeFolder(of: path)
    let stem = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    lock = try Self.open(stem + ".lock", O_RDWR | O_CREAT)
    do throws(Problem) { log = try Self.open(stem + ".log", O_RDWR | O_CREAT | O_APPEND) } catch {
      close(lock)
      throw error
    }
  }

  deinit {
    close(log)
    close(lock)
  }

  // MARK: a call

  /// Takes the lock and everything that others wrote.
  func begin(_ cloud: inout Cloud) throws(Problem) {
    while flock(lock, LOCK_EX) != 0 {
      if errno != EINTR { throw Problem(path: path, reason: Self.reason()) }
    }
    do throws(Problem) { try catchUp(&cloud) } catch {
      flock(lock, LOCK_UN)
      throw error
    }
  }

  /// Writes what a call changed, and how much time was skipped: what was seen to have happened has happened.
  func write(_ changes: [Cloud.Change], _ cloud: Cloud, skipped: Double) throws(Problem) {
    guard !changes.isEmpty || skipped > facts.skipped else { return }
    facts.skipped = max(facts.skipped, skipped)
    facts.counter = cloud.counter
    let records = changes.map { change -> Value in
      cloud[whole: change.key]?.document ?? ["gone": change.key.document]
    }
    let line: Value = [
      "generation": .integer(generation), "counter": .integer(facts.counter), "skipped": .number(facts.skipped),
      "changes": .list(records),
    ]
    var bytes = JSON.canonical(line, symbols: .tagged)
    bytes.append(0x0A)
    let before = position
    do throws(Problem) { try Self.write(bytes, to: log, path) } catch {
      // Half a line would hide what comes after it.
      ftruncate(log, off_t(before))
      throw error
    }
    position += Int64(bytes.count)
  }

  /// Lets others in.
  func end() { flock(lock, LOCK_UN) }

  // MARK: reading

  private func catchUp(_ cloud: inout Cloud) throws(Problem) {
    var status = stat()
    if stat(path, &status) == 0, UInt64(status.st_ino) != snapshot || snapshot == 0 {
      try load(&cloud, inode: UInt64(status.st_ino))
    }
    guard fstat(log, &status) == 0, Int64(status.st_size) != position else { return }
    // A shorter log belongs to a snapshot that was read just now.
    if Int64(status.st_size) < position { position = 0 }
    let bytes = try Self.read(log, from: position, path)
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      if let line = try? JSON.parse(bytes[start..<end], symbols: .tagged) { replay(line, &cloud) }
      start = end + 1
    }
    position += Int64(start)
    if start < bytes.count {
      // What is torn was never answered.
      ftruncate(log, off_t(position))
    }
  }

  private func load(_ cloud: inout Cloud, inode: UInt64) throws(Problem) {
    let descriptor = try Self.open(path, O_RDONLY)
    defer { close(descriptor) }
    let bytes = try Self.read(descriptor, from: 0, path)
    let document: Value
    do throws(JSON.SyntaxError) { document = try JSON.parse(bytes, symbols: .tagged) } catch {
      throw Problem(path: path, reason: "is damaged: \(error)")
    }
    guard document["kind"] == "sandbox", document["formatVersion"] == 1,
      let generation = document["generation"]?.integer
    else { throw Problem(path: path, reason: "is no sandbox of this version") }
    cloud.clear()
    facts.seed = UInt64(bitPattern: document["seed"]?.integer ?? 0)
    facts.counter = document["counter"]?.integer ?? 0
    facts.skipped = document["skipped"]?.number ?? 0
    for entry in document["records"]?.list ?? [] {
      guard let record = Record(document: entry) else { throw Problem(path: path, reason: "holds a damaged record") }
      cloud.restore(record, at: record.key)
    }
    cloud.counter = facts.counter
    cloud.seed = facts.seed
    self.generation = generation
    snapshot = inode
    snapshotSize = Int64(bytes.count)
    position = 0
  }

  private func replay(_ line: Value, _ cloud: inout Cloud) {
    // A line of an earlier generation is in the snapshot already.
    guard line["generation"]?.integer == generation else { return }
    for change in line["changes"]?.list ?? [] {
      if let record = Record(document: change) {
        cloud.restore(record, at: record.key)
      } else if let gone = change["gone"].flatMap(RecordKey.init(document:)) {
        cloud.restore(nil, at: gone)
      }
    }
    facts.counter = max(facts.counter, line["counter"]?.integer ?? 0)
    facts.skipped = max(facts.skipped, line["skipped"]?.number ?? 0)
    cloud.counter = max(cloud.counter, facts.counter)
  }

  // MARK: folding

  /// Folds the log into a new snapshot, if there is none yet or the log has outgrown it, or always. Under the lock.
  func fold(_ cloud: Cloud, always: Bool = false) throws(Problem) {
    guard always || snapshot == 0 || position > 65_536 + 2 * snapshotSize else { return }
    let document: Value = [
      "kind": "sandbox", "formatVersion": 1, "generation": .integer(generation + 1),
      "seed": .integer(Int64(bitPattern: facts.seed)), "counter": .integer(cloud.counter),
      "skipped": .number(facts.skipped), "records": .list(Self.kept(cloud.all).map(\.document)),
    ]
    let bytes = JSON.canonical(document, symbols: .tagged) + [0x0A]
    let part = path + ".part"
    let descriptor = try Self.open(part, O_WRONLY | O_CREAT | O_TRUNC)
    defer { close(descriptor) }
    try Self.write(bytes, to: descriptor, part)
    var status = stat()
    guard fsync(descriptor) == 0, fstat(descriptor, &status) == 0, rename(part, path) == 0, ftruncate(log, 0) == 0
    else {
      let reason = Self.reason()
      unlink(part)
      throw Problem(path: path, reason: reason)
    }
    generation += 1
    snapshot = UInt64(status.st_ino)
    snapshotSize = Int64(bytes.count)
    position = 0
  }

  /// The most recorded calls that a snapshot has.
  private static let mostEvents = 5000

  /// All records but for the oldest of recorded calls, where there are too many.
  private static func kept(_ records: [Record]) -> [Record] {
    let events = records.lazy.filter { $0.key.kind == CloudTrail.event.name }
    let surplus = events.count - mostEvents
    guard surplus > 0 else { return records }
    let oldest = Set(events.sorted { $0.createdAt < $1.createdAt }.prefix(surplus).map(\.key))
    return records.filter { !oldest.contains($0.key) }
  }

  /// Deletes a sandbox's files; what is not there is not missed. Nobody is asked.
  static func erase(_ path: String) {
    let stem = path.hasSuffix(".json") ? String(path.dropLast(5)) : path
    for name in [path, path + ".part", stem + ".log", stem + ".lock"] { unlink(name) }
  }

  // MARK: the system

  private static func reason() -> String { String(cString: strerror(errno)) }

  private static func makeFolder(of path: String) throws(Problem) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Problem(path: folder, reason: reason()) }
  }

  private static func open(_ path: String, _ flags: Int32) throws(Problem) -> Int32 {
    // Nothing is written through a link.
    let guarded = flags & O_CREAT == 0 ? 0 : O_NOFOLLOW
    let descriptor = Glibc.open(path, flags | guarded | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem(path: path, reason: reason()) }
    return descriptor
  }

  private static func read(_ descriptor: Int32, from start: Int64, _ path: String) throws(Problem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 262_144)
    while true {
      let count = pread(descriptor, &buffer, buffer.count, off_t(start) + off_t(bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw Problem(path: path, reason: reason())
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(Problem) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + offset }, $0.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Problem(path: path, reason: reason())
      }
      offset += count
    }
  }
}
