/// Finds what somebody probably meant.
public enum Spelling {
  /// The nearest of some names; `nil` if none is near enough to be meant. Of equally near ones the first.
  public static func nearest(to name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8)
    let limit = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in names where candidate != name {
      let other = Array(candidate.lowercased().utf8)
      guard abs(other.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, other, limit: best?.distance ?? limit + 1)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Whether a name that is none of those that are known is one of them misspelled, and not a new one: a word in it, of
  /// at least four letters, is in none of them and near to one that is. `t3.mediun` is misspelled, `m9g.large` is new.
  public static func isMisspelled(_ name: String, among known: [String]) -> Bool {
    let words = Set(known.flatMap(words(of:)))
    return Self.words(of: name).contains { !words.contains($0) && nearest(to: $0, among: words.sorted()) != nil }
  }

  /// The runs of at least four letters, in lower case.
  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isASCII || !$0.isLetter }.filter { $0.utf8.count >= 4 }.map(String.init)
  }

  /// The names that begin most like another.
  public static func alike(_ name: String, among names: [String]) -> [String] {
    func shared(_ other: String) -> Int { zip(name.utf8, other.utf8).prefix { $0 == $1 }.count }
    let most = names.map(shared).max() ?? 0
    return names.filter { shared($0) == most }
  }

  /// The number of letters to add, drop, change or swap with the next; at least `limit` once it cannot be less.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > limit { return current.min() ?? 0 }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
