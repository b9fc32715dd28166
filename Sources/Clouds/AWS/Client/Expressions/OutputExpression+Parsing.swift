internal import InfraModel

extension OutputExpression {
  /// An expression that is not of the part that is understood; the offset counts bytes from 0.
  struct Problem: Error, Hashable, CustomStringConvertible {
    var offset: Int
    var description: String
  }

  /// Compiles a text.
  init(_ text: String) throws(Problem) {
    var parser = OutputExpressionParser(text)
    self = try parser.whole()
  }
}

/// A parser by operator precedence. The strengths are JMESPath's own, so that projections end where they do there.
private struct OutputExpressionParser {
  private typealias Problem = OutputExpression.Problem
  private let text: [UInt8]
  private var position = 0

  private enum Strength {
    static let whole = 0
    static let or = 2
    static let and = 3
    static let comparison = 5
    static let flatten = 9
    /// What is stronger continues a projection, what is weaker ends it.
    static let projection = 20
    static let filter = 21
    static let dot = 40
    static let not = 45
    static let bracket = 55
  }

  init(_ text: String) { self.text = Array(text.utf8) }

  mutating func whole() throws(OutputExpression.Problem) -> OutputExpression {
    let expression = try expression(strongerThan: Strength.whole)
    skipBlanks()
    guard position == text.count else { throw problem("unexpected text after the expression") }
    return expression
  }

  private mutating func expression(strongerThan strength: Int) throws(Problem) -> OutputExpression {
    var left = try start()
    while let (token, own) = infix(), own > strength {
      position += token.utf8.count
      left = try go(on: left, token, own)
    }
    return left
  }

  /// What stands before any operator.
  private mutating func start() throws(Problem) -> OutputExpression {
    skipBlanks()
    if consume("!") { return .not(try expression(strongerThan: Strength.not)) }
    if consume("@") { return .current }
    if consume("(") {
      let inner = try expression(strongerThan: Strength.whole)
      try expect(")")
      return inner
    }
    if consume("[]") { return try projection(.flatten(.current), strength: Strength.flatten) }
    if consume("[?") { return try filter(of: .current) }
    if consume("[") { return .index(try index()) }
    if consume("'") { return .literal(.string(try quoted(by: "'"))) }
    if consume("`") { return try literal() }
    if consume("\"") { return .name(try quoted(by: "\"")) }
    let name = identifier()
    guard !name.isEmpty else { throw problem("expected a name") }
    guard consume("(") else { return .name(name) }
    return try call(name)
  }

  /// The operator that follows, and how strongly it binds.
  private mutating func infix() -> (token: String, strength: Int)? {
    skipBlanks()
    let operators: [(String, Int)] = [
      ("||", Strength.or), ("&&", Strength.and), ("==", Strength.comparison), ("!=", Strength.comparison),
      ("<=", Strength.comparison), (">=", Strength.comparison), ("<", Strength.comparison), (">", Strength.comparison),
      ("[]", Strength.flatten), ("[?", Strength.filter), ("[", Strength.bracket), (".", Strength.dot),
    ]
    return operators.first { text[position...].starts(with: $0.0.utf8) }
  }

  private mutating func go(
    on left: OutputExpression, _ token: String, _ strength: Int
  ) throws(Problem) -> OutputExpression {
    switch token {
    case "||": return .or(left, try expression(strongerThan: strength))
    case "&&": return .and(left, try expression(strongerThan: strength))
    case ".": return .chain(left, try start())
    case "[]": return try projection(.flatten(left), strength: strength)
    case "[?": return try filter(of: left)
    case "[": return .chain(left, .index(try index()))
    default:
      guard let comparison = OutputExpression.Comparison(rawValue: token) else { throw problem("expected an operator") }
      return .comparison(comparison, left, try expression(strongerThan: strength))
    }
  }

  private mutating func filter(of left: OutputExpression) throws(Problem) -> OutputExpression {
    let condition = try expression(strongerThan: Strength.whole)
    try expect("]")
    return try projection(.filter(left, condition), strength: Strength.filter)
  }

  /// What follows a list up to the next weaker operator is evaluated on each of its elements.
  private mutating func projection(_ list: OutputExpression, strength: Int) throws(Problem) -> OutputExpression {
    var right = OutputExpression.current
    while let (token, own) = infix(), own > max(strength, Strength.flatten), own >= Strength.projection {
      position += token.utf8.count
      right = try go(on: right, token, own)
    }
    return .projection(list, right)
  }

  private mutating func call(_ name: String) throws(Problem) -> OutputExpression {
    let first = try expression(strongerThan: Strength.whole)
    switch name {
    case "length":
      try expect(")")
      return .length(first)
    case "contains":
      try expect(",")
      let second = try expression(strongerThan: Strength.whole)
      try expect(")")
      return .contains(first, second)
    default: throw problem("unknown function \(name)")
    }
  }

  private mutating func index() throws(Problem) -> Int {
    let digits = consume(while: { $0 == UInt8(ascii: "-") || ($0 >= 48 && $0 <= 57) })
    guard let index = Int(digits) else { throw problem("expected an index") }
    try expect("]")
    return index
  }

  private mutating func literal() throws(Problem) -> OutputExpression {
    let source = try quoted(by: "`")
    guard let value = try? JSON.parse(source) else { throw problem("not a JSON literal: \(source)") }
    return .literal(value)
  }

  /// The text up to a mark that closes it.
  private mutating func quoted(by mark: Unicode.Scalar) throws(Problem) -> String {
    let text = consume(while: { $0 != UInt8(ascii: mark) })
    try expect(String(mark))
    return text
  }

  private mutating func identifier() -> String {
    consume {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  private mutating func consume(while isPart: (UInt8) -> Bool) -> String {
    let part = text[position...].prefix(while: isPart)
    position += part.count
    return String(decoding: part, as: UTF8.self)
  }

  private mutating func consume(_ token: String) -> Bool {
    guard text[position...].starts(with: token.utf8) else { return false }
    position += token.utf8.count
    return true
  }

  private mutating func expect(_ token: String) throws(Problem) {
    skipBlanks()
    guard consume(token) else { throw problem("expected '\(token)'") }
  }

  private mutating func skipBlanks() { while position < text.count, text[position] == 0x20 { position += 1 } }

  private func problem(_ text: String) -> OutputExpression.Problem {
    OutputExpression.Problem(offset: position, description: text)
  }
}
