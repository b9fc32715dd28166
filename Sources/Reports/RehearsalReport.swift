public import Applier
public import InfraModel

/// What a rehearsal showed: when what would happen, what decides how long it takes, what users would notice, and from
/// when on there is no way back.
public struct RehearsalReport: Sendable {
  public static let formatVersion = 1

  public var plan: Plan
  public var result: ApplyResult
  /// The command that would do it for good.
  public var next: String?
  /// The state that it started from, where that was not decided by what is shown with it.
  public var start: RehearsalStart?
  /// What would fail, with the user's lines, and what was not rehearsed.
  public var diagnostics: [Diagnostic]
  let timeline: Timeline
  let spans: [Timeline.Span]
  /// The places of the plan's changes by their address: a predecessor that is left over has the same as its successor.
  private let places: [Address: [Int]]

  /// - Parameter diagnostics: what would fail and what was not rehearsed; `nil` for all that failed in the twin.
  public init(
    _ plan: Plan, _ result: ApplyResult, events: [ApplyEvent], diagnostics: [Diagnostic]? = nil, next: String? = nil,
    start: RehearsalStart? = nil
  ) {
    self.plan = plan
    self.result = result
    self.diagnostics = diagnostics ?? ApplyReport(result, of: plan).diagnostics
    self.next = next
    self.start = start
    places = Dictionary(grouping: plan.changes.indices) { plan.changes[$0].address }
    timeline = Timeline(events, criticalPath: result.criticalPath)
    spans = timeline.spans
  }

  /// Whether nothing would fail in the cloud.
  public var succeeds: Bool { !diagnostics.contains { $0.severity == .error } }

  /// The change that an operation belongs to.
  func change(_ span: Timeline.Span) -> Change? {
    let changes = (places[span.address] ?? []).map { plan.changes[$0] }
    return changes.first { $0.reasons.contains(.deposed) == (span.kind == .deleteDeposed) } ?? changes.first
  }

  /// What users of a resource would notice, and when.
  private var interruptions: [(span: Timeline.Span, words: String, ink: Ink)] {
    spans.compactMap { span in
      guard let change = change(span), span.kind != .createSuccessor,
        let words = ChangeWords.consequence(change.consequence)
      else { return nil }
      return (span, words, ChangeWords.ink(change.consequence))
    }
  }

  /// The first operation that applying the earlier declaration would not undo: of what goes, its removal, and not the
  /// creation of its successor.
  private var pointOfNoReturn: Timeline.Span? {
    spans.first { span in
      guard let change = change(span), !change.isReversible else { return false }
      return span.kind.isRemoval || !change.deletes
    }
  }

  // MARK: text

  public func lines(on page: Page) -> [Line] {
    var head = Line(plan.environment.name, .strong)
    head.add(" · rehearsed", .quiet)
    if succeeds {
      head.add(" · would succeed", .addition)
    } else {
      head.add(" · would fail", .danger)
    }
    head.add(" · \(ApplyProgress.duration(result.seconds)) · \(Count.of(result.calls, "call"))")
    var lines = [head] + (start?.lines(width: page.width) ?? [])
    guard !spans.isEmpty else { return lines + [Line(), Line("nothing to do")] }
    lines += [Line(), Line("Timeline", .strong)] + timeline(page)
    lines += [Line()] + criticalPath
    lines += [Line()] + noticed(page)
    lines += [Line()] + noReturn
    if let next, succeeds {
      var line = Line("next: ", .accent)
      line.add(next)
      lines += [Line(), line]
    }
    return lines
  }

