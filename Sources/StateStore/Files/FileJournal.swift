internal import InfraModel
internal import SystemPackage
internal import World

/// A journal in a file: every entry is on disk when its append returns.
///
///     append ──▶ pending ──┐                       one flush: write at the end, fsync
///     append ──▶ pending ──┼──▶ flush ──▶ on disk ──▶ all of them return
///     append ──▶ pending ──┘       appends that come meanwhile wait for the next flush
///
/// After a failed flush the file is cut back to what was on disk before. Where that fails too, or where it is not
/// known what is on disk, every later append fails as well: nothing is ever written behind a gap.
actor FileJournal: Journal {
  private struct Pending {
    var entries: [JournalEntry]
    var done: CheckedContinuation<StoreError?, Never>
  }

  private let queue = FileQueue()
  nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  let files: EnvironmentFiles
  private var lock: LeaseLock?
  private var file: FileDescriptor?
  /// `nil` until the stored state and journal have been read.
  private var base: Base?
  private var operations = OpenOperations()
  private var length = 0
  private var lines = 0
  private var pending: [Pending] = []
  private var failure: StoreError?

  /// What the journal follows, and the state's file as it was then.
  private struct Base {
    var line: SavedLine
    var stamp: FileSystem.Stamp?
  }

  init(_ files: EnvironmentFiles, lock: LeaseLock) {
    self.files = files
    self.lock = lock
  }

  /// Writes entries, in order, and returns once they are on disk. Appends that run at the same time share one flush.
  func append(_ entries: [JournalEntry]) async throws(StoreError) {
    guard !entries.isEmpty else { return }
    let failure = await withCheckedContinuation { done in
      pending.append(Pending(entries: entries, done: done))
      // The flush comes to its turn behind the appends that already wait for theirs.
      if pending.count == 1 { Task { flush() } }
    }
    if let failure { throw failure }
  }

  func confirm() throws(StoreError) { try verify() }

  func openOperations() -> [OpenOperation] { operations.all }

  func close() throws(StoreError) {
    flush()
    let file = self.file
    self.file = nil
    if let file {
      try files.perform("close", files.journal) { () throws(Errno) in try files.fileSystem.close(file) }
    }
    guard failure == nil, base != nil, lines > 0, operations.isSettled else { return }
    length = 0
    lines = 0
    try writing { () throws(StoreError) in
      try files.removeMark()
      try files.remove(files.journal)
    }
  }
}

extension FileJournal {
  /// Reads what is stored, once, and makes the journal's file ready to be written on.
  func open() throws(StoreError) {
    try verify()
    guard base == nil else { return }
    let stamp = try files.stamp(files.state)
    let snapshot = try files.snapshot()
    if snapshot.isJournalNext {
      try writing { () throws(StoreError) in try files.move(files.nextJournal, to: files.journal) }
    }
    operations = OpenOperations(snapshot.journal.entries)
    length = snapshot.journal.length
    lines = snapshot.journal.lines
    if let header = snapshot.journal.header, header.version != JournalHeader.formatVersion {
      try rewrite(snapshot.journal, header)
    }
    base = Base(line: SavedLine(saved: snapshot.saved, current: snapshot.current), stamp: stamp)
  }

  /// Writes a journal of an earlier version in the newest, since all entries of one file are of one version.
  private func rewrite(_ content: JournalText.Content, _ header: JournalHeader) throws(StoreError) {
    let newest = JournalHeader(environment: header.environment, lineage: header.lineage, follows: header.follows)
    let text = JournalText.whole(newest, content.entries)
    try writing { () throws(StoreError) in
      try files.removeMark()
      try files.replace(files.journal, with: text)
    }
    length = text.count
    lines = content.entries.count + 1
  }

  func requireState() throws(StoreError) {
    if base?.line.lineage == nil { throw .noState(environment: files.environment) }
  }

  private func verify() throws(StoreError) {
    if let failure { throw failure }
    guard let lock else { throw .leaseLost(environment: files.environment) }
    try lock.verify()
  }

