public import InfraModel

/// Says what resources cost. Pure: the same catalog and resources give the same answer.
public struct Pricing: Sendable {
  public let catalog: Catalog
  /// Whether an account's free allowances (Lambda's first million requests, …) are taken off. An account has them once
  /// for all of its environments, so the list price is said unless an environment has its account for itself.
  public let takesAccountAllowances: Bool

  public init(_ catalog: Catalog, takingAccountAllowances: Bool = false) {
    self.catalog = catalog
    takesAccountAllowances = takingAccountAllowances
  }

  /// What one resource costs by itself.
  public func estimate(_ resource: PricedResource) -> CostEstimate {
    var allowances = Allowances(areTaken: takesAccountAllowances)
    return estimate(resource, &allowances)
  }

  /// What a graph's resources cost. Allowances of an account, where taken, are used up in the order of addresses.
  public func estimate(_ graph: Graph) -> EnvironmentCost { estimate(graph.resources, region: graph.region) }

  /// What resources cost, of a graph or a state.
  /// - Parameter region: The region of resources that do not name their own.
  public func estimate(_ resources: [ResourceNode], region: String) -> EnvironmentCost {
    estimate(ResourceIndex(resources, region: region))
  }

  /// What all resources of an index cost.
  func estimate(_ index: ResourceIndex) -> EnvironmentCost {
    var allowances = Allowances(areTaken: takesAccountAllowances)
    let lines = index.addresses.compactMap { index.resource(at: $0) }.map { resource in
      EnvironmentCost.Line(
        address: resource.address ?? "", type: resource.type, region: resource.region,
        estimate: estimate(resource, &allowances))
    }
    return EnvironmentCost(lines: lines)
  }

  private func estimate(_ resource: PricedResource, _ allowances: inout Allowances) -> CostEstimate {
    guard let model = catalog.book.model(of: resource.type) else {
      return CostEstimate(unknown: [.noModel(resource.type)])
    }
    return model.estimate(resource, catalog, &allowances)
  }
}
