internal import InfraModel

/// The lines of one section of a plan: a line for each change, more for those with more to say.
struct ChangeRows: Sendable {
  private let changes: [Change]
  /// What a value was found by, where that is another one than for the last apply.
  private let origins: [Lookup.Use: String]
  private let width: Int
  private let isDetailed: Bool
  /// The column behind the addresses.
  private let column: Int
  /// The column at which what changes cost ends.
  private let costEnd: Int

  init(_ changes: [Change], origins: [Lookup.Use: String] = [:], width: Int, isDetailed: Bool) {
    self.changes = changes
    self.origins = origins
    self.width = width
    self.isDetailed = isDetailed
    let longest = changes.reduce(0) { max($0, $1.address.path.columns) }
    column = min(longest, width * 2 / 5) + 6
    costEnd = width - changes.reduce(0) { max($0, ChangeWords.place($1.position).columns) } - 3
  }

  var lines: [Line] { changes.flatMap(lines) }

  private func lines(_ change: Change) -> [Line] {
    var head = Line("  \(ChangeWords.sign(change.action)) ", ChangeWords.ink(change.action))
    head.add(change.address.path)
    let place = ChangeWords.place(change.position)
    let remarks = change.remarks
    let properties = shownProperties(change)

    // The usual case: one property, and everything fits one line.
    if properties.count == 1, change.action == .update, let property = properties.first,
      let line = oneLine(head, property, of: change, remarks, place)
    {
      return [line]
    }
    var line = head
    line.pad(to: column, gap: 2)
    line.add(ChangeWords.shortType(change.type), .quiet)
    let cost = CostText.short(change.cost) ?? ""
    if let id = change.id?.text, id != change.address.path, change.action != .update {
      let end = cost.isEmpty ? width - place.columns : costEnd - cost.columns
      let room = end - line.width - 4
      if room >= 8 { line.add("  \(id.shortened(to: room))", .quiet) }
    }
    add(cost, to: &line)
    var lines = [line]
    if !place.isEmpty, !lines[0].alignRight(place, width: width) {
      var own = Line()
      own.alignRight(place, width: width)
      lines.append(own)
    }
    lines += remarkLines(remarks)
    return lines + properties.flatMap { self.lines($0, of: change) }
  }

  private func oneLine(
    _ head: Line, _ property: PropertyChange, of change: Change, _ remarks: [ChangeRemark], _ place: String
  ) -> Line? {
    var line = head
    line.pad(to: column, gap: 2)
    line.add(property.path.text + "  ")
    line.add(ValueText.of(property.before), .quiet)
    line.add(" → ")
    line.add(ValueText.of(property.after))
    if let origin = change.origin(of: property, among: origins) { line.add("   (\(origin))", .quiet) }
    for remark in remarks { line.add("   \(remark.text)", remark.ink) }
    add(CostText.short(change.cost) ?? "", to: &line)
    guard line.width <= width else { return nil }
    return place.isEmpty || line.alignRight(place, width: width) ? line : nil
  }

  /// What a change costs, below what the others cost if there is room.
  private func add(_ cost: String, to line: inout Line) {
    guard !cost.isEmpty else { return }
    line.pad(to: costEnd - cost.columns, gap: 2)
    line.add(cost)
  }

  private func shownProperties(_ change: Change) -> [PropertyChange] {
    switch change.action {
    case .update, .adopt, .move: change.properties
    case .replace: isDetailed ? change.properties : change.properties.filter { $0.replaces || $0.before != nil }
    case .create: isDetailed || change.isDrift ? change.properties : []
    case .none, .delete, .forget: isDetailed ? change.properties : []
    }
  }

  /// Remarks in one line if they fit, else below each other.
  private func remarkLines(_ remarks: [ChangeRemark]) -> [Line] {
    guard !remarks.isEmpty else { return [] }
    var line = Line("      ")
    for (index, remark) in remarks.enumerated() {
      if index > 0 { line.add(" · ", .quiet) }
      line.add(remark.text, remark.ink)
    }
    if line.width <= width { return [line] }
    return remarks.flatMap { remark in
      remark.text.wrapped(to: width - 6).map { Line("      \($0)", remark.ink) }
    }
  }

  /// A property's lines: one if it fits, else what was and what shall be below each other.
  private func lines(_ property: PropertyChange, of change: Change) -> [Line] {
    var line = Line("      \(property.path)  ")
    let before = ValueText.of(property.before)
    let after = ValueText.of(property.after)
    let notes = change.notes(on: property, origins: origins)
    let note = notes.isEmpty ? "" : "   (\(notes.joined(separator: ", ")))"
    if property.before == nil {
      line.add(after.shortened(to: isDetailed ? .max : max(width - line.width - note.columns, 12)))
      line.add(note, property.replaces ? .danger : .quiet)
      return [line]
    }
    if line.width + before.columns + 3 + after.columns + note.columns <= width {
      line.add(before, .quiet)
      line.add(" → ")
      line.add(after)
      line.add(note, property.replaces ? .danger : .quiet)
      return [line]
    }
    if let elements = property.changedElements {
      line.add(elements.rest, .quiet)
      line.add(elements.rest.isEmpty ? note.trimmingLeadingBlanks : note, property.replaces ? .danger : .quiet)
      return [line] + lines(elements)
    }
    line.add(note.trimmingLeadingBlanks, property.replaces ? .danger : .quiet)
    if let old = property.before?.string, let new = property.after?.string, old.contains("\n") || new.contains("\n") {
      return [line] + lines(of: LineDifference(old, new))
    }
    let (old, new) = isDetailed ? (before, after) : String.shortened(before, after, to: width - 10)
    var was = Line("        - ", .quiet)
    was.add(old, .quiet)
    var shall = Line("        + ")
    shall.add(new)
    return [line, was, shall]
  }

  /// An element a line, or several lines where it does not fit one.
  private func lines(_ elements: ChangedElements) -> [Line] {
    func lines(_ values: [Value], _ sign: String, _ ink: Ink) -> [Line] {
      let shown = isDetailed ? values[...] : values.prefix(Self.mostElements)
      let more = values.count - shown.count
      return shown.flatMap { value in
        ValueText.of(value).wrapped(to: width - 10).enumerated().map { index, part in
          var line = Line(index == 0 ? "        \(sign) " : "          ", ink)
          line.add(part, ink)
          return line
        }
      } + (more > 0 ? [Line("        \(sign) \(more) more", .quiet)] : [])
    }
    return lines(elements.removed, "-", .quiet) + lines(elements.added, "+", .plain)
  }

  private static let mostElements = 10

  /// The lines of a text that change; more than fit a screen only where all is asked for.
  private func lines(of difference: LineDifference) -> [Line] {
    func shown(_ text: Substring) -> String { String(text).shortened(to: isDetailed ? .max : width - 10) }
    let most = isDetailed ? difference.parts.count : 20
    var lines = difference.parts.prefix(most).map { part in
      switch part {
      case .same(let count): Line("          … \(Count.of(count, "line"))", .quiet)
      case .removed(let text): Line("        - \(shown(text))", .quiet)
      case .added(let text): Line("        + \(shown(text))")
      }
    }
    let rest = difference.parts.count - most
    if rest > 0 { lines.append(Line("          … and \(rest) more: --details shows all of them", .quiet)) }
    return lines
  }
}

extension String {
  fileprivate var trimmingLeadingBlanks: String { String(drop { $0 == " " }) }
}
