/// Says whether a pattern occurs in a text, in one pass over the text whatever the pattern is.
///
///     pattern ──▶ syntax ──▶ steps, of which several are under way at once ──▶ sets of steps, made when first met
///
/// Each set of steps is a row that says, for each character, which set is next.
struct PatternAutomaton {
  private enum Step {
    case one(ASCIISet, next: Int)
    /// Goes on at several places at once.
    case split([Int])
    case start(next: Int)
    case end(next: Int)
    case found
  }

  private struct Row {
    var steps: [Int]
    /// By the character's distance from the first; -1 for what was not met yet.
    var next = [Int32](repeating: -1, count: Int(ASCIISet.bounds.count))
    /// Whether the pattern was found by here, and whether it is if the text ends here.
    var isFound = false
    var isFoundAtEnd = false
  }

  /// More steps than any pattern of the facts needs.
  private static let mostSteps = 8192

  private var steps: [Step] = []
  private var rows: [Row] = []
  private var places: [[Int]: Int32] = [:]
  private let entry: Int

  /// - Returns: `nil` for patterns that ``PatternSyntax`` does not understand, and those that are too large.
  init?(_ pattern: String) {
    guard let syntax = PatternSyntax(pattern) else { return nil }
    var steps: [Step] = [.found]
    guard let entry = Self.add(syntax, before: 0, to: &steps) else { return nil }
    self.steps = steps
    self.entry = entry
    // The pattern may begin at the text's start, or behind any of its characters.
    _ = row(of: [entry], isStart: true)
  }

  /// Whether it occurs in a text; `nil` for a text with other characters than those of ``ASCIISet``.
  mutating func occurs(in text: String) -> Bool? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy(ASCIISet.bounds.contains) else { return nil }
      var place = 0
      for byte in bytes {
        if rows[place].isFound { return true }
        place = next(of: place, byte)
      }
      return rows[place].isFound || rows[place].isFoundAtEnd
    }
  }

  private mutating func next(of place: Int, _ byte: UInt8) -> Int {
    let column = Int(byte - ASCIISet.bounds.lowerBound)
    let known = rows[place].next[column]
    if known >= 0 { return Int(known) }
    var following: [Int] = [entry]
    for step in rows[place].steps {
      if case .one(let set, let next) = steps[step], set.contains(byte) { following.append(next) }
    }
    let found = row(of: following, isStart: false)
    rows[place].next[column] = Int32(found)
    return found
  }

  /// The row of what is under way at some steps.
  private mutating func row(of begun: [Int], isStart: Bool) -> Int {
    var seen: Set<Int> = []
    var waiting = begun
    var ends: [Int] = []
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch steps[step] {
      case .split(let others): waiting += others
      case .start(let next): if isStart { waiting.append(next) }
      case .end(let next): ends.append(next)
      case .one, .found: break
      }
    }
    let key = seen.sorted() + [isStart ? -1 : -2]
    if let known = places[key] { return Int(known) }
    var row = Row(steps: seen.sorted())
    row.isFound = seen.contains(0)
    row.isFoundAtEnd = isFoundAtEnd(ends, isStart: isStart)
    rows.append(row)
    places[key] = Int32(rows.count - 1)
    return rows.count - 1
  }

  /// Whether the pattern is found where nothing follows, from behind an anchor of the end.
  private func isFoundAtEnd(_ begun: [Int], isStart: Bool) -> Bool {
    var seen: Set<Int> = []
    var waiting = begun
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch steps[step] {
      case .split(let others): waiting += others
      case .start(let next): if isStart { waiting.append(next) }
      case .end(let next): waiting.append(next)
      case .found: return true
      case .one: break
      }
    }
    return false
  }

  /// Adds the steps of a part; gives the first of them, `nil` where there are too many.
  private static func add(_ syntax: PatternSyntax, before next: Int, to steps: inout [Step]) -> Int? {
    func append(_ step: Step) -> Int? {
      guard steps.count < mostSteps else { return nil }
      steps.append(step)
      return steps.count - 1
    }
    switch syntax {
    case .one(let set): return append(.one(set, next: next))
    case .start: return append(.start(next: next))
    case .end: return append(.end(next: next))
    case .sequence(let parts):
      var next = next
      for part in parts.reversed() {
        guard let first = add(part, before: next, to: &steps) else { return nil }
        next = first
      }
      return next
    case .either(let branches):
      var firsts: [Int] = []
      for branch in branches {
        guard let first = add(branch, before: next, to: &steps) else { return nil }
        firsts.append(first)
      }
      return append(.split(firsts))
    case .repeated(let part, let least, let most):
      return addRepeated(part, least, most, before: next, to: &steps)
    }
  }

  private static func addRepeated(
    _ part: PatternSyntax, _ least: Int, _ most: Int?, before next: Int, to steps: inout [Step]
  ) -> Int? {
    var first = next
    if let most {
      for _ in least..<most {
        guard steps.count < mostSteps, let inner = add(part, before: first, to: &steps) else { return nil }
        // Whoever needs no more of them goes straight on.
        steps.append(.split([inner, next]))
        first = steps.count - 1
      }
    } else {
      // A loop: its entry is known before its body is.
      guard steps.count < mostSteps else { return nil }
      steps.append(.found)
      let loop = steps.count - 1
      guard let inner = add(part, before: loop, to: &steps) else { return nil }
      steps[loop] = .split([inner, next])
      first = loop
    }
    for _ in 0..<least {
      guard steps.count < mostSteps, let inner = add(part, before: first, to: &steps) else { return nil }
      first = inner
    }
    return first
  }
}
