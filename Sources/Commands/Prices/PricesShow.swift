internal import ArgumentParser
internal import InfraModel
internal import Pricing
internal import Reports
internal import UseCases
internal import World

/// Shows what would be charged, and where it comes from.
struct PricesShow: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the price of something, and its source.",
    discussion: """
      Takes the price list's service and usage type (without the region's prefix), or
      a resource type with its properties. A missing price is never replaced by that
      of another region or class; similar prices are listed.
      """)

  @Argument(help: ArgumentHelp("The service's code, or a resource type.", valueName: "service"))
  var service: String

  @Argument(
    help: ArgumentHelp(
      "The usage type; if omitted, the usage types of the service are listed.", valueName: "usage-type"))
  var usageType: String?

  @Option(help: ArgumentHelp("A condition of the price; repeatable.", valueName: "name=value"))
  var attribute: [String] = []

  @Option(
    help: ArgumentHelp("A property of the resource, its value text or JSON; repeatable.", valueName: "name=value"))
  var property: [String] = []

  @Option(help: ArgumentHelp("The resource's usage; repeatable.", valueName: "name=number"))
  var usage: [String] = []

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let catalog = try session.workspace.catalog()
    if service.contains("::") {
      try showResource(session, catalog)
    } else if let usageType {
      let attributes = Dictionary(try Pairs.read(attribute, option: "--attribute")) { $1 }
      let finding = PriceFinding(PriceQuery(service, usageType, attributes), in: globals.region, catalog)
      let report = PriceFindingReport(finding, completing: globals.completing)
      session.show(report.document, report.lines())
    } else {
      let names = catalog.usageTypes(of: service)
      guard !names.isEmpty else { throw CommandFailure.unknownPriceService(service, known: catalog.services) }
      session.show(
        [
          "formatVersion": 1, "kind": "usage-types", "service": .string(service),
          "usageTypes": .list(names.map(Value.string)),
        ], names.map { Line("  " + $0) })
    }
  }

  private func showResource(_ session: Session, _ catalog: Catalog) throws(CommandFailure) {
    guard let region = globals.region else { throw CommandFailure.regionMissing(service) }
    var properties: [String: Value] = [:]
    for (name, text) in try Pairs.read(property, option: "--property") { properties[name] = Self.value(text) }
    var amounts: [String: Value] = [:]
    for (name, text) in try Pairs.read(usage, option: "--usage") { amounts[name] = Self.value(text) }
    let type = session.workspace.pricedType(named: service)
    let estimate = Pricing(catalog).estimate(
      PricedResource(type, region: region, properties: properties, usage: amounts))
    let report = ResourcePricesReport(type, in: region, estimate, completing: globals.completing)
    session.show(report.document, report.lines())
  }

  /// JSON where it is JSON, else the text itself.
  private static func value(_ text: String) -> Value {
    do throws(JSON.SyntaxError) { return try JSON.parse(text) } catch { return .string(text) }
  }
}
