/// The alarms that the rule of a composite alarm names, by name or ARN: `ALARM("a") AND NOT OK(b)`. What is quoted is a
/// name, whatever is in it.
///
/// Source: CloudWatch API Reference, PutCompositeAlarm, `AlarmRule`.
struct AlarmRuleNames {
  private(set) var names: [String] = []
  /// Parentheses that are not in a quoted name.
  private(set) var opening = 0
  private(set) var closing = 0

  var isBalanced: Bool { opening == closing }

  init(_ text: String) {
    var rest = text[...]
    // What stands before the current place without a break.
    var word = ""
    while let character = rest.popFirst() {
      switch character {
      case "\"":
        rest = rest.drop { $0 != "\"" }.dropFirst()
        word = ""
      case "(":
        opening += 1
        if Self.states.contains(word) { takeName(of: &rest) }
        word = ""
      case ")":
        closing += 1
        word = ""
      case _ where character.isWhitespace: word = ""
      default: word.append(character)
      }
    }
  }

  /// Takes the name at the beginning of a rest, and leaves the parenthesis after it.
  private mutating func takeName(of rest: inout Substring) {
    rest = rest.drop { $0.isWhitespace }
    let isQuoted = rest.first == "\""
    if isQuoted { rest = rest.dropFirst() }
    guard let end = rest.firstIndex(of: isQuoted ? "\"" : ")") else { return }
    var name = String(rest[..<end])
    rest = rest[end...]
    if isQuoted {
      rest = rest.dropFirst()
    } else {
      opening += name.count { $0 == "(" }
      while name.last?.isWhitespace == true { name.removeLast() }
    }
    names.append(name.hasPrefix("arn:") ? String(name.split(separator: ":").last ?? "") : name)
  }

  private static let states: Set<String> = ["ALARM", "OK", "INSUFFICIENT_DATA"]
}
