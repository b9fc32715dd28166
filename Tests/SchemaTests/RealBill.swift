import AWSResources
import Cloud
import InfraModel
import Pricing
import Reports
import TestFiles
import Testing

/// What an environment costs, by the prices of the program: with a budget that it breaks, and prices that are too old.
struct RealBill {
  let graph: Graph
  private let cost: EnvironmentCost

  private static let cloud = AWSCloud()
  private static let catalog = Catalog(cloud.prices)

  /// Of each environment whose graph is recorded, the smallest first.
  static func all() throws -> [RealBill] {
    try ["dev", "staging", "production"].map { name in
      try RealBill(
        Graph(
          document: JSON.parse(
            Repository.text("Tests/ModulesTests/Golden/finally-\(name).json"), symbols: .tagged)))
    }
  }

  init(_ graph: Graph) {
    self.graph = graph
    cost = Pricing(Self.catalog).estimate(graph)
  }

  var report: CostReport {
    get throws {
      CostReport(
        graph, cost, catalogDigest: Self.cloud.prices.digest, old: OldPrices(in: cost, try Self.age()),
        ceiling: UnknownCeiling(of: cost, Self.catalog),
        breaches: CostLimits(budget: .usd(1)).breaches(to: CostFigures(cost)))
    }
  }

  /// How the cost of each resource comes about.
  func explanations() throws -> [CostExplanation] {
    let age = try Self.age()
    return cost.lines.compactMap { line in
      graph.resources.first { $0.address == line.address }.map { node in
        CostExplanation(
          line, of: node, in: graph.environment, catalog: Self.catalog,
          catalogDigest: Self.cloud.prices.digest, age: age)
      }
    }
  }

  /// By which every price is too old.
  private static func age() throws -> PriceAge { PriceAge(on: try #require(Day("2027-11-29")), most: 1) }
}