  /// Runs what changes files: under the lease, which nobody takes over meanwhile.
  private func writing<Result>(_ work: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    if let failure { throw failure }
    guard let lock else { throw .leaseLost(environment: files.environment) }
    return try lock.writing(work)
  }

  /// Shows that the holder lives; `false` once there is no lease to renew.
  func renew() -> Bool {
    guard let lock else { return false }
    do throws(StoreError) { try lock.renew() } catch .leaseLost { return false } catch {
      // The next renewal may succeed; if none does, somebody takes over, and the next write finds that out.
      return true
    }
    return true
  }

  /// Writes all that is pending and tells those who wait.
  private func flush() {
    guard !pending.isEmpty else { return }
    let batch = pending
    pending = []
    let entries = batch.flatMap(\.entries)
    var outcome: StoreError?
    do throws(StoreError) {
      try writing { () throws(StoreError) in try write(entries) }
      for entry in entries { operations.record(entry) }
    } catch { outcome = error }
    for waiting in batch { waiting.done.resume(returning: outcome) }
  }

  private func write(_ entries: [JournalEntry]) throws(StoreError) {
    guard let line = base?.line, let lineage = line.lineage else { throw .noState(environment: files.environment) }
    let isNew = lines == 0
    let file = try openFile()
    var text: [UInt8] = []
    var number = lines
    if isNew {
      let header = JournalHeader(environment: files.environment, lineage: lineage, follows: line.serial)
      text += JournalText.line(header.document, number: 0, after: 0)
      number = 1
    }
    for entry in entries {
      text += JournalText.line(entry.document, number: number, after: length)
      number += 1
    }
    do throws(Errno) { try files.fileSystem.write(file, text, Int64(length)) } catch {
      try takeBack(file, StoreError(error, "write", files.journal))
    }
    do throws(Errno) { try files.fileSystem.synchronize(file) } catch {
      // What a failed flush left on disk cannot be known, and a second one would not tell.
      let failure = StoreError(error, "flush", files.journal)
      self.failure = failure
      throw failure
    }
    if isNew {
      do throws(StoreError) { try files.synchronizeFolder(of: files.journal) } catch {
        failure = error
        throw error
      }
    }
    length += text.count
    lines = number
    do throws(StoreError) { try mark() } catch {
      failure = error
      throw error
    }
  }

  /// Notes how much is on disk.
  private func mark() throws(StoreError) {
    guard let line = base?.line, let lineage = line.lineage else { return }
    try files.write(JournalMark(lineage: lineage, follows: line.serial, length: length))
  }

  private func takeBack(_ file: FileDescriptor, _ failure: StoreError) throws(StoreError) {
    do throws(Errno) { try files.fileSystem.resize(file, Int64(length)) } catch { self.failure = failure }
    throw failure
  }

  /// The journal's file, without what a crash left at its end.
  private func openFile() throws(StoreError) -> FileDescriptor {
    if let file { return file }
    let path = files.journal
    let file = try files.perform("open", path) { () throws(Errno) in try files.fileSystem.open(path, .updating) }
    do throws(Errno) { try files.fileSystem.resize(file, Int64(length)) } catch {
      _ = try? files.fileSystem.close(file)
      throw StoreError(error, "cut", path)
    }
    self.file = file
    return file
  }
}

extension FileJournal {
  /// See ``Lease/save(_:)``. Nothing is appended meanwhile, since nothing here waits.
  func save(_ state: State) throws(StoreError) -> State {
    try open()
    flush()
    try verify()
    guard let base else { throw .leaseLost(environment: files.environment) }
    let line = base.line
    let next = try line.next(state, after: operations.effectCount, of: files.environment, in: files.state.string)
    if try files.stamp(files.state) != base.stamp {
      let stored = try files.readState()
      guard stored?.lineage == line.lineage, stored?.serial ?? 0 == line.serial else {
        throw .conflict(
          environment: files.environment, storedSerial: stored?.serial, givenSerial: state.serial,
          isSameLineage: stored?.lineage == line.lineage)
      }
    }
    try writing { () throws(StoreError) in try commit(next, carrying: operations.carried) }
    return next
  }

