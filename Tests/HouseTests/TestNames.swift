/// The names of tests and suites in a source of tests, and what is wrong with them.
struct TestNames {
  /// One `@Test` or `@Suite`.
  struct Named {
    var line: Int
    var isSuite: Bool
    /// The display name; `nil` where there is none.
    var name: String?
    /// The function's name, or the type's.
    var function: String
  }

  let all: [Named]

  init(of text: String) {
    let attribute = #/^[ \t]*@(Suite|Test)\b(?:\(\s*(?:"((?:[^"\\]|\\.)*)")?)?/#.anchorsMatchLineEndings()
    let declaration = #/\b(?:func|struct|class|enum|actor)\s+(`[^`]+`|\w+)/#
    var line = 1
    var end = text.startIndex
    all = text.matches(of: attribute).map { match in
      line += text[end..<match.range.lowerBound].count { $0 == "\n" }
      end = match.range.lowerBound
      return Named(
        line: line, isSuite: match.output.1 == "Suite", name: match.output.2.map(String.init),
        function: text[match.range.upperBound...].firstMatch(of: declaration).map { String($0.output.1) } ?? "")
    }
  }

  /// What is wrong, each with its line.
  var problems: [String] {
    all.flatMap { named in problems(named).map { "\(named.line): \($0)" } }
  }

  private func problems(_ named: Named) -> [String] {
    guard let name = named.name else { return ["\(named.function) has no display name"] }
    var problems: [String] = []
    if !Self.isCapital(name) { problems.append("\"\(name)\" begins with no capital letter") }
    if named.isSuite { return problems }
    if name.split(separator: " ").count < 3 { problems.append("\"\(name)\" says too little to be understood alone") }
    if Self.leaning.contains(where: { name.hasPrefix($0 + " ") }) {
      problems.append("\"\(name)\" begins with a word that needs its suite")
    }
    if named.function.wholeMatch(of: #/[a-z][A-Za-z0-9]*/#) == nil {
      problems.append("\(named.function) is not in camel case")
    }
    return problems
  }

  /// A number or code may stand first, too.
  private static func isCapital(_ name: String) -> Bool {
    name.first.map { $0.isUppercase || $0.isNumber || $0 == "`" } ?? false
  }

  /// Words that refer to the suite's name, or go on with it.
  private static let leaning = ["It", "Its", "They", "Their", "He", "She", "So", "And", "But", "Also", "Not", "With"]
}
