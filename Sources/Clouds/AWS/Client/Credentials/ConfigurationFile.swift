internal import HTTP
/// The sections of a shared file, in order, before their titles are understood.
///
/// The form is that of the AWS SDKs' reference guide, "Shared config and credentials files": a section's title stands
/// in brackets, a property is `name = value`, and an indented line goes on with the property above it.
struct ConfigurationFile: Sendable {
  private(set) var sections: [(title: String, section: SharedConfiguration.Section)] = []
  private let path: String
  private var line = 0

  /// A line that is not understood. The line counts from 1.
  struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    var line: Int
    var description: String
  }

  /// The property that an indented line goes on with.
  private var open: String?

  /// - Parameter path: The file's name, for those who ask where a setting comes from.
  init(_ text: String, path: String = "") throws(Problem) {
    self.path = path
    // Some editors put a byte order mark before the text.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    // By bytes throughout: a blank and an accent behind it are one character to Swift, and no blank.
    for raw in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      do throws(Failure) {
        try parse(String(Substring(raw)))
      } catch {
        throw Problem(line: line, description: error.rawValue)
      }
    }
  }

  private enum Failure: String, Error {
    case title = "a section's title must end with ']'"
    case noSection = "a section's title is due before the first property"
    case noProperty = "there is no property that this line could go on with"
    case noEqualsSign = "a property needs an '='"
    case noName = "a property needs a name"
    case noNestedEqualsSign = "a nested property needs an '='"
    case noNestedName = "a nested property needs a name"
  }

  private mutating func parse(_ line: String) throws(Failure) {
    let content = line.trimmingBlanks
    guard !content.isEmpty, line.utf8.first != UInt8(ascii: "#"), line.utf8.first != UInt8(ascii: ";") else { return }
    if line.utf8.first == UInt8(ascii: "[") {
      guard let end = content.utf8.firstIndex(of: UInt8(ascii: "]")) else { throw .title }
      let title = String(content[content.utf8.index(after: content.startIndex)..<end]).trimmingBlanks
      sections.append((title, SharedConfiguration.Section()))
      open = nil
    } else if sections.isEmpty {
      throw .noSection
    } else if line.utf8.first == 0x20 || line.utf8.first == 0x09 {
      try goOn(content)
    } else {
      try addProperty(Self.withoutComment(content))
    }
  }

  private mutating func addProperty(_ content: String) throws(Failure) {
    guard let cut = content.utf8.firstIndex(of: UInt8(ascii: "=")) else { throw .noEqualsSign }
    let name = String(content[..<cut]).trimmingBlanks.lowercased()
    guard !name.isEmpty else { throw .noName }
    open = name
    sections[sections.count - 1].section.places[name] = FilePlace(path: path, line: line)
    sections[sections.count - 1].section.values[name] =
      String(content[content.utf8.index(after: cut)...]).trimmingBlanks
  }

  private mutating func goOn(_ content: String) throws(Failure) {
    guard let open else { throw .noProperty }
    let last = sections.count - 1
    let first = sections[last].section.values[open]?.utf8.first
    if first == nil || first == UInt8(ascii: "\n") {
      guard let cut = content.utf8.firstIndex(of: UInt8(ascii: "=")) else { throw .noNestedEqualsSign }
      guard !String(content[..<cut]).trimmingBlanks.isEmpty else { throw .noNestedName }
    }
    // In place: a value of many lines would be copied for each of them.
    sections[last].section.values[open, default: ""] += "\n" + content
  }

  /// A comment behind a value starts with a blank and `#` or `;`.
  private static func withoutComment(_ value: String) -> String {
    var previous: UInt8 = 0
    for index in value.utf8.indices {
      let byte = value.utf8[index]
      if byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";"), previous == 0x20 || previous == 0x09 {
        return String(value[..<index]).trimmingBlanks
      }
      previous = byte
    }
    return value
  }
}
