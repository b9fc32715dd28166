internal import ArgumentParser
internal import Cloud
internal import Evaluation
internal import Explanations
internal import InfraModel
internal import Planner
internal import Reports
internal import UseCases
internal import World

/// Checks declarations without looking at states or clouds.
struct Validate: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check the declarations without reading states or the cloud.",
    discussion: """
      Examples:
        infra validate                 (every environment)
        infra validate finally/dev
      """)

  @Argument(help: ArgumentHelp("The environment; all if omitted.", valueName: "environment"))
  var environment: EnvironmentName?

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let rows = try await session.workspace.validate(environment)
    let report = ValidationReport(rows, DiagnosticReport.project(globals.project, world.files))
    session.show(report.document, report.lines())
    if !report.isValid { throw ExitStatus.invalidDeclaration }
  }
}
