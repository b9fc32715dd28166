public import InfraModel
public import Pricing

/// What would be charged for something, and where that comes from.
public struct PriceFindingReport: Sendable {
  private let finding: PriceFinding
  private let completing: CommandCompletion

  /// - Parameter completing: Completes the commands that the report names.
  public init(_ finding: PriceFinding, completing: @escaping CommandCompletion = { $0 }) {
    self.finding = finding
    self.completing = completing
  }

  public func lines() -> [Line] {
    var lines = [Line(finding.query.description, .strong)]
    lines += PriceTableText(finding.taken, isStrong: true).lines
    if finding.taken.isEmpty {
      lines.append(Line("  no price" + (finding.region.map { " in \($0)" } ?? "")))
      for hint in finding.hints { lines += hint.lines }
      lines.append(Line("  next: \(completing(fix))", .quiet))
    }
    if !finding.others.isEmpty {
      lines += [Line(), Line(finding.taken.isEmpty ? "Not taken:" : "Also known, and not taken:")]
      lines += PriceTableText(finding.others, isStrong: false).lines
    }
    return lines
  }

  private var fix: String {
    let region = finding.region.map { " \($0)" } ?? ""
    let option = finding.region.map { " --region \($0)" } ?? ""
    let (service, usageType) = (finding.query.service, finding.query.usageType)
    return "infra prices update\(region) --service \(service), "
      + "or infra prices set \(service) \(usageType)\(option) --usd PRICE"
  }

  public var document: Value {
    [
      "formatVersion": 1, "kind": "prices", "service": .string(finding.query.service),
      "usageType": .string(finding.query.usageType),
      "attributes": .object(finding.query.attributes.mapValues(Value.string)),
      "region": finding.region.map(Value.string) ?? .null, "taken": .list(finding.taken.map(\.document)),
      "others": .list(finding.others.map(\.document)),
      "hints": .list(finding.hints.flatMap { $0.lines.map { .string($0.rendered(on: Page(width: 120))) } }),
    ]
  }
}

/// Prices, one a line, in columns.
struct PriceTableText {
  private let prices: [Price]
  private let isStrong: Bool

  init(_ prices: [Price], isStrong: Bool) {
    self.prices = prices
    self.isStrong = isStrong
  }

  var lines: [Line] {
    let rows = prices.map { price in
      [price.region, "\(price.usd.rate) / \(price.unit)", price.tier, price.confidence.rawValue, price.origin]
    }
    let widths = (0..<5).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return zip(prices, rows).flatMap { price, row -> [Line] in
      var line = Line("  ")
      var edge = 2
      for (column, text) in row.enumerated() {
        line.pad(to: edge)
        line.add(text, isStrong && column == 1 ? .strong : column > 2 ? .quiet : .plain)
        if widths[column] > 0 { edge += widths[column] + 2 }
      }
      let details = [price.conditions.text, price.facts.text].filter { !$0.isEmpty }.joined(separator: ";")
      let remarks = [details.isEmpty ? nil : details.split(separator: ";").joined(separator: " "), price.method]
      return [line] + remarks.compactMap(\.self).map { Line("      " + $0, .quiet) }
    }
  }
}

extension Price {
  /// The part of a month's quantity that it is for; empty for all of it.
  fileprivate var tier: String {
    switch (from, to) {
    case (.zero, nil): ""
    case (.zero, let end?): "first \(end)"
    case (let start, _): "over \(start)"
    }
  }

  fileprivate var origin: String { "\(source) \(sourceDate)" }

  fileprivate var document: Value {
    var members: [String: Value] = [
      "region": .string(region), "usd": .number(usd.number), "unit": .string(unit), "source": .string(source),
      "date": .string(sourceDate), "confidence": .string(confidence.rawValue),
      "conditions": .object(conditions.members.mapValues(Value.string)),
      "facts": .object(facts.members.mapValues(Value.string)), "from": .number(from.number),
    ]
    members["to"] = to.map { .number($0.number) }
    members["method"] = method.map(Value.string)
    return .object(members)
  }
}

extension PriceFinding.Hint {
  fileprivate var lines: [Line] {
    switch self {
    case .unknownService(let nearest, let known):
      [Line(nearest.map { "  did you mean \($0)?" } ?? "  the services are \(known.joined(separator: ", "))")]
    case .unknownUsageType(let alike):
      [Line("  the service has no such usage type" + Self.list("; there are", alike))]
    case .unknownRegion(let nearest):
      [Line("  the region has no prices at all" + (nearest.map { "; did you mean \($0)?" } ?? ""))]
    case .otherRegions(let regions):
      [Line("  there is one in \(regions.joined(separator: ", ")); another region's price is never taken")]
    case .otherConditions(let conditions):
      [Line("  there are prices for")]
        + conditions.map {
          Line("      " + ($0.isEmpty ? "no conditions" : $0.split(separator: ";").joined(separator: " ")))
        }
    case .alikeHere(let names): [Line("  in this region there are" + Self.list("", names))]
    }
  }

  private static func list(_ lead: String, _ names: [String]) -> String {
    names.isEmpty ? "" : "\(lead) \(names.joined(separator: ", "))"
  }
}
