import InfraModel

extension Input where Wrapped == String {
  /// A document as JSON text, for properties that hold JSON in a text; references inside texts stay references.
  public static func json(_ document: JSONDocument) -> Input<String> {
    var pieces: [Expression] = []
    write(document.expression, to: &pieces)
    return Input(expression: .join(pieces))
  }

  private static func write(_ expression: Expression, to pieces: inout [Expression]) {
    switch expression {
    case .value(let value): append(JSON.canonicalText(value), to: &pieces)
    case .list(let elements):
      append("[", to: &pieces)
      for (index, element) in elements.enumerated() {
        if index > 0 { append(",", to: &pieces) }
        write(element, to: &pieces)
      }
      append("]", to: &pieces)
    case .object(let members):
      append("{", to: &pieces)
      for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        append((index > 0 ? "," : "") + JSON.canonicalText(.string(member.key)) + ":", to: &pieces)
        write(member.value, to: &pieces)
      }
      append("}", to: &pieces)
    case .join(let parts):
      append("\"", to: &pieces)
      for part in parts { writeInside(part, to: &pieces) }
      append("\"", to: &pieces)
    case .reference, .secret, .output, .ambient, .invalid:
      append("\"", to: &pieces)
      pieces.append(expression)
      append("\"", to: &pieces)
    }
  }

  /// A part of a text: literals are escaped, the rest is put in once it is known.
  private static func writeInside(_ part: Expression, to pieces: inout [Expression]) {
    guard case .value(.string(let text)) = part else { return pieces.append(part) }
    append(String(JSON.canonicalText(.string(text)).dropFirst().dropLast()), to: &pieces)
  }

  private static func append(_ text: String, to pieces: inout [Expression]) {
    if case .value(.string(let before))? = pieces.last {
      pieces[pieces.count - 1] = .value(.string(before + text))
    } else {
      pieces.append(.value(.string(text)))
    }
  }
}
