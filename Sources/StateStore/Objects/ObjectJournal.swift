internal import InfraModel
internal import World

/// A journal in objects: the log that `state.json` names by its writer's fence.
///
///     append (a call is announced) ──▶ pending ──┐        one object: written where there is none of its number
///     append (what has happened)   ──▶ pending ──┼──▶ object n ──▶ who announced goes on
///     append …                     ──▶ pending ──┘        appends that come meanwhile wait for object n + 1
///
/// An object takes some tens of milliseconds, so only announcements are waited for; the rest goes with the next object,
/// at the latest after ``linger`` seconds. Everything keeps its order. An object of that number which somebody else
/// made is the seal of who took over: nothing is written any more.
actor ObjectJournal: Journal {
  private struct Waiting {
    /// How many entries must be stored.
    var count: Int
    var done: CheckedContinuation<StoreError?, Never>
  }

  let objects: EnvironmentObjects
  let fence: Int
  private let clock: WorldClock
  private let outcomes: UnsentOutcomes
  private let lease: HeldLease
  /// Whether the log of whoever wrote last is sealed and copied before anything else.
  private let mustSeal: Bool

  private var opening: Task<StoreError?, Never>?
  /// What was read.
  private var current: State??
  /// Whether the holder before can write no more.
  private var hasLockedOut = false
  /// `nil` until the stored state and log have been read.
  private var line: SavedLine?
  private var saved: State?
  private(set) var tag: String?
  /// The fence that `state.json` names.
  private var writer: Int?
  private var operations = OpenOperations()
  /// The log as it was read, until it is copied.
  private var former: [JournalEntry] = []
  private var next = 1
  private var length = 0
  private var lines = 0

  private var pending: [JournalEntry] = []
  private var taken = 0
  private var stored = 0
  private var waiting: [Waiting] = []
  private var writing: Task<Void, Never>?
  private var lingering: Task<Void, Never>?
  private var tidying: Task<Void, Never>?
  private var failure: StoreError?
  /// When the last record was sent that was stored.
  private var lastProof = -Double.infinity
  /// What has happened and goes with the next save.
  private var absorbed: [JournalEntry] = []
  /// What an unreachable store was not told; kept on this machine.
  private var unsent: [JournalEntry] = []
  /// Objects that the next save makes useless.
  private var keys: [SerialKey] = []

  init(
    _ objects: EnvironmentObjects, _ taken: LeaseTaking.Taken, clock: WorldClock, outcomes: UnsentOutcomes
  ) {
    self.objects = objects
    fence = taken.fence
    mustSeal = taken.mustSeal
    lease = taken.lease
    self.clock = clock
    self.outcomes = outcomes
  }

  /// Seconds that what has happened waits for company.
  private static let linger = 0.25

  func append(_ entries: [JournalEntry]) async throws(StoreError) {
    guard !entries.isEmpty else { return }
    if failure == nil, line?.lineage == nil { throw .noState(environment: objects.environment) }
    guard failure == nil else { return try await keep(entries) }
    pending += entries
    taken += entries.count
    guard let last = entries.lastIndex(where: \.isAnnouncement) else {
      lingerThenWrite()
      return
    }
    let count = taken - (entries.count - 1 - last)
    let failure = await withCheckedContinuation { done in
      waiting.append(Waiting(count: count, done: done))
      write()
    }
    if let failure { throw failure }
  }

  func confirm() async throws(StoreError) {
    try check()
    do throws(StoreError) { try await lease.confirm(since: lastProof) } catch {
      fail(error)
      throw error
    }
  }

  func openOperations() async -> [OpenOperation] {
    await drain()
    return operations.all
  }

  func close() async throws(StoreError) {
    // A log that counts is never removed, for its objects would go one by one; the next save makes it useless.
    await drain()
    if let failure { throw failure }
  }

  /// Whether nothing is on its way whose end is not known, of this holder or of the one before.
  var isCertain: Bool { failure == nil && (!mustSeal || hasLockedOut) }

  /// The true state, or that there is none, as long as nothing was written since it was read; `nil` otherwise.
  var unchanged: State?? { failure == nil && taken == 0 ? current : nil }

  /// Ends everything under this lease, for want of the lease.
  func lose() { end(.leaseLost(environment: objects.environment)) }

  /// Ends everything under this lease.
  func end(_ reason: StoreError) { fail(reason) }

  func check() throws(StoreError) { if let failure { throw failure } }
}

