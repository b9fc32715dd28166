internal import ArgumentParser
internal import InfraModel
internal import Pricing
internal import UseCases

/// How old prices may be.
struct PriceAgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Maximum age of prices in days; older prices make sums incomplete (default: \(Catalog.usualMaxAge) for the catalog, \(PriceAge.usualMost) for each price).",
      valueName: "days"))
  var maxAge: Int?

  mutating func validate() throws {
    if let maxAge, maxAge < 0 { throw ValidationError("--max-age must be at least 0") }
  }
}

/// Whether an account's free allowances are taken off.
struct AllowanceOptions: ParsableArguments {
  @Flag(help: "Subtract the account's free monthly allowances; for an account that contains only this environment.")
  var accountAllowances = false
}

/// What a bill may not exceed.
struct CostLimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Maximum increase of the monthly cost: dollars, or a percentage.", valueName: "50 or 10%"))
  var maxIncrease: String?

  @Flag(help: "Exit with 13 if part of the cost is not known.")
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

  /// The bounds as a use case takes them.
  var bounds: CostBounds {
    CostBounds(
      increase: maxIncrease.flatMap { CostLimits.Increase($0) }, mustBeComplete: requireComplete, maxAge: maxAge,
      takesAccountAllowances: accountAllowances)
  }
}

/// The forms of a report on costs.
struct CostFormatOptions: ParsableArguments {
  @Flag(help: "Write Markdown instead of text.")
  var markdown = false

  @Option(help: ArgumentHelp("Also write an HTML page with a chart.", valueName: "file"))
  var html: String?

  @Flag(help: "Also show what is free or unchanged, and the source of each price.")
  var details = false
}
