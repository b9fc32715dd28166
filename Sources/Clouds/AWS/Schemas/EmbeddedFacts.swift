/// The facts files as literals; the table itself is generated.
enum EmbeddedFacts {
  /// One type's facts.
  struct Entry: Sendable {
    var type: String
    var facts: StaticString
  }

  /// The facts of a type by bisection in the sorted table.
  static func facts(of type: String) -> StaticString? {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].type == type { return all[middle].facts }
      if all[middle].type < type { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
