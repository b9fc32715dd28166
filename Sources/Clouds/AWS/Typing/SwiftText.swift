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

  /// A nested type's name; Swift keeps some for itself.
  static func typeName(_ name: String) -> String {
    switch name {
    case "Type": "Kind"
    case "Protocol": "ProtocolKind"
    default: name.prefix(1).uppercased() + name.dropFirst()
    }
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
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
