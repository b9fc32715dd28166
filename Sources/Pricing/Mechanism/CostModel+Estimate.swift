internal import InfraModel

extension CostModel {
  /// What a resource of this type costs; allowances of the account are taken from what others left.
  func estimate(_ resource: PricedResource, _ catalogue: Catalogue, _ allowances: inout Allowances) -> CostEstimate {
    var evaluation = ChargeEvaluation(catalogue, resource, allowances)
    var result = CostEstimate()
    if !resource.usage.isEmpty { result.unknown = resource.usageProblems(usage) }
    for read in reads { result.unknown += read.problems(of: resource) }
    for item in body(resource, catalogue) {
      switch item {
      case .charge(let charge): result.components += evaluation.components(of: charge)
      case .oneTime(let charge): result.oneTime += evaluation.components(of: charge)
      case .growing(let charge): result.growing += evaluation.components(of: charge)
      case .unknown(let cost): result.unknown.append(cost)
      case .assumption(let text): result.assumptions.append(text)
      case .free(let name, let reason):
        result.components.append(
          CostComponent(name: name, unit: "", quantity: nil, unitPrice: .zero, kind: .free, note: reason))
      }
    }
    result.unknown += evaluation.unknown
    if CostFigures(result).isOverflowing { result.unknown.append(.overflow("a month")) }
    allowances = evaluation.allowances
    return result
  }

  /// What a resource of this type costs by itself, without the allowances of its account.
  public func estimate(_ resource: PricedResource, _ catalogue: Catalogue = Catalogue()) -> CostEstimate {
    var allowances = Allowances(areTaken: false)
    return estimate(resource, catalogue, &allowances)
  }
}