// MARK: Opening

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

  private func opened() async -> StoreError? {
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

  private func adopt(_ snapshot: EnvironmentObjects.Snapshot) {
    saved = snapshot.saved
    tag = snapshot.tag
    writer = snapshot.writer
    former = snapshot.log.journal.entries
    operations = OpenOperations(former)
    next = snapshot.log.next
    length = snapshot.log.journal.length
    lines = snapshot.log.journal.lines
    keys = snapshot.keys
    let read = snapshot.current
    current = .some(read)
    line = SavedLine(saved: snapshot.saved, current: read)
  }

  /// Copies the log that counts to one of this fence, sealed if its writer may still be at work, and lets `state.json` name
  /// that one.
  /// - Returns: `false` where the state was saved meanwhile by somebody who had the right to.
  private func takeOver() async throws(StoreError) -> Bool {
    guard let saved, let tag else { return true }
    guard writer != fence else { return true }
    if let writer {
      guard writer < fence else { throw .leaseLost(environment: objects.environment) }
      // One that has let go has nothing on its way, and writes no more.
      if mustSeal { try await seal(saved, writer) }
    }
    let header = JournalHeader(environment: objects.environment, lineage: saved.lineage, follows: saved.serial)
    let text = former.isEmpty ? [] : JournalText.whole(header, former)
    if !text.isEmpty {
      let key = objects.log(after: saved.serial, fence, 1)
      guard try await objects.write(text, to: key, where: .absent) != nil else {
        throw .leaseLost(environment: objects.environment)
      }
    }
    let bytes = StateEnvelope.encode(saved, writer: fence)
    guard let newTag = try await objects.write(bytes, to: objects.state, where: .tag(tag)) else { return false }
    self.tag = newTag
    writer = fence
    next = text.isEmpty ? 1 : 2
    length = text.count
    lines = former.isEmpty ? 0 : former.count + 1
    former = []
    if !text.isEmpty, let key = SerialKey(objects.log(after: saved.serial, fence, 1), below: objects.serials) {
      keys.append(key)
    }
    return true
  }

  /// Makes the next object of a log, so that its writer cannot; what it wrote until then is read.
  private func seal(_ saved: State, _ writer: Int) async throws(StoreError) {
    let text = LogSeal(fence: fence).text
    while true {
      let key = objects.log(after: saved.serial, writer, next)
      if try await objects.writeAsIs(text, to: key, where: .absent) != nil { return }
      let all = try await objects.read((1...next).map { objects.log(after: saved.serial, writer, $0) })
      guard all.allSatisfy({ $0 != nil }) else {
        throw .journalDamaged(try await objects.damage(key), line: lines + 1)
      }
      let content = try await objects.logContent(all.compactMap { $0?.bytes }, after: saved, writer)
      former = content.journal.entries
      operations = OpenOperations(former)
      next = content.next
      var read = saved
      read.replay(former)
      current = .some(read)
      line = SavedLine(saved: saved, current: read)
      if content.isSealed { return }
    }
  }

  /// Stores what a run from this machine could not say, as far as nobody has found it out since.
  private func bringInOutcomes() async throws(StoreError) {
    guard let lineage = line?.lineage else { return }
    let kept = try await outcomes.read(lineage, objects)
    guard !kept.isEmpty else { return }
    let open = Set(operations.all.map(\.operation.id))
    let missing = kept.filter { entry in entry.operation.map(open.contains) ?? false }
    if !missing.isEmpty {
      pending += missing
      taken += missing.count
      await drain()
      if let failure { throw failure }
    }
    try await outcomes.remove(lineage)
  }
}

// MARK: Writing

extension ObjectJournal {
  private func write() {
    guard writing == nil, !pending.isEmpty, failure == nil else { return }
    lingering?.cancel()
    lingering = nil
    writing = Task { await writeObjects() }
  }

  private func lingerThenWrite() {
    guard writing == nil, lingering == nil else { return }
    let clock = clock
    lingering = Task {
      await clock.pause(Self.linger)
      guard !Task.isCancelled else { return }
      lingering = nil
      write()
    }
  }

  /// Writes objects as long as somebody waits for one.
  private func writeObjects() async {
    repeat {
      let batch = pending
      pending = []
      do throws(StoreError) { try await write(batch) } catch {
        await failed(error, batch)
        break
      }
      stored += batch.count
      for entry in batch { operations.record(entry) }
      tell()
    } while !waiting.isEmpty && !pending.isEmpty && failure == nil
    writing = nil
    if !pending.isEmpty, failure == nil { lingerThenWrite() }
  }

  private func write(_ entries: [JournalEntry]) async throws(StoreError) {
    guard let saved else { throw .noState(environment: objects.environment) }
    if writer != fence, try await !takeOver() { throw .leaseLost(environment: objects.environment) }
    var text: [UInt8] = []
    var number = lines
    if number == 0 {
      let header = JournalHeader(environment: objects.environment, lineage: saved.lineage, follows: saved.serial)
      text += JournalText.line(header.document, number: 0, after: length)
      number = 1
    }
    for entry in entries {
      text += JournalText.line(entry.document, number: number, after: length)
      number += 1
    }
    let key = objects.log(after: saved.serial, fence, next)
    let began = clock.elapsed()
    guard try await objects.write(text, to: key, where: .absent) != nil else {
      throw .leaseLost(environment: objects.environment)
    }
    if let key = SerialKey(key, below: objects.serials) { keys.append(key) }
    lastProof = began
    next += 1
    length += text.count
    lines = number
  }

