internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Looks whether an environment is well.
struct CheckCommand: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look whether an environment is well.",
    discussion: """
      Reads what runs and says what is wrong: health checks of the release, alarms, \
      backups, certificates, rotations, budgets, runs left open, and what differs \
      from the declaration. Changes nothing; exit code 16 if there is anything, so \
      that a timer can run it.

      Examples:
        infra check finally/production
        infra check finally/production --json
        infra check finally/production --markdown
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Flag(help: "Print Markdown.")
  var markdown = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let report = try await session.workspace.check(environment)
    if markdown, !globals.json {
      session.terminal.write(TerminalText(lines: report.markdown))
    } else {
      session.show(report.document, report.lines(on: session.terminal.page))
    }
    if !report.isWell { throw ExitStatus.notWell }
  }
}
