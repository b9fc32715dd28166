internal import ArgumentParser
internal import Cloud
internal import CloudFormation
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Writes declarations in other tools' languages.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write an environment in the format of another tool.", subcommands: [CloudFormation.self])

  struct CloudFormation: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "cloudformation",
      abstract: "Write an environment as a CloudFormation template.",
      discussion: """
        A template belongs to one region. Without --in it is the environment's \
        own; an environment that spans two regions gives two templates, tied by \
        outputs and parameters.

        Examples:
          infra export cloudformation finally/dev > template.json
          infra export cloudformation finally/production --in us-east-1
        """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Option(name: .customLong("in"), help: ArgumentHelp("The region of the template.", valueName: "region"))
    var templateRegion: String?

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let graph = try await session.workspace.graph(environment)
      let export = CloudFormationExport(graph, schemas: session.workspace.cloud.schemas)
      let region = templateRegion ?? graph.region
      guard export.regions.contains(region) else {
        throw CommandFailure.unknownRegion(region, known: export.regions)
      }
      session.terminal.write(.json(export.template(region: region), symbols: .plain))
      let others = export.regions.filter { $0 != region }
      if !others.isEmpty {
        session.terminal.tell(
          others.map {
            Line("note: " + globals.completing("infra export cloudformation \(environment) --in \($0)"), .accent)
          })
      }
    }
  }
}
