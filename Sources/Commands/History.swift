internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import StateStore
internal import UseCases
internal import World

/// Shows what was done to an environment.
struct History: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show the runs that changed an environment, newest first.",
    discussion: """
      Examples:
        infra history finally/dev
        infra history finally/dev --limit 50
        infra history finally/dev --markdown   (a deployment log)
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Option(help: ArgumentHelp("Maximum number of runs to show.", valueName: "number"))
  var limit = 20

  @Flag(help: "Print a deployment log in Markdown: each run with its checks.")
  var markdown = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let runs: [RunRecord]
    let store = try await session.workspace.store()
    do throws(StoreError) { runs = try await store.history(environment) } catch {
      throw error.failure
    }
    let newest = Array(runs.reversed().prefix(max(limit, 0)))
    if markdown, !globals.json {
      session.terminal.write(TerminalText(lines: DeploymentLog(environment, newest).markdown))
      return
    }
    session.show(
      [
        "formatVersion": 1, "kind": "history", "environment": .string(environment.name),
        "runs": .list(newest.map(\.document)),
      ], HistoryReport(newest).lines(on: session.terminal.page))
  }
}
