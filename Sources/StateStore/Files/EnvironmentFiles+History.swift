internal import InfraModel
internal import SystemPackage
internal import World

extension EnvironmentFiles {
  /// The lines that were written, newest last; ``RunRecord/history(_:heldFence:)`` makes runs of them. A last line without
  /// its line feed is one that a crash cut short.
  func readHistory() throws(StoreError) -> [RunRecord] {
    guard let bytes = try read(history) else { return [] }
    var records: [RunRecord] = []
    let whole = bytes.prefix(Self.wholeLines(bytes))
    for (index, line) in whole.split(separator: 0x0A, omittingEmptySubsequences: true).enumerated() {
      guard let value = (try? JSON.parse(line, symbols: .tagged)) ?? nil else {
        throw .historyDamaged(file: history.string, line: index + 1)
      }
      do throws(DocumentError) { records.append(try RunRecord(document: value)) } catch {
        if case .newerFormat(let found, let known) = error.problem {
          throw .newerFormat(file: history.string, found: found, known: known)
        }
        throw .historyDamaged(file: history.string, line: index + 1)
      }
    }
    return records
  }

  /// Adds a line, over what a crash left of an earlier one.
  func appendHistory(_ run: RunRecord) throws(StoreError) {
    let isNew = try stamp(history) == nil
    let line = JSON.canonical(run.document, symbols: .tagged) + [0x0A]
    try withFile(history, .updating) { (file) throws(StoreError) in
      let end = Int64(
        Self.wholeLines(try perform("read", history) { () throws(Errno) in try fileSystem.read(file, Self.mostBytes) }))
      try perform("write", history) { () throws(Errno) in
        try fileSystem.resize(file, end)
        try fileSystem.write(file, line, end)
      }
      try perform("flush", history) { () throws(Errno) in try fileSystem.synchronize(file) }
    }
    if isNew { try synchronizeFolder(of: history) }
  }

  /// Writes a history of another store; what was here is one of an earlier time, and part of it.
  func replaceHistory(_ records: [RunRecord]) throws(StoreError) {
    try makeFolder(folder)
    try replace(history, with: records.flatMap { JSON.canonical($0.document, symbols: .tagged) + [0x0A] })
  }

  /// How many bytes lie before the end of the last whole line.
  private static func wholeLines(_ bytes: [UInt8]) -> Int { bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 }
}
