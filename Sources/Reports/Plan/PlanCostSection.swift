internal import InfraModel
internal import Pricing

/// What a plan does to the bill: by component, fixed and by usage, once and growing, and what cannot be said.
struct PlanCostSection: Sendable {
  /// A component's part.
  struct Row: Sendable {
    var name: String
    var before = Dollars.zero
    var after = Dollars.zero
    var difference: Dollars { after - before }

    mutating func add(_ cost: CostChange) {
      before = before + (cost.before ?? .zero).monthly
      after = after + (cost.after ?? .zero).monthly
    }
  }

  /// Something of one resource.
  struct Remark: Sendable {
    var address: String
    var text: String
  }

  private let cost: PlanCost
  /// The components whose cost changes, most expensive change first.
  let rows: [Row]
  /// What is paid once.
  let oneTime: [Remark]
  /// What grows.
  let growing: [Remark]
  /// The rates of usage that nobody declared.
  let rates: [Remark]
  /// What is missing in the sums, each once, with what it concerns.
  let gaps: [(gap: CostChange.Gap, addresses: [String])]
  let assumptions: [String]

  /// `nil` for a plan that was not priced.
  /// - Parameter completing: Completes the commands that gaps name.
  init?(_ plan: Plan, completing: CommandCompletion) {
    guard let cost = plan.cost else { return nil }
    self.cost = cost
    var components: [String: Row] = [:]
    var gaps: [CostChange.Gap: [String]] = [:]
    var order: [CostChange.Gap] = []
    var oneTime: [Remark] = []
    var growing: [Remark] = []
    var rates: [Remark] = []
    var assumptions: [String] = []
    var assumed: Set<String> = []
    for change in plan.changes {
      guard let cost = change.cost else { continue }
      let address = change.address.path
      let name = String(address.prefix { $0 != "/" })
      components[name, default: Row(name: name)].add(cost)
      // Of what stays as it is nothing needs to be said again; the document has all.
      guard change.action != .none else { continue }
      for gap in cost.gaps {
        if gaps[gap] == nil { order.append(gap) }
        gaps[gap, default: []].append(address)
      }
      oneTime += cost.oneTime.map { Remark(address: address, text: Self.text($0)) }
      growing += cost.growing.map { Remark(address: address, text: Self.text($0) + " more each month") }
      if change.runsAfterwards {
        rates += cost.parts.compactMap { part in
          part.rate.map { Remark(address: address, text: "\(part.name): \($0)") }
        }
      }
      for assumption in cost.assumptions where assumed.insert(assumption).inserted { assumptions.append(assumption) }
    }
    rows = components.values.filter { $0.difference != .zero }.sorted {
      (-abs($0.difference.high), $0.name) < (-abs($1.difference.high), $1.name)
    }
    self.gaps = (cost.gaps.map { ($0, []) } + order.map { ($0, gaps[$0] ?? []) }).map { gap, addresses in
      var gap = gap
      gap.fix = gap.fix.map(completing)
      return (gap, addresses)
    }
    self.oneTime = oneTime
    self.growing = growing
    self.rates = rates
    self.assumptions = assumptions
  }

  /// The totals of one kind and all together.
  var totals: [Row] {
    [
      Row(name: "fixed", before: cost.before.fixed, after: cost.after.fixed),
      Row(name: "by usage", before: cost.before.usage, after: cost.after.usage),
      Row(name: "a month", before: cost.before.monthly, after: cost.after.monthly),
    ]
  }

  func lines(width: Int) -> [Line] {
    let isChanged = !rows.isEmpty
    guard isChanged || !oneTime.isEmpty || !growing.isEmpty || !gaps.isEmpty || !rates.isEmpty else { return [] }
    var lines = [Line(), Line("Cost", .strong)]
    if isChanged { lines += table(rows, width: width) + table(totals, width: width, ink: .strong) }
    lines += remarks("once", oneTime, width: width)
    lines += remarks("grows", growing, width: width)
    lines += remarks("usage that is not declared", rates, width: width)
    for (gap, addresses) in gaps {
      lines += wrapped("  unknown: ", Self.text(gap, addresses), .change, width: width)
      if let fix = gap.fix { lines += wrapped("    fix: ", fix, .accent, width: width) }
    }
    return lines
  }

  private func table(_ rows: [Row], width: Int, ink: Ink = .plain) -> [Line] {
    let all = self.rows + totals
    let name = min(all.map(\.name.columns).max() ?? 0, width / 3)
    func column(_ text: (Row) -> String) -> Int { all.map { text($0).columns }.max() ?? 0 }
    let (before, after) = (column(\.before.text), column(\.after.text))
    let difference = column { CostText.difference($0.difference) }
    return rows.map { row in
      var line = Line("  " + row.name.shortened(to: name), ink)
      line.pad(to: name + 4)
      line.add(row.before.text.right(before), .quiet)
      line.add(" → ")
      line.add(row.after.text.right(after))
      line.add("  " + CostText.difference(row.difference).right(difference), ink)
      return line
    }
  }

  private func remarks(_ title: String, _ remarks: [Remark], width: Int) -> [Line] {
    let shown = remarks.prefix(10).flatMap {
      wrapped("  \(title): ", "\($0.text) (\($0.address))", .quiet, width: width)
    }
    let rest = remarks.count - 10
    return shown + (rest > 0 ? [Line("  \(title): \(rest) more", .quiet)] : [])
  }

  private func wrapped(_ head: String, _ text: String, _ ink: Ink, width: Int) -> [Line] {
    text.wrapped(to: width - head.columns).enumerated().map { index, part in
      var line = Line(index == 0 ? head : String(repeating: " ", count: head.columns), ink)
      line.add(part)
      return line
    }
  }

  private static func text(_ item: CostChange.Item) -> String {
    [item.name, item.amount?.text ?? "unknown", item.note].compactMap(\.self).joined(separator: ", ")
  }

  /// What is missing, and where.
  static func text(_ gap: CostChange.Gap, _ addresses: [String]) -> String {
    "\(gap.what): \(gap.why)" + (addresses.isEmpty ? "" : " (\(several(addresses)))")
  }

  /// The first addresses, and how many more.
  static func several(_ addresses: [String]) -> String {
    let more = addresses.count - 3
    return addresses.prefix(3).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}

extension Change {
  /// Whether something of it goes on being used and paid for.
  fileprivate var runsAfterwards: Bool { action != .delete && action != .forget }
}
