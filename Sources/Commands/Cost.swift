internal import ArgumentParser
internal import Explanations
internal import InfraModel
internal import Pricing
internal import Reports
internal import UseCases
internal import World

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
      let bill = try await session.workspace.bill(environment, limits.bounds)
      let prices = bill.prices
      let report = CostReport(
        bill.graph, bill.cost, catalogDigest: prices.digest, stale: prices.stale,
        old: OldPrices(in: bill.cost, prices.age), ceiling: UnknownCeiling(of: bill.cost, prices.pricing.catalog),
        breaches: bill.breaches, isDetailed: format.details, completing: globals.completing)
      try session.show(report.document, report.markdown, report.html, report.lines(on: session.terminal.page), format)
      try session.refuse(bill.breaches)
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

    @Argument(
      help: ArgumentHelp("The first side of the comparison.", valueName: "from"),
      completion: .names { await $0.environments() })
    var from: String

    @Argument(
      help: ArgumentHelp("The second side of the comparison.", valueName: "to"),
      completion: .names { await $0.environments() })
    var to: String

    @Option(help: ArgumentHelp("The environment to evaluate at two commits.", valueName: "environment"))
    var environment: EnvironmentName?

    @OptionGroup var format: CostFormatOptions
    @OptionGroup var limits: CostLimitOptions
    @OptionGroup var globals: GlobalOptions

    func run(in world: World) async throws {
      let session = try Session(globals, world)
      let bills = try await session.workspace.compareBills(from, to, environment: environment, limits.bounds)
      let (before, after, prices) = (bills.before, bills.after, bills.after.prices)
      let report = CostDiffReport(
        from: .init(from, before.graph, before.cost), to: .init(to, after.graph, after.cost),
        catalogDigest: prices.digest, stale: prices.stale,
        old: OldPrices(in: after.cost, prices.age) ?? OldPrices(in: before.cost, prices.age),
        breaches: bills.breaches, isDetailed: format.details, completing: globals.completing)
      try session.show(report.document, report.markdown, report.html, report.lines(on: session.terminal.page), format)
      try session.refuse(bills.breaches)
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
    if let path = format.html { try world.write(html(), to: path) }
    if format.markdown, !globals.json {
      terminal.write(TerminalText(lines: markdown()))
    } else {
      show(document(), lines())
    }
  }
}
