internal import Reports
internal import World

/// Lines at the end of a terminal that are rewritten in place. It is pure: lines and a size give the bytes to write.
struct LiveLines: Sendable {
  /// The columns that each line takes that is there now.
  private var drawn: [Int] = []

  /// What replaces the lines that are there: from their first row on, each rewritten and the rest of it cleared, in one
  /// piece where the terminal can (mode 2026), so that nothing flickers. The cursor stays on the row below them.
  ///
  /// Where the terminal has become narrower, a line that is there takes several rows by now; none is broken while it is
  /// written (mode 7), should the terminal be narrower than it has told.
  mutating func bytes(for lines: [Line], on page: Page, columns: Int) -> [UInt8] {
    let up = drawn.reduce(0) { $0 + max(($1 + columns - 1) / max(columns, 1), 1) }
    drawn = lines.map(\.width)
    var text = "\u{1B}[?2026h\u{1B}[?7l"
    if up > 0 { text += "\u{1B}[\(up)A" }
    text += "\r"
    for line in lines { text += [line].rendered(on: page).dropLast() + "\u{1B}[K\n" }
    return Array((text + "\u{1B}[J\u{1B}[?7h\u{1B}[?2026l").utf8)
  }

  /// Leaves what is there, to go on below it.
  mutating func leave() { drawn = [] }

  var isEmpty: Bool { drawn.isEmpty }
}
