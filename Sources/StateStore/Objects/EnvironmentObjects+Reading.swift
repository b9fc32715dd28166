internal import InfraModel

extension EnvironmentObjects {
  /// What is stored, read at one moment.
  struct Snapshot: Sendable {
    /// As in `state.json`.
    var saved: State?
    /// That of `state.json`; `nil` where there is none.
    var tag: String?
    /// The fence whose log follows the state.
    var writer: Int?
    var log = LogContent()
    /// Everything below `serials/`.
    var keys: [SerialKey] = []

    /// The true state.
    var current: State? {
      var state = saved
      state?.replay(log.journal.entries)
      return state
    }
  }

  /// Reads state and log. Somebody may be saving meanwhile, which is seen: a copy of a state is made behind it, and a
  /// log is removed behind the copy. Then both are read again.
  func snapshot() async throws(StoreError) -> Snapshot {
    for attempt in 1... {
      let (snapshot, isWhole) = try await snapshotOnce()
      let newest = snapshot.keys.last { $0.isCopy }?.serial
      let isReplaced = newest.map { $0 > snapshot.saved?.serial ?? 0 } ?? false
      if isWhole && !isReplaced { return snapshot }
      guard attempt >= Self.attempts else { continue }
      if let newest, isReplaced {
        var damage = try await damage(state)
        damage.newestGoodSerial = damage.newestGoodSerial ?? snapshot.saved?.serial
        throw .stateReplaced(damage, stateSerial: snapshot.current?.serial, savedSerial: newest)
      }
      throw .journalDamaged(try await damage(serials), line: snapshot.log.journal.lines + 1)
    }
    return Snapshot()
  }

  private static let attempts = 4

  /// - Returns: what was found, and whether the log is all there.
  private func snapshotOnce() async throws(StoreError) -> (snapshot: Snapshot, isWhole: Bool) {
    async let listed = caught { () async throws(StoreError) in try await serialKeys() }
    let found = try await read(state)
    let keys = try await listed.get()
    var snapshot = Snapshot(keys: keys)
    guard let found else { return (snapshot, true) }
    let (saved, writer) = try await decode(found.bytes, from: state)
    snapshot.saved = saved
    snapshot.tag = found.tag
    snapshot.writer = writer
    guard let writer else { return (snapshot, true) }
    let numbers = keys.filter { $0.serial == saved.serial && $0.fence == writer }.compactMap(\.number)
    guard numbers == Array(1..<(numbers.count + 1)) else {
      snapshot.log.journal.lines = 0
      return (snapshot, false)
    }
    let objects = try await read(numbers.map { log(after: saved.serial, writer, $0) })
    guard objects.allSatisfy({ $0 != nil }) else { return (snapshot, false) }
    snapshot.log = try await logContent(objects.compactMap { $0?.bytes }, after: saved, writer)
    return (snapshot, true)
  }

  /// Everything below `serials/`, in its order.
  func serialKeys() async throws(StoreError) -> [SerialKey] {
    try await list(serials).compactMap { SerialKey($0, below: serials) }
  }

  /// A log from its objects, in their order.
  func logContent(_ objects: [[UInt8]], after saved: State, _ writer: Int) async throws(StoreError) -> LogContent {
    var content = LogContent(objects)
    let journal = content.journal
    let file = place(log(after: saved.serial, writer, 1))
    if let found = journal.newerFormat {
      throw .newerFormat(file: file, found: found, known: JournalHeader.formatVersion)
    }
    if let found = journal.header?.environment, found != environment {
      throw .anotherEnvironment(file: file, found: found, expected: environment)
    }
    // An object is there as a whole or not at all: what cannot be read was damaged.
    guard content.isReadable else {
      var damage = try await damage(serials)
      damage.file = file
      throw .journalDamaged(damage, line: journal.damagedLine ?? journal.lines + 1)
    }
    if let header = journal.header, header.lineage != saved.lineage || header.follows != saved.serial {
      var damage = try await damage(serials)
      damage.file = file
      throw .journalFollowsAnother(damage, journalSerial: header.follows, stateSerial: saved.serial)
    }
    content.next = objects.count + 1
    return content
  }

