internal import InfraModel

extension EnvironmentObjects {
  /// What runs wrote, newest last; ``RunRecord/history(_:heldFence:)`` makes runs of it.
  /// - Parameter newest: How many at most, the newest; all of them where nothing is said.
  func readHistory(newest: Int? = nil) async throws(StoreError) -> [RunRecord] {
    var keys = try await list(history)
    // A run has one object, and for a moment two.
    if let newest { keys = keys.suffix(newest) }
    var records: [RunRecord] = []
    for (key, found) in zip(keys, try await read(keys)) {
      // One that has ended meanwhile has taken the place of its beginning.
      guard let found else { continue }
      guard let value = (try? JSON.parse(found.bytes, symbols: .tagged)) ?? nil else {
        throw .historyDamaged(file: place(key), line: 1)
      }
      do throws(DocumentError) { records.append(try RunRecord(document: value)) } catch {
        if case .newerFormat(let found, let known) = error.problem {
          throw .newerFormat(file: place(key), found: found, known: known)
        }
        throw .historyDamaged(file: place(key), line: 1)
      }
    }
    return records
  }

  /// Writes a run under the fence that names it. One that has ended takes the place of its beginning.
  func write(_ run: RunRecord, under fence: Int) async throws(StoreError) {
    let hasEnded = run.result != .running
    try await write(run, to: self.run(under: fence, part: run.part, hasEnded: hasEnded))
    if hasEnded { try await remove([self.run(under: fence, part: run.part, hasEnded: false)]) }
  }

  /// Writes the runs of another store, of which those that are here are an earlier part. Those of a time without fences
  /// keep their order, before all others.
  func replaceHistory(with runs: [RunRecord]) async throws(StoreError) {
    var former = Set(try await list(history))
    for (number, run) in runs.enumerated() {
      let key =
        run.fence.map { self.run(under: $0, part: run.part, hasEnded: run.result != .running) } ?? unfencedRun(number)
      try await write(run, to: key)
      former.remove(key)
    }
    try await remove(former.sorted())
  }

  private func write(_ run: RunRecord, to key: String) async throws(StoreError) {
    let line = JSON.canonical(run.document, symbols: .tagged) + [0x0A]
    _ = try await write(line, to: key, where: .always)
  }

  /// The fence that a run's key names.
  func runFence(_ key: String) -> Int? {
    guard key.hasPrefix(history) else { return nil }
    return Counted.number(key.dropFirst(history.count).prefix { $0 != "." })
  }
}
