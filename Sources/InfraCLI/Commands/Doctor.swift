internal import Explanations
internal import ArgumentParser
internal import InfraModel
internal import Reports

/// Says how AWS would be reached, and tries it.
struct Doctor: InfraCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show which credentials, account, region and endpoints would be used, and why.",
    discussion: """
      Says which places of credentials were asked and passed over, and where each
      setting comes from; then tries whether AWS answers, accepts the signature, and
      whether the account is the environment's. Changes nothing.

      Examples:
        infra doctor
        infra doctor finally/production --profile work
        infra doctor finally/production --offline     (without a call to AWS)
        infra doctor --json
      """)

  @Argument(help: ArgumentHelp("The environment whose account, region and services count.", valueName: "environment"))
  var environment: EnvironmentName?

  @Flag(help: "Ask AWS nothing; places of credentials that answer over HTTP are still asked.")
  var offline = false

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let session = try Session(globals)
    var graph: Graph?
    if let environment { graph = try await session.graph(environment) }
    let report = await Examination(session: session, graph: graph, isOffline: offline).report()
    session.show(report.document, report.lines(on: session.terminal.page))
    if !report.isHealthy { throw ExitStatus.cloudUnavailable }
  }
}
