internal import InfraModel
internal import SystemPackage
internal import World

extension EnvironmentFiles {
  /// Puts a state in the place of the stored one, and a journal with the open operations in the place of the old one.
  ///
  ///     dev.journal.next   ← open operations, follows 8      a crash up to here: serial 7 and its journal,
  ///     dev.serials/8.json ← copy                             as if nothing had been tried
  ///     dev.json.new       ← state, serial 8
  ///     dev.json.new ─rename→ dev.json     ●  the save has happened
  ///     dev.journal.next ─rename→ dev.journal                 a crash before: the old journal follows 7 and is
  ///                                                           passed over, and the next one is read in its place
  ///
  /// Without open operations there is no next journal, and the old one is removed. Returns the new journal's length.
  func commit(_ state: State, carrying entries: [JournalEntry]) throws(StoreError) -> Int {
    try makeFolder(serials)
    var text: [UInt8] = []
    if entries.isEmpty {
      try remove(nextJournal)
    } else {
      let header = JournalHeader(environment: environment, lineage: state.lineage, follows: state.serial)
      text = JournalText.whole(header, entries)
      try write(text, to: nextJournal)
      try synchronizeFolder(of: nextJournal)
    }
    let bytes = StateEnvelope.encode(state)
    for number in try keptNumbers().filter({ $0 != state.serial }).dropLast(SavedLine.kept - 1) {
      try remove(serial(number))
    }
    try replace(serial(state.serial), with: bytes)
    try replace(self.state, with: bytes)
    if entries.isEmpty { try remove(journal) } else { try move(nextJournal, to: journal) }
    return text.count
  }

  /// Moves a file that is no good out of the way, under a name that is not taken.
  func setAside(_ path: FilePath) throws(StoreError) {
    try makeFolder(serials)
    guard let name = path.lastComponent?.string, try stamp(path) != nil else { return }
    var number = 1
    while try stamp(serials.appending("damaged-\(number)-\(name)")) != nil { number += 1 }
    try move(path, to: serials.appending("damaged-\(number)-\(name)"))
    try synchronizeFolder(of: path)
  }
}
