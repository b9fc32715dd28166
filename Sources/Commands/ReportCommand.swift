internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Shows how changes went.
struct ReportCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show how changes went: how many failed, and how soon that was mended.",
    discussion: """
      Counts the runs of the history: applies that came through and those that did \
      not, rollbacks, the time until an environment was right again, and how long \
      an apply takes, gates included.

      Examples:
        infra report
        infra report finally/production --since 7d
        infra report --since 30d --markdown
      """)

  @Argument(help: ArgumentHelp("The environment; all that have a state where none is named.", valueName: "environment"))
  var environment: EnvironmentName?

  @Option(help: ArgumentHelp("How far it looks back, such as 24h, 7d or 90d.", valueName: "time"))
  var since = WaitTime(days: 30)

  @Flag(help: "Print Markdown.")
  var markdown = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let report = DeliveryReport(
      try await session.workspace.histories(of: environment), since: world.clock.now() - since.seconds)
    if markdown, !globals.json {
      session.terminal.write(TerminalText(lines: report.markdown))
      return
    }
    session.show(report.document, report.lines(on: session.terminal.page))
  }
}
