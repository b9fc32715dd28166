internal import InfraModel

extension CostModel {
  /// What a resource of this type costs; allowances of the account are taken from what others left.
  ///
  /// Lines that would be others if a property that cannot be read had another value are left out.
  package func estimate(_ resource: PricedResource, _ catalog: Catalog, _ allowances: inout Allowances)
    -> CostEstimate
  {
    var problems = properties?.problems(of: resource) ?? []
    var doubts = problems.flatMap { resource.alternatives(to: $0) }
    for (origin, table) in madeFrom(resource) {
      let its = table.problems(of: origin)
      doubts += its.flatMap { origin.alternatives(to: $0) }.map { resource.made(from: $0) }
      problems += its
    }
    let others = doubts.map { alternative in
      var copy = allowances
      return charged(alternative, catalog, &copy)
    }
    var result = charged(resource, catalog, &allowances)
    result.keepOnly(whatIsIn: others)
    result.unknown = problems.map(\.cost) + result.unknown
    if !resource.usage.isEmpty { result.unknown = resource.usageProblems(usage.keys) + result.unknown }
    if CostFigures(result).isOverflowing { result.unknown.append(.overflow("a month")) }
    return result
  }

  /// What the model says of a resource.
  private func charged(
    _ resource: PricedResource, _ catalog: Catalog, _ allowances: inout Allowances
  ) -> CostEstimate {
    var evaluation = ChargeEvaluation(catalog, resource, allowances)
    var result = CostEstimate()
    let items = body(resource, catalog)
    for item in items {
      switch item {
      case .charge(let charge): result.components += evaluation.components(of: charge)
      case .oneTime(let charge): result.oneTime += evaluation.components(of: charge)
      case .growing(let charge): result.growing += evaluation.components(of: charge)
      case .unknown(let cost): result.unknown.append(cost)
      case .assumption(let text), .guess(let text, _, _): result.assumptions.append(text)
      case .uses: break
      case .free(let name, let reason):
        result.components.append(
          CostComponent(name: name, unit: "", quantity: nil, unitPrice: .zero, kind: .free, note: reason))
      }
    }
    if !resource.usage.isEmpty { result.unknown += resource.unusedUsage(usage.keys, used: items.usageNames) }
    result.unknown += evaluation.unknown
    for case .guess(let text, let charges, let fix) in items {
      if !evaluation.isSmall(charges, in: result.monthly) { result.unknown.append(.guessed(text, fix: fix)) }
    }
    allowances = evaluation.allowances
    return result
  }

  /// What a resource of this type costs by itself, without the allowances of its account.
  public func estimate(_ resource: PricedResource, _ catalog: Catalog) -> CostEstimate {
    var allowances = Allowances(areTaken: false)
    return estimate(resource, catalog, &allowances)
  }
}

extension [CostItem] {
  /// The names of the usage that something is paid by.
  fileprivate var usageNames: [String] {
    var names: [String] = []
    for item in self {
      switch item {
      case .charge(let charge), .oneTime(let charge), .growing(let charge): names += charge.usageNames
      case .uses(let key): names.append(key.name)
      case .free, .unknown, .assumption, .guess: break
      }
    }
    return names
  }
}
