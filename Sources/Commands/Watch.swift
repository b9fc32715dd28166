internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Shows how an environment is, again and again.
struct Watch: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Show health, alarms and the run that is on.",
    discussion: """
      What infra check says, with the run that is on or was the last, rewritten in \
      place until Ctrl-C. Changes nothing and takes no lease. On a pipe each look is \
      printed one after the other; with --json, as a line.

      Examples:
        infra watch finally/production
        infra watch finally/production --every 10s
        infra watch finally/production --once      (exit code 16 if anything is wrong)
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Option(
    help: ArgumentHelp("How long to wait between two looks, such as 10s or 5m; 30s if not given.", valueName: "time"))
  var every: WaitTime?

  @Flag(help: "Look once and end.")
  var once = false

  @OptionGroup var globals: GlobalOptions

  mutating func validate() throws {
    guard pause > 0 else { throw ValidationError("--every must be at least 1s") }
  }

  private var pause: Double { every?.seconds ?? 30 }

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    var live = LiveLines()
    while true {
      let report = await look(session, world)
      if globals.json {
        session.terminal.writeValue(JSON.canonicalText(report.document))
      } else if session.terminal.isOutput, !once {
        // No line reaches the last column, where some terminals break it.
        let size = session.terminal.size
        let page = Page(width: min(size.columns, 160) - 1, isColored: session.terminal.page.isColored)
        let lines = report.lines(on: page, every: pause, rows: max(size.rows - 1, 3))
        world.console.writeOutput(live.bytes(for: lines, on: page, columns: size.columns))
      } else {
        session.terminal.show(report.lines(on: session.terminal.page))
      }
      if once {
        if !report.isWell { throw ExitStatus.notWell }
        return
      }
      try await world.clock.sleep(pause)
    }
  }

  /// What there is to say now. A cloud that does not answer is something to say, too.
  private func look(_ session: Session, _ world: World) async -> WatchReport {
    let time = world.clock.now()
    do {
      let check = try await session.workspace.check(environment)
      let run = try await session.workspace.newestRun(of: environment)
      return WatchReport(environment, .check(check), run: run, at: time)
    } catch {
      let diagnostics = (error as? CommandFailure)?.diagnostics ?? []
      let run = try? await session.workspace.newestRun(of: environment)
      return WatchReport(environment, .failed(diagnostics, lines: session.lines(diagnostics)), run: run, at: time)
    }
  }
}
