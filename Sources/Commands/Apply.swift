internal import ArgumentParser
internal import InfraModel
internal import Planner
internal import UseCases
internal import World

/// Makes what runs what is declared.
struct Apply: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Create, update and delete resources as declared.",
    discussion: """
      Plans, shows the plan, asks, and carries it out. Every step is recorded \
      before it is taken, so the next apply finishes one that was killed. Ctrl-C \
      waits for operations in progress; a second one saves and exits.

      Examples:
        infra apply finally/dev
        infra apply finally/dev --yes          (asks nothing, deletes nothing)
        infra apply finally/dev --yes --allow-deletions
        infra apply plan.json --yes            (unless something has changed since)
        infra apply plan.json --expect-digest 7f3a…   (the plan that was reviewed)
        infra apply plan.json --signed-by plans.pub.pem
        infra apply finally/dev --plan 7f3a…   (a plan that --out store has kept)
        infra apply finally/dev --html run.html      (a page of the run)
        infra apply finally/dev --events run.jsonl   (for a program that follows it)
        infra apply finally/dev --yes --wait 10m   (if another run changes it now)
        infra apply plan.json --base main      (whose signers' approvals count)
        infra apply finally/production --approve "APPLY PRODUCTION" --yes
      """)

  @Argument(
    help: ArgumentHelp("The environment, or the file of a saved plan.", valueName: "environment|plan"),
    completion: .names { await $0.environments() })
  var target: String

  @Option(
    help: ArgumentHelp(
      "The digest (64 digits) of the reviewed plan; any other plan is refused.", valueName: "digest"))
  var expectDigest: String?

  @Option(
    help: ArgumentHelp(
      "A public key (PEM file) that must have signed the saved plan; if several are given, one of them.",
      valueName: "key"))
  var signedBy: [String] = []

  @Option(
    help: ArgumentHelp(
      "Apply the plan of this digest, or of this beginning of it, that is kept with the state.", valueName: "digest"))
  var plan: String?

  @OptionGroup var page: PageOption
  @OptionGroup var events: EventsOption
  @OptionGroup var wait: WaitOption
  @OptionGroup var base: BaseOption
  @OptionGroup var approval: ApprovalOptions
  @OptionGroup var options: PlanOptions
  @OptionGroup var limits: CostLimitOptions
  @OptionGroup var globals: GlobalOptions

  mutating func validate() throws {
    if let plan { try KeptDigest.validate(plan) }
    guard let expectDigest else { return }
    guard expectDigest.utf8.allSatisfy(KeptDigest.isDigit), expectDigest.utf8.count == 64 else {
      throw ValidationError("--expect-digest is the whole digest of a saved plan: 64 digits, 0 to 9 and a to f")
    }
  }

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let line = commandLine
    func carryOut(_ body: (Applying) async throws -> ApplyOutcome) async throws {
      let outcome = try await session.following(events) { log in
        try await body(
          try session.applying(
            "apply", line, options, limits, approval, page: page.html, waiting: wait.seconds, base: base.base, log: log)
        )
      }
      try session.tell(outcome, commandLine: line, page: page.html)
    }
    if self.plan != nil || world.files.isFile(target) {
      let keys = try signedBy.map(PlanKeys(world.files).verifying)
      let bytes =
        if let digest = self.plan {
          try await session.workspace.keptPlan(digest, of: EnvironmentName(target))
        } else {
          try world.document(target)
        }
      let plan: Plan
      let signature: PlanSignature?
      do throws(Diagnostics) { (plan, signature) = try PlanFile.decodeSigned(bytes) } catch { throw error.failure }
      try signature.verify(plan, in: target, by: keys)
      // Anyone who can write to the store can store any plan under any name.
      if let digest = self.plan, !plan.digest.hasPrefix(digest) || plan.environment.name != target {
        throw CommandFailure.otherPlan("the plan that is kept", expected: digest, found: plan.digest)
      }
      if let expectDigest, plan.digest != expectDigest {
        throw CommandFailure.otherPlan(target, expected: expectDigest, found: plan.digest)
      }
      let files =
        self.plan == nil
        ? PlanFiles.beside(target, world.files)
        : session.workspace.keptFiles(of: plan.digest, of: plan.environment)
      let approvals =
        self.plan == nil
        ? ApprovalFiles.beside(target, world.files)
        : session.workspace.keptApprovals(of: plan.digest, of: plan.environment)
      try await carryOut { try await $0.carryOut(plan, with: files, approvals) }
    } else if target.hasSuffix(".json") {
      throw CommandFailure.cannotRead(target)
    } else if expectDigest != nil {
      // The digest that was given is that of no plan of this name.
      throw CommandFailure.needsPlan("--expect-digest", "DIGEST", target)
    } else if let key = signedBy.first {
      throw CommandFailure.needsPlan(
        "--signed-by", CommandLine.quoted(key), target, savedWith: ["--sign", "plans.pem"])
    } else {
      let graph = try await session.workspace.graph(EnvironmentName(target))
      try await carryOut { try await $0.carryOut(graph, purpose: .apply) }
    }
  }
}

