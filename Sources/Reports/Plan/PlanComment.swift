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

  public init(
    _ plan: Plan, digest: String, breaches: [Diagnostic] = [], next: String? = nil, rehearsal: RehearsalFacts? = nil
  ) {
    self.rehearsal = rehearsal
    self.plan = plan
    self.digest = String(digest.prefix(7))
    self.breaches = breaches
    self.next = next
  }

  /// What a pipeline finds its earlier comment by, to write over it.
  public static func marker(_ environment: String) -> String { "<!-- infra plan \(environment) -->" }

  public var text: String {
    var page = LimitedPage(limit: Self.limit)
    let counts = PlanCounts(plan)
    let footer = footer(counts)
    page.reserve(footer.utf8.count + 2)
    page.add(Self.marker(Markdown.escaped(plan.environment.name)))
    page.add(headline(counts))
    let problems = (rehearsal?.failures ?? []) + breaches + (rehearsal?.gaps ?? [])
    page.add(lines: problems.map(Self.breach), most: 4_000)
    let sections = PlanSections(plan)
    table("Deletions and data loss", sections.dangers, most: 24_000, on: &page)
    table("Drift: changed outside of infra, and taken back", sections.drift, most: 8_000, on: &page)
    table("Changes", sections.changes, most: 14_000, on: &page)
    table("New", sections.creations, most: 6_000, isFolded: sections.creations.count > 15, on: &page)
    if counts.total > 0 { cost(on: &page) }
    details(on: &page)
    page.release()
    page.add(footer)
    return page.text
  }

  private func headline(_ counts: PlanCounts) -> String {
    let facts = PlanReport(plan, digest: digest, rehearsal: rehearsal).facts(counts).map(\.text).filter { !$0.isEmpty }
    return "### "
      + ([plan.environment.name] + facts).map { Markdown.escaped($0.shortened(to: 400)) }
      .joined(separator: " · ")
  }

  private static func breach(_ diagnostic: Diagnostic) -> String {
    let fix = diagnostic.fix.map { "<br>fix: \(Markdown.escaped($0.shortened(to: 400)))" } ?? ""
    return "> **\(diagnostic.code)**: \(Markdown.escaped(diagnostic.message.shortened(to: 600)))\(fix)"
  }

  private func table(
    _ title: String, _ changes: [Change], most: Int, isFolded: Bool = false, on page: inout LimitedPage
  ) {
    guard !changes.isEmpty else { return }
    let heading = "\(title) (\(changes.count))"
    let (before, after) =
      isFolded ? ("<details><summary>\(heading)</summary>\n\n", "\n\n</details>") : ("#### \(heading)\n\n", "")
    page.add(
      head: before + Markdown.table(headings: ["", "resource", "what", "a month", "where"], alignedRight: 0, rows: []),
      lines: changes.lazy.map(Self.row), tail: after, most: most)
  }

  private static func row(_ change: Change) -> String {
    var words: [String] = []
    if change.action == .replace {
      words.append("replace, \(change.createsBeforeDestroy ? "the new one is made first" : "the old one goes first")")
    } else if change.action != .create && change.action != .update {
      words.append(change.action.rawValue)
    }
    words += change.reasons.filter { !change.isDrift || $0 != .drift }.compactMap(ChangeWords.reason)
    let isLoss = if case .dataLoss = change.consequence { true } else { false }
    let consequence = ChangeWords.consequence(change.consequence).map { text in
      let text = Markdown.escaped(text.shortened(to: 200))
      return isLoss ? "**\(text)**" : text
    }
    let properties = change.action == .update ? Self.brief(change.properties) : nil
    let what = (words.map { Markdown.escaped($0.shortened(to: 200)) } + [consequence, properties].compactMap(\.self))
    return "| \(Markdown.escaped(ChangeWords.sign(change.action))) | "
      + "\(Markdown.code(change.address.path.shortened(to: 160))) "
      + "<sub>\(Markdown.escaped(ChangeWords.shortType(change.type)))</sub> | \(what.joined(separator: "<br>")) | "
      + "\(Markdown.escaped(CostText.short(change.cost) ?? "")) | "
      + "\(Markdown.escaped(change.position.map { "\($0.file.shortened(to: 120)):\($0.line)" } ?? "")) |"
  }

  /// The one property that changes, or the names of the first.
  private static func brief(_ properties: [PropertyChange]) -> String {
    if properties.count == 1, let only = properties.first {
      return "\(Markdown.code(only.path.text.shortened(to: 80))) \(value(only.before, 40)) → \(value(only.after, 40))"
    }
    let names = properties.prefix(4).map { Markdown.code($0.path.text.shortened(to: 60)) }
    return names.joined(separator: ", ") + (properties.count > 4 ? " and \(properties.count - 4) more" : "")
  }

  private static func value(_ value: Value?, _ limit: Int) -> String {
    Markdown.code(ValueText.of(value).shortened(to: limit))
  }

  private func cost(on page: inout LimitedPage) {
    guard let cost = PlanCostSection(plan) else { return }
    var lines: [String] = []
    if !cost.rows.isEmpty {
      let rows = (cost.rows.prefix(20) + cost.totals).map { row in
        [row.name.shortened(to: 60), row.before.text, row.after.text, CostText.difference(row.difference)]
          .map { Markdown.escaped($0) }
      }
      lines.append(Markdown.table(headings: ["", "before", "after", "difference"], alignedRight: 3, rows: rows) + "\n")
    }
    func add(_ title: String, _ remarks: [PlanCostSection.Remark]) {
      for remark in remarks.prefix(10) {
        let address = Markdown.code(remark.address.shortened(to: 120))
        lines.append("- \(title): \(Markdown.escaped(remark.text.shortened(to: 300))) \(address)")
      }
      if remarks.count > 10 { lines.append("- \(title): \(remarks.count - 10) more") }
    }
    add("once", cost.oneTime)
    add("grows", cost.growing)
    for (gap, addresses) in cost.gaps.prefix(60) {
      let text = PlanCostSection.text(gap, addresses.map { $0.shortened(to: 120) })
      let fix = gap.fix.map { "<br>fix: \(Markdown.escaped($0.shortened(to: 300)))" } ?? ""
      lines.append("- **unknown**: \(Markdown.escaped(text.shortened(to: 700)))\(fix)")
    }
    add("by usage that is not declared", cost.rates)
    for assumption in cost.assumptions.prefix(20) {
      lines.append("- assumed: \(Markdown.escaped(assumption.shortened(to: 300)))")
    }
    guard !lines.isEmpty else { return }
    page.add(head: "<details><summary>Cost</summary>\n", lines: lines, tail: "\n\n</details>", most: 9_000)
  }

  /// Every property of what is changed, as far as there is room.
  private func details(on page: inout LimitedPage) {
    let changes = plan.effective.filter { !$0.properties.isEmpty }
    guard !changes.isEmpty else { return }
    page.add(
      head: "<details><summary>Properties</summary>\n",
      lines: changes.lazy.map { change in
        let shown = change.properties.prefix(60).map { property in
          let before = property.before == nil ? "" : "\(Self.value(property.before, 160)) → "
          let note = property.replaces ? " (forces the replacement)" : ""
          let path = Markdown.code(property.path.text.shortened(to: 120))
          return "  - \(path) \(before)\(Self.value(property.after, 160))\(note)"
        }
        let more = change.properties.count - shown.count
        return
          ([
            "- \(Markdown.escaped(ChangeWords.sign(change.action))) \(Markdown.code(change.address.path.shortened(to: 160)))"
          ] + shown + (more > 0 ? ["  - \(more) more"] : [])).joined(separator: "\n")
      }, tail: "\n\n</details>", most: .max)
  }

  private func footer(_ counts: PlanCounts) -> String {
    var facts = ["plan \(digest)"]
    if counts.total > 0 { facts.append("\(counts.reversible) of \(counts.total) can be undone") }
    let next = next.map { " · next: \(Markdown.code($0.shortened(to: 200)))" } ?? ""
    return "<sub>\(facts.map { Markdown.escaped($0) }.joined(separator: " · "))\(next)</sub>"
  }
}

