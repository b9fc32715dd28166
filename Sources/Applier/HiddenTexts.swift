package import InfraModel
import Provider
import Synchronization

/// The texts of the secrets that a run has sent, so that they can be taken out of whatever a cloud says.
///
/// Clouds quote what they refuse: whole (`Member must satisfy …: hunter2`), inside JSON or XML, in an address, or cut
/// off at the end of a long message. A message leaves an operation only through ``clean(_:)-(String)``.
package final class HiddenTexts: Sendable {
  /// What stands in the place of a secret.
  static let mark = "•••"

  private let forms = Mutex<Set<String>>([])

  package init() {}

  /// Takes note of a secret's text.
  package func hide(_ text: String) {
    let parts = [text] + text.split(whereSeparator: \.isNewline).map(String.init)
    let found = parts.filter { !$0.isEmpty }.flatMap(SecretForms.of)
    forms.withLock { $0.formUnion(found) }
  }

  /// A text without the secrets in it.
  package func clean(_ text: String) -> String {
    // The longest first: one secret may be part of another.
    let forms = forms.withLock { $0.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) } }
    return forms.reduce(text) { Self.without($1, $0) }
  }

  /// A value without the secrets in its texts and names.
  package func clean(_ value: Value) -> Value {
    switch value {
    case .string(let text): .string(clean(text))
    case .list(let elements): .list(elements.map { clean($0) })
    case .object(let members):
      .object(Dictionary(members.map { (clean($0), clean($1)) }, uniquingKeysWith: { first, _ in first }))
    default: value
    }
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
