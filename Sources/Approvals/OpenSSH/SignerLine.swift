internal import InfraModel

/// Reads a line of a file of allowed signers.
enum SignerLine {
  struct Problem: Error { var what: String }

  /// - Returns: `nil` for an empty line and for a comment.
  static func entry(_ line: Substring) throws(Problem) -> AllowedSigners.Entry? {
    var rest = line
    skipSpaces(&rest)
    guard let first = rest.first, first != "#" else { return nil }
    let names = try word(&rest).split(separator: ",").map(String.init)
    guard !names.isEmpty else { throw Problem(what: "no name before the key") }
    if let pattern = names.first(where: { $0.contains { "*?!".contains($0) } }) {
      throw Problem(what: "'\(pattern)' is a pattern; name each signer")
    }
    var next = try word(&rest)
    var options: Substring?
    if !isAlgorithm(next) {
      options = next
      next = try word(&rest)
    }
    let encoded = try word(&rest)
    guard isAlgorithm(next), let bytes = Base64.decode(String(encoded)), let key = SSHPublicKey(encoded: bytes),
      key.algorithm == next
    else { throw Problem(what: "no public key after the name") }
    var entry = AllowedSigners.Entry(names: names, key: key)
    if let options { try read(options, into: &entry) }
    if let from = entry.validAfter, let until = entry.validBefore, from >= until {
      throw Problem(what: "valid-after is not before valid-before")
    }
    return entry
  }

  /// The names of keys' algorithms have a hyphen; those of options that have one are known.
  private static func isAlgorithm(_ word: Substring) -> Bool {
    ["ssh-", "ecdsa-", "sk-"].contains { word.hasPrefix($0) } && !word.contains("=")
  }

  private static func skipSpaces(_ rest: inout Substring) { rest = rest.drop { $0 == " " || $0 == "\t" } }

  /// Up to a space that does not stand between quotation marks. Marks around the whole word are taken off.
  private static func word(_ rest: inout Substring) throws(Problem) -> Substring {
    var isQuoted = false
    let end =
      rest.firstIndex { character in
        if character == "\"" { isQuoted.toggle() }
        return !isQuoted && (character == " " || character == "\t")
      } ?? rest.endIndex
    guard !isQuoted else { throw Problem(what: "a quotation mark is missing") }
    var word = rest[..<end]
    rest = rest[end...]
    skipSpaces(&rest)
    if word.count >= 2, word.first == "\"", word.last == "\"" { word = word.dropFirst().dropLast() }
    return word
  }

  private static func read(_ options: Substring, into entry: inout AllowedSigners.Entry) throws(Problem) {
    var isQuoted = false
    let parts = options.split { character in
      if character == "\"" { isQuoted.toggle() }
      return !isQuoted && character == ","
    }
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count == 2 ? unquoted(pair[1]) : nil
      switch (pair[0].lowercased(), value) {
      case ("cert-authority", _):
        throw Problem(what: "certificate authorities are not supported; name the key of each signer")
      case ("namespaces", let value?) where entry.namespaces == nil: entry.namespaces = String(value)
      case ("valid-after", let value?) where entry.validAfter == nil: entry.validAfter = try time(value)
      case ("valid-before", let value?) where entry.validBefore == nil: entry.validBefore = try time(value)
      default: throw Problem(what: "option '\(part)' is not namespaces=, valid-after= or valid-before=, once each")
      }
    }
  }

  private static func unquoted(_ value: Substring) -> Substring? {
    guard value.count > 2, value.first == "\"", value.last == "\"" else { return nil }
    return value.dropFirst().dropLast()
  }

  /// `20261130`, `202611301430` or `20261130143000`, with or without `Z`: the time is universal either way.
  private static func time(_ text: Substring) throws(Problem) -> Int {
    let problem = Problem(what: "'\(text)' is not a time: YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, and Z")
    let digits = text.last == "Z" ? text.dropLast() : text
    guard [8, 12, 14].contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw problem
    }
    func number(_ range: Range<Int>) -> Int {
      Int(String(digits).dropFirst(range.lowerBound).prefix(range.count)) ?? 0
    }
    let (month, day, hour, minute, second) = (
      number(4..<6), number(6..<8), number(8..<10), number(10..<12), number(12..<14)
    )
    let date = CivilDate(year: number(0..<4), month: month, day: day)
    guard (1...12).contains(month), CivilDate(daysSince1970: date.daysSince1970) == date, hour < 24, minute < 60,
      second < 61
    else { throw problem }
    return date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
  }
}
