internal import InfraModel
internal import SystemPackage
internal import World

extension EnvironmentFiles {
  /// What is stored, read at one moment.
  struct Snapshot: Sendable {
    /// As in the state's file.
    var saved: State?
    /// The journal that follows it; empty if there is none.
    var journal = JournalText.Content()
    /// Whether that journal still bears the name that it has while a save is under way.
    var isJournalNext = false

    /// The true state.
    var current: State? {
      var state = saved
      state?.replay(journal.entries)
      return state
    }
  }

  /// Reads state and journal. Somebody else may be saving: then both are read again.
  func snapshot() throws(StoreError) -> Snapshot {
    for _ in 0..<16 {
      let before = try identity()
      let result: Result<Snapshot, StoreError>
      do throws(StoreError) { result = .success(try snapshotOnce()) } catch { result = .failure(error) }
      if try identity() == before { return try result.get() }
    }
    return try snapshotOnce()
  }

  /// Which files are there; a journal that grows stays the same.
  private func identity() throws(StoreError) -> [UInt64?] {
    [try stamp(state)?.inode, try stamp(journal)?.inode, try stamp(nextJournal)?.inode]
  }

  private func snapshotOnce() throws(StoreError) -> Snapshot {
    // Before state and journal, which may grow meanwhile.
    let traces = try readTraces()
    let mark = traces.mark
    let snapshot = try snapshotUnmarked()
    if let serial = try serial(after: snapshot, traces) {
      var damage = damage(state)
      damage.newestGoodSerial = damage.newestGoodSerial ?? snapshot.saved?.serial
      throw .stateReplaced(damage, stateSerial: snapshot.current?.serial, savedSerial: serial)
    }
    if let saved = snapshot.saved, let mark, mark.lineage == saved.lineage, mark.follows == saved.serial,
      snapshot.journal.length < mark.length
    {
      throw .journalDamaged(damage(journal), line: snapshot.journal.lines + 1)
    }
    return snapshot
  }

  private func snapshotUnmarked() throws(StoreError) -> Snapshot {
    let saved = try readState()
    let first = try readJournal(journal)
    if first.header == nil && saved == nil { return Snapshot() }
    if let saved, first.follows(saved) { return Snapshot(saved: saved, journal: try undamaged(first)) }
    if let saved {
      let next = try readJournal(nextJournal)
      if next.follows(saved) { return Snapshot(saved: saved, journal: try undamaged(next), isJournalNext: true) }
    }
    guard let header = first.header else {
      return Snapshot(saved: saved, journal: try undamaged(first))
    }
    // Left from before the last save, which its removal did not survive.
    if let saved, header.lineage == saved.lineage, header.follows < saved.serial { return Snapshot(saved: saved) }
    throw .journalFollowsAnother(
      damage(journal), journalSerial: header.follows, stateSerial: saved?.serial)
  }

  private func undamaged(_ content: JournalText.Content) throws(StoreError) -> JournalText.Content {
    if let line = content.damagedLine { throw .journalDamaged(damage(journal), line: line) }
    return content
  }

  /// A journal's content, damaged or not; empty if there is none.
  func readJournal(_ path: FilePath) throws(StoreError) -> JournalText.Content {
    guard let bytes = try read(path) else { return JournalText.Content() }
    let content = JournalText.read(bytes)
    if let found = content.newerFormat {
      throw .newerFormat(file: path.string, found: found, known: JournalHeader.formatVersion)
    }
    if let found = content.header?.environment, found != environment {
      throw .anotherEnvironment(file: path.string, found: found, expected: environment)
    }
    return content
  }

  /// The state as in its file.
  func readState() throws(StoreError) -> State? {
    guard let bytes = try read(state) else { return nil }
    return try decode(bytes, from: state)
  }

  private func decode(_ bytes: [UInt8], from path: FilePath) throws(StoreError) -> State {
    let result: State
    do throws(StateEnvelope.Problem) { result = try StateEnvelope.decode(bytes) } catch {
      throw error.storeError(in: path.string, of: environment) { damage(path) }
    }
    guard result.environment == environment else {
      throw .anotherEnvironment(file: path.string, found: result.environment, expected: environment)
    }
    return unlocked(result)
  }

  /// Describes a file that is no good. Looking for a way back must not hide the damage: what cannot be read is no way.
  func damage(_ path: FilePath) -> StoreError.Damage {
    let newest = (try? keptNumbers())?.last { number in (try? readSerial(number)) != nil }
    return StoreError.Damage(environment: environment, file: path.string, newestGoodSerial: newest)
  }

  /// The serials of which there is a file, ascending.
  func keptNumbers() throws(StoreError) -> [Int] {
    try list(serials).compactMap { name in
      name.hasSuffix(Self.stateSuffix) ? Counted.number(name.dropLast(Self.stateSuffix.count)) : nil
    }.sorted()
  }

  /// A kept state that can be read; `nil` if there is none or it is damaged.
  func readSerial(_ number: Int) throws(StoreError) -> State? {
    guard let bytes = try read(serial(number)) else { return nil }
    guard let state = try? StateEnvelope.decode(bytes), state.environment == environment, state.serial == number
    else { return nil }
    return unlocked(state)
  }

  private func unlocked(_ state: State) -> State { digestSecret?.unlocked(state) ?? state }
}

extension JournalText.Content {
  func follows(_ state: State) -> Bool { header?.lineage == state.lineage && header?.follows == state.serial }
}
