internal import AWSPrices
internal import InfraModel
internal import Pricing
internal import UseCases

extension CommandFailure {
  static func badPair(_ text: String, option: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(.badPairOption, "invalid pair '\(text)' (expected NAME=VALUE)", fix: "write \(option) NAME=VALUE"))
  }

  static func regionMissing(_ what: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(.priceRegionMissing, "the price of \(what) depends on the region", fix: "give it with --region"))
  }

  static func unknownPriceService(_ service: String, known: [String]) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noSuchPriceService, "the catalog has no service '\(service)'",
        notes: [.init("there are: " + known.joined(separator: ", "))],
        fix: Spelling.nearest(to: service, among: known).map { "did you mean '\($0)'?" }))
  }

  static func badAmount(_ text: String, option: String, expected: String) -> CommandFailure {
    CommandFailure(Diagnostic(.badAmount, "\(option) \(text) is not \(expected)"))
  }

  static let rateOrDiscount = CommandFailure(
    Diagnostic(
      .rateOrDiscount, "set either a rate or a discount",
      fix: "give a usage type and --usd, or --discount"))

  static func unitMissing(_ service: String, _ usageType: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .unitMissing, "the catalog has no \(service) \(usageType), so its unit is not known", fix: "give --unit")
    )
  }

  static func nothingFetched(
    _ region: String, _ parts: [PriceFetch.Part], near: String?
  ) -> CommandFailure {
    let services = parts.map(\.service).joined(separator: ", ")
    let products = parts.reduce(0) { $0 + $1.products }
    let refusals = parts.flatMap(\.reading.refusals)
    var notes = [Diagnostic.Note("asked for: \(services)")]
    notes += refusals.prefix(5).map { .init("\($0.what): \($0.why)") }
    if refusals.count > 5 { notes.append(.init("and \(refusals.count - 5) more")) }
    notes.append(.init("nothing was written"))
    let fix =
      near.map { "did you mean '\($0)'?" }
      ?? (refusals.isEmpty
        ? "check the region's name; a region of another partition has a price list of its own"
        : "set what you pay: infra prices set SERVICE USAGE-TYPE --region \(region) --usd PRICE")
    return CommandFailure(
      Diagnostic(
        .nothingFetched,
        "AWS's price list has no usable price for \(region): it returned \(products) product\(products == 1 ? "" : "s")",
        notes: notes, fix: fix))
  }

  static func notListed(_ service: String) -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .serviceNotListed,
        "the prices of \(service) cannot be updated: its price list is by place, and estimates ask for all places",
        fix: "infra prices set \(service) USAGE-TYPE --region global --usd PRICE"))
  }

  static func noRegionToUpdate() -> CommandFailure {
    CommandFailure(
      Diagnostic(
        .noRegionToUpdate, "no region is named, and no environment has one", fix: "infra prices update eu-central-1"))
  }
}
