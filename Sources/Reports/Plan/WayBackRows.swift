internal import InfraModel

/// What of a plan the earlier declaration would not bring back as it was, most dangerous first.
struct WayBackRows: Sendable {
  /// Changes whose way back ends alike.
  struct Group: Sendable {
    /// How it ends, as a clause about one change (`never`).
    var title: String
    var ink: Ink
    var rows: [(address: Address, what: String)]
  }

  /// Whether there is anything to say beyond the number of changes that can be undone.
  var isTelling: Bool { !groups.isEmpty }
  let groups: [Group]
  /// What the way back as a whole comes to: how much comes back, how long it takes, what it costs.
  let facts: [String]

  /// - Parameter rehearsal: What the plan's rehearsal showed; `nil` for one that was not rehearsed.
  init(_ plan: Plan, rehearsal: RehearsalFacts? = nil) {
    var never: [(Address, String)] = []
    var empty: [(Address, String)] = []
    var others: [(Address, String)] = []
    var unknown: [(Address, String)] = []
    for change in plan.effective {
      switch change.undo {
      case .complete: break
      case .lossy(let loss) where loss.kind == .data: empty.append((change.address, loss.what))
      case .lossy(let loss): others.append((change.address, loss.what))
      case .impossible(let why): never.append((change.address, why))
      case .unknown(let why): unknown.append((change.address, why))
      }
    }
    // Before the first apply there is nothing to go back to.
    let isFirst = plan.serial == 0
    let written = (plan.wayBack?.losses ?? []).filter { $0.kind == .written && !isFirst }.map { ($0.address, $0.what) }
    groups = [
      Group(title: "never comes back", ink: .danger, rows: never),
      Group(title: "comes back empty", ink: .danger, rows: empty),
      Group(title: "loses what is written until then", ink: .danger, rows: written),
      Group(title: "comes back as another one", ink: .change, rows: others),
      Group(title: "not known to come back", ink: .quiet, rows: unknown),
    ].filter { !$0.rows.isEmpty }
    let counts = PlanCounts(plan)
    let verb = counts.total == 1 ? "comes back as it was" : "come back as they were"
    var facts = ["\(counts.reversible) of \(Count.of(counts.total, "change")) \(verb)"]
    if let seconds = rehearsal?.wayBackSeconds {
      facts.append("takes ~\(ApplyProgress.duration(seconds))")
    } else if let seconds = plan.wayBack?.leastSeconds, seconds >= 60 {
      facts.append("takes ~\(ApplyProgress.duration(Double(seconds))) or more")
    }
    if let cost = plan.wayBackCost, cost != .zero { facts.append("\(CostText.difference(cost))/mo") }
    self.facts = facts
  }

  /// The most changes of a group that have a line; the others are counted.
  private static let most = 10

  /// - Parameter isDetailed: Whether every change has its line.
  func lines(width: Int, isDetailed: Bool) -> [Line] {
    var lines = [Line(), Line("Way back (\(facts.joined(separator: ", ")))", .strong)]
    for group in groups {
      lines.append(Line("  \(group.title)", group.ink))
      let most = isDetailed ? Int.max : Self.most
      for row in group.rows.prefix(most) {
        var line = Line("    \(row.address.path)  ")
        line.add(isDetailed ? row.what : row.what.shortened(to: max(width - line.width, 8)), .quiet)
        lines.append(isDetailed ? line : line.clipped(to: width))
      }
      let rest = group.rows.count - most
      if rest > 0 { lines.append(Line("    \(rest) more", .quiet)) }
    }
    return lines
  }
}
