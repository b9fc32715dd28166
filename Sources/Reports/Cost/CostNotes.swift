internal import InfraModel
internal import Pricing

/// What a person has to know to believe a sum: what is missing in it, what it takes for granted, where it comes from.
struct CostNotes: Sendable {
  private let lines: [EnvironmentCost.Line]

  /// What is missing in the sums as a whole.
  private let ofAll: [UnknownCost]

  /// The prices in the sums that are too old.
  private let outdated: OldPrices?
  /// What the unknown would cost at most.
  let ceiling: UnknownCeiling?
  private let completing: CommandCompletion

  init(
    _ cost: EnvironmentCost, stale: UnknownCost? = nil, old: OldPrices? = nil, ceiling: UnknownCeiling? = nil,
    completing: @escaping CommandCompletion
  ) {
    self.completing = completing
    outdated = old
    self.ceiling = ceiling
    lines = cost.lines
    ofAll = [stale, cost.overflow].compactMap(\.self)
  }

  /// All notes that have something to say.
  func notes(isDetailed: Bool) -> [CostSheet.Note] {
    [missing, ceiling?.note, old, undeclared, oneTime, growing, assumptions, derived, isDetailed ? free : nil, prices]
      .compactMap(\.self)
  }

  /// What is not in the sums, the same of several resources said once.
  var missing: CostSheet.Note? {
    // What is said of several resources is the same where the words are, however much of it each needs.
    let all = grouped { estimate -> [UnknownCost] in
      estimate.unknown.map { UnknownCost($0.reason, what: $0.what, why: $0.why, fix: $0.fix) }
    }
    return note(
      "Not in the sums", .warning,
      ofAll.map { ("\($0.what): \($0.why)", $0.fix) }
        + all.map { unknown, addresses in
          ("\(unknown.what): \(unknown.why) (\(PlanCostSection.several(addresses)))", unknown.fix)
        })
  }

  /// The prices in the sums that are older than was allowed, the oldest first.
  var old: CostSheet.Note? {
    guard let outdated else { return nil }
    let texts = outdated.texts
    return note(
      "Prices older than \(Count.of(outdated.age.most, "day")), which make the sums incomplete", .warning,
      texts.enumerated().map { index, said in
        (
          said.text + (said.addresses.isEmpty ? "" : " (\(PlanCostSection.several(said.addresses)))"),
          index == texts.count - 1 ? outdated.fix : nil
        )
      })
  }

  /// The derived prices in the sums, with how they come about.
  private var derived: CostSheet.Note? {
    note(
      "Derived prices", .quiet,
      grouped { estimate -> [String] in
        estimate.components.compactMap { component -> String? in
          guard component.monthly != nil, let price = component.price, price.confidence == .derived else { return nil }
          return "\(component.name): \(price.method ?? "no method is known")"
        }
      }.map { ("\($0) (\(PlanCostSection.several($1)))", nil) })
  }

  /// Rates of usage that nobody declared.
  var undeclared: CostSheet.Note? {
    note(
      "By usage that is not declared", .plain,
      grouped {
        $0.rates.compactMap { component in
          component.rateText.map { "\(component.name): \($0)" }
        }
      }.map { ("\($0) (\(PlanCostSection.several($1)))", nil) })
  }

  private var oneTime: CostSheet.Note? {
    note(
      "Paid once", .plain, grouped { $0.oneTime.map(Self.text) }.map { ("\($0) (\(PlanCostSection.several($1)))", nil) }
    )
  }

  private var growing: CostSheet.Note? {
    note(
      "Grows", .plain,
      grouped { $0.growing.map { Self.text($0) + " more each month" } }.map {
        ("\($0) (\(PlanCostSection.several($1)))", nil)
      })
  }

  private var assumptions: CostSheet.Note? {
    note("Assumed", .quiet, grouped { $0.assumptions }.map { ("\($0) (\(PlanCostSection.several($1)))", nil) })
  }

  private var free: CostSheet.Note? {
    note(
      "Free", .quiet,
      grouped {
        $0.components.filter { $0.kind == .free }.map { component in
          component.note.map { "\(component.name): \($0)" } ?? component.name
        }
      }.map { ("\($0) (\(PlanCostSection.several($1)))", nil) })
  }

  private var prices: CostSheet.Note? {
    let prices = lines.flatMap { $0.estimate.components.compactMap(\.price) }
    guard let oldest = prices.map(\.sourceDate).min(), let newest = prices.map(\.sourceDate).max() else { return nil }
    let derived = prices.count { $0.confidence == .derived }
    let own = prices.count { $0.confidence == .declared }
    var text = "a month is 730 hours; US dollars, on demand, without tax; \(Count.of(prices.count, "price"))"
    text += oldest == newest ? " of \(newest)" : " from \(oldest) to \(newest)"
    if derived > 0 { text += ", \(derived) derived from others" }
    if own > 0 { text += ", \(own) your own" }
    return CostSheet.Note(title: "Prices", weight: .quiet, lines: [(text, nil)])
  }

  private func note(
    _ title: String, _ weight: CostSheet.Note.Weight, _ lines: [(text: String, fix: String?)]
  ) -> CostSheet.Note? {
    guard !lines.isEmpty else { return nil }
    return CostSheet.Note(
      title: "\(title) (\(lines.count))", weight: weight, lines: lines.map { ($0.text, $0.fix.map(completing)) })
  }

  /// What is said of several resources, once, in the order it first comes.
  private func grouped<Fact: Hashable>(_ facts: (CostEstimate) -> [Fact]) -> [(Fact, [String])] {
    var order: [Fact] = []
    var addresses: [Fact: [String]] = [:]
    for line in lines {
      for fact in facts(line.estimate) {
        if addresses[fact] == nil { order.append(fact) }
        if addresses[fact]?.last != line.address.path { addresses[fact, default: []].append(line.address.path) }
      }
    }
    return order.map { ($0, addresses[$0] ?? []) }
  }

  private static func text(_ component: CostComponent) -> String {
    "\(component.name), \(component.monthly?.text ?? component.rateText ?? "unknown")"
  }
}
