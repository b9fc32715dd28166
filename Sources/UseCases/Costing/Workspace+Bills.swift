package import InfraModel
package import Pricing

/// What an environment costs, and what it exceeds.
package struct Bill: Sendable {
  package var graph: Graph
  package var cost: EnvironmentCost
  package var prices: Prices
  /// The limits that it exceeds.
  package var breaches: [CostBreach]
}

/// Two bills, and what the second exceeds against the first.
package struct BillComparison: Sendable {
  package var before: Bill
  package var after: Bill
  package var breaches: [CostBreach] { after.breaches }
}

/// The cost of one resource, in the bill that it stands in.
package struct ExplainedCost: Sendable {
  package var line: EnvironmentCost.Line
  package var node: ResourceNode
  package var prices: Prices
}

extension Workspace {
  /// What an environment costs as it is declared; an increase is against what the state holds.
  package func bill(_ environment: EnvironmentName, _ bounds: CostBounds) async throws -> Bill {
    let graph = try await graph(environment)
    let prices = try prices(bounds)
    let cost = prices.pricing.estimate(graph)
    var before = CostFigures.zero
    if bounds.increase != nil, let state = try await load(environment) {
      before = CostFigures(prices.pricing.estimate(state, usedAs: graph))
    }
    let breaches = bounds.limits(of: graph).breaches(from: before, to: prices.figures(cost))
    return Bill(graph: graph, cost: cost, prices: prices, breaches: breaches)
  }

  /// What lies between two bills, each of what a person calls by ``graph(named:environment:)``.
  package func compareBills(
    _ from: String, _ to: String, environment: EnvironmentName?, _ bounds: CostBounds
  ) async throws -> BillComparison {
    let prices = try prices(bounds)
    func bill(_ name: String) async throws -> Bill {
      let graph = try await graph(named: name, environment: environment)
      return Bill(graph: graph, cost: prices.pricing.estimate(graph), prices: prices, breaches: [])
    }
    let before = try await bill(from)
    var after = try await bill(to)
    // The budget is of the environment that is compared, not of a larger one beside it.
    var limits = bounds.limits(of: after.graph)
    if before.graph.environment != after.graph.environment { limits.budget = nil }
    after.breaches = limits.breaches(from: CostFigures(before.cost), to: prices.figures(after.cost))
    return BillComparison(before: before, after: after)
  }

  /// How one resource's cost comes about. The whole environment is priced: what an account has once is used up in the
  /// order of addresses.
  package func explainCost(
    of address: String, in environment: EnvironmentName, _ bounds: CostBounds
  ) async throws -> ExplainedCost {
    let graph = try await graph(environment)
    let prices = try prices(bounds)
    guard let line = prices.pricing.estimate(graph).lines.first(where: { $0.address == Address(address) }),
      let node = graph.resources.first(where: { $0.address == line.address })
    else {
      throw CommandFailure.undeclaredAddress(
        address, in: environment, declared: graph.resources.map(\.address.path).sorted())
    }
    return ExplainedCost(line: line, node: node, prices: prices)
  }
}

extension CommandFailure {
  fileprivate static func undeclaredAddress(
    _ address: String, in environment: EnvironmentName, declared: [String]
  ) -> CommandFailure {
    let inside = declared.first { $0.hasPrefix(address + "/") }
    let near = Spelling.nearest(to: address, among: declared) ?? inside
    return CommandFailure(
      Diagnostic(
        .noSuchAddress, "\(environment) declares no resource '\(address)'",
        fix: near.map { "did you mean '\($0)'?" } ?? "infra cost \(environment) --details lists them"))
  }
}
