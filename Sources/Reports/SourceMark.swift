internal import InfraModel

/// The line of a source file that a diagnostic shows, and the part of it that is underlined.
struct SourceMark: Hashable, Sendable {
  /// The line, from 1.
  var line: Int
  /// The column of the underlined part, from 1, in UTF-8 code units.
  var column: Int
  /// The line's text as it is shown, tabs as single blanks.
  var text: String
  /// Characters before the underlined part.
  var indent: Int
  /// Characters that are underlined.
  var length: Int

  /// Finds what to underline: the argument with this label inside the call at the position, or else the name there.
  /// `nil` if the file has no such line.
  init?(in source: String, at position: SourcePosition, label: String?) {
    let bytes = Array(source.utf8)
    guard let lineStart = Self.start(ofLine: position.line, in: bytes) else { return nil }
    let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
    let column = min(max(position.column, 1) - 1, lineEnd - lineStart)
    let call = Self.callStart(near: lineStart + column, from: lineStart, in: bytes)
    let range: Range<Int>
    if let label, let found = SourceScanner(bytes).argument(label: label, ofCallAt: call) {
      range = found
    } else {
      range = call..<Self.end(ofCallAt: call, lineEnd: lineEnd, in: bytes)
    }
    let line = bytes[..<range.lowerBound].count { $0 == 0x0A } + 1
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[range.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
    self.line = line
    self.column = range.lowerBound - start + 1
    text = Self.shown(bytes[start..<end])
    indent = Self.shown(bytes[start..<range.lowerBound]).count
    length = max(Self.shown(bytes[range.lowerBound..<min(range.upperBound, end)]).count, 1)
  }

  /// Text as a terminal shows it, so that the mark stands below what it is about.
  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    TerminalText.escaped(String(decoding: bytes.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self))
  }

  private static func start(ofLine line: Int, in bytes: [UInt8]) -> Int? {
    guard line >= 1 else { return nil }
    var start = 0
    for _ in 1..<line {
      guard let feed = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      start = feed + 1
    }
    return start <= bytes.count ? start : nil
  }

  /// The compiler may give a call's parenthesis as its place; the name before it is what a reader looks for.
  private static func callStart(near index: Int, from lineStart: Int, in bytes: [UInt8]) -> Int {
    var start = index
    if start < bytes.count, bytes[start] == UInt8(ascii: "(") {
      while start > lineStart, bytes[start - 1].isIdentifier { start -= 1 }
    }
    return start
  }

  /// The end of the name and, on the same line, of the call's parentheses.
  private static func end(ofCallAt start: Int, lineEnd: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < lineEnd, bytes[end].isIdentifier || bytes[end] == UInt8(ascii: ".") { end += 1 }
    guard end < lineEnd, bytes[end] == UInt8(ascii: "(") else { return max(end, min(start + 1, lineEnd)) }
    return min(SourceScanner(bytes).closing(of: end) ?? lineEnd, lineEnd)
  }
}

/// Finds arguments in Swift source, strings and comments passed over.
struct SourceScanner: Sendable {
  /// Interpolations in strings in interpolations that are looked into: more is no source that anybody reads.
  private static let deepest = 32

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The label and value of an argument of the call whose name starts at an index; `nil` if it has no such argument.
  func argument(label: String, ofCallAt start: Int) -> Range<Int>? {
    var open = start
    while open < bytes.count, bytes[open].isIdentifier || bytes[open] == UInt8(ascii: ".") { open += 1 }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "("), let end = closing(of: open) else { return nil }
    let wanted = Array(label.utf8)
    var index = open + 1
    while index < end - 1 {
      let byte = bytes[index]
      if byte.isIdentifier {
        let nameStart = index
        while index < end, bytes[index].isIdentifier { index += 1 }
        if Array(bytes[nameStart..<index]) == wanted, index < end, bytes[index] == UInt8(ascii: ":") {
          return nameStart..<endOfValue(from: index + 1, before: end - 1)
        }
      } else {
        index = next(after: index)
      }
    }
    return nil
  }

  /// The index behind the bracket that closes the one at an index; `nil` if nothing closes it.
  /// - Parameter nesting: the strings around it.
  func closing(of open: Int, nesting: Int = 0) -> Int? {
    guard nesting <= Self.deepest else { return nil }
    var depth = 0
    var index = open
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        index += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        index += 1
        if depth == 0 { return index }
      default: index = atom(at: index, nesting: nesting)
      }
    }
    return nil
  }

  private func endOfValue(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] != UInt8(ascii: ",") { index = next(after: index) }
    index = min(index, limit)
    while index > start, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x0A { index -= 1 }
    return index
  }

  /// Steps over one character, string, comment or bracketed group.
  private func next(after index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): closing(of: index) ?? bytes.count
    default: atom(at: index, nesting: 0)
    }
  }

  /// Steps over one character, string or comment.
  private func atom(at index: Int, nesting: Int) -> Int {
    let byte = bytes[index]
    if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/") {
      return bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
    }
    guard byte == UInt8(ascii: "\"") else { return index + 1 }
    var end = index + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != 0x0A {
      guard bytes[end] == UInt8(ascii: "\\") else {
        end += 1
        continue
      }
      // An interpolation is a bracketed group; any other escape is two characters.
      let isInterpolation = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "(")
      end = isInterpolation ? closing(of: end + 1, nesting: nesting + 1) ?? bytes.count : end + 2
    }
    return min(end + 1, bytes.count)
  }
}

extension UInt8 {
  /// Whether it can stand in a Swift name.
  var isIdentifier: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
