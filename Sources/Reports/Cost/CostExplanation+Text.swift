internal import InfraModel
internal import Pricing

extension CostExplanation {
  /// The explanation for a terminal: the sum, what is not in it, then its lines, the dearest first.
  public func lines(on page: Page) -> [Line] {
    let sheet = CostSheet(
      title: line.address.path, facts: facts, headings: [], rows: [], series: [], bars: [], notes: notes)
    var lines = sheet.lines(on: page)
    let parts = components.map { ($0, $0.monthly?.text ?? "") }
    if !parts.isEmpty { lines += section("Lines (\(parts.count))", parts, width: page.width) }
    if !estimate.oneTime.isEmpty {
      lines += section("Paid once", estimate.oneTime.map { ($0, $0.monthly?.text ?? "") }, width: page.width)
    }
    if !estimate.growing.isEmpty {
      lines += section("Added each month", estimate.growing.map { ($0, $0.monthly?.text ?? "") }, width: page.width)
    }
    for note in closing { lines += [Line()] + sheet.lines(note, width: page.width) }
    return lines
  }

  private var facts: [(text: String, ink: Ink)] {
    let figures = figures
    let isUnknown = figures.monthly == .zero && !estimate.isComplete
    let sum = isUnknown ? "unknown" : "\(figures.monthly.text)/mo\(figures.isComplete ? "" : ", incomplete")"
    var facts: [(String, Ink)] = [
      (sum, figures.isComplete ? .strong : .change),
      ("fixed \(figures.fixed.text), by usage \(figures.usage.text)", .plain),
      (ChangeWords.shortType(line.type), .plain), (line.region, .plain), (environment.name, .quiet),
    ]
    let place = ChangeWords.place(position)
    if !place.isEmpty { facts.append((place, .quiet)) }
    return facts
  }

  /// What is not in the sum, or makes it incomplete.
  private var notes: [CostSheet.Note] {
    let bill = EnvironmentCost(lines: [line])
    let notes = CostNotes(
      bill, stale: stale, old: old, ceiling: UnknownCeiling(of: bill, catalog), completing: completing)
    return [notes.missing, notes.ceiling?.note, notes.old].compactMap(\.self)
  }

  /// What was assumed, and the usage.
  private var closing: [CostSheet.Note] {
    func note(_ title: String, _ texts: [String]) -> CostSheet.Note? {
      texts.isEmpty
        ? nil : CostSheet.Note(title: "\(title) (\(texts.count))", weight: .plain, lines: texts.map { ($0, nil) })
    }
    let declared = usage.compactMap { usage in
      usage.declared.map { "\(usage.key.name): \($0.text)\(usage.unit), \(usage.key.meaning)" }
    }
    let open = usage.filter { $0.declared == nil }.map { "\($0.key.name)\($0.unit): \($0.key.meaning)" }
    return [
      note("Assumed", estimate.assumptions), note("Usage that is declared", declared),
      note("Usage that can be declared", open),
    ].compactMap(\.self)
  }

  /// Lines of the bill, each with what it is made of below it.
  private func section(_ title: String, _ parts: [(CostComponent, String)], width: Int) -> [Line] {
    var lines = [Line(), Line(title, .strong)]
    for (component, amount) in parts {
      let room = width - amount.columns - 4
      var head = Line("  " + component.name.shortened(to: max(room, 16)))
      head.alignRight(amount, .strong, width: width)
      lines.append(head)
      for (text, ink) in details(component) {
        lines += text.wrapped(to: width - 6).enumerated().map { index, part in
          Line((index == 0 ? "    " : "      ") + part, ink)
        }
      }
    }
    return lines
  }

  /// The arithmetic, the price and what else is to be known of a line.
  private func details(_ component: CostComponent) -> [(String, Ink)] {
    var details: [(String, Ink)] = [(component.arithmetic, .plain)]
    if let price = component.price {
      details.append(("price: \(price.title)", .quiet))
      details.append(("source: \(origin(price))", age.isExceeded(by: price) ? .change : .quiet))
      if let method = price.method {
        details.append(("\(price.confidence == .derived ? "derived" : "reckoned"): \(method)", .quiet))
      }
    }
    if let note = component.note { details.append(("note: \(note)", .quiet)) }
    return details
  }

  /// Where a price comes from, how old it is, and how far it can be trusted.
  private func origin(_ price: Price) -> String {
    let name = catalog.sourceTitle(of: price)
    let title = name == price.source ? name : "\(name) (\(price.source))"
    let days = age.days(of: price).map { ", \(Count.of($0, "day")) old" } ?? ", of unknown age"
    let dates = price.listDate.map { "\(price.sourceDate), off a list price of \($0)" } ?? price.sourceDate
    let limit = age.isExceeded(by: price) ? ", and at most \(age.most) were allowed" : ""
    return "\(title), \(dates)\(days)\(limit); \(price.confidence.rawValue)"
  }
}

extension CostExplanation.Usage {
  /// The unit behind a number; nothing for counts.
  fileprivate var unit: String { key.unit == .count ? "" : " (\(key.unit.rawValue))" }
}
