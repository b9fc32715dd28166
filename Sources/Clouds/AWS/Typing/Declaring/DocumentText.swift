internal import InfraModel

/// JSON in a text, as a value: references inside of its texts stay references.
enum DocumentText {
  /// Stands for a piece while the text is parsed: no document has it.
  private static func mark(_ place: Int) -> String { "\u{E000}\(place)\u{E001}" }

  /// - Parameter value: A text, or one with references in it.
  /// - Returns: `nil` for what is neither an object nor a list.
  static func parsed(_ value: Value) -> Value? {
    var pieces: [Value] = []
    var text = ""
    switch value {
    case .string(let whole): text = whole
    case .interpolation(let parts):
      for part in parts {
        if case .string(let piece) = part {
          text += piece
        } else {
          text += mark(pieces.count)
          pieces.append(part)
        }
      }
    default: return nil
    }
    guard let first = text.first(where: { !$0.isWhitespace }), first == "{" || first == "[",
      let document = try? JSON.parse(Array(text.utf8))
    else { return nil }
    return pieces.isEmpty ? document : document.mapLeaves { unmarked($0, pieces) }
  }

  private static func unmarked(_ leaf: Value, _ pieces: [Value]) -> Value {
    guard case .string(let text) = leaf, text.contains("\u{E000}") else { return leaf }
    var found: [Value] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "\u{E000}"), let end = rest[start...].firstIndex(of: "\u{E001}") {
      if start > rest.startIndex { found.append(.string(String(rest[..<start]))) }
      if let place = Int(rest[rest.index(after: start)..<end]), pieces.indices.contains(place) {
        found.append(pieces[place])
      }
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { found.append(.string(String(rest))) }
    return found.count == 1 ? found[0] : .interpolation(found)
  }
}
