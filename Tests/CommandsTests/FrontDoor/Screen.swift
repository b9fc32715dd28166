/// What stands on a terminal after bytes were written to it: text, line feeds, and the sequences that rewrite lines. A line
/// is as wide as it likes.
struct Screen {
  private var lines: [[Character]] = [[]]
  private var row = 0
  private var column = 0

  init(_ text: String) {
    var rest = text[...]
    while let scalar = rest.unicodeScalars.first {
      if scalar == "\u{1B}", let sequence = rest.prefixMatch(of: /\u{1B}\[(\??\d*)([A-Za-z])/) {
        obey(String(sequence.2), Int(sequence.1) ?? 1)
        rest = rest[sequence.range.upperBound...]
        continue
      }
      // A carriage return and a line feed are one character.
      for part in String(rest.removeFirst()).unicodeScalars { put(Character(part)) }
    }
  }

  var text: String { lines.map { String($0) }.joined(separator: "\n") }

  private mutating func obey(_ command: String, _ number: Int) {
    switch command {
    case "A": row = max(row - number, 0)
    case "K": lines[row].removeSubrange(min(column, lines[row].count)...)
    case "J":
      lines[row].removeSubrange(min(column, lines[row].count)...)
      lines.removeSubrange((row + 1)...)
    default: break
    }
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\r": column = 0
    case "\n":
      row += 1
      column = 0
      if row == lines.count { lines.append([]) }
    default:
      while lines[row].count < column { lines[row].append(" ") }
      if column < lines[row].count { lines[row][column] = character } else { lines[row].append(character) }
      column += 1
    }
  }
}
