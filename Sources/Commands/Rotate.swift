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

  @OptionGroup var rehearsal: RehearsalOption
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let secrets = addresses.map { Address($0) }
    let line = CommandLine.of(
      "rotate", options: [environment.name] + addresses, wait.given, events.given, approval.givenToApply,
      rehearsal.given)
    try await Session(globals, world).carryOut(
      PlanChoice(only: secrets, rotating: secrets), in: environment, "rotate", line, approval,
      rehearses: !rehearsal.noRehearsal, waiting: wait.seconds, events)
  }
}
