public import Applier
public import InfraModel
internal import StateStore

/// A run as a page: what happened, when, what waited for what, what failed, and what there is now.
public struct ApplyPage: Sendable {
  public var plan: Plan
  /// What it came to; `nil` while it is under way.
  public var result: ApplyResult?
  public var timeline: Timeline
  /// What failed, as lines with the user's own.
  public var diagnostics: [Line]
  /// The plan's name.
  public var digest: String?
  /// The command to go on with.
  public var next: String?
  /// The commit of the declaration, where it is known.
  public var commit: String?

  public init(
    _ plan: Plan, _ result: ApplyResult?, timeline: Timeline = Timeline(), diagnostics: [Line] = [],
    digest: String? = nil, next: String? = nil, commit: String? = nil
  ) {
    self.plan = plan
    self.result = result
    self.timeline = timeline
    self.diagnostics = diagnostics
    self.digest = digest
    self.next = next
    self.commit = commit
  }

  /// The page.
  public var html: HTMLText {
    let verb = plan.purpose == .destroy ? "Destroy" : "Apply"
    return HTMLPage(
      title: "\(verb) of \(plan.environment.name)", facts: facts,
      sections: [failures, skipped, deletions, operations, steps, outputs, goingOn].compactMap(\.self)
    ).html
  }

  private var facts: [(text: String, ink: Ink)] {
    var facts: [(String, Ink)]
    if let result {
      facts = ApplyReport(result, of: plan).facts + [("serial \(result.state.serial)", .quiet)]
    } else {
      facts = [("in progress", .change), (Count.of(plan.steps.count, "operation"), .plain)]
    }
    if let digest { facts.append(("plan \(digest.prefix(7))", .quiet)) }
    if let commit { facts.append(("commit \(commit.prefix(7))", .quiet)) }
    return facts
  }

  private var failures: HTMLPage.Section? {
    guard result != nil else {
      return .init(
        name: "progress", title: "In progress",
        body: """
          <p>The end of the run replaces this page. If the run was killed, the next one finishes it; if it was refused \
          before it began, nothing was sent, and its last lines say why.</p>

          """)
    }
    return diagnostics.isEmpty
      ? nil : .init(name: "failures", title: "What failed", body: HTMLText(diagnostics))
  }

  private var skipped: HTMLPage.Section? {
    guard let skipped = result?.skipped, !skipped.isEmpty else { return nil }
    let items: [HTMLText] = skipped.prefix(200).map { skipped in
      let why = skipped.because.map { "\($0) failed" } ?? "the run was stopped"
      return """
        <li data-address="\(skipped.address.path)">\(skipped.kind.infinitive) \(skipped.address.path) \
        <span class="quiet">\(why)</span></li>

        """
    }
    return .init(
      name: "skipped", title: "Not begun (\(skipped.count))", body: HTMLPage.list(items, of: skipped.count))
  }

  private var deletions: HTMLPage.Section? {
    let gone = (result?.done ?? []).filter(\.kind.isRemoval)
    guard !gone.isEmpty else { return nil }
    let positions = plan.positions
    let items: [HTMLText] = gone.prefix(200).map { done in
      """
      <li>\(done.address.path): \(done.kind.past) <span class="quiet">\(ChangeWords.place(positions[done.address]))</span></li>

      """
    }
    return .init(name: "losses", title: "Deleted (\(gone.count))", body: HTMLPage.list(items, of: gone.count))
  }

  private var operations: HTMLPage.Section? {
    guard !timeline.spans.isEmpty else { return nil }
    let waits = Waits(plan, timeline)
    let list = TimelineList(timeline: timeline, waited: { waits.words($0) }, isExpected: false)
    return .init(name: "timeline", title: "Operations", body: list.criticalPath + list.html)
  }

  private var steps: HTMLPage.Section? {
    guard !plan.steps.isEmpty else { return nil }
    return .init(
      name: "steps", title: "What waited for what", body: StepDrawing(plan, timeline, isOver: result != nil).html)
  }

  private var outputs: HTMLPage.Section? {
    guard let outputs = result?.state.outputs, plan.purpose == .apply, !outputs.isEmpty else { return nil }
    let items: [HTMLText] = outputs.sorted { $0.key < $1.key }.map { name, value in
      "<li><code>\(name)</code> \(ValueText.of(value))</li>\n"
    }
    return .init(
      name: "outputs", title: "Outputs (\(outputs.count))", body: "<ul class=\"values\">\n\(items.joined())</ul>\n")
  }

  private var goingOn: HTMLPage.Section? {
    next.map { .init(name: "next", title: "Next", body: HTMLPage.command($0)) }
  }

  /// What each operation waited for last.
  private struct Waits: Sendable {
    private var last: [Timeline.Key: Address] = [:]

    init(_ plan: Plan, _ timeline: Timeline) {
      let finish = Dictionary(
        timeline.spans.map { ($0.key, $0.finish) },
        uniquingKeysWith: { max($0, $1) })
      for step in plan.steps {
        let earlier = Set(step.waitsFor).union(step.yieldsTo).sorted().filter { plan.steps.indices.contains($0) }
        let latest = earlier.max { finish[plan.steps[$0].key] ?? 0 < finish[plan.steps[$1].key] ?? 0 }
        last[step.key] = latest.map { plan.steps[$0].address }
      }
    }

    func words(_ span: Timeline.Span) -> String? {
      last[span.key].map { "after \($0)" }
    }
  }
}
