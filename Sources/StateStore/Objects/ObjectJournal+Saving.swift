internal import InfraModel

extension ObjectJournal {
  /// See ``Lease/save(_:)``.
  func save(_ state: State) async throws(StoreError) -> State {
    try await open()
    await settle()
    try check()
    guard let line else { throw .leaseLost(environment: objects.environment) }
    let next = try line.next(
      state, after: operations.effectCount, of: objects.environment, in: objects.place(objects.state))
    try await commit(next, carrying: operations.carried, given: state.serial)
    return next
  }

  /// Puts a state in the place of the stored one.
  ///
  ///     serials/9/G-1     ← open operations, follows 9     a crash up to here: serial 8 and its log,
  ///     state.json        ← serial 9, writer G    ●         as if nothing had been tried
  ///     serials/9/state.json ← copy                         a crash from here on: serial 9; of the copy and of what
  ///     serials/8/F-…     removed                           is to be removed only the next save takes care
  /// - Parameter given: The serial that the state had before; what a refusal names.
  func commit(
    _ state: State, carrying entries: [JournalEntry], given: Int
  ) async throws(StoreError) {
    await tidying?.value
    do throws(StoreError) {
      let former = useless
      let log = try await writeFirst(entries, after: state)
      let bytes = StateEnvelope.encode(state, writer: fence)
      let condition = tag.map(WriteCondition.tag) ?? .absent
      guard let newTag = try await objects.write(bytes, to: objects.state, where: condition) else {
        throw try await refusal(of: state, given)
      }
      tag = newTag
      writer = fence
      saved = state
      current = .none
      absorbed = []
      line = SavedLine(saved: state, current: state)
      operations = OpenOperations(entries)
      self.former = []
      tail = log
      tidy(copying: bytes, of: state.serial, removing: former)
    } catch {
      // It is not known whether the new state was stored; the next lease reads it again.
      fail(error)
      _ = try? await keep(absorbed)
      throw error
    }
  }

  /// Why the state is not as it was read.
  func refusal(of state: State, _ given: Int) async throws(StoreError) -> StoreError {
    guard let found = try await objects.read(objects.state),
      let stored = try? StateEnvelope.decodeWithWriter(found.bytes)
    else {
      return .conflict(
        environment: objects.environment, storedSerial: nil, givenSerial: given, isSameLineage: true)
    }
    if let writer = stored.writer, writer > fence { return .leaseLost(environment: objects.environment) }
    return .conflict(
      environment: objects.environment, storedSerial: stored.state.serial, givenSerial: given,
      isSameLineage: stored.state.lineage == state.lineage)
  }

  /// The logs that a save makes useless. Of another fence's the last object stays for good: it is the seal, and a
  /// holder that sleeps for a week must meet it.
  var useless: [SerialKey] {
    let logs = keys.filter { !$0.isCopy }.sorted {
      ($0.serial, $0.fence ?? 0, $0.number ?? 0) < ($1.serial, $1.fence ?? 0, $1.number ?? 0)
    }
    return logs.indices.filter { index in
      let log = logs[index]
      guard log.fence != fence else { return true }
      return index + 1 < logs.count && logs[index + 1].serial == log.serial && logs[index + 1].fence == log.fence
    }.map { logs[$0] }
  }

  /// Copies a saved state, and then removes logs and copies that are no longer read. Only the next save and the release
  /// wait for it; what fails is left to a later save.
  func tidy(copying bytes: [UInt8], of serial: Int, removing former: [SerialKey]) {
    let copies = keys.filter { $0.isCopy && $0.serial != serial }.sorted { $0.serial < $1.serial }
    let gone = Set(former + copies.dropLast(SavedLine.kept - 1))
    keys.removeAll { gone.contains($0) }
    if let key = SerialKey(objects.copy(of: serial), below: objects.serials) { keys.append(key) }
    let objects = objects
    tidying = Task {
      do throws(StoreError) {
        _ = try await objects.write(bytes, to: objects.copy(of: serial), where: .always)
        try await objects.remove(gone.map(\.key).sorted())
      } catch {
        // Left for the next save, which finds it in its list.
      }
    }
  }

  /// Stores what is on its way, before the lease goes.
  func finish() async {
    _ = try? await close()
    lingering?.cancel()
  }

  /// Waits until everything is tidy.
  func tidied() async { await tidying?.value }

  func record(_ run: RunRecord) async throws(StoreError) {
    if let failure, !failure.isOfStore { throw failure }
    try await objects.write(run, under: fence)
  }
}
