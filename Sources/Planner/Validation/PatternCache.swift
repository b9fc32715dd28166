/// The patterns of the facts, each compiled once and each text matched once.
final class PatternCache {
  private var compiled: [String: Regex<AnyRegexOutput>?] = [:]
  private var answers: [Question: Bool] = [:]

  private struct Question: Hashable {
    let pattern: String
    let text: String
  }

  /// Whether a text fits; `nil` for a pattern in a notation that is not understood, which says nothing.
  func matches(_ text: String, _ pattern: String) -> Bool? {
    let question = Question(pattern: pattern, text: text)
    if let answer = answers[question] { return answer }
    guard let regex = expression(pattern) else { return nil }
    let answer = text.firstMatch(of: regex) != nil
    answers[question] = answer
    return answer
  }

  private func expression(_ pattern: String) -> Regex<AnyRegexOutput>? {
    if let known = compiled[pattern] { return known }
    let regex = (try? Regex(pattern))?.matchingSemantics(.unicodeScalar)
    compiled[pattern] = .some(regex)
    return regex
  }
}
