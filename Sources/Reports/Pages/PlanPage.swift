internal import InfraModel
internal import Pricing

/// A plan as a page to look at and to pass on: what is lost, what changes, what it costs, and what waits for what.
///
/// However large a plan is, the page stays usable: properties, steps and boxes beyond a number are counted, not shown.
public struct PlanPage: Sendable {
  /// The same as text.
  public var report: PlanReport
  /// Why it is not to be applied, as lines: what would fail, and what is exceeded.
  public var errors: [Line]
  /// The plan's warnings and notes, as lines.
  public var diagnostics: [Line]
  /// The commit of the declaration, where it is known.
  public var commit: String?

  public init(_ report: PlanReport, errors: [Line] = [], diagnostics: [Line] = [], commit: String? = nil) {
    self.report = report
    self.errors = errors
    self.diagnostics = diagnostics
    self.commit = commit
  }

  private var plan: Plan { report.plan }
  private var timeline: Timeline { report.rehearsal?.timeline ?? Timeline() }

  /// The page.
  public var html: HTMLText {
    let sections = PlanSections(plan)
    var cards = ChangeCards(origins: plan.changedOrigins)
    return HTMLPage(
      title: "Plan of \(plan.environment.name)", facts: report.facts(PlanCounts(plan)) + names,
      sections: [
        refusal, losses(sections.dangers, &cards), interruptions, changes(sections, &cards), outputs, lookups, messages,
        cost, wayBack,
        steps, duration, next,
      ].compactMap(\.self)
    ).html
  }

  private var names: [(text: String, ink: Ink)] {
    [report.digest.map { ("plan \($0)", .quiet) }, commit.map { ("commit \($0.prefix(7))", .quiet) }].compactMap(\.self)
  }

  private func losses(_ dangers: [Change], _ cards: inout ChangeCards) -> HTMLPage.Section? {
    guard !dangers.isEmpty else { return nil }
    return .init(name: "losses", title: "Deletions and data loss (\(dangers.count))", body: cards.html(dangers))
  }

  private var interruptions: HTMLPage.Section? {
    let outages = report.rehearsal?.outages ?? []
    let measured = Dictionary(outages.map { ($0.address, $0.seconds) }, uniquingKeysWith: { first, _ in first })
    let concerned = plan.effective.filter { change in
      switch change.consequence {
      case .restart, .interruption: true
      case .none, .dataLoss: measured[change.address] != nil
      }
    }.sorted { (measured[$1.address] ?? 0, $0.address) < (measured[$0.address] ?? 0, $1.address) }
    guard !concerned.isEmpty else { return nil }
    let items: [HTMLText] = concerned.prefix(200).map { change in
      let seconds = measured[change.address].map { seconds in
        seconds < 1
          ? "not available for less than a second" : "not available for ~\(ApplyProgress.duration(seconds))"
      }
      let words = [ChangeWords.consequence(change.consequence), seconds].compactMap(\.self).joined(separator: ", ")
      return """
        <li data-address="\(change.address.path)">\(change.address.path): \(words) \
        <span class="quiet">\(ChangeWords.place(change.position))</span></li>

        """
    }
    return .init(
      name: "interruptions", title: "Interruptions (\(concerned.count))",
      body: HTMLPage.list(items, of: concerned.count))
  }

  private func changes(_ sections: PlanSections, _ cards: inout ChangeCards) -> HTMLPage.Section? {
    let changes = (sections.drift + sections.changes + sections.creations)
    guard !changes.isEmpty else { return nil }
    let components = Dictionary(grouping: changes, by: \.address.component).sorted { $0.key < $1.key }
    var body: HTMLText = ""
    for (name, changes) in components {
      let actions = Dictionary(grouping: changes, by: \.action).mapValues(\.count)
      let counts = Change.Action.allCases.compactMap { action in actions[action].map { "\($0) \(action.rawValue)" } }
      // What is only made anew can be read in one line.
      let isNew = changes.allSatisfy { $0.action == .create && !$0.isDrift }
      body += HTMLPage.folded(
        "\(name) <span class=\"quiet\">\(counts.joined(separator: ", "))</span>", cards.html(changes), isOpen: !isNew)
    }
    let title = sections.dangers.isEmpty ? "Changes" : "Further changes"
    return .init(name: "changes", title: "\(title) (\(changes.count))", body: body)
  }

