public import Applier
public import InfraModel
public import Release
internal import StateStore

/// What a run did, as text and as a document.
public struct ApplyReport: Sendable {
  public static let formatVersion = 1

  public var result: ApplyResult
  public var plan: Plan
  /// The command to go on with; `nil` if there is none.
  public var next: String?
  /// What became of the gates around it; `nil` where there are none.
  public var release: ReleaseOutcome?

  /// Whether it applied an earlier version again.
  public var isRollback: Bool

  public init(
    _ result: ApplyResult, of plan: Plan, next: String? = nil, release: ReleaseOutcome? = nil, isRollback: Bool = false
  ) {
    self.result = result
    self.plan = plan
    self.next = next
    self.release = release
    self.isRollback = isRollback
  }

  /// Failures as diagnostics with the user's lines.
  public var diagnostics: [Diagnostic] {
    let positions = plan.positions
    let types = Dictionary(plan.changes.map { ($0.address, $0.type) }, uniquingKeysWith: { $1 })
    let declared = Set(plan.graph.resources.map(\.address))
    var stopped: [Address] = []
    var found: [Diagnostic] = []
    for failure in failed {
      // What was stopped because records cannot be written is said once, with why.
      if failure.error == .journal, result.storeError != nil {
        stopped.append(failure.address)
        continue
      }
      let diagnostic = failure.error.diagnostic(
        at: failure.address, positions[failure.address], type: types[failure.address])
      found.append(declared.contains(failure.address) ? diagnostic : diagnostic.placedAtLastApply)
    }
    if var diagnostic = result.storeError?.diagnostic {
      if !stopped.isEmpty {
        let more = stopped.count - 5
        let names = stopped.prefix(5).map(\.path).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        diagnostic.notes.append(.init("so these were stopped, and nothing more was sent: \(names)"))
      }
      found.append(diagnostic)
    }
    return found + (release?.diagnostics ?? [])
  }

  /// What failed of itself, not because the run was stopped.
  private var failed: [ApplyResult.Failure] {
    result.failed.filter { !($0.error.isCancelled || (result.isInterrupted && $0.isOpen)) }
  }

  public func lines(on page: Page) -> [Line] {
    var line = Line(plan.environment.name, .strong)
    for (text, ink) in facts {
      line.add(" · ", ink == .plain ? .plain : .quiet)
      line.add(text, ink)
    }
    line.alignRight("serial \(result.state.serial)", width: page.width)
    var lines = [line]
    let skipped = result.skipped.filter { $0.because == nil }
    if !skipped.isEmpty {
      let names = skipped.prefix(5).map(\.address.path).joined(separator: ", ")
      let more = skipped.count > 5 ? " and \(skipped.count - 5) more" : ""
      lines += "not begun: \(names)\(more)".wrapped(to: page.width - 4).enumerated().map { index, part in
        Line((index == 0 ? "  " : "    ") + part, .quiet)
      }
    }
    if result.isComplete, plan.purpose == .apply, !result.state.outputs.isEmpty {
      lines += [Line(), Line("Outputs", .strong)] + OutputReport(result.state.outputs).lines()
    }
    if let next {
      var line = Line("next: ", .accent)
      line.add(next)
      lines += [Line(), line]
    }
    return lines
  }

  /// What it came to, most important first.
  var facts: [(text: String, ink: Ink)] {
    let outcome: (String, Ink) =
      if result.isInterrupted {
        ("stopped", .change)
      } else if let release, !release.isPassed {
        release.isInterrupted ? ("stopped between gates", .change) : ("stopped at a gate", .danger)
      } else if result.isComplete {
        (plan.purpose == .destroy ? "destroyed" : isRollback ? "rolled back" : "applied", .addition)
      } else {
        ("failed in part", .danger)
      }
    return [outcome] + figures.map { ($0, .plain) }
  }

  private var figures: [String] {
    var counts: [Change.Action: Int] = [:]
    for done in result.done { counts[done.kind.action, default: 0] += 1 }
    let words: [(Change.Action, String)] = [
      (.create, "created"), (.update, "updated"), (.replace, "replaced"), (.delete, "deleted"), (.move, "moved"),
      (.adopt, "adopted"), (.forget, "let go"),
    ]
    var figures = words.compactMap { action, word in counts[action].map { "\($0) \(word)" } }
    let stopped = result.failed.count - failed.count
    if !failed.isEmpty { figures.append("\(failed.count) failed") }
    if stopped > 0 { figures.append("\(stopped) under way") }
    if !result.skipped.isEmpty { figures.append("\(result.skipped.count) not begun") }
    if let release {
      figures.append("\(release.gates.count { $0.result == .passed }) of \(Count.of(release.count, "gate"))")
    }
    return figures + [ApplyProgress.duration(result.seconds), Count.of(result.calls, "call")]
  }

  public var document: Value {
    .compact([
      "formatVersion": .integer(Int64(Self.formatVersion)),
      "kind": "apply",
      "environment": .string(plan.environment.name),
      "purpose": .string(plan.purpose.rawValue),
      "result": .string(result.outcome.rawValue),
      "serial": .integer(Int64(result.state.serial)),
      "seconds": .number(result.seconds),
      "calls": .integer(Int64(result.calls)),
      "done": .list(
        result.done.map {
          [
            "address": .string($0.address.path), "action": .string($0.kind.action.rawValue),
            "seconds": .number($0.seconds),
          ]
        }),
      "criticalPath": .list(
        result.criticalPath.map { ["address": .string($0.address.path), "seconds": .number($0.seconds)] }),
      "skipped": .list(
        result.skipped.map { skipped in
          .compact([
            "address": .string(skipped.address.path), "action": .string(skipped.kind.action.rawValue),
            "because": skipped.because.map { .string($0.path) },
          ])
        }),
      "diagnostics": .list(diagnostics.map(\.document)),
      "outputs": .object(result.state.outputs),
      "release": release.map { release in
        [
          "gates": .list(release.gates.map(\.document)), "gateCount": .integer(Int64(release.count)),
          "passed": .bool(release.isPassed),
        ]
      },
    ])
  }
}
