/// Finds what somebody may have meant.
enum Similarity {
  /// The name that takes the fewest edits to write, if it takes few; of equals the first.
  static func nearest(to text: String, in names: [String]) -> String? {
    let limit = max(text.count / 3, 2)
    var best: (name: String, edits: Int)?
    for name in names {
      let edits = distance(Array(text.lowercased()), Array(name.lowercased()))
      if edits <= limit, edits < best?.edits ?? .max { best = (name, edits) }
    }
    return best?.name
  }

  /// How many letters must be put in, taken out, changed or swapped with the next.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = previous[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
