internal import InfraModel

extension ObjectJournal {
  /// See ``StateStore/restore(_:serial:leavingOut:lease:)``.
  func restore(
    _ serial: Int, leavingOut: @Sendable (State) -> [ResourceRecord]
  ) async throws(StoreError) -> RestoredState {
    try check()
    let found = try await found()
    if let place = found.moved { throw .moved(objects.environment, to: place) }
    // What was put back can stay, also where no copy of it is kept.
    guard let chosen = try await objects.kept(serial) ?? (found.stored?.serial == serial ? found.stored : nil) else {
      throw .noSerial(environment: objects.environment, serial: serial, kept: try await objects.keptSerials())
    }
    var newerKept: State?
    for number in found.keys.filter(\.isCopy).map(\.serial).reversed() where number > found.stored?.serial ?? 0 {
      newerKept = try await objects.kept(number)
      if newerKept != nil { break }
    }
    let restoration = Restoration(
      of: chosen, stored: found.stored, newerKept: newerKept, journal: found.journal,
      greatestSerial: found.keys.map(\.serial).max() ?? 0, leavingOut: leavingOut)
    if let damaged = found.damaged { try await objects.setAside(damaged, under: fence) }
    adopt(found)
    try await commit(restoration.state, carrying: restoration.open, given: serial)
    return restoration.result
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
  func keptSerials() async throws(StoreError) -> [Int] { try await keptStates().map(\.serial) }

  /// Keeps a damaged state under a unique name.
  func setAside(_ bytes: [UInt8], under fence: Int) async throws(StoreError) {
    _ = try await writeAsIs(bytes, to: "\(environment.name)/damaged/\(fence)-state.json", where: .always)
  }

  func unlocked(_ state: State) -> State { digestSecret?.unlocked(state) ?? state }
}
