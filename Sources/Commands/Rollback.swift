internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import StateStore
internal import UseCases
internal import World

/// Applies again what an earlier run has applied.
struct Rollback: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollback",
    abstract: "Apply again what was applied before.",
    discussion: """
      Lists the last ten versions that were applied, shows the plan back to one of \
      them, asks, and carries it out; the gates of that version that look at what \
      runs are passed afterwards. What was left open by an interrupted run is \
      settled first. Data is not brought back: the plan says what would be lost, and \
      what held data and is gone is made again, empty, only with --without-data.

      Examples:
        infra rollback finally/production --list
        infra rollback finally/production             (the version before)
        infra rollback finally/production --to 3      (the third of the list)
        infra rollback finally/production --to 3f2a91c   (what was applied at a commit)
        infra rollback finally/production --approve "ROLLBACK PRODUCTION" --yes
        infra rollback finally/production --graph-out before.json   (for infra plan --graph)
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Option(
    help: ArgumentHelp(
      "The version: its number in the list, or the beginning of its commit or digest.", valueName: "version"))
  var to: String?

  @Flag(help: "List the versions and end.")
  var list = false

  @Option(
    help: ArgumentHelp(
      "Write the version's graph to a file and end; infra plan --graph takes it.", valueName: "file"))
  var graphOut: String?

  @OptionGroup var events: EventsOption
  @Flag(help: "Make again, empty, what held data in that version and is gone.")
  var withoutData = false

  @OptionGroup var wait: WaitOption
  @OptionGroup var approval: ApprovalOptions
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let (versions, current) = try await session.workspace.versions(of: environment)
    let report = VersionsReport(environment, versions, current: current)
    if list {
      session.show(report.document, report.lines(on: session.terminal.page))
      return
    }
    if let graphOut {
      let bytes = try await session.workspace.graph(of: environment, version: to)
      try world.write(bytes, to: graphOut)
      return
    }
    if !globals.json { session.terminal.tell(report.lines(on: session.terminal.errorPage)) }
    let line = CommandLine.of(
      "rollback", environment.name, options: to.map { ["--to", $0] } ?? [], withoutData ? ["--without-data"] : [],
      wait.given, events.given)
    var settings = try ApplySettings("rollback", line, approval)
    settings.rehearses = false
    settings.wait = wait.seconds
    settings.acceptsLostData = withoutData
    let outcome = try await session.following(events) { [settings] log in
      try await Applying(session.workspace, settings, dialogue: session.dialogue(isDetailed: false, log))
        .rollBack(environment, to: to)
    }
    try session.tell(outcome, commandLine: line)
  }
}
