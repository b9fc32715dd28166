internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Lists the resource types, and shows one.
struct Types: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "Show the resource types that can be declared.",
    discussion: """
      Without a type, lists all with what infra can do with them. With one, shows its \
      properties, what others can refer to, the identifier to adopt an existing one \
      by, and the usage that can be declared for its cost.

      Examples:
        infra types
        infra types RDS::DBInstance
        infra types NatGateway --json
      """)

  @Argument(
    help: ArgumentHelp("The type, with or without the cloud and the service; all if omitted.", valueName: "type"))
  var type: String?

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    guard let type else {
      let report = TypesReport(session.workspace.cloud.typeDescriptions)
      session.show(report.document, report.lines(on: session.terminal.page))
      return
    }
    let report = TypeReport(try session.workspace.type(named: type))
    session.show(report.document, report.lines(on: session.terminal.page))
  }
}
