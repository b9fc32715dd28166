public import InfraModel
public import Pricing

/// What lies between the bills of two environments, or of one at two times: text, JSON, Markdown and HTML.
public struct CostDiffReport: Sendable {
  /// One side.
  public struct Side: Sendable {
    /// What a person calls it (`finally/dev`, `main`).
    public var name: String
    public var graph: Graph
    public var cost: EnvironmentCost

    public init(_ name: String, _ graph: Graph, _ cost: EnvironmentCost) {
      self.name = name
      self.graph = graph
      self.cost = cost
    }
  }

  /// Both bills of a resource or component.
  struct Pair: Sendable {
    var before = CostFigures.zero
    var after = CostFigures.zero
    var difference: Dollars { after.monthly - before.monthly }
  }

  public var before: Side
  public var after: Side
  /// Names the prices.
  public var catalogDigest: String
  /// What is to be said about a catalog that is too old.
  public var stale: UnknownCost?
  /// The prices in the sums that are too old.
  public var old: OldPrices?
  public var breaches: [CostBreach]
  /// Also what costs the same.
  public var isDetailed: Bool
  /// Completes the commands that the report names.
  public var completing: CommandCompletion

  public init(
    from before: Side, to after: Side, catalogDigest: String, stale: UnknownCost? = nil, old: OldPrices? = nil,
    breaches: [CostBreach] = [], isDetailed: Bool = false, completing: @escaping CommandCompletion = { $0 }
  ) {
    self.before = before
    self.after = after
    self.catalogDigest = catalogDigest
    self.stale = stale
    self.old = old
    self.breaches = breaches
    self.isDetailed = isDetailed
    self.completing = completing
  }

  public func lines(on page: Page) -> [Line] { sheet.lines(on: page) }
  public var markdown: MarkdownText { sheet.markdown }
  public var html: HTMLText { sheet.html(data: document, compares: true) }

