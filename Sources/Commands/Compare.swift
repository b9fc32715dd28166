internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Two environments side by side.
struct Compare: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two environments side by side.",
    discussion: """
      Compares what is declared: needs no network and no credentials. Names that follow \
      from the environments' own names are not shown.

      Examples:
        infra compare finally/staging finally/production
        infra compare finally/staging finally/production --markdown
        infra compare main . --environment finally/production
      """)

  @Argument(
    help: ArgumentHelp("The first side: an environment, or the file of a graph or plan.", valueName: "left"),
    completion: .names { await $0.environments() })
  var left: String

  @Argument(
    help: ArgumentHelp("The second side.", valueName: "right"), completion: .names { await $0.environments() })
  var right: String

  @Option(help: ArgumentHelp("The environment to evaluate at two commits.", valueName: "environment"))
  var environment: EnvironmentName?

  @Flag(help: "Write Markdown instead of text.")
  var markdown = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let bills = try await session.workspace.compareBills(left, right, environment: environment, CostBounds())
    let report = ComparisonReport(
      .init(left, bills.before.graph, bills.before.cost), .init(right, bills.after.graph, bills.after.cost),
      completing: globals.completing)
    if markdown, !globals.json {
      session.terminal.write(TerminalText(lines: report.markdown))
    } else {
      session.show(report.document, report.lines(on: session.terminal.page))
    }
  }
}
