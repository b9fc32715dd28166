internal import InfraModel
internal import SystemPackage
internal import World

/// How long a journal has been on disk, kept beside it: what is shorter has lost what it once held.
///
/// A crash can only take what was never flushed, and the mark is written after the flush. So a journal that is shorter
/// than its mark was damaged. The mark itself is not flushed: while a journal grows, one that a crash set back says
/// less, never too much. Where a journal ends or is written anew, its mark goes first:
///
///     remove the mark, flush ──▶ remove or replace the journal, flush ──▶ write the next mark
struct JournalMark: Hashable, Sendable {
  var lineage: String
  /// The serial of the state that the journal follows.
  var follows: Int
  /// In bytes.
  var length: Int

  /// Of one width, so that a shorter mark leaves nothing of a longer one.
  var text: [UInt8] {
    let line = "\(length) \(follows) \(lineage)"
    return Array((line + String(repeating: " ", count: max(0, Self.width - 1 - line.utf8.count)) + "\n").utf8)
  }

  private static let width = 96

  init(lineage: String, follows: Int, length: Int) {
    self.lineage = lineage
    self.follows = follows
    self.length = length
  }

  /// `nil` where the text is no whole mark.
  init?(_ text: [UInt8]) {
    guard text.last == UInt8(ascii: "\n") else { return nil }
    let words = String(decoding: text, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard words.count == 3, let length = Int(words[0]), let follows = Counted.number(words[1]) else { return nil }
    self.init(lineage: String(words[2]), follows: follows, length: length)
  }
}

extension EnvironmentFiles {
  /// The mark that was written last; `nil` where there is none that can be read.
  func readMark() throws(StoreError) -> JournalMark? { try read(mark).flatMap(JournalMark.init) }

  /// Takes the mark away, and returns once that is on disk: from here on the journal may be shorter.
  func removeMark() throws(StoreError) { try remove(mark) }

  /// Writes a mark over the last one.
  func write(_ mark: JournalMark) throws(StoreError) {
    try withFile(self.mark, .updating) { (file) throws(StoreError) in
      try perform("write", self.mark) { () throws(Errno) in try fileSystem.write(file, mark.text, 0) }
    }
  }
}
