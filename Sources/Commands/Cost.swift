internal import UseCases
internal import World
internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Pricing
internal import Reports

/// What environments cost.
struct Cost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost",
    abstract: "Estimate the cost of environments, and compare estimates.",
    discussion: """
      Uses the prices in the program: needs no network and no credentials. Usage is \
      declared with .usage(…); costs that are not known are listed.

      Examples:
        infra cost finally/production
        infra cost finally/production --html cost.html
        infra cost explain finally/production database/main
        infra cost diff finally/staging finally/production
        infra cost resources resources.jsonl
      """,
    subcommands: [Show.self, Explain.self, Diff.self, CostResources.self], defaultSubcommand: Show.self)

  struct Show: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Estimate the cost of an environment, by component.",
      discussion: """
        Examples:
          infra cost finally/production
          infra cost finally/production --details      (with each price's source)
          infra cost finally/production --markdown
          infra cost finally/production --html cost.html
          infra cost finally/production --require-complete --max-age 400
          infra cost finally/production --max-increase 10%   (than what is there)
        """)

    @Argument(help: ArgumentHelp("The environment.", valueName: "environment"))
    var environment: EnvironmentName

    @OptionGroup var format: CostFormatOptions
    @OptionGroup var limits: CostLimitOptions
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let graph = try await session.workspace.graph(environment)
      let prices = try session.workspace.prices(limits.bounds)
      let cost = prices.pricing.estimate(graph)
      var before = CostFigures.zero
      if limits.maxIncrease != nil, let state = try await session.workspace.load(environment) {
        before = CostFigures(prices.pricing.estimate(state, usedAs: graph))
      }
      let breaches = limits.bounds.limits(of: graph).breaches(from: before, to: prices.figures(cost))
      let report = CostReport(
        graph, cost, catalogDigest: prices.digest, stale: prices.stale, old: OldPrices(in: cost, prices.age),
        ceiling: UnknownCeiling(of: cost, prices.pricing.catalog), breaches: breaches, isDetailed: format.details,
        completing: globals.completing)
      try session.show(report.document, report.markdown, report.html, report.lines(on: session.terminal.page), format)
      try session.refuse(breaches)
    }
  }

  struct Diff: InfraCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Compare two cost estimates.",
      discussion: """
        Compares two environments, two files (graphs or saved plans), or, with \
        --environment, two commits; '.' is the folder as it is now.

        Examples:
          infra cost diff finally/staging finally/production
          infra cost diff before.json after.json
          infra cost diff main . --environment finally/production
          infra cost diff main . --environment finally/production --max-increase 50
        """)

    @Argument(help: ArgumentHelp("The first side of the comparison.", valueName: "from"))
    var from: String

    @Argument(help: ArgumentHelp("The second side of the comparison.", valueName: "to"))
    var to: String

    @Option(help: ArgumentHelp("The environment to evaluate at two commits.", valueName: "environment"))
    var environment: EnvironmentName?

    @OptionGroup var format: CostFormatOptions
    @OptionGroup var limits: CostLimitOptions
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let prices = try session.workspace.prices(limits.bounds)
      func side(_ name: String) async throws -> CostDiffReport.Side {
        let graph = try await session.workspace.graph(named: name, environment: environment)
        return CostDiffReport.Side(name, graph, prices.pricing.estimate(graph))
      }
      let before = try await side(from)
      let after = try await side(to)
      // The budget is of the environment that is compared, not of a larger one beside it.
      var limits = limits.bounds.limits(of: after.graph)
      if before.graph.environment != after.graph.environment { limits.budget = nil }
      let breaches = limits.breaches(from: CostFigures(before.cost), to: prices.figures(after.cost))
      let report = CostDiffReport(
        from: before, to: after, catalogDigest: prices.digest, stale: prices.stale,
        old: OldPrices(in: after.cost, prices.age) ?? OldPrices(in: before.cost, prices.age), breaches: breaches,
        isDetailed: format.details, completing: globals.completing)
      try session.show(report.document, report.markdown, report.html, report.lines(on: session.terminal.page), format)
      try session.refuse(breaches)
    }
  }
}

extension Session {
  /// Writes a report in the form that is asked for, and a page beside it.
  fileprivate func show(
    _ document: @autoclosure () -> Value, _ markdown: @autoclosure () -> MarkdownText,
    _ html: @autoclosure () -> HTMLText,
    _ lines: @autoclosure () -> [Line], _ format: CostFormatOptions
  ) throws {
    if let path = format.html { try self.world.write(Array(html().text.utf8), to: path) }
    if format.markdown, !globals.json {
      terminal.write(TerminalText(lines: markdown()))
    } else {
      show(document(), lines())
    }
  }
}
