internal import Approvals
internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Planner
internal import Reports
internal import UseCases
internal import World

/// Approves a saved plan.
struct Approve: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve a saved plan with a signature by an SSH key.",
    discussion: """
      Shows the plan, asks, and signs its digest with ssh-keygen. The key must be \
      that of a signer whom the environment's .release { Approvals(…) } names, in \
      the file of signers as it is at its branch.

      Examples:
        infra approve plan.json --key ~/.ssh/id_ed25519
        infra approve finally/production --plan 7f3a… --key ~/.ssh/id_ed25519
        infra approve plan.json --key ~/.ssh/id_ed25519.pub   (by an agent)
        infra approvals plan.json                             (what is missing)
      """)

  @OptionGroup var saved: SavedPlanArguments

  @Option(
    help: ArgumentHelp(
      "The file of an SSH key, as ssh-keygen takes it; of a key in an agent, that of its public half.",
      valueName: "file"),
    completion: .file())
  var key: String

  @Flag(help: "Approve the plan without asking.")
  var yes = false

  @OptionGroup var base: BaseOption
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let saved = try await saved.read(session)
    let plan = saved.plan
    guard let needs = session.approvalNeeds(of: plan) else { return }
    try session.workspace.requireUnexpired(plan)
    if !yes {
      let again = CommandLine.of(
        "approve", self.saved.target, options: self.saved.given, ["--key", key], base.given, globals.given)
      guard session.terminal.canAsk, !globals.json else { throw CommandFailure.nobodyToAsk(again) }
      session.show(plan, next: nil, isDetailed: false, words: nil)
      let answer = await session.terminal.answer(to: "Approve this plan of \(plan.environment)? [y/N] ")
      guard ["y", "yes"].contains(answer?.lowercased()) else { throw CommandFailure.declined }
    }
    let check = try await Approving(session.workspace, base: base.base).approve(
      plan, needing: needs, key: key, saved.approvals)
    let report = ApprovalReport(plan, digest: plan.digest, check)
    session.show(report.document, report.lines)
  }
}

/// Shows which approvals a saved plan has and which it lacks.
struct ApprovalsCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "approvals",
    abstract: "Show which approvals a saved plan needs, and which it has.",
    discussion: """
      Ends with exit code 11 if one is missing, or if the plan has expired. Whether \
      the plan is stale, or its approvals were used, its apply finds out.

      Examples:
        infra approvals plan.json
        infra approvals finally/production --plan 7f3a…
      """)

  @OptionGroup var saved: SavedPlanArguments
  @OptionGroup var base: BaseOption
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let saved = try await saved.read(session)
    let plan = saved.plan
    guard let needs = session.approvalNeeds(of: plan) else { return }
    let check = try await session.workspace.approvals(of: plan, needing: needs, saved.approvals, base: base.base)
    let report = ApprovalReport(plan, digest: plan.digest, check)
    session.show(report.document, report.lines)
    try session.workspace.requireUnexpired(plan)
    guard check.isMet else { throw ExitStatus.notApproved }
  }
}

extension Session {
  /// The approvals that a plan needs; `nil` where it needs none, which is then said.
  fileprivate func approvalNeeds(of plan: Plan) -> [ApprovalNeed]? {
    if let needs = plan.approvals?.needs, !needs.isEmpty { return needs }
    show(ApprovalReport(plan, digest: plan.digest, nil).document, [Line("this plan needs no approvals")])
    return nil
  }
}
