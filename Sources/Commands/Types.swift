internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// The resource types.
struct Types: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "Show the resource types that can be declared, and add others of the registry.",
    discussion: """
      Without a type, lists all with what infra can do with them. With one, shows its \
      properties, what others can refer to, the identifier to adopt an existing one \
      by, and the usage that can be declared for its cost.

      Examples:
        infra types
        infra types RDS::DBInstance
        infra types NatGateway --json
        infra types --search eks
        infra types add AWS::EKS::Cluster
      """,
    subcommands: [Show.self, Add.self], defaultSubcommand: Show.self)

  /// Lists the resource types, and shows one.
  struct Show: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show the resource types that can be declared, or one of them.",
      discussion: """
        Examples:
          infra types RDS::DBInstance
          infra types --all            (also those of the CloudFormation registry)
          infra types --search eks
        """)

    @Argument(
      help: ArgumentHelp("The type, with or without the cloud and the service; all if omitted.", valueName: "type"),
      completion: .names { $0.types() })
    var type: String?

    @Flag(help: "List also the types of the registry that infra types add writes into a project.")
    var all = false

    @Option(
      help: ArgumentHelp("List those whose name contains a text, also of the registry.", valueName: "text"))
    var search: String?

    @OptionGroup var globals: GlobalOptions

    func validate() throws {
      if type != nil, all || search != nil { throw ValidationError("Give a type, or --all or --search.") }
    }

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      guard let type else {
        let report = session.workspace.types(isWhole: all, containing: search)
        session.show(report.document, report.lines(on: session.terminal.page))
        return
      }
      let found = try session.workspace.type(named: type)
      let next = found.isBuiltIn || !found.isApplied ? nil : CommandLine.of("types", "add", found.type.name)
      let report = TypeReport(found, next: next.map(globals.completing))
      session.show(report.document, report.lines(on: session.terminal.page))
    }
  }

  /// Writes the Swift of types into the project.
  struct Add: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Write the Swift of types of the CloudFormation registry into the project.",
      discussion: """
        Writes a file for each type into the folder Registry of Modules, which \
        declarations import. Files that it wrote before are made again; where the facts \
        are the same, they stay as they are.

        Examples:
          infra types add AWS::EKS::Cluster AWS::EKS::Nodegroup
          infra types add Scheduler::Schedule --module Company
        """)

    @Argument(
      help: ArgumentHelp("The types, with or without the cloud and the service.", valueName: "type"),
      completion: .names { $0.registeredTypes() })
    var types: [String]

    @Option(help: ArgumentHelp("The module of the project that gets them: a folder of Modules.", valueName: "name"))
    var module: String = TypeAddition.standardModule

    @OptionGroup var globals: GlobalOptions

    func validate() throws {
      guard TypeAddition.isModuleName(module) else {
        throw ValidationError("'\(module)' cannot be the name of a module: give a word of letters and digits.")
      }
    }

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let report = try TypeAddition(to: module, of: session.workspace, version: Version.text).add(types)
      let next = report.added.prefix(3).map { globals.completing(CommandLine.of("types", $0.type)) }
      session.show(report.document, report.lines(next: next))
    }
  }
}
