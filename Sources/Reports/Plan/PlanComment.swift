public import InfraModel
internal import Pricing

/// A plan as a comment for a pull request, in GitHub's and GitLab's Markdown: what is lost comes first, details are
/// folded away, and it is never longer than such a comment may be.
public struct PlanComment: Sendable {
  /// The most bytes that a comment has. GitHub takes 65,536 characters, and a pipeline adds some of its own.
  public static let limit = 60_000

  public var plan: Plan
  /// Names the plan: the first digits of its digest.
  public var digest: String
  /// What stands against the plan (a budget).
  public var breaches: [Diagnostic]
  /// The command that carries the plan out.
  public var next: String?
  /// What its rehearsal showed; `nil` for a plan that was not rehearsed.
  public var rehearsal: RehearsalFacts?
  /// Completes the commands that the plan's cost names.
  public var completing: CommandCompletion

  public init(
    _ plan: Plan, digest: String, breaches: [Diagnostic] = [], next: String? = nil, rehearsal: RehearsalFacts? = nil,
    completing: @escaping CommandCompletion = { $0 }
  ) {
    self.rehearsal = rehearsal
    self.completing = completing
    self.plan = plan
    self.digest = String(digest.prefix(7))
    self.breaches = breaches
    self.next = next
  }

  public var markdown: MarkdownText {
    var page = LimitedPage(limit: Self.limit)
    let counts = PlanCounts(plan)
    let footer = footer(counts)
    page.reserve(footer.size + 2)
    // What a pipeline finds its earlier comment by, to write over it.
    page.add("<!-- infra plan \(plan.environment.name) -->")
    page.add(headline(counts))
    let problems = (rehearsal?.failures ?? []) + breaches + (rehearsal?.gaps ?? [])
    page.add(lines: problems.map(Self.breach), most: 4_000)
    let sections = PlanSections(plan)
    table("Deletions and data loss", sections.dangers, most: 24_000, on: &page)
    table("Drift: changed outside of infra, and taken back", sections.drift, most: 8_000, on: &page)
    table("Changes", sections.changes, most: 14_000, on: &page)
    table("New", sections.creations, most: 6_000, isFolded: sections.creations.count > 15, on: &page)
    lookups(on: &page)
    if counts.total > 0 { cost(on: &page) }
    wayBack(on: &page)
    details(on: &page)
    page.release()
    page.add(footer)
    return page.text
  }

  private func headline(_ counts: PlanCounts) -> MarkdownText {
    let facts = PlanReport(plan, digest: digest, rehearsal: rehearsal).facts(counts).map(\.text).filter { !$0.isEmpty }
    let parts = ([plan.environment.name] + facts).map { MarkdownText($0.shortened(to: 400)) }
    return "### \(parts.joined(separator: " · "))"
  }

  private static func breach(_ diagnostic: Diagnostic) -> MarkdownText {
    "> **\(diagnostic.code.text)**: \(diagnostic.message.shortened(to: 600))\(fix(diagnostic.fix, 400))"
  }

  /// What to do, in a line of its own.
  private static func fix(_ fix: String?, _ limit: Int) -> MarkdownText {
    fix.map { "<br>fix: \($0.shortened(to: limit))" } ?? ""
  }

  private func table(
    _ title: String, _ changes: [Change], most: Int, isFolded: Bool = false, on page: inout LimitedPage
  ) {
    guard !changes.isEmpty else { return }
    let (before, after): (MarkdownText, MarkdownText) =
      isFolded
      ? ("<details><summary>\(title) (\(changes.count))</summary>\n\n", "\n\n</details>")
      : ("#### \(title) (\(changes.count))\n\n", "")
    page.add(
      head: before + .table(headings: ["", "resource", "what", "a month", "where"], alignedRight: 0, rows: []),
      lines: changes.lazy.map(Self.row), tail: after, most: most)
  }

