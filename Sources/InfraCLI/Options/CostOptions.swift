internal import ArgumentParser
internal import InfraModel
internal import Pricing

/// How old prices may be.
struct PriceAgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The most days that the prices may be old; older ones make sums incomplete (\(Catalogue.usualMaxAge) for all together, \(PriceAge.usualMost) for each).",
      valueName: "days"))
  var maxAge: Int?

  mutating func validate() throws {
    if let maxAge, maxAge < 0 { throw ValidationError("--max-age must be at least 0") }
  }
}

/// Whether an account's free allowances are taken off.
struct AllowanceOptions: ParsableArguments {
  @Flag(help: "Subtract what an account has free each month; for an account that holds this environment alone.")
  var accountAllowances = false
}

/// What a bill may not exceed.
struct CostLimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The most that a month may cost more than now: dollars, or a share.", valueName: "50 or 10%"))
  var maxIncrease: String?

  @Flag(help: "Exit with 13 if some of the cost is not known.")
  var requireComplete = false

  @OptionGroup var age: PriceAgeOptions

  @OptionGroup var allowances: AllowanceOptions

  mutating func validate() throws {
    if let maxIncrease, CostLimits.Increase(maxIncrease) == nil {
      throw ValidationError("--max-increase '\(maxIncrease)' is neither dollars (50) nor a share (10%)")
    }
  }

  var accountAllowances: Bool { allowances.accountAllowances }
  /// The most days that prices may be old, where that was said.
  var maxAge: Int? { age.maxAge }

  /// The limits for an environment.
  func limits(of graph: Graph) -> CostLimits {
    CostLimits(
      budget: graph.budget, increase: maxIncrease.flatMap { CostLimits.Increase($0) }, mustBeComplete: requireComplete)
  }
}

/// The forms of a report on costs.
struct CostFormatOptions: ParsableArguments {
  @Flag(help: "Write Markdown instead of text.")
  var markdown = false

  @Option(help: ArgumentHelp("Also write a page with a chart.", valueName: "file"))
  var html: String?

  @Flag(help: "Show what is free or the same, too, and each price's source.")
  var details = false
}
