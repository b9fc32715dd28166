internal import ArgumentParser
internal import InfraModel
internal import Reports
internal import UseCases
internal import World

/// Takes over what exists.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over what another tool made: Swift, a state, and an empty plan.",
    discussion: """
      Examples:
        infra import terraform terraform.tfstate --as shop/dev --dry-run
        infra import terraform terraform.tfstate --as shop/dev
        infra import cloudformation shop-dev --region eu-central-1 --as shop/dev
        infra import resource shop/dev network/vpc vpc-0a1b2c3d4e5f60718
      """,
    subcommands: [Terraform.self, Stack.self, Resource.self])

  /// Takes over a stack of CloudFormation.
  struct Stack: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "cloudformation",
      abstract: "Take over what a stack of CloudFormation manages.",
      discussion: """
        Reads the stack and what runs, writes an environment in Swift and a state of its \
        own, and plans: the plan is empty, or each difference is named. Nothing in the \
        cloud is changed, and the stack is left as it is: give it a deletion policy of \
        Retain before it goes.

        Examples:
          infra import cloudformation shop-dev --region eu-central-1 --as shop/dev --dry-run
          infra import cloudformation shop-dev --region eu-central-1 --as shop/dev
        """)

    @Argument(help: ArgumentHelp("The stack's name or ARN.", valueName: "stack"))
    var stack: String

    @OptionGroup var target: ImportTarget
    @OptionGroup var globals: GlobalOptions

    func validate() throws {
      if globals.region == nil { throw ValidationError("Name the stack's region: --region REGION.") }
    }

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let takeover = StackImport(
        of: stack, in: globals.region ?? "", target.environmentImport(session.workspace))
      let report = target.dryRun ? try await takeover.review() : try await takeover.carryOut()
      session.show(report.document, report.lines(next: [globals.completing(target.next("cloudformation", stack))]))
    }
  }

  /// Takes over one resource.
  struct Resource: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "resource",
      abstract: "Take over one resource that exists and is declared.",
      discussion: """
        Writes it down in the state, and sets nothing: where it differs from its \
        declaration, the report and the next plan say so. infra types TYPE shows what \
        the identifier is made of.

        Examples:
          infra import resource shop/dev network/vpc vpc-0a1b2c3d4e5f60718
          infra import resource shop/dev api/route 'a1b2c3d4e5|f6g7h8i'
        """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Argument(help: ArgumentHelp("Where it is declared.", valueName: "address"))
    var address: String

    @Argument(help: ArgumentHelp("By what the cloud knows it.", valueName: "identifier"))
    var id: String

    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let report = try await ResourceImport(
        ResourceID(id), as: Address(address), in: environment, session.workspace
      ).carryOut()
      session.show(
        report.document, report.lines(next: [globals.completing(CommandLine.of("plan", environment.name))]))
    }
  }

  /// Takes over a state of Terraform.
  struct Terraform: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "terraform",
      abstract: "Take over what a state of Terraform or OpenTofu manages.",
      discussion: """
        Reads the state and what runs, writes an environment in Swift and a state of its \
        own, and plans: the plan is empty, or each difference is named. Nothing in the \
        cloud is changed, and Terraform's state is left as it is.

        Examples:
          terraform state pull > shop.tfstate
          infra import terraform shop.tfstate --as shop/dev --dry-run
          infra import terraform shop.tfstate --as shop/dev --into Environments/Shop
        """)

    @Argument(
      help: ArgumentHelp("What terraform state pull printed.", valueName: "state"), completion: .file())
    var state: String

    @OptionGroup var target: ImportTarget
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let takeover = TerraformImport(
        of: state, region: globals.region, target.environmentImport(session.workspace))
      let report = target.dryRun ? try takeover.review() : try await takeover.carryOut()
      session.show(report.document, report.lines(next: [globals.completing(target.next("terraform", state))]))
    }
  }
}
