extension String {
  /// The text at the right edge of some columns.
  func right(_ width: Int) -> String { String(repeating: " ", count: max(width - columns, 0)) + self }
}
