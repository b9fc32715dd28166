import InfraModel

/// The pieces of an interpolated ``Input`` or ``JSONDocument``.
public struct InputInterpolation: StringInterpolationProtocol {
  private var pieces: [Expression] = []
  private var text = ""

  public init(literalCapacity: Int, interpolationCount: Int) {}

  public mutating func appendLiteral(_ literal: String) { text += literal }
  public mutating func appendInterpolation(_ piece: String) { text += piece }
  public mutating func appendInterpolation(_ piece: Substring) { text += piece }
  public mutating func appendInterpolation(_ piece: some BinaryInteger) { text += String(piece) }
  public mutating func appendInterpolation(_ piece: Double) { text += String(piece) }
  public mutating func appendInterpolation(_ piece: Bool) { text += String(piece) }
  public mutating func appendInterpolation(_ piece: Region) { text += piece.name }
  public mutating func appendInterpolation(_ piece: IPv4Block) { append(piece.expression) }
  public mutating func appendInterpolation<Wrapped>(_ piece: Input<Wrapped>) { append(piece.expression) }

  private mutating func append(_ piece: Expression) {
    switch piece {
    case .value(.string(let literal)): text += literal
    case .join(let inner): for one in inner { append(one) }
    case .value, .list, .object, .reference, .secret, .output, .ambient, .invalid:
      if !text.isEmpty { pieces.append(.value(.string(text))) }
      text = ""
      pieces.append(piece)
    }
  }

  /// A text if nothing is symbolic, the piece itself if there is one, else a join.
  var expression: Expression {
    if pieces.isEmpty { return .value(.string(text)) }
    let all = text.isEmpty ? pieces : pieces + [.value(.string(text))]
    if all.count == 1, case .reference = all[0] { return all[0] }
    return .join(all)
  }
}

extension DefaultStringInterpolation {
  /// A plain `String` can't hold what is only known after the apply: the text is reported where it is used.
  @available(*, deprecated, message: "a value of another resource is not known yet: make this text an Input<String>")
  public mutating func appendInterpolation<Wrapped>(_ piece: Input<Wrapped>) {
    appendLiteral(UnknownText.mark)
  }
}

/// What stands in a plain `String` where a reference was put into it by mistake.
enum UnknownText {
  static let mark = "\u{1}not known yet\u{1}"

  /// Whether a reference was put into a text; one byte decides for almost all.
  static func isIn(_ text: String) -> Bool { text.utf8.contains(1) && text.contains(mark) }
}
