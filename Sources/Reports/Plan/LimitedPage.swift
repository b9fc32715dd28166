/// Blocks of Markdown up to a number of bytes; what has no room is counted, not cut in two.
struct LimitedPage: Sendable {
  private(set) var text: MarkdownText = ""
  private var limit: Int
  private var reserved = 0

  init(limit: Int) { self.limit = limit }

  /// Keeps bytes for what comes last.
  mutating func reserve(_ bytes: Int) {
    reserved += bytes
    limit -= bytes
  }

  /// Gives back what was kept.
  mutating func release() {
    limit += reserved
    reserved = 0
  }

  /// A block, if there is room for it.
  mutating func add(_ block: MarkdownText) {
    guard text.size + block.size + 2 <= limit else { return }
    if !text.isEmpty { text += "\n" }
    text += "\(block)\n"
  }

  /// As many lines as there is room for, and how many there are more.
  /// - Parameter most: the most bytes of the block.
  mutating func add(head: MarkdownText = "", lines: some Collection<MarkdownText>, tail: MarkdownText = "", most: Int) {
    let more = 120
    let room = min(limit - text.size, most) - head.size - tail.size - more
    guard room > 0, !lines.isEmpty else { return }
    var block = head
    var used = 0
    var shown = 0
    for line in lines {
      used += line.size + 1
      guard used <= room else { break }
      if !block.isEmpty { block += "\n" }
      block += line
      shown += 1
    }
    let rest = lines.count - shown
    guard shown > 0 || rest > 0 else { return }
    // A blank line, so that it stands behind a table, not in it.
    if rest > 0 { block += "\n\n… and \(rest) more: infra plan shows all of them" }
    add(block + tail)
  }
}
