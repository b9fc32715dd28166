/// The patterns of the facts, each compiled once.
///
/// Most are matched by a ``PatternAutomaton``; `Regex` takes the patterns and the texts that it does not understand.
final class PatternCache {
  private struct Pattern {
    var automaton: PatternAutomaton?
    /// What `Regex` makes of it, once it was needed; `nil` inside for a notation that nobody understands.
    var regex: Regex<AnyRegexOutput>??
    /// What `Regex` said about each text.
    var answers: [String: Bool] = [:]

    mutating func matches(_ text: String, _ pattern: String) -> Bool? {
      if let answer = automaton?.occurs(in: text) { return answer }
      if let answer = answers[text] { return answer }
      let regex = regex ?? (try? Regex(pattern))?.matchingSemantics(.unicodeScalar)
      self.regex = .some(regex)
      guard let regex else { return nil }
      let answer = text.firstMatch(of: regex) != nil
      answers[text] = answer
      return answer
    }
  }

  private var patterns: [String: Pattern] = [:]

  /// Whether a text fits; `nil` for a pattern in a notation that is not understood, which says nothing.
  func matches(_ text: String, _ pattern: String) -> Bool? {
    patterns[pattern, default: Pattern(automaton: PatternAutomaton(pattern))].matches(text, pattern)
  }
}
