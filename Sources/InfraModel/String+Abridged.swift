extension String {
  /// The text, or its beginning with its length where it is longer (`aaaa… (200,000,000 characters)`): for messages that
  /// quote what somebody else wrote, which can be of any size.
  public func abridged(to most: Int = 200) -> String {
    // Counted in bytes first: walking through the characters of a long text takes its time.
    guard utf8.count > most, let end = index(startIndex, offsetBy: most, limitedBy: endIndex), end < endIndex else {
      return self
    }
    return "\(self[..<end])… (\(unicodeScalars.count) characters)"
  }
}
