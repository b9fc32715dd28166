internal import InfraModel

/// What a plan looked up, where that is new, another than for the last apply, or asked no longer.
struct LookupRows: Sendable {
  /// One look-up.
  struct Row: Sendable {
    var key: String
    var action: Change.Action
    var values: [(attribute: String, before: Value?, after: Value?)]
    var position: SourcePosition?
  }

  let rows: [Row]
  private let width: Int
  private let isDetailed: Bool

  init(_ plan: Plan, width: Int, isDetailed: Bool) {
    self.width = width
    self.isDetailed = isDetailed
    let asked = Dictionary(plan.graph.lookups.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    rows = plan.lookups.compactMap { lookup in
      let names = lookup.before == nil ? (lookup.after ?? [:]).keys.sorted() : lookup.changed
      guard lookup.after != nil, !names.isEmpty else { return nil }
      return Row(
        key: lookup.key, action: lookup.before == nil ? .create : .update,
        values: names.map { ($0, lookup.before?[$0], lookup.after?[$0]) }, position: asked[lookup.key]?.position)
    }
  }

  /// A line for each, with what was found behind it if that is one value and fits, else below.
  var lines: [Line] {
    guard !rows.isEmpty else { return [] }
    // What is another than before is what matters.
    let ordered = rows.filter { $0.action == .update } + rows.filter { $0.action != .update }
    return [Line(), Line("Looked up (\(rows.count))", .strong)] + ordered.flatMap(lines)
  }

  private func lines(_ row: Row) -> [Line] {
    let place = ChangeWords.place(row.position)
    var head = Line("  \(ChangeWords.sign(row.action)) ", ChangeWords.ink(row.action))
    head.add(row.key)
    if row.values.count == 1, let value = row.values.first {
      var line = head
      line.add("  ")
      add(value, to: &line, room: .max)
      if line.width + place.columns + 2 <= width, place.isEmpty || line.alignRight(place, width: width) {
        return [line]
      }
    }
    head.alignRight(place, width: width)
    return [head]
      + row.values.map { value in
        var line = Line("      ")
        add(value, to: &line, room: width - 6)
        return line
      }
  }

  private func add(_ value: (attribute: String, before: Value?, after: Value?), to line: inout Line, room: Int) {
    line.add("\(value.attribute)  ", .quiet)
    let room = isDetailed || room == .max ? Int.max : max(room - value.attribute.columns - 2, 16)
    guard let before = value.before else { return line.add(ValueText.of(value.after).shortened(to: room)) }
    let half = room == .max ? room : max((room - 3) / 2, 8)
    line.add(ValueText.of(before).shortened(to: half), .quiet)
    line.add(" → ")
    line.add(ValueText.of(value.after).shortened(to: half))
  }
}

extension Plan {
  /// By place, the look-up that gives another value there than at the last apply.
  var changedOrigins: [Lookup.Use: String] {
    let changed = Set(lookups.filter { !$0.changed.isEmpty }.map(\.key))
    guard !changed.isEmpty else { return [:] }
    var origins: [Lookup.Use: String] = [:]
    for lookup in graph.lookups where changed.contains(lookup.key) {
      for use in lookup.uses { origins[use] = lookup.shortTitle }
    }
    return origins
  }
}
