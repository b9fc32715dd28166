internal import InfraModel
internal import World

extension ObjectJournal {
  /// Seconds that entries without an announcement wait for others to be stored with.
  private static let linger = 0.25

  func write() {
    guard writing == nil, !queue.isEmpty, failure == nil else { return }
    lingering?.cancel()
    lingering = nil
    writing = Task { await writeObjects() }
  }

  func lingerThenWrite() {
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
  func writeObjects() async {
    repeat {
      let batch = queue.take()
      do throws(StoreError) { try await write(batch) } catch {
        await failed(error, batch)
        break
      }
      for entry in batch { operations.record(entry) }
      queue.wrote(batch.count)
    } while queue.hasWaiting && !queue.isEmpty && failure == nil
    writing = nil
    if !queue.isEmpty, failure == nil { lingerThenWrite() }
  }

  func write(_ entries: [JournalEntry]) async throws(StoreError) {
    guard let saved else { throw .noState(environment: objects.environment) }
    if writer != fence, try await !takeOver() { throw .leaseLost(environment: objects.environment) }
    let text = tail.text(entries, header(after: saved))
    let began = clock.elapsed()
    try await writeLog(text, after: saved, number: tail.next)
    lastProof = began
    tail.append(text, of: entries.count)
  }

  func failed(_ error: StoreError, _ batch: [JournalEntry]) async {
    let rest = batch + queue.take()
    fail(error)
    _ = try? await keep(rest)
  }

  func fail(_ error: StoreError) {
    failure = failure ?? error
    queue.fail(error)
  }

  /// Keeps what has happened on this machine, where the store could not be told; refuses what has not.
  func keep(_ entries: [JournalEntry]) async throws(StoreError) {
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
  func settle() async {
    while let writing { await writing.value }
    guard !queue.hasWaiting else { return await drain() }
    lingering?.cancel()
    lingering = nil
    absorbed = queue.take()
    for entry in absorbed { operations.record(entry) }
    queue.wrote(absorbed.count)
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
