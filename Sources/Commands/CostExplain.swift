internal import UseCases
internal import World
internal import ArgumentParser
internal import InfraModel
internal import Pricing
internal import Reports

extension Cost {
  /// Shows how one resource's cost comes about.
  struct Explain: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Show how the cost of one resource is computed.",
      discussion: """
        Each line's arithmetic, with the price that was used, its source and its age;
        what is not known; what was assumed; and the usage that is declared, or could
        be.

        Examples:
          infra cost explain finally/production database/main
          infra cost explain finally/production database/main --json
        """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @Argument(help: ArgumentHelp("The resource's address.", valueName: "address"))
    var address: String

    @OptionGroup var age: PriceAgeOptions

    @OptionGroup var allowances: AllowanceOptions
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let graph = try await session.workspace.graph(environment)
      let prices = try session.workspace.prices(
        CostBounds(maxAge: age.maxAge, takesAccountAllowances: allowances.accountAllowances))
      // The whole environment is priced: what an account has once is used up in the order of addresses.
      guard let line = prices.pricing.estimate(graph).lines.first(where: { $0.address == Address(address) }),
        let node = graph.resources.first(where: { $0.address == line.address })
      else {
        throw CommandFailure.undeclaredAddress(
          address, in: environment, declared: graph.resources.map(\.address.path).sorted())
      }
      let report = CostExplanation(
        line, of: node, in: graph.environment, catalog: prices.pricing.catalog, catalogDigest: prices.digest,
        stale: prices.stale, age: prices.age, completing: globals.completing)
      session.show(report.document, report.lines(on: session.terminal.page))
    }
  }
}

extension CommandFailure {
  static func undeclaredAddress(_ address: String, in environment: EnvironmentName, declared: [String])
    -> CommandFailure
  {
    let inside = declared.first { $0.hasPrefix(address + "/") }
    let near = Spelling.nearest(to: address, among: declared) ?? inside
    return CommandFailure(
      Diagnostic(
        .noSuchAddress, "\(environment) declares no resource '\(address)'",
        fix: near.map { "did you mean '\($0)'?" } ?? "infra cost \(environment) --details lists them"))
  }
}
