internal import AWSClient
internal import InfraModel
internal import Pricing

/// Asks AWS's price list for what estimates ask for.
struct PriceFetch: Sendable {
  /// One service's list for one region.
  struct Part: Sendable {
    var service: String
    var region: String
    var reading: PriceListReader.Reading
  }

  let client: any AWSCalling
  /// The price list is the same wherever it is asked; it has an endpoint in few regions.
  private static let endpointRegion = "us-east-1"

  /// Fetches some services for some regions, several at a time; sorted by region and service.
  func parts(services: [String], regions: [String], parallelism: Int) async throws(AWSError) -> [Part] {
    let wanted = regions.flatMap { region in services.map { (service: $0, region: region) } }
    let results = await withTaskGroup(of: Result<Part, AWSError>.self) { group in
      var next = wanted[...]
      var results: [Result<Part, AWSError>] = []
      func start() {
        guard let (service, region) = next.popFirst() else { return }
        group.addTask {
          do throws(AWSError) { return .success(try await part(service, region)) } catch { return .failure(error) }
        }
      }
      for _ in 0..<max(parallelism, 1) { start() }
      while let result = await group.next() {
        results.append(result)
        // What is not to be written anyway is not asked for either.
        if case .success = result { start() }
      }
      return results
    }
    var parts: [Part] = []
    for result in results { parts.append(try result.get()) }
    return parts.sorted { ($0.region, $0.service) < ($1.region, $1.service) }
  }

  private func part(_ service: String, _ region: String) async throws(AWSError) -> Part {
    var products: [Value] = []
    for filters in PriceListReader.filters(service: service, region: region) {
      let input: [String: Value] = [
        "ServiceCode": .string(service), "FormatVersion": "aws_v1", "MaxResults": 100,
        "Filters": .list(
          filters.sorted { $0.key < $1.key }.map {
            ["Type": "TERM_MATCH", "Field": .string($0.key), "Value": .string($0.value)]
          }),
      ]
      let answer = try await client.callAll(.pricing, "GetProducts", input, region: Self.endpointRegion)
      products += (answer["PriceList"]?.list ?? []).compactMap(Self.product)
    }
    return Part(
      service: service, region: region,
      reading: PriceListReader().read(products, service: service, region: region))
  }

  /// Products come as texts of JSON.
  private static func product(_ value: Value) -> Value? {
    guard let text = value.string else { return value }
    do throws(JSON.SyntaxError) { return try JSON.parse(text) } catch { return nil }
  }
}
