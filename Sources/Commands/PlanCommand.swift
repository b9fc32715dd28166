internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Planner
internal import Pricing
internal import Reports
internal import UseCases
internal import World

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
        infra plan finally/dev --out plan.json      (to review, then apply; rehearsed)
        infra plan finally/dev --out plan.json --sign plans.pem
        infra plan finally/dev --out store          (beside the state, by its digest)
        infra plan finally/dev --fail-on deletions  (exit code 3 if any)
        infra plan finally/dev --max-increase 50    (dollars a month; exit code 12)
        infra plan finally/dev --markdown           (a comment for a pull request)
        infra plan finally/dev --html plan.html     (a page; rehearsed)
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Option(
    help:
      ArgumentHelp(
        "Save the plan, so that exactly this plan can be applied; 'store' keeps it with the state.",
        valueName: "file|store"))
  var out: String?

  @Option(
    help: ArgumentHelp("Sign the saved plan with a private key: a PEM file, Ed25519.", valueName: "key"))
  var sign: String?

  @Option(help: ArgumentHelp("Exit with 2 if there are changes, or with 3 if there are deletions.", valueName: "what"))
  var failOn: FailOn?

  @Option(
    help: ArgumentHelp(
      "How long a saved plan that needs approvals can be applied, such as 90m or 8h; 24h if not given.",
      valueName: "time"))
  var expires: WaitTime?

  @Flag(help: "Plan to delete everything.")
  var destroy = false

  @Flag(help: "Write a comment for a pull request instead of text.")
  var markdown = false

  @OptionGroup var page: PageOption
  @OptionGroup var options: PlanOptions
  @OptionGroup var limits: CostLimitOptions
  @OptionGroup var globals: GlobalOptions

  mutating func validate() throws {
    guard sign == nil || out != nil else { throw ValidationError("--sign is about a saved plan: give --out, too") }
    guard expires == nil || out != nil else {
      throw ValidationError("--expires is about a saved plan: give --out, too")
    }
  }

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let graph = try await session.workspace.graph(environment, for: destroy ? .destroy : .apply)
    let (planned, state) = try await session.workspace.plan(
      graph, purpose: destroy ? .destroy : .apply, choosing: options.selection.choice,
      refreshes: !options.noRefresh,
      breaking: Set(options.breaking), limits.bounds)
    var plan = planned.plan
    if out != nil, options.noRefresh { plan.diagnostics.append(.unread(plan)) }
    if out != nil {
      plan.approvals?.expires = Int(world.clock.now() + (expires?.seconds ?? Self.usualExpiry))
      plan.approvals?.commit = session.workspace.commit
    }
    let breaches = plan.breaches(limits.bounds)
    // What others rely on, a saved plan, a comment or a page, is rehearsed first.
    let isReliedOn = (out != nil || markdown || page.html != nil) && !options.rehearsal.noRehearsal
    let rehearsal = isReliedOn ? await session.workspace.rehearsed(planned, from: state) : nil
    let isRefused = rehearsal?.failures.isEmpty == false
    if let out, !isRefused { try await save(plan, to: out, session) }
    if let path = page.html {
      let report = session.report(
        plan, next: isRefused ? nil : next(plan), isDetailed: true, words: plan.typedWords(state), rehearsal: rehearsal)
      let shown = PlanPage(
        report, errors: session.lines((rehearsal?.failures ?? []) + breaches.map(\.diagnostic)),
        diagnostics: session.lines(plan.diagnostics + (rehearsal?.gaps ?? [])), commit: session.workspace.commit)
      try world.write(shown.html, to: path)
    }
    if markdown, !globals.json {
      let breached = breaches.map(\.diagnostic)
      let comment = PlanComment(
        plan, digest: plan.digest, breaches: breached, next: isRefused ? nil : next(plan), rehearsal: rehearsal,
        completing: globals.completing)
      session.terminal.write(TerminalText(lines: comment.markdown))
    } else {
      session.show(
        plan, next: isRefused ? nil : next(plan), isDetailed: options.details, words: plan.typedWords(state),
        rehearsal: rehearsal)
    }
    try session.refuse(rehearsal)
    if failOn == .deletions, plan.changes.contains(where: \.deletes) { throw ExitStatus.deletionsNotAllowed }
    try session.refuse(breaches)
    if failOn == .changes, !plan.isEmpty { throw ExitStatus.changesPresent }
  }

  /// Seconds for which a plan that needs approvals can be applied, where nothing is said.
  private static let usualExpiry = 86_400.0

  /// The word for the store of the states, where a file's name could stand; a file of that name is `./store`.
  private static let store = "store"

  private func save(_ plan: Plan, to path: String, _ session: Session) async throws {
    let world = session.world
    var signature: PlanSignature?
    if let sign {
      // Read now, when the declaration has long been evaluated.
      signature = PlanSignature(plan, by: try PlanKeys(world.files).signing(sign))
      guard signature != nil else { throw CommandFailure.cannotWrite(path, reason: "it cannot be signed") }
    }
    let bytes = PlanFile.encode(plan, signature: signature)
    // What it needs is there before it is: a plan that can be read is whole.
    let files = try await session.workspace.files(of: plan)
    if path == Self.store {
      try await session.workspace.keep(plan: bytes, files: files, digest: plan.digest, of: plan.environment)
    } else {
      try await PlanFiles.write(files, beside: path, world.files)
      try ApprovalFiles.clear(beside: path, world.files)
      try world.write(bytes, to: path)
    }
  }

  private func next(_ plan: Plan) -> String? {
    guard !plan.isEmpty || plan.approvals != nil else { return nil }
    let line =
      if plan.approvals != nil {
        approving(plan)
      } else if out == Self.store {
        CommandLine.of("apply", environment.name, options: ["--plan", plan.digest], options.skipped, limits.given)
      } else if let out {
        CommandLine.of("apply", out, options: options.skipped, limits.given)
      } else {
        CommandLine.of(destroy ? "destroy" : "apply", environment.name, options: options.given, limits.given)
      }
    return globals.completing(line)
  }

  /// What comes before an apply of a plan that needs approvals.
  private func approving(_ plan: Plan) -> String {
    if out == Self.store {
      return CommandLine.of("approve", environment.name, "--plan", plan.digest, "--key", "KEY")
    }
    if let out { return CommandLine.of("approve", out, "--key", "KEY") }
    return CommandLine.of(
      "plan", environment.name, "--out", "plan.json", options: destroy ? ["--destroy"] : [], options.given, limits.given
    )
  }
}

extension Session {
  /// Writes a plan, its warnings first.
  /// - Parameter words: what has to be typed before it is applied.
  func show(_ plan: Plan, next: String?, isDetailed: Bool, words: String?, rehearsal: RehearsalFacts? = nil) {
    if globals.json {
      terminal.write(.json(PlanDocument.of(plan, digest: plan.digest, rehearsal: rehearsal)))
      return
    }
    let diagnostics = plan.diagnostics + (rehearsal?.gaps ?? [])
    if !diagnostics.isEmpty {
      terminal.show(lines(diagnostics) + [Line()])
    }
    let report = report(plan, next: next, isDetailed: isDetailed, words: words, rehearsal: rehearsal)
    terminal.show(report.lines(on: terminal.page))
  }

  /// A plan to be shown.
  fileprivate func report(
    _ plan: Plan, next: String?, isDetailed: Bool, words: String?, rehearsal: RehearsalFacts?
  ) -> PlanReport {
    PlanReport(
      plan, digest: plan.digest, isDetailed: isDetailed, next: next, approval: words, rehearsal: rehearsal,
      completing: globals.completing)
  }
}
