import Reports
import Testing

@testable import Commands

@Suite("Lines that are rewritten in place")
struct LiveLinesTests {
  private let page = Page(width: 80)

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("Rewritten lines replace each other, longer by shorter and many by few, and what stood above them stays")
  func replacing() {
    var live = LiveLines()
    var written = "above\n"
    for lines in [["one", "two", "three"], ["a longer line", "b"], [], ["c", "d"], ["the end"]] {
      written += text(live.bytes(for: lines.map { Line($0) }, on: page, columns: 80))
    }
    live.leave()
    written += text(live.bytes(for: [Line("below")], on: page, columns: 80))
    #expect(Screen(written).text == "above\nthe end\nbelow\n")
  }

  @Test("A terminal that became narrower has lines of several rows to go back over")
  func narrower() {
    var live = LiveLines()
    _ = live.bytes(for: [Line(String(repeating: "x", count: 70)), Line("y"), Line()], on: page, columns: 80)
    #expect(text(live.bytes(for: [], on: page, columns: 30)).contains("\u{1B}[5A"))
    #expect(!text(live.bytes(for: [], on: page, columns: 30)).contains("A"))
  }

  @Test("Lines are written in one piece, and broken nowhere")
  func once() {
    var live = LiveLines()
    #expect(
      text(live.bytes(for: [Line("a"), Line("b")], on: page, columns: 80))
        == "\u{1B}[?2026h\u{1B}[?7l\ra\u{1B}[K\nb\u{1B}[K\n\u{1B}[J\u{1B}[?7h\u{1B}[?2026l")
  }
}
