@testable import AWSPrices
@testable import AWSResources
import AWSSchemas
import InfraModel
import Testing

@testable import Pricing

@Suite("Every known type has a cost model or is said to be free")
struct CoverageTests {
  /// `free`, `priced`, or `no model` for each type, as the file has it.
  @Test("Every type has a cost model or is said to be free, as the table of coverage says")
  func coverage() throws {
    let free = Set(CostModels.free.map(\.type))
    let table = AWSSchemaCatalog().types.sorted().map { type in
      let word = free.contains(type) ? "free" : PriceBook.aws.model(of: type) == nil ? "no model" : "priced"
      return "\(type) \(word)"
    }
    #expect(table == (try Fixture.text("coverage.txt")).split(separator: "\n").map(String.init))
    #expect(table.count == 89)
  }

  @Test("Every type is priced once")
  func once() {
    let types = CostModels.all.map(\.type)
    #expect(Set(types).count == types.count)
  }

  @Test("A type that is free has a reason")
  func reasons() {
    for model in CostModels.free {
      let estimate = model.estimate(PricedResource(model.type, region: "eu-central-1"))
      #expect(estimate.components.map(\.kind) == [.free])
      #expect(estimate.components.first?.note?.isEmpty == false)
      #expect(estimate.isComplete)
    }
  }

  @Test("A cost model says something of a resource of which nothing is declared")
  func empty() {
    for model in CostModels.all {
      let estimate = model.estimate(PricedResource(model.type, region: "us-east-1"))
      #expect(!estimate.lines.dropLast().isEmpty, "\(model.type)")
    }
  }

  @Test("The usage keys of cost models are named in docs/cost.md")
  func documentedUsage() throws {
    let text = try Fixture.text("../../../docs/cost.md")
    for model in CostModels.all {
      for key in model.usage.keys { #expect(text.contains("`\(key.name)`"), "\(model.type) \(key.name)") }
    }
  }
}
