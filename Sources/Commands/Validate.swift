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
    // Those that are kept are shown, whether it compiles now or has compiled before.
    let session = try Session(globals, world, showsCompilerWarnings: false)
    let rows = try await session.workspace.validate(environment)
    for warnings in try await session.workspace.compilerWarnings() { session.terminal.tell(Line.lines(of: warnings)) }
    let report = ValidationReport(rows, DiagnosticReport.project(globals.project, world.files))
    session.show(report.document, report.lines())
    if !report.isValid { throw ExitStatus.invalidDeclaration }
  }
}
