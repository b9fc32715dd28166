internal import InfraModel
internal import SystemPackage

/// What the files beside the state's tell of saves: a state that was put back or taken away is known by it.
///
///     dev.serials/8.json         written before dev.json: a crash between leaves one that is one save ahead
///     dev.serials/journal.mark   written after dev.json, removed with a journal
///     dev.history.jsonl          written after dev.json
///
/// So the first shows only a state that is two saves behind, and the others one of any age.
struct SaveTraces: Hashable, Sendable {
  var mark: JournalMark?
  /// The greatest serial of which a copy is kept.
  var kept: Int?
  /// The serial that the newest run began with or left.
  var recorded: Int?

  /// The greatest serial that any of them tells of; 0 if none does.
  var newest: Int { max(mark?.follows ?? 0, kept ?? 0, recorded ?? 0) }
}

extension EnvironmentFiles {
  func readTraces() throws(StoreError) -> SaveTraces {
    SaveTraces(mark: try readMark(), kept: try keptNumbers().last, recorded: try lastRecorded())
  }

  /// The serial that was saved after what is stored; `nil` if what is stored is the newest.
  func serial(after snapshot: Snapshot, _ traces: SaveTraces) throws(StoreError) -> Int? {
    guard let saved = snapshot.saved, let current = snapshot.current else {
      let known = [traces.mark?.follows, traces.kept.flatMap { $0 > 1 ? $0 : nil }, traces.recorded]
      return known.compactMap { $0 }.filter { $0 > 0 }.max()
    }
    var later: [Int] = []
    if let mark = traces.mark, mark.lineage == saved.lineage, mark.follows > saved.serial { later.append(mark.follows) }
    if let recorded = traces.recorded, recorded > current.serial { later.append(recorded) }
    if let kept = traces.kept, kept > current.serial + 1, try readSerial(kept)?.lineage == saved.lineage {
      later.append(kept)
    }
    return later.max()
  }

  /// The serial in the history's last line that can be read: a history that is damaged says nothing of the state.
  private func lastRecorded() throws(StoreError) -> Int? {
    guard let bytes = try read(history) else { return nil }
    var end = bytes.endIndex
    while end > 0 {
      let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      if start < end, let line = (try? JSON.parse(bytes[start..<end], symbols: .tagged)) ?? nil,
        let serial = line["serial"]?.integer, Counted.range.contains(Int(serial))
      {
        return Int(serial)
      }
      end = start - 1
    }
    return nil
  }
}
