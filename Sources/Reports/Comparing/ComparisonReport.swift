public import InfraModel
internal import Pricing

/// Two environments side by side: settings, resources that only one has, and cost.
public struct ComparisonReport: Sendable {
  /// One side.
  public typealias Side = CostDiffReport.Side

  let left: Side
  let right: Side
  let comparison: GraphComparison
  /// Completes the commands that the report names.
  let completing: CommandCompletion

  public init(_ left: Side, _ right: Side, completing: @escaping CommandCompletion = { $0 }) {
    self.left = left
    self.right = right
    self.completing = completing
    comparison = GraphComparison(left.graph, right.graph)
  }

  var costs: (left: Dollars, right: Dollars) {
    (CostFigures(left.cost).monthly, CostFigures(right.cost).monthly)
  }

  /// What differs in a few words.
  private var facts: [(text: String, ink: Ink)] {
    let (settings, ones, others) = (
      comparison.shown.count, comparison.onlyLeft.count, comparison.onlyRight.count
    )
    var facts: [(String, Ink)] = [
      (settings == 0 ? "no setting differs" : Count.of(settings, "setting") + " differ", .plain)
    ]
    if ones > 0 { facts.append(("\(ones) only in \(left.name)", .plain)) }
    if others > 0 { facts.append(("\(others) only in \(right.name)", .plain)) }
    facts.append(("\(costs.left.text) ↔ \(costs.right.text) a month", .plain))
    return facts
  }

  // MARK: Text

  public func lines(on page: Page) -> [Line] {
    var lines = Line.headline(
      Line("\(left.name) ↔ \(right.name)", .strong), facts, width: page.width)
    lines += settingLines(page)
    lines += resources("Only in \(left.name)", comparison.onlyLeft, page)
    lines += resources("Only in \(right.name)", comparison.onlyRight, page)
    var next = Line("next: ", .accent)
    next.add(completing("infra cost diff \(left.name) \(right.name)"))
    return lines + [Line(), next]
  }

  private func settingLines(_ page: Page) -> [Line] {
    guard !comparison.settings.isEmpty else { return [] }
    let rows = comparison.shown.map { shown in
      (shown.setting, Self.name(of: shown), ValueText.of(shown.setting.left), ValueText.of(shown.setting.right))
    }
    let column = min(rows.reduce(0) { max($0, $1.1.columns) } + 4, page.width / 2)
    let widest = max(rows.reduce(0) { max($0, $1.2.columns) }, left.name.columns)
    let other = min(column + widest + 2, column + (page.width - column) / 2)
    var heading = Line("")
    heading.pad(to: column)
    heading.add(left.name.shortened(to: other - column - 2), .quiet)
    heading.pad(to: other, gap: 2)
    heading.add(right.name, .quiet)
    var lines = [Line(), heading.clipped(to: page.width)]
    var address: Address?
    for (setting, name, one, two) in rows {
      if setting.address != address, let now = setting.address {
        var title = Line(now.path, .strong)
        if let type = setting.type { title.add("  " + ChangeWords.shortType(type), .quiet) }
        lines.append(title.clipped(to: page.width))
      }
      address = setting.address
      var line = Line("  " + name.shortened(to: column - 4))
      line.pad(to: column, gap: 2)
      line.add(one.shortened(to: other - column - 2), setting.left == nil ? .quiet : .plain)
      line.pad(to: other, gap: 2)
      line.add(two, setting.right == nil ? .quiet : .change)
      lines.append(line.clipped(to: page.width))
    }
    return lines
  }

  /// A property, and of how many resources it is told at once.
  private static func name(of shown: GraphComparison.Shown) -> String {
    shown.count == 1 ? shown.setting.path : "\(shown.setting.path) (\(shown.count) resources)"
  }

  private func resources(_ title: String, _ nodes: [ResourceNode], _ page: Page) -> [Line] {
    guard !nodes.isEmpty else { return [] }
    let column = nodes.reduce(0) { max($0, $1.address.path.columns) } + 4
    return [Line(), Line("\(title) (\(nodes.count))", .strong)]
      + nodes.map { node in
        var line = Line("  " + node.address.path)
        line.pad(to: column, gap: 2)
        line.add(ChangeWords.shortType(node.type), .quiet)
        return line.clipped(to: page.width)
      }
  }

  // MARK: Markdown

  public var markdown: MarkdownText {
    var page = MarkdownPage()
    page.add("**\(left.name) ↔ \(right.name)** · \(facts.map { MarkdownText($0.text) }.joined(separator: " · "))")
    if !comparison.settings.isEmpty {
      page.add(
        .table(
          headings: ["", "", MarkdownText(left.name), MarkdownText(right.name)], alignedRight: 0,
          rows: comparison.shown.map { shown in
            let place = shown.count == 1 ? "the environment" : Count.of(shown.count, "resource")
            return [
              MarkdownText(shown.setting.address?.path ?? place), .code(shown.setting.path),
              MarkdownText(ValueText.of(shown.setting.left)), MarkdownText(ValueText.of(shown.setting.right)),
            ]
          }))
    }
    for (name, nodes) in [(left.name, comparison.onlyLeft), (right.name, comparison.onlyRight)] where !nodes.isEmpty {
      page.add(
        .details(
          "only in \(name): \(nodes.count)",
          nodes.map { "- \($0.address.path) \(MarkdownText(ChangeWords.shortType($0.type)))" }))
    }
    return page.text
  }

  // MARK: JSON

  public var document: Value {
    func side(_ side: Side, _ cost: Dollars) -> Value {
      ["name": .string(side.name), "environment": .string(side.graph.environment.name), "monthly": cost.document]
    }
    func listed(_ nodes: [ResourceNode]) -> Value {
      .list(nodes.map { ["address": .string($0.address.path), "type": .string($0.type.name)] })
    }
    return [
      "formatVersion": 1, "kind": "comparison", "left": side(left, costs.left), "right": side(right, costs.right),
      "settings": .list(
        comparison.settings.map { setting in
          .compact([
            "address": setting.address.map { .string($0.path) }, "type": setting.type.map { .string($0.name) },
            "path": .string(setting.path), "left": setting.left?.withoutPasswords,
            "right": setting.right?.withoutPasswords,
          ])
        }), "onlyLeft": listed(comparison.onlyLeft), "onlyRight": listed(comparison.onlyRight),
    ]
  }
}
