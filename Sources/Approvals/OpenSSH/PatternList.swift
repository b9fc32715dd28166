/// Patterns with commas between them, as OpenSSH matches them: `*` and `?` stand for what they stand for in file names,
/// and `!` before a pattern forbids what it matches.
///
/// Source: ssh_config(5), PATTERNS.
enum PatternList {
  static func matches(_ name: String, _ list: String) -> Bool {
    var isMatched = false
    for part in list.split(separator: ",") {
      let isNegated = part.first == "!"
      guard matches(Array(name.utf8)[...], Array((isNegated ? part.dropFirst() : part).utf8)[...]) else { continue }
      if isNegated { return false }
      isMatched = true
    }
    return isMatched
  }

  private static func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var (name, pattern) = (name, pattern)
    // Where the last star stood, and how much of the name it has taken.
    var retry: (name: ArraySlice<UInt8>, pattern: ArraySlice<UInt8>)?
    while true {
      if pattern.first == UInt8(ascii: "*") {
        pattern = pattern.dropFirst()
        retry = (name, pattern)
      } else if let first = name.first, pattern.first == UInt8(ascii: "?") || pattern.first == first {
        (name, pattern) = (name.dropFirst(), pattern.dropFirst())
      } else if name.isEmpty, pattern.isEmpty {
        return true
      } else if let last = retry, !last.name.isEmpty {
        retry = (last.name.dropFirst(), last.pattern)
        (name, pattern) = (last.name.dropFirst(), last.pattern)
      } else {
        return false
      }
    }
  }
}
