internal import ArgumentParser
internal import InfraModel
internal import Pricing
internal import Reports
internal import UseCases
internal import World

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

    @Argument(
      help: ArgumentHelp("The resource's address.", valueName: "address"), completion: .names { await $0.addresses() })
    var address: String

    @OptionGroup var age: PriceAgeOptions

    @OptionGroup var allowances: AllowanceOptions
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let found = try await session.workspace.explainCost(
        of: address, in: environment,
        CostBounds(maxAge: age.maxAge, takesAccountAllowances: allowances.accountAllowances))
      let prices = found.prices
      let report = CostExplanation(
        found.line, of: found.node, in: environment, catalog: prices.pricing.catalog, catalogDigest: prices.digest,
        stale: prices.stale, age: prices.age, completing: globals.completing)
      session.show(report.document, report.lines(on: session.terminal.page))
    }
  }
}
