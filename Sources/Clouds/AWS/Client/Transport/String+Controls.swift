extension String {
  /// Whether it has a character that a header's value cannot have: a line feed would begin another header.
  /// Source: RFC 9110, section 5.5, which leaves blanks, tabs and what is visible.
  var hasControlCharacters: Bool { utf8.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F } }
}
