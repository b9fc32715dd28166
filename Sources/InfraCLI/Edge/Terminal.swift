internal import Dispatch
internal import Glibc
internal import Reports

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

  init(color: ColorChoice, variables: [String: String]) {
    let isOutput = isatty(STDOUT_FILENO) == 1
    self.isOutput = isOutput
    let isError = isatty(STDERR_FILENO) == 1
    let isPlain = variables["TERM"] == "dumb"
    func isColored(_ isTerminal: Bool) -> Bool {
      switch color {
      case .always: true
      case .never: false
      case .auto: isTerminal && !isPlain && (variables["NO_COLOR"] ?? "").isEmpty
      }
    }
    let width = Self.width(variables)
    page = Page(width: isOutput ? width : 120, isColored: isColored(isOutput))
    errorPage = Page(width: isError ? width : 120, isColored: isColored(isError))
    canAsk = isatty(STDIN_FILENO) == 1 && isError
    isLive = isError && !isPlain
  }

  /// Writes lines of a result.
  func show(_ lines: [Line]) { write(TerminalText(lines, on: page)) }

  /// Writes text of a result.
  func write(_ text: TerminalText) { Self.put(text.text, to: STDOUT_FILENO) }

  /// Writes a value for a script: as it is into a pipe or file, escaped where a person looks at it.
  func writeValue(_ value: String) {
    Self.put(isOutput ? TerminalText(lines: value).text + "\n" : value + "\n", to: STDOUT_FILENO)
  }

  /// Writes lines that are about the run, not its result.
  func tell(_ lines: [Line]) { Self.put(TerminalText(lines, on: errorPage).text, to: STDERR_FILENO) }

  /// Shows what takes time in a line that is rewritten; on a pipe, as a line of its own.
  func note(_ text: String) {
    let isRewritten = isLive
    let text = TerminalText(text + "…").text
    Self.put(isRewritten ? "\r\u{1B}[K" + text : text + "\n", to: STDERR_FILENO)
  }

  /// Takes the rewritten line away.
  func clearNote() {
    if isLive { Self.put("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  /// Asks for a line, on a thread of its own: a lease is renewed while a person thinks. `nil` at the end of the input.
  func answer(to question: String) async -> String? {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        Self.put(TerminalText(question).text, to: STDERR_FILENO)
        continuation.resume(returning: readLine(strippingNewline: true))
      }
    }
  }

  private static func put(_ text: String, to descriptor: Int32) { Files.writeAll(Array(text.utf8), to: descriptor) }

  /// The columns of the terminal: what it says, `COLUMNS`, or 80.
  private static func width(_ variables: [String: String]) -> Int {
    var size = winsize()
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return min(Int(size.ws_col), 160) }
    }
    return variables["COLUMNS"].flatMap(Int.init) ?? 80
  }
}
