internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Makes something that holds data again from a backup.
struct Restore: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make a database again from a backup.",
    discussion: """
      The resource is replaced by one that is made from the backup, and what refers \
      to it follows. What was written since the backup is lost to it; the last \
      snapshot of the predecessor has it, unless --skip-snapshots is given. The \
      plan is shown and approved as that of an apply, and the next apply finishes \
      one that was killed.

      Examples:
        infra restore finally/production database/main --list
        infra restore finally/production database/main      (the newest of the list)
        infra restore finally/production database/main --from finally-before-7f3a91c0ffee
        infra plan finally/production --restore database/main=finally-before-7f3a91c0ffee
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Argument(
    help: ArgumentHelp("What is restored.", valueName: "address"), completion: .names { await $0.addresses() })
  var address: String

  @Option(
    help: ArgumentHelp(
      "The backup's identifier; the newest that a release made where none is named.", valueName: "backup"))
  var from: String?

  @Flag(help: "List the backups that releases made of it, and end.")
  var list = false

  @OptionGroup var events: EventsOption
  @OptionGroup var wait: WaitOption
  @OptionGroup var approval: ApprovalOptions
  @OptionGroup var rehearsal: RehearsalOption
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let resource = Address(address)
    if list {
      let report = BackupsReport(
        environment, resource, try await session.workspace.backups(of: resource, in: environment))
      session.show(report.document, report.lines(on: session.terminal.page))
      return
    }
    let backup: String
    if let from {
      backup = from
    } else {
      backup = try await session.workspace.newestBackup(of: resource, in: environment)
    }
    let line = CommandLine.of(
      "restore", environment.name, address, options: ["--from", backup], wait.given, events.given,
      approval.givenToApply, rehearsal.given)
    try await session.carryOut(
      PlanChoice(only: [resource], restoring: [resource: backup]), in: environment, "restore", line, approval,
      rehearses: !rehearsal.noRehearsal, waiting: wait.seconds, events)
  }
}
