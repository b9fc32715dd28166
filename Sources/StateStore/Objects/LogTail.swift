internal import InfraModel

/// Where a log continues.
struct LogTail: Hashable, Sendable {
  /// The number of the next object.
  private(set) var next = 1
  /// Bytes and lines of all objects before it.
  private(set) var length = 0
  private(set) var lines = 0

  /// A log without objects.
  init() {}

  /// A log that was read.
  init(_ content: LogContent) {
    next = content.next
    length = content.journal.length
    lines = content.journal.lines
  }

  /// A log of one object, or of none where there are no entries.
  /// - Parameters:
  ///   - text: The object.
  ///   - count: How many entries it has.
  init(whole text: [UInt8], of count: Int) {
    guard count > 0 else { return }
    next = 2
    length = text.count
    lines = count + 1
  }

  /// The text of the next object; the first begins with the header.
  func text(_ entries: [JournalEntry], _ header: JournalHeader) -> [UInt8] {
    let documents = (lines == 0 ? [header.document] : []) + entries.map(\.document)
    var text: [UInt8] = []
    for (index, document) in documents.enumerated() {
      text += JournalText.line(document, number: lines + index, after: length)
    }
    return text
  }

  /// Continues after an object that was stored.
  mutating func append(_ text: [UInt8], of count: Int) {
    lines += count + (lines == 0 ? 1 : 0)
    length += text.count
    next += 1
  }
}
