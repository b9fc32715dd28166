import InfraModel

/// What plain scalars stand for (YAML 1.2.2, section 10.3.2).
enum CoreSchema {
  static func value(of text: String, at start: YAMLParser) throws(YAML.SyntaxError) -> Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: break
    }
    let letters = Array(text.utf8)
    if letters.starts(with: "0x".utf8), let number = Int64(text.dropFirst(2), radix: 16), letters[2] != 0x2D {
      return .integer(number)
    }
    if letters.starts(with: "0o".utf8), let number = Int64(text.dropFirst(2), radix: 8), letters[2] != 0x2D {
      return .integer(number)
    }
    let isSigned = letters[0] == UInt8(ascii: "-") || letters[0] == UInt8(ascii: "+")
    let digits = isSigned ? letters[1...] : letters[...]
    if !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) {
      if digits.count > 1, digits.first == 0x30 {
        throw start.failure("a number with zeros in front is read in two ways; put it in quotes, or leave them out")
      }
      if let number = Int64(text) { return .integer(number) }
    }
    if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(String(decoding: digits, as: UTF8.self)) {
      throw start.failure("JSON has no such number; put it in quotes if it is a text")
    }
    if isFloat(digits), let number = Double(text.hasSuffix(".") ? text + "0" : text), number.isFinite {
      return .number(number)
    }
    return .string(text)
  }

  /// `(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
  private static func isFloat(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    let whole = digits()
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = digits()
    }
    guard whole + fraction > 0 else { return false }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
