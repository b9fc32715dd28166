public import InfraModel
public import Pricing

/// What an environment costs: text, JSON, Markdown and HTML.
public struct CostReport: Sendable {
  public var graph: Graph
  public var cost: EnvironmentCost
  /// Names the prices.
  public var catalogDigest: String
  /// What is to be said about a catalog that is too old.
  public var stale: UnknownCost?
  /// The prices in the sums that are too old.
  public var old: OldPrices?
  /// What the unknown would cost at most; in no sum.
  public var ceiling: UnknownCeiling?
  /// What is exceeded.
  public var breaches: [CostBreach]
  /// Also what is free, and every rate's source.
  public var isDetailed: Bool
  /// Completes the commands that the report names.
  public var completing: CommandCompletion

  public init(
    _ graph: Graph, _ cost: EnvironmentCost, catalogDigest: String, stale: UnknownCost? = nil,
    old: OldPrices? = nil, ceiling: UnknownCeiling? = nil, breaches: [CostBreach] = [], isDetailed: Bool = false,
    completing: @escaping CommandCompletion = { $0 }
  ) {
    self.graph = graph
    self.cost = cost
    self.catalogDigest = catalogDigest
    self.stale = stale
    self.old = old
    self.ceiling = ceiling
    self.breaches = breaches
    self.isDetailed = isDetailed
    self.completing = completing
  }

  public func lines(on page: Page) -> [Line] { sheet.lines(on: page) }
  /// A section for a pull request or a wiki.
  public var markdown: MarkdownText { sheet.markdown }
  /// A page that needs nothing else.
  public var html: HTMLText { sheet.html(data: document) }

  var sheet: CostSheet {
    let tree = tree
    var rows: [CostSheet.Row] = []
    tree.walk { node, depth in
      let isShown = isDetailed || node.figures.monthly != .zero
      guard isShown else { return }
      rows += self.rows(node, depth: depth)
    }
    let figures = figures
    rows.append(
      CostSheet.Row(
        role: .total, depth: 0, name: figures.isComplete ? "a month" : "a month, incomplete",
        cells: Self.cells(tree.figures)))
    return CostSheet(
      title: graph.environment.name, facts: facts(figures),
      headings: ["fixed", "by usage", "a month"], rows: rows,
      series: ["fixed", "by usage"], bars: bars(tree),
      notes: CostNotes(cost, stale: stale, old: old, ceiling: ceiling, completing: completing)
        .notes(isDetailed: isDetailed))
  }

  /// The sums, incomplete where something is unknown or a price too old.
  var figures: CostFigures { CostFigures(cost, stale: stale ?? old?.cost) }

  /// Sums by component.
  var tree: CostTree<CostFigures> {
    CostTree(
      cost.lines.map { ($0.address, CostFigures($0.estimate)) }, zero: .zero, add: +, rank: { $0.monthly.span.high })
  }

  private func facts(_ figures: CostFigures) -> [(text: String, ink: Ink)] {
    var facts: [(String, Ink)] = [
      ("\(figures.monthly.text)/mo\(figures.isComplete ? "" : ", incomplete")", figures.isComplete ? .plain : .change),
      ("fixed \(figures.fixed.text), by usage \(figures.usage.text)", .plain),
    ]
    if let budget = graph.budget {
      let isOver = breaches.contains { if case .overBudget = $0 { true } else { false } }
      let share = budget > .zero ? (figures.monthly.span.high / Quantity(units: budget.units)) * 100 : .zero
      facts.append(
        (
          "\(isOver ? "over the budget of" : "budget") \(budget.dollars) (\(share.text(decimals: 0)) %)",
          isOver ? .danger : .addition
        ))
    }
    facts.append((Count.of(cost.lines.count, "resource"), .quiet))
    return facts
  }

  private func rows(_ node: CostTree<CostFigures>, depth: Int) -> [CostSheet.Row] {
    guard let address = node.resource, let estimate = cost[address] else {
      return [
        CostSheet.Row(
          role: .component, depth: depth, name: node.name, cells: Self.cells(node.figures), address: node.name)
      ]
    }
    let type = cost.lines.first { $0.address == address }.map { ChangeWords.shortType($0.type) } ?? ""
    var row = CostSheet.Row(
      role: .resource, depth: depth, name: node.name, detail: type, cells: Self.cells(node.figures),
      address: address.path, place: ChangeWords.place(positions[address]))
    let components = estimate.components.filter { isDetailed || $0.monthly.map { $0 != .zero } ?? false }
    if !isDetailed, components.count == 1, let only = components.first {
      row.reckoning = only.reckoning(isDetailed: false)
      return [row]
    }
    return [row]
      + components.map { component in
        let amount = component.monthly?.text ?? ""
        let isUsage = component.kind == .usage
        return CostSheet.Row(
          role: .item, depth: depth + 1, name: component.name, detail: component.reckoning(isDetailed: isDetailed),
          cells: [isUsage ? "" : amount, isUsage ? amount : "", ""], address: address.path)
      }
  }

  /// Where resources are declared.
  var positions: [Address: SourcePosition] {
    Dictionary(
      graph.resources.compactMap { node in node.position.map { (node.address, $0) } }, uniquingKeysWith: { $1 })
  }

  /// A bar for each outermost component or resource that costs something, the ten most expensive at most.
  private func bars(_ tree: CostTree<CostFigures>) -> [CostSheet.Bar] {
    tree.children.filter { $0.figures.monthly.high > 0 }.prefix(10).map { node in
      CostSheet.Bar(
        name: node.name, parts: [node.figures.fixed.span.high, node.figures.usage.span.high],
        label: node.figures.monthly.text)
    }
  }

  private static func cells(_ figures: CostFigures) -> [String] {
    let isUnknown = figures.monthly == .zero && !figures.isComplete
    return [figures.fixed, figures.usage].map { $0 == .zero ? "" : $0.text }
      + [isUnknown ? "unknown" : figures.monthly.text]
  }
}

extension CostComponent {
  /// How its amount comes about (`730 Hrs × $0.052`).
  func reckoning(isDetailed: Bool) -> String {
    guard let unitPrice else { return note ?? "" }
    guard let quantity else { return "usage is not declared: \(rateText ?? "")" }
    var text = "\(quantity.text) \(unit) × \(unitPrice.rate)"
    if isDetailed {
      if let price {
        text += ", \(price.source) \(price.sourceDate), \(price.confidence.rawValue)"
        if let method = price.method { text += ": \(method)" }
      }
      if let note { text += ", \(note)" }
    } else if price?.confidence == .derived {
      text += ", derived"
    }
    return text
  }
}

extension Span<Quantity> {
  /// `730`, `3,000,000`, `40–60`.
  var text: String { isPoint ? low.grouped : "\(low.grouped)–\(high.grouped)" }
}

extension Quantity {
  /// With grouped thousands and at most four decimals.
  var grouped: String {
    var text = text(decimals: 4)[...]
    while text.hasSuffix("0") { text = text.dropLast() }
    if text.hasSuffix(".") { text = text.dropLast() }
    let digits = text.prefix { $0 != "." }
    var grouped = ""
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { grouped.append(",") }
      grouped.append(digit)
    }
    return String(grouped.reversed()) + text.dropFirst(digits.count)
  }
}