extension Apply {
  /// The command line to offer in fixes, without what answers questions.
  var commandLine: String {
    CommandLine.of(
      "apply", target, options: plan.map { ["--plan", $0] } ?? [], wait.given, base.given, options.givenToApply,
      limits.given, approval.givenToApply, page.given, events.given,
      expectDigest.map { ["--expect-digest", $0] } ?? [], signedBy.flatMap { ["--signed-by", $0] })
  }
}

/// Deletes everything of an environment.
struct Destroy: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "destroy",
    abstract: "Delete all resources of an environment.",
    discussion: """
      Retained resources are released; protected ones are refused. Asks first.

      Examples:
        infra plan finally/dev --destroy       (what would be deleted)
        infra destroy finally/dev
        infra destroy finally/dev --yes
        infra destroy finally/dev --html run.html
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @OptionGroup var page: PageOption
  @OptionGroup var events: EventsOption
  @OptionGroup var wait: WaitOption
  @OptionGroup var approval: ApprovalOptions
  @OptionGroup var options: PlanOptions
  @OptionGroup var limits: CostLimitOptions
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let graph = try await session.workspace.graph(environment, for: .destroy)
    let command = CommandLine.of(
      "destroy", environment.name, options: wait.given, options.givenToApply, limits.given, approval.givenToApply,
      page.given, events.given)
    let outcome = try await session.following(events) { log in
      try await session.applying(
        "destroy", command, options, limits, approval, page: page.html, waiting: wait.seconds, log: log
      ).carryOut(graph, purpose: .destroy)
    }
    try session.tell(outcome, commandLine: command, page: page.html)
  }
}

extension Session {
  /// An apply or a destroy as the options say.
  /// - Parameters:
  ///   - line: The command line to offer in fixes, without what answers questions.
  ///   - page: The file of the run's page, where one is asked for.
  ///   - log: What programs follow it by, where they do.
  func applying(
    _ command: String, _ line: String, _ options: PlanOptions, _ limits: CostLimitOptions, _ approval: ApprovalOptions,
    page: String? = nil, waiting seconds: Double = 0, base: String? = nil, log: EventLog? = nil
  ) throws(CommandFailure) -> Applying {
    var settings = try ApplySettings(command, line, approval, choosing: options.selection.choice)
    settings.refreshes = !options.noRefresh
    settings.rehearses = !options.rehearsal.noRehearsal
    settings.limits = limits.bounds
    settings.breaking = Set(options.breaking)
    settings.wait = seconds
    settings.base = base
    return Applying(workspace, settings, dialogue: dialogue(isDetailed: options.details, page: page, log))
  }

  /// Plans what is declared and what is asked beside it, and carries it out, with what options of every run say.
  func carryOut(
    _ choice: PlanChoice, in environment: EnvironmentName, _ command: String, _ line: String,
    _ approval: ApprovalOptions, rehearses: Bool, waiting seconds: Double, _ events: EventsOption
  ) async throws {
    let graph = try await workspace.graph(environment)
    var settings = try ApplySettings(command, line, approval, choosing: choice)
    settings.rehearses = rehearses
    settings.wait = seconds
    let outcome = try await following(events) { [settings] log in
      try await Applying(workspace, settings, dialogue: dialogue(isDetailed: false, log))
        .carryOut(graph, purpose: .apply)
    }
    try tell(outcome, commandLine: line)
  }

  /// The talk with the person at the terminal, of which programs get their lines where they follow it.
  func dialogue(isDetailed: Bool, page: String? = nil, _ log: EventLog?) -> any ApplyDialogue {
    let dialogue = TerminalDialogue(session: self, isDetailed: isDetailed, page: page)
    return log.map { EventDialogue(base: dialogue, log: $0) } ?? dialogue
  }
}

extension ApplySettings {
  /// Those of a command whose options say what is approved.
  /// - Parameter line: The command line to offer in fixes, without what answers questions.
  init(
    _ command: String, _ line: String, _ approval: ApprovalOptions, choosing choice: PlanChoice = .everything
  ) throws(CommandFailure) {
    self.init(
      choosing: choice, keepsSnapshots: !approval.skipSnapshots, answers: try approval.answers(),
      approval: GivenApproval(
        isApproved: approval.yes, words: approval.approve, allowsDeletions: approval.allowDeletions,
        allowsCost: approval.allowCost),
      command: command, commandLine: line,
      answeredCommandLine: ([line] + approval.given.map(CommandLine.quoted)).joined(separator: " "))
  }
}
