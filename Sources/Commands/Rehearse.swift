internal import Applier
internal import ArgumentParser
internal import Cloud
internal import Explanations
internal import InfraModel
internal import Rehearsal
internal import Reports
internal import UseCases
internal import World

/// Carries a plan out in a twin of the environment.
struct Rehearse: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Rehearse a plan in a copy of the environment, and show the timeline.",
    discussion: """
      The copy is a sandbox in memory with the resources of the state. Operations \
      take their usual time there, on a simulated clock. Shows the timeline, the \
      critical path, what users would notice, and the point of no return. Failures \
      (a name that is taken, something in use, a quota) are found before anything \
      real is touched. Needs no credentials. Starts from the state that an apply \
      would start from: with --sandbox from that of the sandbox.

      Examples:
        infra rehearse finally/production
        infra rehearse finally/dev --destroy
        infra rehearse finally/dev --json
      """)

  @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
  var environment: EnvironmentName

  @Flag(help: "Rehearse deleting everything.")
  var destroy = false

  @Flag(help: "Delete without a final snapshot.")
  var skipSnapshots = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let (outcome, start) = try await session.workspace.rehearse(
      environment, purpose: destroy ? .destroy : .apply, choosing: selection.choice,
      keepsSnapshots: !skipSnapshots)
    let next = CommandLine.of(
      destroy ? "destroy" : "apply", environment.name, options: selection.given,
      skipSnapshots ? ["--skip-snapshots"] : [])
    let report = RehearsalReport(
      outcome.plan, outcome.result, events: outcome.events, diagnostics: outcome.failures + outcome.gaps,
      next: globals.completing(next), start: start)
    if !globals.json, !report.diagnostics.isEmpty {
      session.terminal.tell(session.lines(report.diagnostics) + [Line()])
    }
    session.show(report.document, report.lines(on: session.terminal.page))
    if !outcome.failures.isEmpty { throw ExitStatus.rehearsalFailed }
  }
}
