import InfraModel
import Provider
import Synchronization

/// The texts of the secrets that a run has sent, so that they can be taken out of whatever a cloud says.
///
/// Clouds quote what they refuse: whole (`Member must satisfy …: hunter2`), inside JSON or XML, in an address, or cut
/// off at the end of a long message. A message leaves an operation only through ``clean(_:)-(String)``.
final class HiddenTexts: Sendable {
  /// What stands in the place of a secret.
  static let mark = "•••"

  private let forms = Mutex<Set<String>>([])

  init() {}

  /// Takes note of a secret's text.
  func hide(_ text: String) {
    let parts = [text] + text.split(whereSeparator: \.isNewline).map(String.init)
    let found = parts.filter { !$0.isEmpty }.flatMap(Self.forms)
    forms.withLock { $0.formUnion(found) }
  }

  /// A text without the secrets in it.
  func clean(_ text: String) -> String {
    // The longest first: one secret may be part of another.
    let forms = forms.withLock { $0.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) } }
    return forms.reduce(text) { Self.without($1, $0) }
  }

  /// An error without the secrets in it.
  func clean(_ error: ProviderError) -> ProviderError {
    var error = error
    error.message = clean(error.message)
    error.code = error.code.map(clean)
    return error
  }

  /// An error without the secrets in it.
  func clean(_ error: OperationError) -> OperationError {
    guard let said = error.provider else { return error }
    return .provider(clean(said))
  }
}

extension HiddenTexts {
  /// Fewer characters than this are taken out only where they stand by themselves: they are part of many words.
  private static let shortest = 4

  /// How a text may be quoted.
  private static func forms(_ text: String) -> [String] {
    let json = JSON.canonicalText(.string(text)).dropFirst().dropLast()
    let slashed = json.replacing("/", with: #"\/"#)
    // Text in JSON in JSON, as a policy or a request that a message quotes.
    let nested = JSON.canonicalText(.string(String(json))).dropFirst().dropLast()
    let unicode = json.flatMap { $0.isASCII ? String($0) : escaped($0) }
    let (percent, form) = (percentEncoded(text, blank: "%20"), percentEncoded(text, blank: "+"))
    return [
      text, String(json), String(slashed), String(nested), String(unicode), percent, form,
      percent.lowercasedEscapes, form.lowercasedEscapes, markedUp(text), Base64.encode(Array(text.utf8)),
    ]
  }

  private static func escaped(_ character: Character) -> String {
    String(character).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static func percentEncoded(_ text: String, blank: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "): result += blank
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }

  private static func markedUp(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
  }

  private static func without(_ form: String, _ text: String) -> String {
    guard form.count >= shortest else { return withoutWord(form, text) }
    let text = text.replacing(form, with: mark)
    // What a message is cut off in the middle of.
    let longest = min(form.utf8.count - 1, text.utf8.count)
    for length in stride(from: longest, through: shortest, by: -1)
    where text.utf8.suffix(length).elementsEqual(form.utf8.prefix(length)) {
      return text[..<text.utf8.index(text.endIndex, offsetBy: -length)] + mark
    }
    return text
  }

  private static func withoutWord(_ form: String, _ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: form) {
      let isWord =
        !isPart(rest[..<found.lowerBound].last ?? result.last) && !isPart(rest[found.upperBound...].first)
      result += rest[..<found.lowerBound] + (isWord ? mark : form)
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private static func isPart(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber
  }
}

extension String {
  /// Percent escapes with small digits, as some clients write them.
  fileprivate var lowercasedEscapes: String {
    var result = ""
    var rest = self[...]
    while let sign = rest.firstIndex(of: "%") {
      let end = rest.index(sign, offsetBy: 3, limitedBy: rest.endIndex) ?? rest.endIndex
      result += rest[..<sign] + rest[sign..<end].lowercased()
      rest = rest[end...]
    }
    return result + rest
  }
}
