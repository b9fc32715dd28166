internal import InfraModel

/// What the identifiers of the real cloud are called in the twin.
///
/// Learned from pairs of what was answered there and here: `arn:…:vpc/vpc-1a2b` and `arn:…:vpc/vpc-9f8e` teach that
/// `vpc-1a2b` is `vpc-9f8e`.
struct TwinNames: Sendable {
  private var whole: [String: String] = [:]
  private var words: [String: String] = [:]

  /// Shorter words are no identifiers: they may stand anywhere.
  private static let shortest = 8

  mutating func learn(_ real: String, _ twin: String) {
    guard real != twin, real.utf8.count >= Self.shortest else { return }
    whole[real] = twin
    let (mine, theirs) = (Self.words(of: real), Self.words(of: twin))
    guard mine.count == theirs.count else { return }
    for (mine, theirs) in zip(mine, theirs) where mine != theirs && mine.utf8.count >= Self.shortest {
      words[String(mine)] = String(theirs)
    }
  }

  /// Learns from whatever stands at the same place of both.
  mutating func learn(_ real: Value, _ twin: Value?) {
    switch (real, twin) {
    case (.string(let real), .string(let twin)): learn(real, twin)
    case (.list(let real), .list(let twin)) where real.count == twin.count:
      for (real, twin) in zip(real, twin) { learn(real, twin) }
    case (.object(let real), .object(let twin)): for (name, real) in real { learn(real, twin[name]) }
    default: break
    }
  }

  /// The value with the twin's names.
  func replaced(in value: Value) -> Value {
    value.mapLeaves { leaf in
      switch leaf {
      case .string(let text): .string(replaced(in: text))
      case .secret(.stored(let secret, let key)): .secret(.stored(secret: replaced(in: secret), key: key))
      default: leaf
      }
    }
  }

  private func replaced(in text: String) -> String {
    if let name = whole[text] { return name }
    guard text.utf8.count >= Self.shortest, !words.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    var isChanged = false
    while let start = rest.firstIndex(where: Self.isPart) {
      result += rest[..<start]
      let end = rest[start...].firstIndex { !Self.isPart($0) } ?? rest.endIndex
      let word = String(rest[start..<end])
      if let name = words[word] {
        result += name
        isChanged = true
      } else {
        result += word
      }
      rest = rest[end...]
    }
    return isChanged ? result + rest : text
  }

  private static func words(of text: String) -> [Substring] { text.split { !isPart($0) } }

  private static func isPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_")
  }
}
