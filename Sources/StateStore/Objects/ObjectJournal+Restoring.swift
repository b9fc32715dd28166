internal import InfraModel

extension ObjectJournal {
  /// See ``StateStore/restore(_:serial:lease:)``.
  func restore(_ serial: Int) async throws(StoreError) -> RestoredState {
    try check()
    let found = try await found()
    if let place = found.moved { throw .moved(objects.environment, to: place) }
    // What was put back can stay, also where no copy of it is kept.
    guard
      var state = try await objects.kept(serial)
        ?? (found.stored?.serial == serial ? found.stored : nil)
    else { throw .noSerial(environment: objects.environment, serial: serial, kept: try await objects.keptSerials()) }
    // Of a damaged log, what can be read still counts: an operation whose end is lost is open, and will be looked for.
    let journal = found.journal
    let readable = OpenOperations(journal.entries)
    if journal.follows(state) { state.replay(journal.entries) }
    var latest = found.stored
    for number in found.keys.filter(\.isCopy).map(\.serial).reversed() where number > found.stored?.serial ?? 0 {
      guard let state = try await objects.kept(number) else { continue }
      latest = state
      break
    }
    if let known = latest, journal.follows(known) { latest?.replay(journal.entries) }
    let newest = [
      state.serial, found.keys.map(\.serial).max() ?? 0, found.stored?.serial ?? 0,
      (journal.header?.follows ?? 0) + readable.effectCount,
    ]
    state.serial = newest.reduce(0, max) + 1
    if found.stored == nil, let damaged = found.damaged { try await objects.setAside(damaged, under: fence) }
    adopt(found)
    try await commit(state, carrying: readable.carried, given: serial)
    return RestoredState(state, insteadOf: latest)
  }

  /// What is there, whole or not.
  struct Found: Sendable {
    /// `nil` where it is missing or no good.
    var stored: State?
    /// Where a signpost says that the state is.
    var moved: String?
    /// What stands in the state's place and is none.
    var damaged: [UInt8]?
    var tag: String?
    var writer: Int?
    var journal = JournalText.Content()
    var keys: [SerialKey] = []
  }

  /// Reads what can be read, and seals every log that may still be written to.
  func found() async throws(StoreError) -> Found {
    var found = Found(keys: try await objects.serialKeys())
    if let object = try await objects.read(objects.state) {
      found.tag = object.tag
      do throws(StateEnvelope.Problem) {
        let (state, writer) = try StateEnvelope.decodeWithWriter(object.bytes)
        found.stored = state.environment == objects.environment ? objects.unlocked(state) : nil
        found.writer = writer
      } catch {
        if case .moved(let place) = error { found.moved = place }
      }
      if found.stored == nil, found.moved == nil { found.damaged = object.bytes }
    }
    let logs = Dictionary(grouping: found.keys.filter { !$0.isCopy }) { Log(serial: $0.serial, fence: $0.fence ?? 0) }
    var texts: [Log: JournalText.Content] = [:]
    for (log, keys) in logs {
      var objects = try await objects.read(keys.map(\.key)).compactMap { $0?.bytes }
      var number = (keys.compactMap(\.number).max() ?? 0) + 1
      // Another's log is closed, and what was written to it until then is read.
      while log.fence < fence, objects.last.map({ LogSeal($0) == nil }) ?? true {
        let key = self.objects.log(after: log.serial, log.fence, number)
        if try await self.objects.writeAsIs(LogSeal(fence: fence).text, to: key, where: .absent) != nil { break }
        guard let more = try await self.objects.read(key) else { break }
        objects.append(more.bytes)
        number += 1
      }
      texts[log] = LogContent(objects).journal
    }
    // The log that the state names, or else the newest.
    let named = found.stored.flatMap { stored in
      found.writer.map { Log(serial: stored.serial, fence: $0) }
    }
    let newest = texts.keys.max { ($0.serial, $0.fence) < ($1.serial, $1.fence) }
    if let log = named ?? newest, let journal = texts[log] { found.journal = journal }
    return found
  }

  private struct Log: Hashable {
    var serial: Int
    var fence: Int
  }
}

extension EnvironmentObjects {
  /// The serials that are kept whole and readable, ascending.
  func keptSerials() async throws(StoreError) -> [Int] {
    var good: [Int] = []
    for serial in try await serialKeys().filter(\.isCopy).map(\.serial) where try await kept(serial) != nil {
      good.append(serial)
    }
    return good
  }

  /// Keeps what is no state, under a name that nobody else uses.
  func setAside(_ bytes: [UInt8], under fence: Int) async throws(StoreError) {
    _ = try await writeAsIs(bytes, to: "\(environment.name)/damaged/\(fence)-state.json", where: .always)
  }

  func unlocked(_ state: State) -> State { digestSecret?.unlocked(state) ?? state }
}
