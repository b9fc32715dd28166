internal import InfraModel

extension ObjectJournal {
  /// Reads what is stored, once; seals and copies the log of a holder that may still write.
  func open() async throws(StoreError) {
    try check()
    let task = opening ?? Task { await opened() }
    opening = task
    if let problem = await task.value { throw problem }
    try check()
  }

  func requireState() throws(StoreError) {
    if line?.lineage == nil { throw .noState(environment: objects.environment) }
  }

  func opened() async -> StoreError? {
    do throws(StoreError) {
      for _ in 0..<Self.attempts {
        adopt(try await objects.snapshot())
        // Who reads the state only now may have been overtaken long ago.
        if let writer, writer > fence { throw .leaseLost(environment: objects.environment) }
        guard mustSeal, saved != nil else { break }
        if try await takeOver() { break }
        // The former holder saved at the same moment: what it saved is read, and its new log sealed.
      }
      hasLockedOut = true
      try await bringInOutcomes()
    } catch {
      opening = nil
      return error
    }
    return nil
  }

  /// Goes on from what was found where not all of it can be read, all logs sealed.
  func adopt(_ found: Found) {
    saved = found.stored
    tag = found.tag
    writer = found.writer
    keys = found.keys
    former = found.journal.entries
    current = .none
    hasLockedOut = true
    opening = Task { nil }
    line = SavedLine(saved: found.stored, current: found.stored)
  }

  /// How often a holder that is being locked out may save meanwhile.
  private static let attempts = 16

  func adopt(_ snapshot: EnvironmentObjects.Snapshot) {
    saved = snapshot.saved
    tag = snapshot.tag
    writer = snapshot.writer
    former = snapshot.log.journal.entries
    operations = OpenOperations(former)
    tail = LogTail(snapshot.log)
    keys = snapshot.keys
    let read = snapshot.current
    current = .some(read)
    line = SavedLine(saved: snapshot.saved, current: read)
  }

  /// Copies the log that counts to one of this fence, sealed if its writer may still be at work, and lets `state.json`
  /// name that one.
  /// - Returns: `false` where the state was saved meanwhile by somebody who had the right to.
  func takeOver() async throws(StoreError) -> Bool {
    guard let saved, let tag else { return true }
    guard writer != fence else { return true }
    if let writer {
      guard writer < fence else { throw .leaseLost(environment: objects.environment) }
      // One that has let go has nothing on its way, and writes no more.
      if mustSeal { try await seal(saved, writer) }
    }
    let copy = try await writeFirst(former, after: saved)
    let bytes = StateEnvelope.encode(saved, writer: fence)
    guard let newTag = try await objects.write(bytes, to: objects.state, where: .tag(tag)) else { return false }
    self.tag = newTag
    writer = fence
    tail = copy
    former = []
    return true
  }

  /// Writes the first object of this fence's log after a state; none where there are no entries.
  func writeFirst(_ entries: [JournalEntry], after state: State) async throws(StoreError) -> LogTail {
    guard !entries.isEmpty else { return LogTail() }
    let text = JournalText.whole(header(after: state), entries)
    try await writeLog(text, after: state, number: 1)
    return LogTail(whole: text, of: entries.count)
  }

  /// Writes an object of this fence's log.
  /// - Throws: ``StoreError/leaseLost(environment:)`` where somebody else made the object of that number: the seal.
  func writeLog(_ text: [UInt8], after state: State, number: Int) async throws(StoreError) {
    let key = objects.log(after: state.serial, fence, number)
    guard try await objects.write(text, to: key, where: .absent) != nil else {
      throw .leaseLost(environment: objects.environment)
    }
    if let key = SerialKey(key, below: objects.serials) { keys.append(key) }
  }

  func header(after state: State) -> JournalHeader {
    JournalHeader(environment: objects.environment, lineage: state.lineage, follows: state.serial)
  }

  /// Makes the next object of a log, so that its writer cannot; what it wrote until then is read.
  func seal(_ saved: State, _ writer: Int) async throws(StoreError) {
    let text = LogSeal(fence: fence).text
    while true {
      let key = objects.log(after: saved.serial, writer, tail.next)
      if try await objects.writeAsIs(text, to: key, where: .absent) != nil { return }
      let all = try await objects.read((1...tail.next).map { objects.log(after: saved.serial, writer, $0) })
      guard all.allSatisfy({ $0 != nil }) else {
        throw .journalDamaged(try await objects.damage(key), line: tail.lines + 1)
      }
      let content = try await objects.logContent(all.compactMap { $0?.bytes }, after: saved, writer)
      former = content.journal.entries
      operations = OpenOperations(former)
      tail = LogTail(content)
      var read = saved
      read.replay(former)
      current = .some(read)
      line = SavedLine(saved: saved, current: read)
      if content.isSealed { return }
    }
  }

  /// Stores outcomes that an earlier run on this machine could not store, for operations that are still open.
  func bringInOutcomes() async throws(StoreError) {
    guard let lineage = line?.lineage else { return }
    let kept = try await outcomes.read(lineage, objects)
    guard !kept.isEmpty else { return }
    let open = Set(operations.all.map(\.operation.id))
    let missing = kept.filter { entry in entry.operation.map(open.contains) ?? false }
    if !missing.isEmpty {
      _ = queue.add(missing)
      await drain()
      try check()
    }
    try await outcomes.remove(lineage)
  }
}
