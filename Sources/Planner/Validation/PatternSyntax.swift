/// A regular expression as a tree: what the patterns of the facts have in common.
///
/// It understands alternatives, groups, classes, quantifiers and anchors, over the printable characters of ASCII.
/// Whatever else there is (lookaround, back references, possessive quantifiers, set operations in classes) is not
/// understood, and left to `Regex`.
indirect enum PatternSyntax: Equatable {
  /// One character of a set.
  case one(ASCIISet)
  case sequence([PatternSyntax])
  case either([PatternSyntax])
  /// Something several times over; no `most` for without end.
  case repeated(PatternSyntax, least: Int, most: Int?)
  /// Where the text begins.
  case start
  /// Where the text ends.
  case end

  /// Reads a pattern; `nil` for one that is not understood.
  init?(_ pattern: String) {
    var reader = Reader(rest: Array(pattern.unicodeScalars)[...])
    guard let syntax = reader.alternatives(), reader.rest.isEmpty else { return nil }
    self = syntax
  }

  private struct Reader {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func consume(_ scalar: Unicode.Scalar) -> Bool {
      guard rest.first == scalar else { return false }
      rest.removeFirst()
      return true
    }

    mutating func alternatives() -> PatternSyntax? {
      var branches: [PatternSyntax] = []
      repeat {
        guard let branch = sequence() else { return nil }
        branches.append(branch)
      } while consume("|")
      return branches.count == 1 ? branches[0] : .either(branches)
    }

    private mutating func sequence() -> PatternSyntax? {
      var parts: [PatternSyntax] = []
      while let next = rest.first, next != "|", next != ")" {
        guard let part = part() else { return nil }
        guard let part = quantified(part) else { return nil }
        parts.append(part)
      }
      return .sequence(parts)
    }

    private mutating func part() -> PatternSyntax? {
      guard let first = rest.popFirst() else { return nil }
      switch first {
      case "^": return .start
      case "$": return .end
      case ".": return .one(.all)
      case "(":
        if consume("?"), !consume(":") { return nil }
        guard let inner = alternatives(), consume(")") else { return nil }
        return inner
      case "[": return characterClass().map(PatternSyntax.one)
      case "\\": return escaped().map { .one($0.set) }
      case "*", "+", "?", "{", "}", "]": return nil
      default: return .one(ASCIISet(first))
      }
    }

    private mutating func quantified(_ part: PatternSyntax) -> PatternSyntax? {
      guard let next = rest.first, ["*", "+", "?", "{"].contains(next) else { return part }
      if part == .start || part == .end { return nil }
      rest.removeFirst()
      var least = next == "+" ? 1 : 0
      var most: Int? = next == "?" ? 1 : nil
      if next == "{" {
        guard let number = number() else { return nil }
        least = number
        most = consume(",") ? self.number() : number
        guard consume("}"), most.map({ $0 >= least }) ?? true else { return nil }
      }
      // Reluctant and possessive forms, and quantifiers of quantifiers.
      if let after = rest.first, ["*", "+", "?", "{"].contains(after) { return nil }
      return .repeated(part, least: least, most: most)
    }

    private mutating func number() -> Int? {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      return Int(String(String.UnicodeScalarView(digits)))
    }

    private mutating func characterClass() -> ASCIISet? {
      let isInverted = consume("^")
      var set = ASCIISet()
      var isFirst = true
      while let next = rest.popFirst() {
        if next == "]", !isFirst { return isInverted ? set.inverted : set }
        isFirst = false
        // Nested classes and the operations between classes.
        if next == "[" || next == "]" { return nil }
        if ["-", "&", "~"].contains(next), rest.first == next { return nil }
        guard let member = next == "\\" ? escaped() : .scalar(next), let ranged = range(from: member) else {
          return nil
        }
        set.formUnion(ranged)
      }
      return nil
    }

    /// The range that a member of a class begins; the member itself where none follows.
    private mutating func range(from member: Member) -> ASCIISet? {
      guard rest.first == "-", let upper = rest.dropFirst().first, upper != "]" else { return member.set }
      guard case .scalar(let from) = member, upper != "[", upper != "-" else { return nil }
      rest = rest.dropFirst(2)
      guard case .scalar(let to)? = upper == "\\" ? escaped() : .scalar(upper), from <= to else { return nil }
      return ASCIISet(from...to)
    }

    /// What one member of a class, or a character outside of one, stands for.
    private enum Member {
      case scalar(Unicode.Scalar)
      case several(ASCIISet)

      var set: ASCIISet {
        switch self {
        case .scalar(let scalar): ASCIISet(scalar)
        case .several(let set): set
        }
      }
    }

    private mutating func escaped() -> Member? {
      guard let letter = rest.popFirst() else { return nil }
      switch letter {
      case "d": return .several(.digits)
      case "D": return .several(ASCIISet.digits.inverted)
      case "w": return .several(.word)
      case "W": return .several(ASCIISet.word.inverted)
      case "s": return .several(.blanks)
      case "S": return .several(ASCIISet.blanks.inverted)
      case "u": return scalar(digits: 4)
      case "x": return scalar(digits: 2)
      case "p": return property()
      default:
        // Any other letter or digit means something that is not understood here.
        let isName = ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) || ("0"..."9").contains(letter)
        return isName ? nil : .scalar(letter)
      }
    }

    private mutating func scalar(digits: Int) -> Member? {
      let text = String(String.UnicodeScalarView(rest.prefix(digits)))
      rest = rest.dropFirst(digits)
      guard text.unicodeScalars.count == digits, let code = UInt32(text, radix: 16) else { return nil }
      return Unicode.Scalar(code).map(Member.scalar)
    }

    private mutating func property() -> Member? {
      guard consume("{"), let name = rest.popFirst(), consume("}") else { return nil }
      switch name {
      case "L": return .several(.letters)
      case "N": return .several(.digits)
      case "Z": return .several(.blanks)
      default: return nil
      }
    }
  }
}
