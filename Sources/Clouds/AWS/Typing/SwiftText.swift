internal import InfraModel

/// Names and comments in generated Swift.
enum SwiftText {
  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]

  /// A name that can stand where a declaration is named or used.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// What generated Swift says by its plain name, so that no type nested around it may have it.
  private static let spoken: Set<String> = [
    "Any", "Bool", "ByteCount", "Declaration", "Double", "Expressible", "IPv4Block", "Input", "Int", "JSONDocument",
    "Members", "NestedObject", "PolicyDocument", "Protocol", "Resource", "SecretValue", "Self", "String", "Subject",
    "Tags", "TextValue", "TimeSpan",
  ]

  /// A type's name in Swift: a word with a large initial that neither Swift nor what is generated has for something else.
  static func typeName(_ name: String) -> String {
    let word = name.prefix(1).uppercased() + name.dropFirst().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if word == "Type" { return "Kind" }
    return spoken.contains(word) ? word + "Kind" : word
  }

  /// The names of values, in their order; each only once. A name is the words of the value: the first with a small
  /// initial, each later one with a capital, or after `_` where it begins with a digit (`c5.large` is `c5Large`,
  /// `c5.12xlarge` and `c5a.12xlarge` are `c5_12xlarge` and `c5a_12xlarge`).
  static func caseNames(_ values: [String]) -> [String] {
    var taken: Set<String> = []
    return values.map { value in
      let name = caseName(value)
      var unique = name
      var count = 2
      while !taken.insert(unique).inserted {
        unique = "\(name)_\(count)"
        count += 1
      }
      return unique
    }
  }

  private static func caseName(_ value: String) -> String {
    let spelled = value.replacing("/", with: " per ").replacing("*", with: " any ").replacing("%", with: " percent ")
    let words = spelled.split { !$0.isLetter && !$0.isNumber || !$0.isASCII }.map(String.init)
    guard let first = words.first else { return "empty" }
    var name = isShouted(first) ? first.lowercased() : SwiftName.label(of: first)
    for word in words.dropFirst() {
      if word.first?.isNumber == true { name += "_" }
      let rest = String(word.dropFirst())
      name += word.prefix(1).uppercased() + (isShouted(word) ? rest.lowercased() : rest)
    }
    if name.first?.isNumber == true { name = "value" + name }
    // `.none` would mean the absence of the argument.
    return name == "none" ? "explicitNone" : name
  }

  private static func isShouted(_ word: String) -> Bool { word == word.uppercased() && word.count > 1 }

  /// A Swift string literal.
  static func literal(_ text: String) -> String {
    "\"" + oneLine(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")) + "\""
  }

  /// A text as it can stand in one line of a comment or literal: line breaks and what does not print are escaped.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: String(scalar)
      }
    }.joined()
  }
}

/// Swift for those who write declarations around resources.
package enum SwiftSource {
  /// Whether a constant cannot be called so.
  package static func isReserved(_ name: String) -> Bool { SwiftText.escaped(name) != name }

  /// A string literal.
  package static func literal(_ text: String) -> String { SwiftText.literal(text) }
}
