internal import Applier
internal import InfraModel

/// What changes, and what waits for what: layers from left to right, as SVG, and the same in words.
struct StepDrawing: Sendable {
  private let plan: Plan
  private let critical: [Int]
  private let layers: StepLayers
  /// How each step ended, by place; `nil` for one that was not begun. Nothing is said of what has not happened yet.
  private let ends: [Timeline.Span.End?]?

  private static let width = 210.0
  private static let gap = 46.0
  private static let row = 18.0
  private static let margin = 12.0
  private static let lane = 12.0
  /// The steps that a box names.
  private static let named = 5
  /// The steps that are put in words.
  private static let listed = 500

  /// - Parameter isOver: whether the timeline is that of a run, and not of a rehearsal.
  init(_ plan: Plan, _ timeline: Timeline, isOver: Bool) {
    self.plan = plan
    var places: [Timeline.Key: Int] = [:]
    for (place, step) in plan.steps.enumerated() { places[step.key] = place }
    critical = timeline.criticalPath.compactMap { places[Timeline.Key(address: $0.address, kind: $0.kind)] }
    let found = Dictionary(timeline.spans.map { ($0.key, $0.end) }, uniquingKeysWith: { $1 })
    let ends = isOver ? plan.steps.map { found[$0.key] } : nil
    self.ends = ends
    let failed = plan.steps.indices.filter { if case .failed? = ends?[$0] { true } else { false } }
    layers = StepLayers(plan, critical: critical, notable: Set(failed))
  }

