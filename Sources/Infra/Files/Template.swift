import InfraModel

/// A text with placeholders, from a file beside the Swift file that says it (see ``File``).
///
///     Template("nginx.conf", with: ["port": "8080", "backend": "\(api.apiEndpoint)"]).text
///
/// `@{port}` in the file stands for the value `port`, `@@{` for the letters `@{`; everything else stays as it is, so
/// that `$` keeps its meaning for shells and servers. A value may refer to resources: the text is known once they are.
/// A placeholder without a value, a value without a placeholder and a placeholder that does not end in its line are
/// errors. Values are put in as they are, without any quoting.
public struct Template: Sendable {
  /// The text with the values in it.
  public let text: Input<String>

  public init(
    _ path: String, with values: KeyValuePairs<String, Input<String>>, file: String = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    let read = FileRead(path, as: .content, at: SourcePosition(file: file, line: line, column: column))
    guard let content = read.text(), let ask = read.ask else {
      text = Input("")
      return
    }
    text = Input(expression: Filling(values, of: ask.path, read).text(content))
  }
}

/// Puts values in the places of placeholders.
private struct Filling {
  let path: String
  let read: FileRead
  private var values: [String: Input<String>] = [:]
  private var names: [String] = []

  init(_ given: KeyValuePairs<String, Input<String>>, of path: String, _ read: FileRead) {
    self.path = path
    self.read = read
    for (name, value) in given {
      if values.updateValue(value, forKey: name) != nil { read.report(.valueTwice(name)) }
      names.append(name)
    }
  }

  func text(_ content: String) -> Expression {
    var pieces = InputInterpolation(literalCapacity: 0, interpolationCount: 0)
    var found: [String] = []
    var line = 1
    for text in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line > 1 { pieces.appendLiteral("\n") }
      fill(text, line, &pieces, &found)
      line += 1
    }
    for name in names where !found.contains(name) { read.report(.unusedValue(name, path: path, known: found)) }
    return pieces.expression
  }

  private func fill(_ text: Substring, _ line: Int, _ pieces: inout InputInterpolation, _ found: inout [String]) {
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = bytes.startIndex
    func at(_ place: String.Index) -> UInt8? { place < bytes.endIndex ? bytes[place] : nil }
    while let byte = at(index) {
      let next = bytes.index(after: index)
      guard byte == UInt8(ascii: "@") else {
        index = next
        continue
      }
      if at(next) == UInt8(ascii: "@"), at(bytes.index(after: next)) == UInt8(ascii: "{") {
        // The first of the two goes.
        pieces.appendLiteral(String(text[start..<index]))
        start = next
        index = bytes.index(next, offsetBy: 2)
      } else if at(next) == UInt8(ascii: "{") {
        pieces.appendLiteral(String(text[start..<index]))
        let place = SourcePosition(
          file: path, line: line, column: bytes.distance(from: bytes.startIndex, to: index) + 1)
        let begin = bytes.index(after: next)
        guard let end = bytes[begin...].firstIndex(of: UInt8(ascii: "}")) else {
          read.report(.template(place, .unclosed))
          return
        }
        put(String(text[begin..<end]), at: place, &pieces, &found)
        index = bytes.index(after: end)
        start = index
      } else {
        index = next
      }
    }
    pieces.appendLiteral(String(text[start...]))
  }

  private func put(
    _ name: String, at place: SourcePosition, _ pieces: inout InputInterpolation, _ found: inout [String]
  ) {
    guard name.utf8.first.map({ (0x41...0x5A).contains($0 & 0xDF) }) == true, Address.isName(name) else {
      return read.report(.template(place, .badName(name)))
    }
    found.append(name)
    guard let value = values[name] else { return read.report(.template(place, .unknown(name, known: names))) }
    pieces.appendInterpolation(value)
  }
}
