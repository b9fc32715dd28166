@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing
import Testing

@Suite("A limit of costs")
struct CostLimitTests {
  private func figures(_ low: Int64, _ high: Int64? = nil, isComplete: Bool = true) -> CostFigures {
    CostFigures(
      usage: Dollars(low: low * 1_000_000, high: (high ?? low) * 1_000_000), isComplete: isComplete)
  }

  @Test(
    "A limit of costs is dollars or a share",
    arguments: [
      ("50", CostLimits.Increase.usd(.usd(50))), ("$12.50", .usd(.usd(12.5))), ("0", .usd(.zero)),
      ("10%", .percent(10)),
      ("-5", nil), ("-1%", nil), ("%", nil), ("much", nil), ("", nil), ("5 %", nil),
    ])
  func increase(text: String, increase: CostLimits.Increase?) { #expect(CostLimits.Increase(text) == increase) }

  @Test("A limit of costs holds up to the cent, and a range counts with its upper end")
  func budget() {
    let line = SourcePosition(file: "Environments/Shop.swift", line: 9, column: 2)
    let limits = CostLimits(budget: .usd(100), at: line)
    #expect(limits.breaches(to: figures(101)).map(\.diagnostic.position) == [line])
    #expect(limits.breaches(to: figures(100)) == [])
    #expect(limits.breaches(to: figures(90, 101)) == [.overBudget(.usd(100), figures(90, 101).monthly, at: line)])
    #expect(
      limits.breaches(to: figures(90, 101)).map(\.diagnostic.message) == [
        "a month would cost $90.00–$101.00, but the budget is $100.00"
      ])
  }

  @Test("A limit of costs is exceeded by what cannot be counted, whatever the limit is")
  func uncountable() {
    let huge = CostFigures(usage: Dollars(low: 0, high: Dollars.limit))
    for limits in [
      CostLimits(budget: .usd(9_000_000_000_000)), CostLimits(increase: .usd(.limit)),
      CostLimits(increase: .percent(1_000_000)),
    ] {
      #expect(limits.breaches(from: huge, to: huge) == [.uncountable])
      #expect(limits.breaches(to: huge + huge) == [.uncountable])
      #expect(
        limits.breaches(to: huge).map(\.diagnostic.message) == [
          "a month would cost more than can be counted ($9,000,000,000,000.00), so it cannot be compared with a limit"
        ])
    }
    #expect(CostLimits(mustBeComplete: true).breaches(to: huge) == [.incomplete])
    #expect(CostLimits().breaches(to: huge) == [])
  }

  @Test("A limit of costs is for what is added")
  func added() {
    let dollars = CostLimits(increase: .usd(.usd(10)))
    #expect(dollars.breaches(from: figures(50), to: figures(60)) == [])
    #expect(dollars.breaches(from: figures(50), to: figures(61)).map(\.diagnostic.code) == ["IN7102"])
    #expect(dollars.breaches(from: figures(61), to: figures(50)) == [])
    let share = CostLimits(increase: .percent(10))
    #expect(share.breaches(from: figures(50), to: figures(55)) == [])
    #expect(share.breaches(from: figures(50), to: figures(56)).map(\.diagnostic.code) == ["IN7102"])
    // Of nothing, every share is nothing.
    #expect(share.breaches(from: .zero, to: figures(1)).map(\.diagnostic.code) == ["IN7102"])
  }

  @Test("A limit of costs can be that everything is known")
  func complete() {
    #expect(CostLimits().breaches(to: figures(1, isComplete: false)) == [])
    #expect(CostLimits(mustBeComplete: true).breaches(to: figures(1, isComplete: false)) == [.incomplete])
    #expect(CostLimits(mustBeComplete: true).breaches(to: figures(1)) == [])
  }

  @Test("A limit of costs is read from the environment's settings")
  func settings() throws {
    func budget(_ settings: Value) throws -> Money? {
      let settings = try EnvironmentSettings(document: settings)
      return Graph(environment: "a/b", region: "eu-central-1", settings: settings).budget
    }
    #expect(try budget(["budget": ["period": "monthly", "limit": ["amount": 900, "currency": "USD"]]]) == .usd(900))
    #expect(try budget(["budget": ["period": "monthly", "limit": ["amount": 12.5, "currency": "USD"]]]) == .usd(12.5))
    #expect(throws: DocumentError.self) {
      try budget(["budget": ["period": "weekly", "limit": ["amount": 900, "currency": "USD"]]])
    }
    #expect(try budget([:]) == nil)
  }
}
