internal import AWSClient
internal import AWSResources
internal import ArgumentParser
internal import Evaluation
internal import InfraModel
internal import Pricing
internal import Provider
internal import Reports

/// Fetches prices from AWS's price list.
struct PricesUpdate: InfraCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetch current prices from AWS's price list into the project.",
    discussion: """
      Kept in prices/updated.json, which belongs to the project: commit it, and every
      plan has the same prices. Needs credentials that may call pricing:GetProducts.
      The file is written when everything was fetched, or not at all.

      Examples:
        infra prices update                       (the regions of the environments)
        infra prices update eu-central-1 us-east-1 --service AmazonRDS
      """)

  @Argument(help: ArgumentHelp("The regions; those of the environments without them.", valueName: "region"))
  var regions: [String] = []

  @Option(help: ArgumentHelp("Only this service, by its code in the price list, repeatable.", valueName: "service"))
  var service: [String] = []

  @OptionGroup var globals: GlobalOptions

  func run() async throws {
    let session = try Session(globals)
    let known = PriceListReader.services
    for name in service where !known.contains(name) {
      throw CommandFailure.unknownPriceService(name, known: known)
    }
    let wanted = regions.isEmpty ? try await declaredRegions(session) : Set(regions).sorted()
    guard !wanted.isEmpty else { throw CommandFailure.noRegionToUpdate() }
    let parts: [PriceFetch.Part]
    do throws(AWSError) {
      parts = try await PriceFetch(client: session.client())
        .parts(services: service.isEmpty ? known : service, regions: wanted, parallelism: globals.parallelism)
    } catch {
      throw ProviderError(error).failure
    }
    let today = session.today.description
    var updated = try session.updatedPrices() ?? UpdatedPrices(day: today)
    for region in wanted where parts.allSatisfy({ $0.region != region || $0.reading.rows.isEmpty }) {
      throw CommandFailure.nothingFetched(service.isEmpty ? "any service" : service.joined(separator: ", "), region)
    }
    for part in parts where !part.reading.rows.isEmpty {
      let region = part.reading.rows[0].price.region
      updated.replace(service: part.service, region: region, with: part.reading.rows, day: today)
    }
    let path = try session.writePrices(updated.document, to: UpdatedPrices.path)
    let report = PriceUpdateReport(
      parts.map {
        PriceUpdateReport.Part(
          service: $0.service, region: $0.region, prices: $0.reading.rows.count, skipped: $0.reading.skipped,
          ambiguous: $0.reading.ambiguous)
      }, path: path)
    session.show(report.document, report.lines())
  }

  /// The regions of all environments and of their resources.
  private func declaredRegions(_ session: Session) async throws -> [String] {
    var found: Set<String> = []
    for environment in try await session.environments() {
      let graph = try await session.graph(environment.name)
      found.insert(graph.region)
      found.formUnion(graph.resources.compactMap(\.region))
    }
    return found.sorted()
  }
}
