public import InfraModel

/// Says what resources cost. Pure: the same catalogue and resources give the same answer.
public struct Pricing: Sendable {
  public let catalogue: Catalogue

  public init(_ catalogue: Catalogue = Catalogue()) { self.catalogue = catalogue }

  /// What one resource costs by itself.
  public func estimate(_ resource: PricedResource) -> CostEstimate {
    var allowances = Allowances()
    return estimate(resource, &allowances)
  }

  /// What a graph's resources cost. Allowances of an account are used up in the order of addresses.
  public func estimate(_ graph: Graph) -> EnvironmentCost { estimate(graph.resources, region: graph.region) }

  /// What resources cost, of a graph or a state.
  /// - Parameter region: The region of resources that do not name their own.
  public func estimate(_ resources: [ResourceNode], region: String) -> EnvironmentCost {
    let index = ResourceIndex(resources, region: region)
    var allowances = Allowances()
    let lines = resources.map(\.address).sorted().compactMap { index.resource(at: $0) }.map { resource in
      EnvironmentCost.Line(
        address: resource.address ?? "", type: resource.type, region: resource.region,
        estimate: estimate(resource, &allowances))
    }
    return EnvironmentCost(lines: lines)
  }

  private func estimate(_ resource: PricedResource, _ allowances: inout Allowances) -> CostEstimate {
    guard let model = CostModels.model(of: resource.type) else {
      return CostEstimate(unknown: [.noModel(resource.type)])
    }
    return model.estimate(resource, catalogue, &allowances)
  }
}
