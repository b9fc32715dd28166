extension DoctorReport {
  /// The report as text: credentials and the places passed over, settings, checks, and what they come to.
  public func lines(on page: Page) -> [Line] {
    var lines = [Line(environment.map { "\($0) · how AWS is reached" } ?? "how AWS is reached", .strong), Line()]
    lines += [Line("Credentials", .strong)] + places.flatMap { Self.lines($0, page) } + [Line()]
    lines += [Line("Settings", .strong)] + settings(page) + [Line()]
    let column = max(26, checks.reduce(0) { max($0, $1.name.columns) } + 15)
    lines += [Line("Checks", .strong)] + checks.flatMap { Self.lines($0, column, page) } + [Line()]
    let failed = checks.count { $0.outcome == .failed }
    let skipped = checks.count { $0.outcome == .skipped }
    let rest = skipped > 0 ? "; \(skipped) not tried" : ""
    lines.append(
      failed == 0
        ? Line("nothing is wrong\(rest)", .addition) : Line("\(Count.of(failed, "problem"))\(rest)", .danger))
    return lines
  }

  private static func lines(_ place: Place, _ page: Page) -> [Line] {
    let (mark, ink): (String, Ink) =
      switch place.outcome {
      case .used: ("used", .addition)
      case .none: ("none", .quiet)
      case .broken: ("broken", .danger)
      case .notAsked: ("not asked", .quiet)
      }
    var line = Line("  " + place.name, place.outcome == .used ? .strong : .plain)
    line.pad(to: 24, gap: 2)
    line.add(mark, ink)
    guard let first = place.details.first else { return [line] }
    let column = 35
    line.pad(to: column, gap: 2)
    return indented([first] + place.details.dropFirst(), behind: line, column, page)
  }

  private func settings(_ page: Page) -> [Line] {
    let width = (facts.map(\.label.columns).max() ?? 0) + 4
    return facts.flatMap { fact in
      var line = Line("  " + fact.label)
      line.pad(to: width, gap: 2)
      let origin = fact.origin.map { " (\($0))" } ?? ""
      return Self.indented([fact.value + origin], behind: line, width, page)
    }
  }

  private static func lines(_ check: Check, _ column: Int, _ page: Page) -> [Line] {
    let (mark, ink): (String, Ink) =
      switch check.outcome {
      case .ok: ("ok", .addition)
      case .failed: ("failed", .danger)
      case .skipped: ("not tried", .quiet)
      }
    var line = Line("  ")
    line.add(mark, ink)
    line.pad(to: 13)
    line.add(check.name, .strong)
    line.pad(to: column, gap: 2)
    var lines = indented([check.text], behind: line, column, page)
    if let fix = check.fix {
      var line = Line(String(repeating: " ", count: column))
      line.add("fix: ", .accent)
      lines += indented([fix], behind: line, column + 5, page)
    }
    return lines
  }

  /// Texts from a column on, broken where the page ends; the first goes behind what is there.
  private static func indented(_ texts: [String], behind head: Line, _ column: Int, _ page: Page) -> [Line] {
    let pieces = texts.flatMap { $0.wrapped(to: max(page.width - column, 20)) }
    return pieces.enumerated().map { index, text in
      var line = index == 0 ? head : Line(String(repeating: " ", count: column))
      line.add(text)
      return line
    }
  }
}
