internal import InfraModel
internal import Provider

/// What the twin has that the environment does not manage.
extension Twin {
  /// Makes what a plan looked up. What the sandbox refuses stays away, and is told where something would need it: the plan
  /// does nothing to it.
  mutating func place(_ existing: [ExistingResource]) async {
    var waiting = existing
    var left = 0
    // One may stand in another that comes later: as long as some are made, the rest is tried again.
    while waiting.count != left {
      left = waiting.count
      var refused: [ExistingResource] = []
      for (number, resource) in waiting.enumerated() where await !isMade(resource, number) { refused.append(resource) }
      waiting = refused
    }
  }

  private mutating func isMade(_ existing: ExistingResource, _ number: Int) async -> Bool {
    let (resource, schema) = (existing.resource, provider.schemas.schema(of: existing.type))
    let settable = resource.properties.filter { schema?.readOnly.contains($0.key) != true }
    do throws(ProviderError) {
      let observed = try await provider.create(
        CreateRequest(
          address: Address("existing/\(number)"), type: existing.type, region: existing.region, account: account,
          properties: settable.mapValues { Self.revealed(names.replaced(in: $0)) }),
        context("existing-\(number)-\(resource.id)"))
      learn(resource.id, resource.properties, from: observed, existing.type)
      return true
    } catch {
      return false
    }
  }
}
