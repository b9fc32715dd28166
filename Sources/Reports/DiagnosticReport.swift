public import InfraModel

/// Diagnostics as text: code, sentence, the user's line with a caret, notes, and what to do.
public struct DiagnosticReport: Sendable {
  /// Reads a source file by the name that positions give it; `nil` if it cannot be read.
  public var source: @Sendable (_ file: String) -> String?

  /// The characters of a line that is shown; of a longer one only its place is.
  static let widest = 400

  public init(source: @escaping @Sendable (_ file: String) -> String?) { self.source = source }

  /// Some diagnostics, errors first, an empty line between two.
  public func lines(_ diagnostics: [Diagnostic]) -> [Line] {
    let ranked = diagnostics.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return Array(ranked.map { lines($0.element) }.joined(separator: [Line()]))
  }

  /// One diagnostic.
  public func lines(_ diagnostic: Diagnostic) -> [Line] {
    var headline = Line()
    headline.add("\(diagnostic.severity.rawValue) \(diagnostic.code)", ink(diagnostic.severity))
    headline.add(": \(diagnostic.message)", .strong)
    var lines = [headline]
    if let position = diagnostic.position {
      lines += excerpt(at: position, label: diagnostic.label, ink: ink(diagnostic.severity))
    }
    for note in diagnostic.notes {
      // Only a note may have several lines: what another program printed. They are told from our own by their edge.
      let parts = note.message.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      lines.append(Line("  note: \(parts[0])"))
      if parts.count > 1 { lines += Line.lines(of: String(parts[1]), edge: "  │ ") }
      if let position = note.position { lines += excerpt(at: position, label: nil, ink: .accent) }
    }
    if let fix = diagnostic.fix {
      var line = Line("  fix: ", .accent)
      line.add(fix)
      lines.append(line)
    }
    return lines
  }

  /// How many errors and warnings there are, for the last line.
  public static func summary(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    return [
      errors > 0 ? Count.of(errors, "error") : nil, warnings > 0 ? Count.of(warnings, "warning") : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// Where the first error is explained, for the last line that a person sees of a run; nothing where nothing failed.
  public static func hint(_ diagnostics: [Diagnostic]) -> [Line] {
    guard let code = diagnostics.first(where: { $0.severity == .error })?.code.known else { return [] }
    return [Line(), Line("more: infra explain \(code.rawValue)", .quiet)]
  }

  private func rank(_ diagnostic: Diagnostic) -> Int {
    switch diagnostic.severity {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  private func ink(_ severity: Diagnostic.Severity) -> Ink {
    switch severity {
    case .error: .danger
    case .warning: .change
    case .note: .accent
    }
  }

  private func excerpt(at position: SourcePosition, label: String?, ink: Ink) -> [Line] {
    guard let text = source(position.file), let mark = SourceMark(in: text, at: position, label: label) else {
      return [Line("  \(position)", .quiet)]
    }
    let place = SourcePosition(file: position.file, line: mark.line, column: mark.column)
    guard mark.text.count <= Self.widest else { return [Line("  \(place)", .quiet)] }
    let number = String(mark.line)
    let gutter = String(repeating: " ", count: max(3 - number.count, 0))
    var code = Line(" \(gutter)\(number) │ ", .quiet)
    code.add(mark.text)
    var caret = Line(" \(String(repeating: " ", count: gutter.count + number.count)) │ ", .quiet)
    caret.add(String(repeating: " ", count: mark.indent))
    caret.add("^" + String(repeating: "~", count: max(mark.length - 1, 0)), ink)
    return [Line("  \(place)", .quiet), code, caret]
  }
}