/// Blocks of Markdown up to a number of bytes; what has no room is counted, not cut in two.
struct LimitedPage: Sendable {
  private(set) var text = ""
  private var limit: Int
  private var reserved = 0

  init(limit: Int) { self.limit = limit }

  /// Keeps bytes for what comes last.
  mutating func reserve(_ bytes: Int) {
    reserved += bytes
    limit -= bytes
  }

  /// Gives back what was kept.
  mutating func release() {
    limit += reserved
    reserved = 0
  }

  /// A block, if there is room for it.
  mutating func add(_ block: String) {
    guard text.utf8.count + block.utf8.count + 2 <= limit else { return }
    text += (text.isEmpty ? "" : "\n") + block + "\n"
  }

  /// As many lines as there is room for, and how many there are more.
  /// - Parameter most: the most bytes of the block.
  mutating func add(head: String = "", lines: some Collection<String>, tail: String = "", most: Int) {
    let more = 120
    let room = min(limit - text.utf8.count, most) - head.utf8.count - tail.utf8.count - more
    guard room > 0, !lines.isEmpty else { return }
    var block = head
    var used = 0
    var shown = 0
    for line in lines {
      used += line.utf8.count + 1
      guard used <= room else { break }
      block += (block.isEmpty ? "" : "\n") + line
      shown += 1
    }
    let rest = lines.count - shown
    guard shown > 0 || rest > 0 else { return }
    // A blank line, so that it stands behind a table, not in it.
    if rest > 0 { block += "\n\n… and \(rest) more: infra plan shows all of them" }
    add(block + tail)
  }
}
