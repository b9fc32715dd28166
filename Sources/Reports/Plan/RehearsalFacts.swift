public import Applier
public import InfraModel

/// What a plan gains by its rehearsal: how long it takes, what is interrupted for how long, and what would fail.
public struct RehearsalFacts: Sendable {
  /// Something that its users cannot reach for a while.
  public struct Outage: Hashable, Sendable {
    public var address: Address
    public var seconds: Double
    public init(address: Address, seconds: Double) {
      self.address = address
      self.seconds = seconds
    }
  }

  /// How long an apply takes; `nil` where it would fail, or nothing was rehearsed.
  public var seconds: Double?
  /// How long the way back takes afterwards; `nil` where it was not rehearsed.
  public var wayBackSeconds: Double?
  /// The longest first.
  public var outages: [Outage]
  /// What would fail.
  public var failures: [Diagnostic]
  /// What was not rehearsed.
  public var gaps: [Diagnostic]
  /// When what happens; empty where nothing was rehearsed.
  public var timeline: Timeline

  public init(
    seconds: Double?, outages: [Outage] = [], failures: [Diagnostic] = [], gaps: [Diagnostic] = [],
    timeline: Timeline = Timeline(), wayBackSeconds: Double? = nil
  ) {
    self.timeline = timeline
    self.seconds = seconds
    self.wayBackSeconds = wayBackSeconds
    self.outages = outages
    self.failures = failures
    self.gaps = gaps
  }

  /// What a rehearsal showed.
  /// - Parameter wayBackSeconds: How long the way back took; `nil` where it was not rehearsed.
  public init(
    _ plan: Plan, _ result: ApplyResult, events: [ApplyEvent], failures: [Diagnostic], gaps: [Diagnostic],
    wayBackSeconds: Double? = nil
  ) {
    let report = RehearsalReport(plan, result, events: events, diagnostics: failures + gaps)
    self.init(
      seconds: failures.isEmpty ? result.seconds : nil, outages: report.outages, failures: failures, gaps: gaps,
      timeline: report.timeline, wayBackSeconds: wayBackSeconds)
  }

  /// For a plan's headline.
  var headline: [(text: String, ink: Ink)] {
    var facts: [(String, Ink)] = []
    if !failures.isEmpty { facts.append(("would fail: \(Count.of(failures.count, "operation"))", .danger)) }
    if let seconds { facts.append(("takes ~\(ApplyProgress.duration(seconds))", .plain)) }
    if let longest = outages.first {
      let more = outages.count > 1 ? " and \(outages.count - 1) more" : ""
      facts.append(("\(longest.address) interrupted ~\(ApplyProgress.duration(longest.seconds))\(more)", .change))
    }
    if !gaps.isEmpty {
      facts.append((seconds == nil && failures.isEmpty ? "not rehearsed" : "partly rehearsed", .quiet))
    }
    return facts
  }

  public var document: Value {
    .compact([
      "succeeds": .bool(failures.isEmpty),
      "seconds": seconds.map(Value.number),
      "wayBackSeconds": wayBackSeconds.map(Value.number),
      "interruptions": .list(
        outages.map { ["address": .string($0.address.path), "seconds": .number($0.seconds)] }),
      "criticalPath": timeline.criticalPath.isEmpty ? nil : timeline.criticalPathDocument,
      "diagnostics": .list((failures + gaps).map(\.document)),
    ])
  }
}

extension RehearsalReport {
  /// What is not there for a while, the longest first: what restarts or is interrupted while it is changed, and what is
  /// deleted before its successor is made.
  var outages: [RehearsalFacts.Outage] {
    var begun: [Address: Double] = [:]
    var seconds: [Address: Double] = [:]
    for span in spans {
      guard let change = change(span) else { continue }
      switch change.action {
      case .update where ChangeWords.consequence(change.consequence) != nil:
        seconds[span.address, default: 0] += span.finish - span.start
      case .replace where !change.createsBeforeDestroy:
        if span.kind.isRemoval { begun[span.address] = span.start }
        if !span.kind.isRemoval, let start = begun[span.address] { seconds[span.address] = span.finish - start }
      default: break
      }
    }
    return seconds.map { .init(address: $0.key, seconds: $0.value) }.sorted {
      ($1.seconds, $0.address) < ($0.seconds, $1.address)
    }
  }
}