  private static func row(_ change: Change) -> MarkdownText {
    var words: [String] = []
    if change.action == .replace {
      words.append("replace, \(change.createsBeforeDestroy ? "the new one is made first" : "the old one goes first")")
    } else if change.action != .create && change.action != .update {
      words.append(change.action.rawValue)
    }
    words += change.reasons.filter { !change.isDrift || $0 != .drift }.compactMap(ChangeWords.reason)
    var what = words.map { MarkdownText($0.shortened(to: 200)) }
    if let consequence = ChangeWords.consequence(change.consequence)?.shortened(to: 200) {
      let isLoss = if case .dataLoss = change.consequence { true } else { false }
      what.append(isLoss ? "**\(consequence)**" : "\(consequence)")
    }
    if change.action == .update { what.append(Self.brief(change.properties)) }
    let place = change.position.map { "\($0.file.shortened(to: 120)):\($0.line)" } ?? ""
    return """
      | \(ChangeWords.sign(change.action)) | \(MarkdownText.code(change.address.path.shortened(to: 160))) \
      <sub>\(ChangeWords.shortType(change.type))</sub> | \(what.joined(separator: "<br>")) | \
      \(CostText.short(change.cost) ?? "") | \(place) |
      """
  }

  /// The one property that changes, or the names of the first.
  private static func brief(_ properties: [PropertyChange]) -> MarkdownText {
    if properties.count == 1, let only = properties.first {
      let path = MarkdownText.code(only.path.text.shortened(to: 80))
      if let elements = only.changedElements, elements.removed.count + elements.added.count == 1 {
        let sign = elements.added.isEmpty ? "−" : "+"
        return "\(path) \(MarkdownText(sign)) \(value(elements.added.first ?? elements.removed.first, 80))"
      }
      return "\(path) \(value(only.before, 40)) → \(value(only.after, 40))"
    }
    let names = properties.prefix(4).map { MarkdownText.code($0.path.text.shortened(to: 60)) }
    return names.joined(separator: ", ") + (properties.count > 4 ? " and \(properties.count - 4) more" : "")
  }

  private static func value(_ value: Value?, _ limit: Int) -> MarkdownText {
    .code(ValueText.of(value).shortened(to: limit))
  }

  /// What was found, where that is new or another than for the last apply.
  private func lookups(on page: inout LimitedPage) {
    let rows = LookupRows(plan, width: .max, isDetailed: true).rows
    guard !rows.isEmpty else { return }
    let lines = rows.map { row -> MarkdownText in
      let values = row.values.prefix(12).map { value -> MarkdownText in
        let before: MarkdownText = value.before == nil ? "" : "\(Self.value(value.before, 80)) → "
        return "\(MarkdownText.code(value.attribute.shortened(to: 80))) \(before)\(Self.value(value.after, 80))"
      }
      let place = row.position.map { "\($0.file.shortened(to: 120)):\($0.line)" } ?? ""
      return """
        | \(ChangeWords.sign(row.action)) | \(MarkdownText.code(row.key.shortened(to: 200))) | \
        \(values.joined(separator: "<br>")) | \(place) |
        """
    }
    page.add(
      head: "#### Looked up (\(rows.count))\n\n"
        + .table(headings: ["", "what", "found", "where"], alignedRight: 0, rows: []),
      lines: lines, tail: "", most: 8_000)
  }

  private func cost(on page: inout LimitedPage) {
    guard let cost = PlanCostSection(plan, completing: completing) else { return }
    var lines: [MarkdownText] = []
    if !cost.rows.isEmpty {
      let rows = (cost.rows.prefix(20) + cost.totals).map { row in
        [row.name.shortened(to: 60), row.before.text, row.after.text, CostText.difference(row.difference)]
          .map { MarkdownText($0) }
      }
      lines.append(.table(headings: ["", "before", "after", "difference"], alignedRight: 3, rows: rows) + "\n")
    }
    func add(_ title: String, _ remarks: [PlanCostSection.Remark]) {
      for remark in remarks.prefix(10) {
        let address = MarkdownText.code(remark.address.shortened(to: 120))
        lines.append("- \(title): \(remark.text.shortened(to: 300)) \(address)")
      }
      if remarks.count > 10 { lines.append("- \(title): \(remarks.count - 10) more") }
    }
    add("once", cost.oneTime)
    add("grows", cost.growing)
    for (gap, addresses) in cost.gaps.prefix(60) {
      let text = PlanCostSection.text(gap, addresses.map { $0.shortened(to: 120) })
      lines.append("- **unknown**: \(text.shortened(to: 700))\(Self.fix(gap.fix, 300))")
    }
    add("by usage that is not declared", cost.rates)
    for assumption in cost.assumptions.prefix(20) { lines.append("- assumed: \(assumption.shortened(to: 300))") }
    guard !lines.isEmpty else { return }
    page.add(head: "<details><summary>Cost</summary>\n", lines: lines, tail: "\n\n</details>", most: 9_000)
  }

