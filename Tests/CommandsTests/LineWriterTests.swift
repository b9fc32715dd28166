import Dispatch
import Synchronization
import Testing

@testable import Commands
@testable import UseCases

@Suite("Nobody waits for a slow terminal")
struct LineWriterTests {
  /// A terminal that takes nothing until it is let go.
  private final class Terminal: Sendable {
    let written = Mutex<[UInt8]>([])
    let gate = DispatchSemaphore(value: 0)

    func write(_ bytes: [UInt8]) {
      gate.wait()
      gate.signal()
      written.withLock { $0 += bytes }
    }
  }

  @Test("Lines that are handed over while a terminal is slow are kept, in their order")
  func order() async {
    let terminal = Terminal()
    let writer = LineWriter(terminal.write)
    for number in 0..<100 { writer.put(Array("\(number)\n".utf8)) }
    writer.putIfIdle(Array("of no use later\n".utf8))
    terminal.gate.signal()
    await writer.flush()
    #expect(String(decoding: terminal.written.withLock { $0 }, as: UTF8.self) == (0..<100).map { "\($0)\n" }.joined())
  }

  @Test("Lines that do not fit are counted, and the memory is bounded")
  func bounded() async {
    let terminal = Terminal()
    let writer = LineWriter(terminal.write)
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
    for _ in 0..<100 { writer.put(line) }
    terminal.gate.signal()
    await writer.flush()
    let written = terminal.written.withLock { $0 }
    #expect(written.count <= 2 * LineWriter.limit + 100)
    #expect(String(decoding: written.suffix(60), as: UTF8.self).contains("left out, the terminal was too slow"))
  }
}
