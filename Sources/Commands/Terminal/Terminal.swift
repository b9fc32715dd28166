internal import Reports
internal import World

/// Where a command's words go: results to standard output, everything else to standard error.
struct Terminal: Sendable {
  /// The page of standard output.
  var page: Page
  /// The page of standard error.
  var errorPage: Page
  /// Whether standard output is looked at by a person.
  var isOutput: Bool
  /// Whether somebody can answer a question.
  var canAsk: Bool
  /// Whether lines on standard error can be rewritten in place.
  var isLive: Bool
  private let console: Console

  init(_ world: World, color: ColorChoice) {
    console = world.console
    isOutput = console.isOutputTerminal
    let isPlain = world.variables["TERM"] == "dumb"
    func isColored(_ isTerminal: Bool) -> Bool {
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !isPlain && (world.variables["NO_COLOR"] ?? "").isEmpty
      }
    }
    let columns = Self.columns(world)
    page = Page(width: isOutput ? columns : 120, isColored: isColored(isOutput))
    errorPage = Page(
      width: console.isErrorTerminal ? columns : 120, isColored: isColored(console.isErrorTerminal))
    canAsk = console.isInputTerminal && console.isErrorTerminal
    isLive = console.isErrorTerminal && !isPlain
  }

  /// The columns of the terminal: what it says, at most 160; `COLUMNS`; or 80.
  static func columns(_ world: World) -> Int {
    world.console.size().map { min($0.columns, 160) } ?? world.variables["COLUMNS"].flatMap(Int.init) ?? 80
  }

  /// The terminal's size now; 80 columns and 24 rows where it does not say.
  var size: Console.Size { console.size().flatMap { $0.rows > 0 ? $0 : nil } ?? Console.Size(columns: 80, rows: 24) }

  /// Writes lines of a result.
  func show(_ lines: [Line]) { write(TerminalText(lines, on: page)) }

  /// Writes text of a result.
  func write(_ text: TerminalText) { console.writeOutput(Array(text.text.utf8)) }

  /// Writes a value for a script: as it is into a pipe or file, escaped where a person looks at it.
  func writeValue(_ value: String) {
    let text = isOutput ? TerminalText(lines: value).text + "\n" : value + "\n"
    console.writeOutput(Array(text.utf8))
  }

  /// Writes lines that are about the run, not its result.
  func tell(_ lines: [Line]) { tell(Array(TerminalText(lines, on: errorPage).text.utf8)) }

  /// Writes what is about the run, as it is.
  func tell(_ bytes: [UInt8]) { console.writeError(bytes) }

  /// Shows what takes time in a line that is rewritten; on a pipe, as a line of its own.
  func note(_ text: String) {
    let text = TerminalText(text + "…").text
    tell(Array((isLive ? "\r\u{1B}[K" + text : text + "\n").utf8))
  }

  /// Takes the rewritten line away.
  func clearNote() {
    if isLive { tell(Array("\r\u{1B}[K".utf8)) }
  }

  /// Asks for a line; `nil` at the end of the input.
  func answer(to question: String) async -> String? {
    tell(Array(TerminalText(question).text.utf8))
    return await console.readLine()
  }
}
