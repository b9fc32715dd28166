public import Applier
public import InfraModel

/// What a rehearsal showed: when what would happen, what decides how long it takes, what users would notice, and from
/// when on there is no way back.
public struct RehearsalReport: Sendable {
  public static let formatVersion = 1

  /// One operation, from its beginning to its end.
  struct Span: Hashable, Sendable {
    enum End: Hashable, Sendable {
      case done
      case failed(OperationError)
    }

    var address: Address
    var kind: Operation.Kind
    /// Seconds since the apply began.
    var start: Double
    var finish: Double
    var end: End
    var isCritical = false
  }

  public var plan: Plan
  public var result: ApplyResult
  /// The command that would do it for good.
  public var next: String?
  /// What would fail, with the user's lines, and what was not rehearsed.
  public var diagnostics: [Diagnostic]
  let spans: [Span]
  /// The places of the plan's changes by their address: a predecessor that is left over has the same as its successor.
  private let places: [Address: [Int]]

  /// - Parameter diagnostics: what would fail and what was not rehearsed; `nil` for all that failed in the twin.
  public init(
    _ plan: Plan, _ result: ApplyResult, events: [ApplyEvent], diagnostics: [Diagnostic]? = nil, next: String? = nil
  ) {
    self.plan = plan
    self.result = result
    self.diagnostics = diagnostics ?? ApplyReport(result, of: plan).diagnostics
    self.next = next
    places = Dictionary(grouping: plan.changes.indices) { plan.changes[$0].address }
    var begun: [Address: [Operation.Kind: Double]] = [:]
    var spans: [Span] = []
    let critical = Set(result.criticalPath)
    for event in events {
      switch event.kind {
      case .started(let address, let kind): begun[address, default: [:]][kind] = event.time
      case .finished(let address, let kind, let seconds):
        let start = begun[address]?[kind] ?? event.time - seconds
        spans.append(
          Span(
            address: address, kind: kind, start: start, finish: event.time, end: .done,
            isCritical: critical.contains { $0.address == address && $0.kind == kind }))
      case .failed(let address, let kind, let error, let seconds):
        let start = begun[address]?[kind] ?? event.time - seconds
        spans.append(Span(address: address, kind: kind, start: start, finish: event.time, end: .failed(error)))
      default: break
      }
    }
    self.spans = spans.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
  }

  /// Whether nothing would fail in the cloud.
  public var succeeds: Bool { !diagnostics.contains { $0.severity == .error } }

  /// The change that an operation belongs to.
  func change(_ span: Span) -> Change? {
    let changes = (places[span.address] ?? []).map { plan.changes[$0] }
    return changes.first { $0.reasons.contains(.deposed) == (span.kind == .deleteDeposed) } ?? changes.first
  }

  /// What users of a resource would notice, and when.
  private var interruptions: [(span: Span, words: String, ink: Ink)] {
    spans.compactMap { span in
      guard let change = change(span), span.kind != .createSuccessor,
        let words = ChangeWords.consequence(change.consequence)
      else { return nil }
      return (span, words, ChangeWords.ink(change.consequence))
    }
  }

  /// The first operation that applying the earlier declaration would not undo: of what goes, its removal, and not the
  /// creation of its successor.
  private var pointOfNoReturn: Span? {
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
    var lines = [head]
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
    var crowd: [Span] = []
    func bar(_ line: Line, _ first: Span, _ times: String) -> Line {
      var line = line
      line.pad(to: 4 + names + 1)
      let from = min(Int(first.start / total * Double(room)), room - 1)
      let to = max(from + 1, min(Int((first.finish / total * Double(room)).rounded(.up)), room))
      line.add(String(repeating: " ", count: from))
      line.add(String(repeating: first.isCritical ? "█" : "▒", count: to - from), ink(first))
      line.alignRight(times, width: page.width)
      return line
    }
    func addRow(_ span: Span) {
      var line = Line("  \(mark(span)) ", ink(span))
      line.add(span.address.path.shortened(to: names), span.isCritical ? .strong : .plain)
      lines.append(
        bar(line, span, "\(Self.clock(span.start)) + \(ApplyProgress.duration(span.finish - span.start))"))
    }
    func addCrowd() {
      if crowd.count < 4 {
        crowd.forEach(addRow)
      } else if let first = crowd.first {
        lines.append(bar(Line("    \(crowd.count) short ones", .quiet), first, Self.clock(first.start)))
      }
      crowd = []
    }
    for span in spans {
      if let first = crowd.first, Self.clock(first.start) != Self.clock(span.start) { addCrowd() }
      if isShort(span, of: total / Double(room)) { crowd.append(span) } else { addRow(span) }
    }
    addCrowd()
    return lines
  }

  private func isShort(_ span: Span, of column: Double) -> Bool {
    if case .failed = span.end { return false }
    return !span.isCritical && span.finish - span.start < column && !span.kind.isRemoval
      && change(span).map { $0.consequence == .none && $0.isReversible } ?? true
  }

  private func mark(_ span: Span) -> String {
    if case .failed = span.end { return "!" }
    return ChangeWords.sign(span.kind == .createSuccessor ? .create : span.kind.action)
  }

  private func ink(_ span: Span) -> Ink {
    if case .failed = span.end { return .danger }
    return ChangeWords.ink(span.kind == .createSuccessor ? .create : span.kind.action)
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
        var line = Line("  \(Self.clock(span.start)) to \(Self.clock(span.finish))  ", .quiet)
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
    line.add(" from \(Self.clock(span.start)) on: ")
    line.add(span.address.path, .danger)
    line.add(" cannot be brought back by applying the earlier declaration")
    return [line]
  }

  /// Minutes and seconds since the beginning (`04:10`).
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(max(seconds, 0))
    let (minutes, rest) = (whole / 60, whole % 60)
    return "\(minutes < 10 ? "0" : "")\(minutes):\(rest < 10 ? "0" : "")\(rest)"
  }

  // MARK: document

  public var document: Value {
    .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "kind": "rehearsal",
      "environment": .string(plan.environment.name),
      "purpose": .string(plan.purpose.rawValue),
      "succeeds": .bool(succeeds),
      "seconds": .number(result.seconds),
      "calls": .integer(Int64(result.calls)),
      "timeline": .list(
        spans.map { span in
          var isFailed = false
          if case .failed = span.end { isFailed = true }
          return [
            "address": .string(span.address.path), "action": .string(span.kind.action.rawValue),
            "start": .number(span.start), "finish": .number(span.finish), "isCritical": .bool(span.isCritical),
            "failed": .bool(isFailed),
          ]
        }),
      "criticalPath": .list(
        result.criticalPath.map { ["address": .string($0.address.path), "seconds": .number($0.seconds)] }),
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
