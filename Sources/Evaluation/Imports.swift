/// The modules that a source file imports, as far as its lines say so.
///
/// A line in a comment or a text that looks like an import counts as one: a module too many is looked for, and none is
/// left out.
enum Imports {
  private static let before: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate", "@testable", "@_exported", "@preconcurrency",
  ]
  private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]

  /// Sorted, each once.
  static func of(_ bytes: [UInt8]) -> [String] {
    var found: Set<String> = []
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x3B }) where contains(line) {
      var words = String(decoding: line, as: UTF8.self)
        .split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })[...]
      while let first = words.first, before.contains(first) { words.removeFirst() }
      guard words.popFirst() == "import" else { continue }
      if let first = words.first, kinds.contains(first) { words.removeFirst() }
      if let name = words.first?.split(separator: ".").first { found.insert(String(name)) }
    }
    return found.sorted()
  }

  /// Whether the word is in a line at all: nearly no line is one of an import.
  private static func contains(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.endIndex
    switch line[start...].first {
    case UInt8(ascii: "i"), UInt8(ascii: "p"), UInt8(ascii: "f"), UInt8(ascii: "@"): return true
    default: return false
    }
  }
}