  /// Every resource of either side, by address.
  var pairs: [(address: Address, figures: Pair)] {
    var pairs: [Address: Pair] = [:]
    for line in before.cost.lines { pairs[line.address, default: Pair()].before = CostFigures(line.estimate) }
    for line in after.cost.lines { pairs[line.address, default: Pair()].after = CostFigures(line.estimate) }
    return pairs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private var tree: CostTree<Pair> {
    CostTree(
      pairs, zero: Pair(), add: { Pair(before: $0.before + $1.before, after: $0.after + $1.after) },
      rank: { pair in
        let difference = pair.difference.span.high
        return difference < .zero ? -difference : difference
      })
  }

  var sheet: CostSheet {
    let tree = tree
    var rows: [CostSheet.Row] = []
    tree.walk { node, depth in
      guard node.figures.difference != .zero || (isDetailed && node.figures.after.monthly != .zero) else { return }
      rows += self.rows(node, depth: depth)
    }
    let all = tree.figures
    let notes = CostNotes(after.cost, stale: stale, old: old, completing: completing)
    rows += [
      total("fixed", all.before.fixed, all.after.fixed), total("by usage", all.before.usage, all.after.usage),
      total("a month", all.before.monthly, all.after.monthly),
    ]
    return CostSheet(
      title: "\(before.name) → \(after.name)", facts: facts(all),
      headings: [before.name.shortened(to: 24), after.name.shortened(to: 24), "difference"], rows: rows,
      series: [before.name, after.name], bars: bars(tree),
      notes: [notes.missing, notes.old, notes.undeclared].compactMap(\.self))
  }

  private func facts(_ all: Pair) -> [(text: String, ink: Ink)] {
    let isComplete = all.before.isComplete && all.after.isComplete && stale == nil && old == nil
    let change = all.before.monthly == all.after.monthly ? "no difference" : "\(CostText.difference(all.difference))/mo"
    var facts: [(String, Ink)] = [
      ("\(change)\(isComplete ? "" : ", incomplete")", isComplete ? .plain : .change),
      ("\(all.before.monthly.text) → \(all.after.monthly.text)", .plain),
    ]
    for breach in breaches {
      switch breach {
      case .overBudget(let budget, _, _): facts.append(("over the budget of \(budget.dollars)", .danger))
      case .increase(_, let most, _): facts.append(("more than \(most) added", .danger))
      case .incomplete: facts.append(("not complete", .danger))
      case .uncountable: facts.append(("more than can be counted", .danger))
      }
    }
    return facts
  }

  private func rows(_ node: CostTree<Pair>, depth: Int) -> [CostSheet.Row] {
    let cells = Self.cells(node.figures.before.monthly, node.figures.after.monthly)
    guard let address = node.resource else {
      return [CostSheet.Row(role: .component, depth: depth, name: node.name, cells: cells)]
    }
    let (was, shall) = (before.cost[address], after.cost[address])
    let lines = after.cost.lines.first { $0.address == address } ?? before.cost.lines.first { $0.address == address }
    let type = lines.map { ChangeWords.shortType($0.type) } ?? ""
    let row = CostSheet.Row(
      role: .resource, depth: depth, name: node.name, detail: type, cells: cells, address: address.path)
    var items: [CostSheet.Row] = []
    func add(_ component: CostComponent, _ before: Span<Money>?, _ after: Span<Money>?) {
      guard before != after else { return }
      items.append(
        CostSheet.Row(
          role: .item, depth: depth + 1, name: component.name, detail: component.reckoning(isDetailed: false),
          cells: Self.cells(before.map(Dollars.init) ?? .zero, after.map(Dollars.init) ?? .zero),
          address: address.path))
    }
    for component in shall?.components ?? [] {
      add(component, was?.components.first { $0.name == component.name }?.monthly, component.monthly)
    }
    for component in was?.components ?? []
    where !(shall?.components.contains { $0.name == component.name } ?? false) {
      add(component, component.monthly, nil)
    }
    return [row] + items
  }

  private func total(_ name: String, _ before: Dollars, _ after: Dollars) -> CostSheet.Row {
    CostSheet.Row(
      role: .total, depth: 0, name: name, cells: [before.text, after.text, CostText.difference(after - before)])
  }

  private func bars(_ tree: CostTree<Pair>) -> [CostSheet.Bar] {
    tree.children.filter { $0.figures.difference != .zero }.prefix(10).map { node in
      CostSheet.Bar(
        name: node.name, parts: [node.figures.before.monthly.span.high, node.figures.after.monthly.span.high],
        label: CostText.difference(node.figures.difference))
    }
  }

  private static func cells(_ before: Dollars, _ after: Dollars) -> [String] {
    [before == .zero ? "" : before.text, after == .zero ? "" : after.text, CostText.difference(after - before)]
  }
}

extension CostDiffReport {
  /// The report for programs.
  public var document: Value {
    let all = tree.figures
    return .compact([
      "formatVersion": 1,
      "kind": "costDiff",
      "currency": "USD",
      "catalogueDigest": .string(catalogDigest),
      "before": side(before, all.before),
      "after": side(after, all.after),
      "difference": all.difference.document,
      "breaches": breaches.isEmpty ? nil : .list(breaches.map(\.diagnostic.document)),
      "resources": .list(
        pairs.filter { $0.figures.before != $0.figures.after }.map { address, pair in
          let types = [after.cost, before.cost].compactMap { cost in cost.lines.first { $0.address == address }?.type }
          return .compact([
            "address": .string(address.path), "type": types.first.map { .string($0.name) },
            "before": before.cost[address] == nil ? nil : pair.before.document,
            "after": after.cost[address] == nil ? nil : pair.after.document,
            "difference": pair.difference.document,
          ])
        }),
      "unknown": .list(
        [stale, old?.cost].compactMap { $0?.document }
          + after.cost.unknown.map { address, unknown in
            var members = unknown.document.object ?? [:]
            members["address"] = .string(address.path)
            return .object(members)
          }),
    ])
  }

  private func side(_ side: Side, _ figures: CostFigures) -> Value {
    [
      "name": .string(side.name), "environment": .string(side.graph.environment.name),
      "region": .string(side.graph.region), "cost": figures.document,
    ]
  }
}
