internal import Cloud
internal import Digests
package import InfraModel
package import Pricing
internal import Provider
internal import World

/// The prices that a command takes.
package struct Prices: Sendable {
  package var pricing: Pricing
  /// Names them in plans.
  package var digest: String
  /// What is to be said about the catalog if it is too old.
  package var stale: UnknownCost?
  /// How old each of them may be by its own date.
  package var age: PriceAge

  /// A bill's figures, incomplete where the catalog or a price in the sum is too old.
  package func figures(_ cost: EnvironmentCost) -> CostFigures {
    CostFigures(cost, stale: stale ?? OldPrices(in: cost, age)?.cost)
  }

  /// - Parameter observations: what was read, by the address in the state.
  func priced(
    _ plan: Plan, state: State, seen observations: [Address: Observation], by provider: any Provider
  ) -> Plan {
    let seen = observations.compactMapValues { observation -> [String: Value]? in
      if case .present(let resource) = observation { resource.properties } else { nil }
    }
    return pricing.priced(
      plan, state: state, seen: seen, digest: digest, stale: stale, age: age, traits: { provider.traits(of: $0) })
  }
}

extension Workspace {
  /// The prices in the program, under those of the project.
  package func prices(_ bounds: CostBounds) throws(CommandFailure) -> Prices {
    let catalog = try catalog()
    return Prices(
      pricing: Pricing(catalog, takingAccountAllowances: bounds.takesAccountAllowances), digest: priceDigest,
      stale: staleness(of: catalog, maxAge: bounds.maxAge), age: priceAge(maxAge: bounds.maxAge))
  }

  /// How old each price may be.
  package func priceAge(maxAge: Int?) -> PriceAge { PriceAge(on: today, most: maxAge ?? PriceAge.usualMost) }

  /// What is to be said about a catalog that is too old.
  package func staleness(of catalog: Catalog, maxAge: Int?) -> UnknownCost? {
    catalog.staleness(on: today, maxAge: maxAge ?? Catalog.usualMaxAge)
  }

  /// Names the prices: those in the program by their own digest, a project's by the content of its files.
  private var priceDigest: String {
    let files = [OwnPrices.path, UpdatedPrices.path].map {
      world.documentIfReadable(Files.path($0, in: settings.project))
    }
    guard files.contains(where: { $0 != nil }) else { return cloud.prices.digest }
    let parts = [cloud.prices.digest] + files.map { $0.map(Digest.sha256) ?? "" }
    return Digest.sha256(Array(parts.joined(separator: "\n").utf8))
  }
}
