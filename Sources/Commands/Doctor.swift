internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Says how AWS would be reached, and tries it.
struct Doctor: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Show which credentials, account, region and endpoints would be used, and why.",
    discussion: """
      Lists the credential sources that were tried and the origin of each setting;
      then checks that AWS answers, that it accepts the signature, and that the
      account is the environment's. Changes nothing.

      Examples:
        infra doctor
        infra doctor finally/production --profile work
        infra doctor finally/production --offline     (without a call to AWS)
        infra doctor --json
      """)

  @Argument(
    help: ArgumentHelp("The environment whose account, region and services are checked.", valueName: "environment"))
  var environment: EnvironmentName?

  @Flag(help: "Do not call AWS; credential sources that answer over HTTP are still asked.")
  var offline = false

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    var graph: Graph?
    if let environment { graph = try await session.workspace.graph(environment) }
    var report = await DoctorChecks(session.workspace, graph: graph, isOffline: offline).report()
    for index in report.checks.indices { report.checks[index].fix = report.checks[index].fix.map(globals.completing) }
    session.show(report.document, report.lines(on: session.terminal.page))
    if !report.isHealthy { throw ExitStatus.cloudUnavailable }
  }
}