  /// See ``StateStore/restore(_:serial:leavingOut:lease:)``.
  func restore(
    _ serial: Int, leavingOut: (State) -> [ResourceRecord]
  ) throws(StoreError) -> RestoredState {
    flush()
    try verify()
    let stored = (try? files.readState()) ?? nil
    // What was put back can stay, also where no copy of it is kept.
    guard let chosen = try files.readSerial(serial) ?? (stored?.serial == serial ? stored : nil) else {
      let kept = try files.keptNumbers().filter { (try? files.readSerial($0)) ?? nil != nil }
      throw .noSerial(environment: files.environment, serial: serial, kept: kept)
    }
    let journals = [try files.readJournal(files.journal), try files.readJournal(files.nextJournal)]
    let journal = journals.first { $0.follows(chosen) } ?? journals[0]
    var newerKept: State?
    for number in try files.keptNumbers().reversed() where number > stored?.serial ?? 0 {
      newerKept = try files.readSerial(number)
      if newerKept != nil { break }
    }
    let restoration = Restoration(
      of: chosen, stored: stored, newerKept: newerKept, journal: journal, greatestSerial: try files.readTraces().newest,
      leavingOut: leavingOut)
    try writing { () throws(StoreError) in
      if stored == nil { try files.setAside(files.state) }
      if journal.damagedLine != nil { try files.setAside(files.journal) }
      try commit(restoration.state, carrying: restoration.open)
    }
    return restoration.result
  }

  private func commit(_ state: State, carrying entries: [JournalEntry]) throws(StoreError) {
    if let file {
      self.file = nil
      try files.perform("close", files.journal) { () throws(Errno) in try files.fileSystem.close(file) }
    }
    do throws(StoreError) {
      length = try files.commit(state, carrying: entries)
      lines = entries.isEmpty ? 0 : entries.count + 1
      operations = OpenOperations(entries)
      base = Base(line: SavedLine(saved: state, current: state), stamp: try files.stamp(files.state))
      try mark()
    } catch {
      // It is not known whether the new state was stored; the next lease reads it again.
      failure = error
      throw error
    }
  }

  /// See ``StateStore/install(_:lease:)``.
  func install(_ contents: StoredContents) throws(StoreError) {
    flush()
    try verify()
    var stored: State?
    do throws(StoreError) { stored = try files.snapshot().current } catch .moved { stored = nil } catch .stateReplaced(
      _, nil, let saved) where saved <= contents.state.serial
    {
      // A move that ended before the state was there has left its serials.
      stored = nil
    }
    try contents.follow(stored)
    try writing { () throws(StoreError) in
      try files.makeFolder(files.serials)
      for state in contents.serials.suffix(SavedLine.kept - 1) {
        try files.replace(files.serial(state.serial), with: StateEnvelope.encode(state))
      }
      try files.replaceHistory(contents.history)
      try commit(contents.state, carrying: contents.open)
    }
  }

  /// See ``StateStore/leaveSignpost(_:to:lease:)``.
  func leaveSignpost(to place: StatePlace) throws(StoreError) {
    flush()
    try verify()
    try writing { () throws(StoreError) in
      try files.makeFolder(files.serials)
      try files.replace(files.state, with: StateEnvelope.signpost(files.environment, to: place.description))
      try files.removeMark()
      try files.remove(files.journal)
      try files.remove(files.nextJournal)
    }
    failure = .moved(files.environment, to: place.description)
  }

  func record(_ run: RunRecord) throws(StoreError) {
    try writing { () throws(StoreError) in try files.appendHistory(run) }
  }

  /// Lets go of the lock, the last act. What cannot be tidied any more is read by the next run.
  func release() {
    if lock != nil { _ = try? close() }
    lock = nil
  }
}
