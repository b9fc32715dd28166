internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Says what runs otherwise than it was applied, and who changed it.
struct DriftCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "drift",
    abstract: "Say what runs otherwise than it was applied, and who changed it.",
    discussion: """
      Reads what runs, and asks CloudTrail's event history for the calls that moved \
      it: by whom and when, or that it is not known. Changes nothing; exit code 16 \
      if there is drift, so that a timer can run it.

      Examples:
        infra drift finally/production
        infra drift finally/production --json
        infra drift finally/production --markdown
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Flag(help: "Print Markdown.")
  var markdown = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let report = try await session.workspace.drift(of: environment)
    if markdown, !globals.json {
      session.terminal.write(TerminalText(lines: report.markdown))
    } else {
      let next = globals.completing(CommandLine.of("plan", environment.name))
      session.show(report.document, report.lines(on: session.terminal.page, next: next))
    }
    if !report.isEmpty { throw ExitStatus.notWell }
  }
}
