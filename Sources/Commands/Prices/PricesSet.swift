internal import ArgumentParser
internal import InfraModel
internal import Pricing
internal import Reports
internal import UseCases
internal import World

/// Sets what the project pays instead of the list's prices.
struct PricesSet: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set the project's own rate or discount.",
    discussion: """
      Kept in prices/own.json, which belongs to the project: commit it. Own rates
      override fetched prices, which override the prices in the program; a discount
      applies to both of the latter.

      Examples:
        infra prices set AmazonEC2 NatGateway-Hours --region eu-central-1 --usd 0.04
        infra prices set AmazonRDS --discount 12.5 --because "contract until 2027-03"
      """)

  @Argument(help: ArgumentHelp("The service's code in the price list.", valueName: "service"))
  var service: String

  @Argument(
    help: ArgumentHelp("The usage type; a discount without one is for the whole service.", valueName: "usage-type"))
  var usageType: String?

  @Option(help: ArgumentHelp("A condition of the rate; repeatable.", valueName: "name=value"))
  var attribute: [String] = []

  @Option(help: ArgumentHelp("The rate: US dollars for one unit.", valueName: "dollars"))
  var usd: String?

  @Option(help: ArgumentHelp("The unit. (default: that of the price list)", valueName: "unit"))
  var unit: String?

  @Option(help: ArgumentHelp("The discount from list prices, from 0 to 100.", valueName: "percent"))
  var discount: String?

  @Option(help: ArgumentHelp("The reason, such as a contract.", valueName: "reason"))
  var because: String?

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    var own = try session.workspace.ownPrices() ?? OwnPrices()
    let today = session.workspace.today.description
    switch (usd, discount) {
    case (let usd?, nil): own.set(try rate(usd, today, session.workspace.catalog()))
    case (nil, let percent?):
      guard let amount = Quantity(decimal: percent), (0...100).contains(amount) else {
        throw CommandFailure.badAmount(percent, option: "--discount", expected: "a number from 0 to 100")
      }
      own.set(
        Discount(
          service: service, usageType: usageType, region: globals.region, percent: amount, because: because,
          date: today))
    default: throw CommandFailure.rateOrDiscount
    }
    let path = try session.workspace.writePrices(own.document, to: OwnPrices.path)
    session.show(own.document, [Line("written to \(path)")])
  }

  private func rate(_ usd: String, _ today: String, _ catalog: Catalog) throws(CommandFailure) -> OwnPrices.Rate {
    guard let amount = Money(decimal: usd), amount >= .zero else {
      throw .badAmount(usd, option: "--usd", expected: "US dollars such as 0.045, with at most twelve decimals")
    }
    guard let usageType else { throw .rateOrDiscount }
    guard let region = globals.region else { throw .regionMissing("\(service) \(usageType)") }
    let attributes = Attributes(Dictionary(try Pairs.read(attribute, option: "--attribute")) { $1 })
    guard let unit = unit ?? catalog.all(service, usageType).first?.unit else {
      throw .unitMissing(service, usageType)
    }
    return OwnPrices.Rate(
      service: service, usageType: usageType, attributes: attributes, region: region, unit: unit, usd: amount,
      date: today, because: because)
  }
}
