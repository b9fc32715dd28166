internal import ArgumentParser
internal import InfraModel
internal import Planner
internal import Pricing
internal import Reports

/// What a plan must not contain for a pipeline to go on.
enum FailOn: String, ExpressibleByArgument, CaseIterable, Sendable { case changes, deletions }

/// Shows what an apply would do.
struct PlanCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what an apply would change, and what would be lost.",
    discussion: """
      Reads what runs and compares it with the declaration; changes nothing.

      Examples:
        infra plan finally/dev
        infra plan finally/dev --no-refresh         (needs no credentials)
        infra plan finally/dev --only network       (and what that needs)
        infra plan finally/dev --destroy            (what would be deleted)
        infra plan finally/dev --out plan.json      (to review, then apply)
        infra plan finally/dev --fail-on deletions  (exit code 3 if any)
        infra plan finally/dev --max-increase 50    (dollars a month; exit code 12)
        infra plan finally/dev --markdown           (a comment for a pull request)
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: String

  @Option(help: ArgumentHelp("Save the plan, so that exactly it can be applied.", valueName: "file"))
  var out: String?

  @Option(help: ArgumentHelp("Exit with 2 if there are changes, or with 3 if there are deletions.", valueName: "what"))
  var failOn: FailOn?

  @Flag(help: "Plan to delete everything.")
  var destroy = false

  @Flag(help: "Write a comment for a pull request instead of text.")
  var markdown = false

  @OptionGroup var options: PlanOptions
  @OptionGroup var limits: CostLimitOptions
  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let session = try Session(globals)
    let graph = try await session.graph(environment)
    let state = try await session.load(environment) ?? session.newState(for: graph)
    var plan = try await session.plan(
      graph, state: state, purpose: destroy ? .destroy : .apply, only: options.only.map { Address($0) },
      replacing: options.replace.map { Address($0) }, refreshes: !options.noRefresh,
      provider: try session.provider(account: graph.account), prices: session.prices(limits)
    ).plan
    if out != nil, options.noRefresh { plan.diagnostics.append(.unread(plan)) }
    let breaches = plan.breaches(limits)
    if let out { try Files.write(PlanFile.encode(plan), to: out) }
    if markdown, !globals.json {
      let breached = breaches.map(\.diagnostic)
      session.terminal.write(PlanComment(plan, digest: plan.digest, breaches: breached, next: next(plan)).text)
    } else {
      session.show(plan, next: next(plan), isDetailed: options.details)
    }
    if failOn == .deletions, plan.changes.contains(where: \.deletes) { throw ExitStatus.deletionsNotAllowed }
    try session.refuse(breaches)
    if failOn == .changes, !plan.isEmpty { throw ExitStatus.changesPresent }
  }

  private func next(_ plan: Plan) -> String? {
    guard !plan.isEmpty else { return nil }
    let line =
      if let out {
        CommandLine.of("apply", out, options: limits.given)
      } else {
        CommandLine.of(destroy ? "destroy" : "apply", environment, options: options.given, limits.given)
      }
    return globals.completing(line)
  }
}

extension Session {
  /// Writes a plan, its warnings first.
  func show(_ plan: Plan, next: String?, isDetailed: Bool) {
    if globals.json {
      terminal.write(JSON.pretty(PlanDocument.of(plan, digest: plan.digest), symbols: .tagged))
      return
    }
    if !plan.diagnostics.isEmpty {
      terminal.show(lines(plan.diagnostics) + [Line()])
    }
    let report = PlanReport(
      plan, digest: plan.digest, isDetailed: isDetailed, next: next, approval: plan.typedWords)
    terminal.show(report.lines(on: terminal.page))
  }
}

extension Plan {
  /// The words that the environment wants typed before an apply.
  var typedWords: String? {
    guard let approval = graph.settings["approval"], approval["mode"]?.string == "required" else { return nil }
    return approval["typing"]?.string
  }
}
