internal import Applier
internal import InfraModel

/// A timeline as a drawing: a row for each operation with its beginning, its duration and how it ended; what is short
/// and decides nothing is folded.
struct TimelineList: Sendable {
  var timeline: Timeline
  /// What each operation waited for, in words; `nil` where that is not to be said.
  var waited: (@Sendable (Timeline.Span) -> String?)?
  /// Whether it has not happened yet.
  var isExpected: Bool

  /// The rows that are not folded, and all that are listed.
  private static let (open, listed) = (40, 500)

  var html: HTMLText {
    let spans = timeline.spans
    guard !spans.isEmpty else { return "" }
    let total = max(spans.map(\.finish).max() ?? 0, 0.1)
    // The longest are worth looking at; failures and what decides always are.
    let ranked = spans.indices.sorted { left, right in
      let (first, second) = (rank(spans[left]), rank(spans[right]))
      return first == second ? (spans[right].seconds, left) < (spans[left].seconds, right) : first < second
    }
    let important = Set(ranked.prefix(Self.open))
    let others = ranked.dropFirst(Self.open).prefix(Self.listed).sorted()
    func rows(_ places: [Int]) -> HTMLText {
      BarList(style: " timeline", rows: places.map { row(spans[$0], of: total) }).html
    }
    let rest = spans.count - important.count - others.count
    let more: HTMLText = rest > 0 ? "<p>and \(rest) more</p>\n" : ""
    return rows(important.sorted())
      + (others.isEmpty ? "" : HTMLPage.folded("\(others.count + rest) shorter operations", rows(others) + more))
  }

  /// The chain that decided how long it took, first to last.
  var criticalPath: HTMLText {
    guard !timeline.criticalPath.isEmpty else { return "" }
    let sum = timeline.criticalPath.reduce(0) { $0 + $1.seconds }
    let items: [HTMLText] = timeline.criticalPath.map { step in
      """
      <li data-address="\(step.address.path)">\(step.address.path) \
      <span class="quiet">\(ApplyProgress.duration(step.seconds))</span></li>

      """
    }
    return """
      <h3>Critical path: \(ApplyProgress.duration(sum)) in \(Count.of(items.count, "step"))</h3>
      <ol class="path">
      \(items.joined())</ol>

      """
  }

  private func rank(_ span: Timeline.Span) -> Int { span.isFailed ? 0 : span.isCritical ? 1 : 2 }

  private func row(_ span: Timeline.Span, of total: Double) -> BarList.Row {
    let style: HTMLText = span.isFailed ? "failed" : span.isCritical ? "critical" : "s0"
    let times = "\(Timeline.clock(span.start)) + \(ApplyProgress.duration(span.seconds))"
    let outcome = isExpected ? span.kind.infinitive : words(span)
    let mark: HTMLText = span.isCritical ? " <span class=\"strong\">◆</span>" : ""
    let after: HTMLText = waited?(span).map { "<br><span class=\"quiet\">\($0)</span>" } ?? ""
    let length = max(span.seconds / total, 0.004)
    return BarList.Row(
      name: "<span class=\"\(span.ink.rawValue)\">\(span.sign)</span> \(span.address.path)\(mark)\(after)",
      parts: [
        .init(
          style: style, from: min(span.start / total, 1 - length), length: length,
          title: "\(span.address.path), \(times)")
      ],
      label: "\(times) <span class=\"quiet\">\(outcome)</span>",
      attributes: """
         class="span" data-address="\(span.address.path)" data-action="\(span.kind.action.rawValue)" \
        data-outcome="\(span.isFailed ? "failed" : "done")"
        """)
  }

  private func words(_ span: Timeline.Span) -> String {
    switch span.end {
    case .done: span.kind.past
    case .failed(let error): error.isCancelled ? "\(span.kind.infinitive) stopped" : "\(span.kind.infinitive) failed"
    }
  }
}