  /// What the earlier declaration would not bring back as it was.
  private func wayBack(on page: inout LimitedPage) {
    let wayBack = WayBackRows(plan, rehearsal: rehearsal)
    var lines: [MarkdownText] = []
    for group in wayBack.groups {
      for row in group.rows.prefix(20) {
        let address = MarkdownText.code(row.address.path.shortened(to: 160))
        lines.append("- \(address) **\(group.title)**: \(row.what.shortened(to: 300))")
      }
      if group.rows.count > 20 { lines.append("- \(group.rows.count - 20) more: \(group.title)") }
    }
    guard !lines.isEmpty else { return }
    page.add(
      head: "<details><summary>Way back: \(wayBack.facts.joined(separator: ", "))</summary>\n", lines: lines,
      tail: "\n\n</details>", most: 6_000)
  }

  /// Every property of what is changed, as far as there is room.
  private func details(on page: inout LimitedPage) {
    let changes = plan.effective.filter { !$0.properties.isEmpty }
    guard !changes.isEmpty else { return }
    page.add(
      head: "<details><summary>Properties</summary>\n", lines: changes.lazy.map(Self.properties),
      tail: "\n\n</details>", most: .max)
  }

  private static func properties(_ change: Change) -> MarkdownText {
    let address = MarkdownText.code(change.address.path.shortened(to: 160))
    var lines: [MarkdownText] = ["- \(ChangeWords.sign(change.action)) \(address)"]
    lines += change.properties.prefix(60).map { property in
      let path = MarkdownText.code(property.path.text.shortened(to: 120))
      if let elements = property.changedElements { return Self.elements(elements, path, property) }
      let before: MarkdownText = property.before == nil ? "" : "\(value(property.before, 160)) → "
      let note: MarkdownText = property.replaces ? " (forces the replacement)" : ""
      return "  - \(path) \(before)\(value(property.after, 160))\(note)"
    }
    let more = change.properties.count - 60
    if more > 0 { lines.append("  - \(more) more") }
    return lines.joined(separator: "\n")
  }

  /// The elements of a list that change, a line for each.
  private static func elements(
    _ elements: ChangedElements, _ path: MarkdownText, _ property: PropertyChange
  ) -> MarkdownText {
    let notes = [elements.rest, property.replaces ? "forces the replacement" : ""].filter { !$0.isEmpty }
    let note: MarkdownText = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    let changed = elements.removed.map { ("−", $0) } + elements.added.map { ("+", $0) }
    var lines: [MarkdownText] = ["  - \(path)\(note)"]
    lines += changed.prefix(20).map { sign, element in "    - \(MarkdownText(sign)) \(value(element, 300))" }
    if changed.count > 20 { lines.append("    - \(changed.count - 20) more") }
    return lines.joined(separator: "\n")
  }

  private func footer(_ counts: PlanCounts) -> MarkdownText {
    let undo: MarkdownText = counts.total > 0 ? " · \(counts.reversible) of \(counts.total) can be undone" : ""
    let next: MarkdownText = next.map { " · next: \(MarkdownText.code($0.shortened(to: 200)))" } ?? ""
    let needs = (plan.approvals?.needs ?? []).map { need -> MarkdownText in
      " · needs \(ApprovalWords.need(need).shortened(to: 300))"
    }
    return "<sub>plan \(digest)\(undo)\(needs.joined(separator: ""))\(next)</sub>"
  }
}