  /// The drawing in a box of its own that scrolls, and the list.
  var html: HTMLText {
    guard !plan.steps.isEmpty else { return "" }
    let hidden: HTMLText =
      layers.hiddenLayers > 0 ? "<p class=\"quiet\">\(layers.hiddenLayers) more layers are in the list only.</p>\n" : ""
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="Drawing of what waits for what">
      \(svg)</div>
      <p class="quiet">From left to right: what is in a box begins when what leads to it is done.\
      \(critical.isEmpty ? "" : " Thick: the critical path, which decides how long it takes.")\
      \(isWhole ? "" : " After an exclamation mark: what failed; in brackets: what was not begun.")\
      \(unchanged > 0 ? " \(Count.of(unchanged, "unchanged resource is", "unchanged resources are")) not drawn." : "")</p>
      \(hidden)\(HTMLPage.folded("In words: \(Count.of(plan.steps.count, "step"))", list))
      """
  }

  /// Whether nothing failed and nothing was left.
  private var isWhole: Bool { ends?.allSatisfy { $0 == .done } ?? true }

  private var unchanged: Int { plan.changes.count { $0.action == .none } }

  private func lines(_ box: StepLayers.Box) -> Int {
    1 + min(box.steps.count, Self.named) + (box.steps.count > Self.named ? 1 : 0)
  }

  private func height(_ box: StepLayers.Box) -> Double { Double(lines(box)) * Self.row + 10 }

  /// Where each item of each layer begins, from above.
  private var tops: [[StepLayers.Item: Double]] {
    layers.columns.map { column in
      var next = Self.margin
      var tops: [StepLayers.Item: Double] = [:]
      for item in column {
        tops[item] = next
        switch item {
        case .box(let index): next += height(layers.boxes[index]) + 14
        case .lane: next += Self.lane
        }
      }
      return tops
    }
  }

  private func left(_ layer: Int) -> Double { Self.margin + Double(layer) * (Self.width + Self.gap) }

  private var svg: HTMLText {
    let tops = tops
    func top(_ box: Int) -> Double { tops[layers.boxes[box].layer][.box(box)] ?? 0 }
    let bottom = layers.boxes.indices.map { top($0) + height(layers.boxes[$0]) }.max() ?? 0
    let edges: [HTMLText] = layers.edges.map { edge in
      func middle(_ box: Int) -> Double { top(box) + height(layers.boxes[box]) / 2 }
      let (from, to) = (layers.boxes[edge.from].layer, layers.boxes[edge.to].layer)
      var line: HTMLText = "M\(.tenths(left(from) + Self.width)) \(.tenths(middle(edge.from)))"
      var y = middle(edge.from)
      for layer in (from + 1)..<to {
        let lane = (tops[layer][.lane(from: edge.from)] ?? 0) + Self.lane / 2
        line += curve(from: y, to: lane, before: layer) + "H\(.tenths(left(layer) + Self.width))"
        y = lane
      }
      line += curve(from: y, to: middle(edge.to), before: to)
      let style: HTMLText = edge.isCritical ? "onpath" : "plain"
      return "<path class=\"\(style)\" d=\"\(line)\"/>\n"
    }
    let boxes: [HTMLText] = layers.boxes.enumerated().map { drawn($1, at: left($1.layer), top($0)) }
    return """
      <svg class="steps" width="\(.tenths(left(layers.columns.count) - Self.gap + Self.margin))" \
      height="\(.tenths(bottom + Self.margin))" role="img" \
      aria-label="\(Count.of(plan.steps.count, "step")) in \(Count.of(layers.boxes.count, "box", "boxes")); the list \
      below has them in words">
      \(edges.joined())\(boxes.joined())</svg>

      """
  }

  /// A curve over the gap before a layer.
  private func curve(from y: Double, to end: Double, before layer: Int) -> HTMLText {
    let (start, middle) = (left(layer) - Self.gap, left(layer) - Self.gap / 2)
    guard y != end else { return "H\(.tenths(start + Self.gap))" }
    return
      "C\(.tenths(middle)) \(.tenths(y)) \(.tenths(middle)) \(.tenths(end)) \(.tenths(start + Self.gap)) \(.tenths(end))"
  }

  private func drawn(_ box: StepLayers.Box, at x: Double, _ y: Double) -> HTMLText {
    let name = box.component ?? "layer \(box.layer + 1)"
    let onPath = Set(critical)
    var text: HTMLText = """
      <g><rect class="box\(box.isCritical ? " onpath" : "")" x="\(.tenths(x))" y="\(.tenths(y))" \
      width="\(.tenths(Self.width))" height="\(.tenths(height(box)))" rx="4"/>\
      \(line("head", name, name, at: x, y + Self.row))
      """
    let shown = box.steps.prefix(Self.named)
    for (index, place) in shown.enumerated() {
      let step = plan.steps[place]
      let inside = step.address.path.dropFirst(box.component.map { $0.count + 1 } ?? 0)
      let label = inside.isEmpty ? String(step.address.name) : String(inside)
      let mark = onPath.contains(place) ? " ◆" : ""
      let (style, shown) = row(step, place, label + mark)
      text += line(
        style, shown, "\(step.address): \(words(step, place))", at: x, y + Self.row * Double(index + 2))
    }
    if box.steps.count > shown.count {
      let rest = "and \(box.steps.count - shown.count) more"
      text += line("quiet", rest, rest, at: x, y + Self.row * Double(shown.count + 2))
    }
    return text + "</g>\n"
  }

  /// A step in its box: what failed has its own sign, and what was not begun stands in brackets.
  private func row(_ step: PlanStep, _ place: Int, _ label: String) -> (style: HTMLText, text: String) {
    let text = "\(ChangeWords.sign(step.kind.shown)) \(label)"
    let style: HTMLText = step.kind.isRemoval ? "danger" : ""
    guard let ends else { return (style, text) }
    return switch ends[place] {
    case .done: (style, text)
    case .failed: ("danger", "! \(label)")
    case nil: ("quiet", "(\(text))")
    }
  }

  /// What becomes, or became, of a step.
  private func words(_ step: PlanStep, _ place: Int) -> String {
    guard let ends else { return step.kind.infinitive }
    return switch ends[place] {
    case .done: step.kind.past
    case .failed: "\(step.kind.infinitive) failed"
    case nil: "\(step.kind.infinitive) not begun"
    }
  }

  private func line(_ style: HTMLText, _ text: String, _ whole: String, at x: Double, _ y: Double) -> HTMLText {
    let short = text.shortened(to: 28)
    let title: HTMLText = short == whole ? "" : "<title>\(whole)</title>"
    return "<text class=\"\(style)\" x=\"\(.tenths(x + 10))\" y=\"\(.tenths(y))\">\(title)\(short)</text>"
  }

  private var list: HTMLText {
    let onPath = Set(critical)
    let items: [HTMLText] = plan.steps.enumerated().prefix(Self.listed).map { place, step in
      let earlier = layers.waitsFor[place].filter { plan.steps.indices.contains($0) }
      let names =
        earlier.prefix(5).map { plan.steps[$0].address.path }
        + (earlier.count > 5 ? ["\(earlier.count - 5) more"] : [])
      let after: HTMLText = names.isEmpty ? "" : " <span class=\"quiet\">after \(names.joined(separator: ", "))</span>"
      let mark: HTMLText = onPath.contains(place) ? " <span class=\"strong\">◆ critical path</span>" : ""
      return "<li>\(step.address.path): \(words(step, place))\(mark)\(after)</li>\n"
    }
    let rest = plan.steps.count - items.count
    let more: HTMLText = rest > 0 ? "<p>and \(rest) more</p>\n" : ""
    return "<ul class=\"waits\">\n\(items.joined())</ul>\n\(more)"
  }
}