  private var outputs: HTMLPage.Section? {
    let changed = plan.outputs.filter { $0.before != $0.after }
    guard !changed.isEmpty else { return nil }
    let items: [HTMLText] = changed.map { output in
      let before: HTMLText = output.before == nil ? "" : "<del>\(ValueText.of(output.before))</del> → "
      return "<li><code>\(output.name)</code> \(before)<ins>\(ValueText.of(output.after))</ins></li>\n"
    }
    return .init(
      name: "outputs", title: "Outputs (\(changed.count))", body: "<ul class=\"values\">\n\(items.joined())</ul>\n")
  }

  private var lookups: HTMLPage.Section? {
    let rows = LookupRows(plan, width: .max, isDetailed: true).rows
    guard !rows.isEmpty else { return nil }
    let items: [HTMLText] = rows.map { row in
      let values = row.values.map { value -> HTMLText in
        let before: HTMLText = value.before == nil ? "" : "<del>\(ValueText.of(value.before))</del> → "
        return "<code>\(value.attribute)</code> \(before)<ins>\(ValueText.of(value.after))</ins>"
      }
      return """
        <li>\(ChangeWords.sign(row.action)) \(row.key) \(values.joined(separator: ", ")) \
        <span class="quiet">\(ChangeWords.place(row.position))</span></li>

        """
    }
    return .init(
      name: "lookups", title: "Looked up (\(rows.count))", body: "<ul class=\"values\">\n\(items.joined())</ul>\n")
  }

  private var refusal: HTMLPage.Section? {
    errors.isEmpty ? nil : .init(name: "errors", title: "Errors", body: HTMLText(errors))
  }

  private var messages: HTMLPage.Section? {
    diagnostics.isEmpty ? nil : .init(name: "diagnostics", title: "Diagnostics", body: HTMLText(diagnostics))
  }

  private var cost: HTMLPage.Section? {
    guard let section = PlanCostSection(plan, completing: report.completing) else { return nil }
    return .init(name: "cost", title: "Cost", body: section.sheet.content(compares: true))
  }

  private var wayBack: HTMLPage.Section? {
    let wayBack = WayBackRows(plan, rehearsal: report.rehearsal)
    guard wayBack.isTelling else { return nil }
    let rows = wayBack.groups.flatMap { group in group.rows.map { (group.title, $0) } }
    let items: [HTMLText] = rows.prefix(200).map { title, row in
      "<li data-address=\"\(row.address.path)\">\(row.address.path) <strong>\(title)</strong>: \(row.what)</li>\n"
    }
    return .init(
      name: "way-back", title: "Way back (\(wayBack.facts.joined(separator: ", ")))",
      body: HTMLPage.list(items, of: rows.count))
  }

  private var steps: HTMLPage.Section? {
    guard !plan.steps.isEmpty else { return nil }
    return .init(name: "steps", title: "What waits for what", body: StepDrawing(plan, timeline, isOver: false).html)
  }

  private var duration: HTMLPage.Section? {
    guard !timeline.spans.isEmpty else { return nil }
    let list = TimelineList(timeline: timeline, isExpected: true)
    return .init(name: "timeline", title: "Timeline of the rehearsal", body: list.criticalPath + list.html)
  }

  private var next: HTMLPage.Section? {
    guard let next = report.next else { return nil }
    let needs: HTMLText =
      report.approval.map { "<p>It asks for the words <strong>\($0)</strong>.</p>\n" } ?? ""
    let approvals = (report.plan.approvals?.needs ?? []).map {
      "<p>It needs \(ApprovalWords.need($0)).</p>\n" as HTMLText
    }
    return .init(name: "next", title: "Next", body: approvals.reduce(HTMLPage.command(next) + needs, +))
  }
}