  private func tell() {
    let ready = waiting.filter { $0.count <= stored }
    waiting.removeAll { $0.count <= stored }
    for one in ready { one.done.resume(returning: nil) }
  }

  private func failed(_ error: StoreError, _ batch: [JournalEntry]) async {
    let rest = batch + pending
    pending = []
    fail(error)
    _ = try? await keep(rest)
  }

  private func fail(_ error: StoreError) {
    failure = failure ?? error
    let told = waiting
    waiting = []
    for one in told { one.done.resume(returning: failure) }
  }

  /// Keeps what has happened on this machine, where the store could not be told; refuses what has not.
  private func keep(_ entries: [JournalEntry]) async throws(StoreError) {
    guard let failure else { return }
    guard case .objects(let problem) = failure, problem.mayPass, let line, let lineage = line.lineage else {
      throw failure
    }
    let happened = entries.filter(\.tellsOutcome)
    guard !happened.isEmpty else { throw failure }
    unsent += happened
    let isKept = try await outcomes.write(unsent, lineage, follows: line.serial, objects)
    if !isKept || happened.count < entries.count { throw failure }
  }

  /// Waits until nothing is on its way. What has only happened is not written any more: it is in the state that is about
  /// to be saved.
  private func settle() async {
    while let writing { await writing.value }
    guard waiting.isEmpty else { return await drain() }
    lingering?.cancel()
    lingering = nil
    for entry in pending { operations.record(entry) }
    stored += pending.count
    absorbed = pending
    pending = []
  }

  /// Waits until nothing is on its way.
  func drain() async {
    while failure == nil {
      write()
      guard let writing else { return }
      await writing.value
    }
  }
}

// MARK: Saving

extension ObjectJournal {
  /// See ``Lease/save(_:)``.
  func save(_ state: State) async throws(StoreError) -> State {
    try await open()
    await settle()
    if let failure { throw failure }
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
      var text: [UInt8] = []
      let former = useless
      if !entries.isEmpty {
        let header = JournalHeader(environment: objects.environment, lineage: state.lineage, follows: state.serial)
        text = JournalText.whole(header, entries)
        let key = objects.log(after: state.serial, fence, 1)
        guard try await objects.write(text, to: key, where: .absent) != nil else {
          throw .leaseLost(environment: objects.environment)
        }
        if let key = SerialKey(key, below: objects.serials) { keys.append(key) }
      }
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
      next = text.isEmpty ? 1 : 2
      length = text.count
      lines = entries.isEmpty ? 0 : entries.count + 1
      tidy(copying: bytes, of: state.serial, removing: former)
    } catch {
      // Whether the new state stands is to be read anew, under a new lease.
      fail(error)
      _ = try? await keep(absorbed)
      throw error
    }
  }

  /// Why the state is not as it was read.
  private func refusal(of state: State, _ given: Int) async throws(StoreError) -> StoreError {
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

  /// The logs that a save makes useless. Of another fence's the last object stays for good: it is the seal, and a holder
  /// that sleeps for a week must meet it.
  private var useless: [SerialKey] {
    let logs = keys.filter { !$0.isCopy }.sorted {
      ($0.serial, $0.fence ?? 0, $0.number ?? 0) < ($1.serial, $1.fence ?? 0, $1.number ?? 0)
    }
    return logs.indices.filter { index in
      let log = logs[index]
      guard log.fence != fence else { return true }
      return index + 1 < logs.count && logs[index + 1].serial == log.serial && logs[index + 1].fence == log.fence
    }.map { logs[$0] }
  }

  /// Makes the copy of a saved state, and behind it removes what nobody reads any more. Nobody waits for it but the next
  /// save and the release; what fails is done by the save of another day.
  private func tidy(copying bytes: [UInt8], of serial: Int, removing former: [SerialKey]) {
    let copies = keys.filter { $0.isCopy && $0.serial != serial }.sorted { $0.serial < $1.serial }
    let gone = Set(former + copies.dropLast(EnvironmentFiles.keptSerials - 1))
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

extension ObjectFailure {
  /// Whether the same may succeed another time.
  var mayPass: Bool {
    switch kind {
    case .unreachable, .expired, .noCredentials: true
    case .denied, .noBucket, .otherRegion, .ignoresConditions, .keyRefused, .refused: false
    }
  }
}

extension StoreError {
  /// Whether a store of objects failed, and not the right to write to it.
  var isOfStore: Bool { if case .objects = self { true } else { false } }
}

extension JournalEntry {
  /// Whether it tells of something that has happened.
  var tellsOutcome: Bool {
    switch self {
    case .didCall, .identified, .finished: true
    case .begun, .willCall, .recorded: false
    }
  }

  /// The operation that it is of.
  var operation: String? {
    switch self {
    case .begun(let operation): operation.id
    case .willCall(let id, _, _), .didCall(let id, _, _), .identified(let id, _), .finished(let id, _, _): id
    case .recorded: nil
    }
  }
}
