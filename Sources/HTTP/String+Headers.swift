extension String {
  /// Whether it has a character that a header's value cannot have: a line feed would begin another header.
  /// Source: RFC 9110, section 5.5, which leaves blanks, tabs and what is visible.
  package var hasControlCharacters: Bool { utf8.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F } }

  /// Without blanks and tabs at both ends.
  package var trimmingBlanks: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = utf8.firstIndex(where: { !isBlank($0) }), let last = utf8.lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(self[first..<utf8.index(after: last)])
  }
}
