internal import InfraModel
internal import Pricing

extension CommandFailure {
  static func badPair(_ text: String, option: String) -> CommandFailure {
    CommandFailure(.usage, Diagnostic("IN7022", "'\(text)' is no pair", fix: "write \(option) NAME=VALUE"))
  }

  static func regionMissing(_ what: String) -> CommandFailure {
    CommandFailure(
      .usage, Diagnostic("IN7023", "the price of \(what) depends on the region", fix: "give it with --region"))
  }

  static func unknownPriceService(_ service: String, known: [String]) -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic(
        "IN7024", "the catalogue has no service '\(service)'",
        notes: [.init("there are: " + known.joined(separator: ", "))],
        fix: Spelling.nearest(to: service, among: known).map { "did you mean '\($0)'?" }))
  }

  static func badAmount(_ text: String, option: String, expected: String) -> CommandFailure {
    CommandFailure(.usage, Diagnostic("IN7025", "\(option) \(text) is not \(expected)"))
  }

  static let rateOrDiscount = CommandFailure(
    .usage,
    Diagnostic(
      "IN7026", "either a rate or a discount can be set",
      fix: "give a usage type and --usd, or --discount"))

  static func unitMissing(_ service: String, _ usageType: String) -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic("IN7027", "the catalogue has no \(service) \(usageType), so its unit is not known", fix: "give --unit")
    )
  }

  static func nothingFetched(_ service: String, _ region: String) -> CommandFailure {
    CommandFailure(
      .failed,
      Diagnostic(
        "IN7028", "AWS's price list has nothing for \(service) in \(region) that estimates ask for",
        notes: [.init("nothing was written")], fix: "check the region's name"))
  }

  static func noRegionToUpdate() -> CommandFailure {
    CommandFailure(
      .usage,
      Diagnostic("IN7029", "no region is named, and no environment has one", fix: "infra prices update eu-central-1"))
  }
}
