public import InfraModel
internal import Release

/// A plan as text: the headline, what is lost, what changes, drift, what is made, and the command to copy.
public struct PlanReport: Sendable {
  public var plan: Plan
  /// Names the plan: the first digits of its digest. `nil` for one that changes nothing: nobody carries it out.
  public var digest: String?
  /// Every property of what is created, and values in full.
  public var isDetailed: Bool
  /// The command that carries the plan out; `nil` where none is to be offered.
  public var next: String?
  /// Words that must be typed before an apply, where the environment demands them.
  public var approval: String?
  /// What its rehearsal showed; `nil` for a plan that was not rehearsed.
  public var rehearsal: RehearsalFacts?
  /// Completes the commands that the plan's cost names.
  public var completing: CommandCompletion

  /// - Parameter digest: The plan's; not asked for where the plan changes nothing.
  public init(
    _ plan: Plan, digest: @autoclosure () -> String, isDetailed: Bool = false, next: String? = nil,
    approval: String? = nil,
    rehearsal: RehearsalFacts? = nil, completing: @escaping CommandCompletion = { $0 }
  ) {
    self.rehearsal = rehearsal
    self.completing = completing
    self.plan = plan
    self.digest = plan.isEmpty ? nil : String(digest().prefix(7))
    self.isDetailed = isDetailed
    self.next = next
    self.approval = approval
  }

  public func lines(on page: Page) -> [Line] {
    let counts = PlanCounts(plan)
    let sections = PlanSections(plan)
    let origins = plan.changedOrigins
    var lines = headline(counts, width: page.width)
    let parts: [(String, Ink, [Change])] = [
      ("Deletions and data loss", .danger, sections.dangers),
      ("Drift: changed outside of infra, and taken back", .change, sections.drift),
      ("Changes", .change, sections.changes),
      ("New", .addition, sections.creations),
    ]
    for (title, ink, changes) in parts where !changes.isEmpty {
      let rows = ChangeRows(changes, origins: origins, width: page.width, isDetailed: isDetailed)
      lines += [Line(), Line("\(title) (\(changes.count))", ink == .danger ? .danger : .strong)] + rows.lines
    }
    lines += outputs(width: page.width)
    lines += LookupRows(plan, width: page.width, isDetailed: isDetailed).lines
    if counts.total > 0 { lines += PlanCostSection(plan, completing: completing)?.lines(width: page.width) ?? [] }
    let wayBack = WayBackRows(plan, rehearsal: rehearsal)
    if wayBack.isTelling { lines += wayBack.lines(width: page.width, isDetailed: isDetailed) }
    lines += footer(counts, countsUndo: !wayBack.isTelling, width: page.width)
    return lines
  }

  private func headline(_ counts: PlanCounts, width: Int) -> [Line] {
    var lines = Line.headline(Line(plan.environment.name, .strong), facts(counts), width: width)
    guard let name = digest.map({ "plan \($0)" }), var last = lines.popLast() else { return lines }
    if !last.alignRight(name, width: width) {
      lines.append(last)
      last = Line()
      last.alignRight(name, width: width)
    }
    return lines + [last]
  }

  /// What the plan comes to, most important first.
  func facts(_ counts: PlanCounts) -> [(text: String, ink: Ink)] {
    var facts: [(String, Ink)] = []
    if counts.total == 0 {
      let verb = plan.purpose == .destroy ? "nothing to destroy" : "no change"
      facts.append((verb, .addition))
      if counts.outputs > 0 { facts.append((Count.of(counts.outputs, "output") + " changed", .change)) }
      if !plan.changes.isEmpty { facts.append((Count.of(plan.changes.count, "resource"), .plain)) }
      if let cost = plan.cost { facts.append((CostText.change(cost), .plain)) }
    } else {
      facts.append((Count.of(counts.total, "change"), .plain))
      let order: [Change.Action] = [.create, .update, .replace, .delete, .move, .adopt, .forget]
      let actions = order.compactMap { action in counts.actions[action].map { "\($0) \(action.rawValue)" } }
      facts.append((actions.joined(separator: ", "), .plain))
      if let cost = plan.cost { facts.append((CostText.change(cost), .plain)) }
      if counts.drifted > 0 { facts.append(("\(counts.drifted) drifted", .change)) }
      if counts.restarts > 0 { facts.append((Count.of(counts.restarts, "restart"), .change)) }
      if counts.interruptions > 0 { facts.append((Count.of(counts.interruptions, "interruption"), .change)) }
      facts.append((Count.of(counts.deletions, "deletion"), counts.deletions > 0 ? .danger : .plain))
      if counts.dataLosses > 0 { facts.append((Count.of(counts.dataLosses, "data loss", "data losses"), .danger)) }
    }
    facts += rehearsal?.headline ?? []
    if !plan.isRefreshed { facts.append(("not refreshed", .quiet)) }
    if !plan.choice.only.isEmpty {
      facts.append(("only \(plan.choice.only.map(\.path).joined(separator: ", "))", .change))
    }
    return facts
  }

  private func outputs(width: Int) -> [Line] {
    let changed = plan.outputs.filter { $0.before != $0.after }
    guard !changed.isEmpty else { return [] }
    let column = min(changed.map(\.name.columns).max() ?? 0, width / 3) + 6
    var lines = [Line(), Line("Outputs (\(changed.count))", .strong)]
    for output in changed {
      let action: Change.Action = output.before == nil ? .create : output.after == nil ? .delete : .update
      var line = Line("  \(ChangeWords.sign(action)) ", ChangeWords.ink(action))
      line.add(output.name)
      line.pad(to: column, gap: 2)
      let room = width - line.width
      switch action {
      case .create: line.add(ValueText.of(output.after).shortened(to: room))
      case .delete: line.add(ValueText.of(output.before).shortened(to: room), .quiet)
      default:
        let half = max((room - 3) / 2, 8)
        line.add(ValueText.of(output.before).shortened(to: half), .quiet)
        line.add(" → ")
        line.add(ValueText.of(output.after).shortened(to: half))
      }
      lines.append(line)
    }
    return lines
  }

  /// - Parameter countsUndo: Whether nothing else says how much can be undone.
  private func footer(_ counts: PlanCounts, countsUndo: Bool, width: Int) -> [Line] {
    guard counts.total > 0 || counts.outputs > 0 || plan.approvals != nil else { return [] }
    var lines = [Line()]
    if let approval {
      var line = Line("needs: ", .accent)
      line.add("the words \(approval)")
      lines.append(line)
    }
    for need in plan.approvals?.needs ?? [] {
      var line = Line("needs: ", .accent)
      line.add(ApprovalWords.need(need))
      lines.append(line)
    }
    if let expires = plan.approvals?.expires {
      var line = Line("expires: ", .accent)
      line.add(CivilTime(secondsSince1970: expires).text)
      lines.append(line)
    }
    if counts.total > 0, let release = plan.graph.settings.release {
      var line = Line("release: ", .accent)
      line.add(ReleaseWords.course(of: release))
      lines.append(line.clipped(to: width))
    }
    if counts.total > 0, countsUndo {
      var line = Line("undo: ", .accent)
      line.add("\(counts.reversible) of \(counts.total) can be undone by applying the earlier declaration")
      lines.append(line)
    }
    if let next {
      var line = Line("next: ", .accent)
      line.add(next)
      lines.append(line)
    }
    return lines.count > 1 ? lines : []
  }
}