  /// A bar for each operation; what is short and decides nothing is told together where there is much of it at once.
  private func timeline(_ page: Page) -> [Line] {
    let total = max(spans.map(\.finish).max() ?? 0, 0.1)
    let names = min(max(spans.map(\.address.path.columns).max() ?? 0, 10), page.width - 48)
    let room = min(60, page.width - names - 27)
    var lines: [Line] = []
    var crowd: [Timeline.Span] = []
    func bar(_ line: Line, _ first: Timeline.Span, _ times: String) -> Line {
      var line = line
      line.pad(to: 4 + names + 1)
      let from = min(Int(first.start / total * Double(room)), room - 1)
      let to = max(from + 1, min(Int((first.finish / total * Double(room)).rounded(.up)), room))
      line.add(String(repeating: " ", count: from))
      line.add(String(repeating: first.isCritical ? "█" : "▒", count: to - from), first.ink)
      line.alignRight(times, width: page.width)
      return line
    }
    func addRow(_ span: Timeline.Span) {
      var line = Line("  \(span.sign) ", span.ink)
      line.add(span.address.path.shortened(to: names), span.isCritical ? .strong : .plain)
      lines.append(
        bar(line, span, "\(Timeline.clock(span.start)) + \(ApplyProgress.duration(span.seconds))"))
    }
    func addCrowd() {
      if crowd.count < 4 {
        crowd.forEach(addRow)
      } else if let first = crowd.first {
        lines.append(bar(Line("    \(crowd.count) short ones", .quiet), first, Timeline.clock(first.start)))
      }
      crowd = []
    }
    for span in spans {
      if let first = crowd.first, Timeline.clock(first.start) != Timeline.clock(span.start) { addCrowd() }
      if isShort(span, of: total / Double(room)) { crowd.append(span) } else { addRow(span) }
    }
    addCrowd()
    return lines
  }

  private func isShort(_ span: Timeline.Span, of column: Double) -> Bool {
    if span.isFailed { return false }
    return !span.isCritical && span.seconds < column && !span.kind.isRemoval
      && change(span).map { $0.consequence == .none && $0.isReversible } ?? true
  }

  private var criticalPath: [Line] {
    var line = Line("Critical path", .strong)
    let sum = result.criticalPath.reduce(0) { $0 + $1.seconds }
    line.add("  \(ApplyProgress.duration(sum)) in \(Count.of(result.criticalPath.count, "step"))", .quiet)
    return [line]
      + result.criticalPath.map { step in
        var line = Line("  ")
        line.add(ApplyProgress.duration(step.seconds), .quiet)
        line.pad(to: 16)
        line.add(step.address.path)
        return line
      }
  }

  private func noticed(_ page: Page) -> [Line] {
    let interruptions = interruptions
    guard !interruptions.isEmpty else { return [Line("Interruptions: none", .strong)] }
    return [Line("Interruptions", .strong)]
      + interruptions.map { span, words, ink in
        var line = Line("  \(Timeline.clock(span.start)) to \(Timeline.clock(span.finish))  ", .quiet)
        line.add(span.address.path)
        line.add("  \(words)", ink)
        return line
      }
  }

  private var noReturn: [Line] {
    var line = Line("No way back", .strong)
    guard let span = pointOfNoReturn else {
      line.add(": none; applying the earlier declaration would undo all of it")
      return [line]
    }
    line.add(" from \(Timeline.clock(span.start)) on: ")
    line.add(span.address.path, .danger)
    line.add(" cannot be brought back by applying the earlier declaration")
    return [line]
  }

  // MARK: document

  public var document: Value {
    .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "kind": "rehearsal",
      "environment": .string(plan.environment.name),
      "purpose": .string(plan.purpose.rawValue),
      "from": start?.document,
      "succeeds": .bool(succeeds),
      "seconds": .number(result.seconds),
      "calls": .integer(Int64(result.calls)),
      "timeline": .list(
        spans.map { span in
          [
            "address": .string(span.address.path), "action": .string(span.kind.action.rawValue),
            "start": .number(span.start), "finish": .number(span.finish), "isCritical": .bool(span.isCritical),
            "failed": .bool(span.isFailed),
          ]
        }),
      "criticalPath": timeline.criticalPathDocument,
      "interruptions": .list(
        interruptions.map { span, words, _ in
          [
            "address": .string(span.address.path), "what": .string(words), "start": .number(span.start),
            "finish": .number(span.finish),
          ]
        }),
      "pointOfNoReturn": pointOfNoReturn.map {
        ["address": .string($0.address.path), "start": .number($0.start)]
      },
      "diagnostics": .list(diagnostics.map(\.document)),
    ])
  }
}
