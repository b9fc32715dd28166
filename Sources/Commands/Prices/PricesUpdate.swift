internal import AWSClient
internal import AWSPrices
internal import AWSResources
internal import ArgumentParser
internal import Evaluation
internal import InfraModel
internal import Pricing
internal import Provider
internal import Reports
internal import UseCases
internal import World

/// Fetches prices from AWS's price list.
struct PricesUpdate: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetch current prices from AWS's price list into the project.",
    discussion: """
      Kept in prices/updated.json, which belongs to the project: commit it, and every
      plan has the same prices. Needs credentials that may call pricing:GetProducts.
      Fetches the services that cost models and the project's own rates use, or those
      that are named. Prices that cannot be used are listed and left out. The file is
      written after everything was fetched, or not at all.

      Examples:
        infra prices update                       (the regions of the environments)
        infra prices update eu-central-1 us-east-1 --service AmazonRDS
      """)

  @Argument(help: ArgumentHelp("The regions; those of the environments if omitted.", valueName: "region"))
  var regions: [String] = []

  @Option(
    help: ArgumentHelp(
      "Limit the update to this service, by its code in the price list; repeatable.", valueName: "service"))
  var service: [String] = []

  @OptionGroup var globals: GlobalOptions

  func run(in world: World) async throws {
    let session = try Session(globals, world)
    let own = try session.workspace.ownPrices()?.rates ?? []
    let services = try services(own)
    let wanted = regions.isEmpty ? try await declaredRegions(session) : Set(regions).sorted()
    guard !wanted.isEmpty else { throw CommandFailure.noRegionToUpdate() }
    let today = session.workspace.today
    // Read before anything is asked: a file that cannot be read is not one to be written over.
    var updated = try session.workspace.updatedPrices() ?? UpdatedPrices(day: today.description)
    let fetch = PriceFetch(client: session.workspace.client(), reader: PriceListReader(on: today, own: own))
    let parts: [PriceFetch.Part]
    do throws(PriceFetch.Failure) {
      parts = try await fetch.parts(services: services, regions: wanted, parallelism: globals.parallelism)
    } catch {
      throw error.commandFailure
    }
    // What is the same in all regions stands for none of them, unless nothing else was asked.
    let asked = parts.allSatisfy { $0.region == PriceQuery.global } ? [PriceQuery.global] : wanted
    for region in asked {
      let here = parts.filter { $0.region == region }
      guard here.allSatisfy(\.reading.rows.isEmpty) else { continue }
      throw CommandFailure.nothingFetched(
        region, here, near: Self.near(region, among: try session.workspace.catalog().regions))
    }
    for part in parts where !part.reading.rows.isEmpty {
      updated.replace(service: part.service, region: part.region, with: part.reading.rows, day: today.description)
    }
    let path = try session.workspace.writePrices(updated.document, to: UpdatedPrices.path)
    let report = PriceUpdateReport(parts, path: path)
    session.show(report.document, report.lines())
  }

  /// The region that was probably meant: one of the same part of the world, so that no partition stands for another
  /// (`cn-north-1` is no `eu-north-1`).
  private static func near(_ region: String, among known: [String]) -> String? {
    guard !known.contains(region), let part = region.split(separator: "-").first else { return nil }
    return Spelling.nearest(to: region, among: known.filter { $0.hasPrefix(part + "-") })
  }

  /// The services that were named, or those that anything asks for.
  private func services(_ own: [OwnPrices.Rate]) throws(CommandFailure) -> [String] {
    guard !service.isEmpty else { return PriceListQuestions.services(own: own) }
    let known = PriceListQuestions.known(own: own)
    for name in service where !known.contains(name) {
      guard !PriceListQuestions.notListed.contains(name) else { throw .notListed(name) }
      throw .unknownPriceService(name, known: known)
    }
    return Set(service).sorted()
  }

  /// The regions of all environments and of their resources.
  private func declaredRegions(_ session: Session) async throws -> [String] {
    var found: Set<String> = []
    for environment in try await session.workspace.environments() {
      let graph = try await session.workspace.graph(environment.name)
      found.insert(graph.region)
      found.formUnion(graph.resources.compactMap(\.region))
    }
    return found.sorted()
  }
}
