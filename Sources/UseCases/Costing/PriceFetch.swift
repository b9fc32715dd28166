package import AWSClient
package import AWSPrices
internal import AWSResources
internal import InfraModel
internal import Pricing
internal import Provider

/// Asks AWS's price list for what estimates ask for.
package struct PriceFetch: Sendable {
  /// One service's list for one region, or for all regions where prices are the same in all.
  package struct Part: Sendable {
    package var service: String
    package var region: String
    /// How many products the list sent.
    package var products: Int
    package var reading: PriceListReader.Reading
  }

  /// Why a price list could not be fetched.
  package enum Failure: Error, Sendable {
    case aws(AWSError)
    case list(PriceListProblem)
  }

  package let client: any AWSCalling
  package let reader: PriceListReader

  package init(client: any AWSCalling, reader: PriceListReader) {
    self.client = client
    self.reader = reader
  }

  /// Fetches some services for some regions, several at a time; sorted by region and service.
  package func parts(services: [String], regions: [String], parallelism: Int) async throws(Failure) -> [Part] {
    let wanted =
      services.filter(PriceListQuestions.isGlobal).map { (service: $0, region: PriceQuery.global) }
      + regions.flatMap { region in
        services.filter { !PriceListQuestions.isGlobal($0) }.map { (service: $0, region: region) }
      }
    let results = await withTaskGroup(of: Result<Part, Failure>.self) { group in
      var next = wanted[...]
      var results: [Result<Part, Failure>] = []
      func start() {
        guard let (service, region) = next.popFirst() else { return }
        group.addTask {
          do throws(Failure) { return .success(try await part(service, region)) } catch { return .failure(error) }
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

  private func part(_ service: String, _ region: String) async throws(Failure) -> Part {
    var products: [Value] = []
    for filters in PriceListQuestions.filters(service: service, region: region) {
      do throws(Failure) {
        products += try await PriceListPages(client: client, service: service, filters: filters).products()
      } catch {
        // A project may have rates for what AWS does not sell.
        guard case .aws(let refusal) = error, Self.isUnknownService(refusal),
          !PriceListQuestions.known().contains(service)
        else { throw error }
      }
    }
    return Part(
      service: service, region: region, products: products.count,
      reading: reader.read(products, service: service, region: region))
  }

  private static func isUnknownService(_ error: AWSError) -> Bool {
    error.code == "InvalidParameterException" || error.code == "NotFoundException"
  }
}

extension PriceFetch.Failure {
  package var commandFailure: CommandFailure {
    switch self {
    case .list(let problem): return .brokenPriceList(problem)
    case .aws(let error):
      var failure = ProviderError(error).failure
      for index in failure.diagnostics.indices {
        failure.diagnostics[index].notes.append(.init("nothing was written"))
        if failure.diagnostics[index].fix == nil { failure.diagnostics[index].fix = fix(error) }
      }
      return failure
    }
  }

  private func fix(_ error: AWSError) -> String {
    switch error.code {
    case "AccessDeniedException", "AccessDenied": "allow these credentials to call pricing:GetProducts"
    default: "run the same command again later"
    }
  }
}
