internal import ArgumentParser
internal import InfraModel
internal import UseCases
internal import World

/// Makes another value of secrets, and renews what reads them.
struct Rotate: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Make new values of secrets and renew what reads them.",
    discussion: """
      The cloud makes the value: the function of the secret's rotation schedule, or \
      its own generator. What gets the value (a database's password) is set, and \
      what reads it as it starts (the tasks of a service) is replaced. The former \
      value stays readable as the secret's previous version until the next \
      rotation. The plan is shown and approved as that of an apply, and the next \
      apply finishes one that was killed.

      Examples:
        infra rotate moneyflow/staging keys/session
        infra rotate moneyflow/staging keys          (all secrets in it)
        infra plan moneyflow/staging --rotate keys/session   (what it would do)
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Argument(
    help: ArgumentHelp("The secrets, or components with secrets.", valueName: "address"),
    completion: .names { await $0.addresses() })
  var addresses: [String]

  @OptionGroup var events: EventsOption
  @OptionGroup var wait: WaitOption
  @OptionGroup var approval: ApprovalOptions

  @Flag(
    name: .customLong("no-rehearsal"),
    help: "Skip the rehearsal of the plan in a copy of the environment; refusals are only found during the apply.")
  var noRehearsal = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let graph = try await session.workspace.graph(environment)
    let line = CommandLine.of(
      "rotate", options: [environment.name] + addresses, wait.given, events.given, approval.givenToApply,
      noRehearsal ? ["--no-rehearsal"] : [])
    let secrets = addresses.map { Address($0) }
    let settings = ApplySettings(
      choosing: PlanChoice(only: secrets, rotating: secrets), rehearses: !noRehearsal,
      keepsSnapshots: !approval.skipSnapshots, answers: try approval.answers(), wait: wait.seconds,
      approval: GivenApproval(
        isApproved: approval.yes, words: approval.approve, allowsDeletions: approval.allowDeletions,
        allowsCost: approval.allowCost),
      command: "rotate", commandLine: line,
      answeredCommandLine: ([line] + approval.given.map(CommandLine.quoted)).joined(separator: " "))
    let outcome = try await session.following(events) { log in
      try await Applying(session.workspace, settings, dialogue: session.dialogue(isDetailed: false, log))
        .carryOut(graph, purpose: .apply)
    }
    try session.tell(outcome, commandLine: line)
  }
}
