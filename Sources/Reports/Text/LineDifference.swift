/// What differs between two texts, line by line.
struct LineDifference {
  enum Part: Hashable {
    /// So many lines are the same.
    case same(Int)
    case removed(Substring)
    case added(Substring)
  }

  private(set) var parts: [Part] = []

  /// Beyond so many pairs of lines the middle is told as a whole.
  private static let mostPairs = 1_000_000

  init(_ old: String, _ new: String) {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false)
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    same(head)
    middle(Array(old[head..<(old.count - tail)]), Array(new[head..<(new.count - tail)]))
    same(tail)
  }

  private mutating func same(_ count: Int) {
    guard count > 0 else { return }
    if case .same(let before)? = parts.last {
      parts[parts.count - 1] = .same(before + count)
    } else {
      parts.append(.same(count))
    }
  }

  /// The longest common lines stay; of what differs the old comes first.
  private mutating func middle(_ old: [Substring], _ new: [Substring]) {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= Self.mostPairs else {
      parts += old.map(Part.removed) + new.map(Part.added)
      return
    }
    // How many lines are common from each pair of places on.
    let width = new.count + 1
    var common = [Int](repeating: 0, count: (old.count + 1) * width)
    for one in old.indices.reversed() {
      for other in new.indices.reversed() {
        common[one * width + other] =
          old[one] == new[other]
          ? common[(one + 1) * width + other + 1] + 1
          : max(common[(one + 1) * width + other], common[one * width + other + 1])
      }
    }
    var (one, other) = (0, 0)
    while one < old.count || other < new.count {
      if one < old.count, other < new.count, old[one] == new[other] {
        same(1)
        (one, other) = (one + 1, other + 1)
      } else if one < old.count,
        other == new.count || common[(one + 1) * width + other] >= common[one * width + other + 1]
      {
        parts.append(.removed(old[one]))
        one += 1
      } else {
        parts.append(.added(new[other]))
        other += 1
      }
    }
  }
}