  /// A state from its text.
  func decode(
    _ bytes: [UInt8], from key: String
  ) async throws(StoreError) -> (state: State, writer: Int?) {
    let result: (state: State, writer: Int?)
    do throws(StateEnvelope.Problem) { result = try StateEnvelope.decodeWithWriter(bytes) } catch {
      let damage = try await damage(key)
      throw error.storeError(in: place(key), of: environment) { damage }
    }
    guard result.state.environment == environment else {
      throw .anotherEnvironment(file: place(key), found: result.state.environment, expected: environment)
    }
    return (unlocked(result.state), result.writer)
  }

  /// Describes an object that is no good. Looking for a way back must not hide the damage: what cannot be read is no way.
  func damage(_ key: String) async throws(StoreError) -> StoreError.Damage {
    var damage = StoreError.Damage(environment: environment, file: place(key))
    guard let keys = try? await serialKeys() else { return damage }
    for serial in keys.filter(\.isCopy).map(\.serial).reversed() where (try? await kept(serial)) ?? nil != nil {
      damage.newestGoodSerial = serial
      break
    }
    return damage
  }

  /// A kept state that can be read; `nil` if there is none or it is damaged.
  func kept(_ serial: Int) async throws(StoreError) -> State? {
    try await read(copy(of: serial)).flatMap { keptState($0.bytes, serial) }
  }

  /// All kept states that can be read, ascending by serial.
  func keptStates() async throws(StoreError) -> [State] {
    let serials = try await serialKeys().filter(\.isCopy).map(\.serial)
    return zip(serials, try await read(serials.map(copy))).compactMap { serial, found in
      found.flatMap { keptState($0.bytes, serial) }
    }
  }

  private func keptState(_ bytes: [UInt8], _ serial: Int) -> State? {
    guard let state = try? StateEnvelope.decode(bytes), state.environment == environment, state.serial == serial
    else { return nil }
    return unlocked(state)
  }
}

/// An object's key below `serials/`.
struct SerialKey: Hashable, Sendable {
  var key: String
  var serial: Int
  /// `nil` for the copy of a state.
  var fence: Int?
  var number: Int?
  var isCopy: Bool { fence == nil }

  /// `nil` for anything else.
  init?(_ key: String, below folder: String) {
    let parts = key.dropFirst(folder.count).split(separator: "/", omittingEmptySubsequences: false)
    guard key.hasPrefix(folder), parts.count == 2, let serial = Counted.number(parts[0]) else { return nil }
    self.key = key
    self.serial = serial
    if parts[1] == "state.json" { return }
    let pair = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard pair.count == 2, let fence = Counted.number(pair[0]), let number = Counted.number(pair[1]) else { return nil }
    self.fence = fence
    self.number = number
  }
}

/// What stands in the objects of a log.
struct LogContent: Sendable {
  var journal = JournalText.Content()
  /// Whether nothing more can be written to it.
  var isSealed = false
  /// Whether every line of it can be read.
  var isReadable = true
  /// The number of the next object.
  var next = 1

  init() {}

  /// - Parameter objects: their contents, in their order.
  init(_ objects: [[UInt8]]) {
    var text: [UInt8] = []
    for object in objects {
      if LogSeal(object) != nil {
        isSealed = true
        break
      }
      text += object
    }
    journal = JournalText.read(text)
    isReadable = journal.damagedLine == nil && journal.length == text.count
  }
}

/// The end of a log, made by who takes over.
struct LogSeal: Hashable, Sendable {
  /// The fence of who made it.
  var fence: Int

  init(fence: Int) { self.fence = fence }

  /// `nil` where the text is none; lines of a journal begin otherwise.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("{\"formatVersion\"".utf8)), let value = (try? JSON.parse(bytes)) ?? nil,
      let fence = value["sealedBy"]?.integer
    else { return nil }
    self.fence = Int(fence)
  }

  var text: [UInt8] { JSON.canonical(["formatVersion": 1, "sealedBy": .integer(Int64(fence))]) }
}
