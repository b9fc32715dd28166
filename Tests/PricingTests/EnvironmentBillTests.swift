@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing
import TestFiles
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("FinAlly's environments cost what their bills by hand say")
struct EnvironmentBillTests {
  static let environments = ["dev", "staging", "production"]

  /// The graph that the environment evaluates to, as its own tests have recorded it.
  static func graph(_ environment: String) throws -> Graph {
    let text = try Repository.text("Tests/ModulesTests/Golden/finally-\(environment).json")
    return try Graph(document: JSON.parse(text, symbols: .tagged))
  }

  /// The bills of an environment's resources by address, and of all together under `in all`. Resources without one
  /// cost nothing.
  static func bills(_ environment: String) throws -> [String: Bill] {
    let bills = try Fixture.text("Bills/finally-\(environment).txt").split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n").map(String.init)
      return Bill(title: String(lines[0].dropFirst(2)), resource: .null, lines: Array(lines[1...]))
    }
    return Dictionary(bills.map { ($0.title, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("FinAlly's environments cost what their bills say, resource by resource", arguments: environments)
  func resources(environment: String) throws {
    let bills = try Self.bills(environment)
    let cost = Pricing().estimate(try Self.graph(environment))
    for line in cost.lines {
      if let bill = bills[line.address.path] {
        #expect(line.estimate.lines.sorted() == bill.results.sorted(), "\(line.address)")
        #expect(bill.wrongSums == [], "\(line.address)")
      } else {
        #expect(line.estimate.components.map(\.kind) == [.free], "\(line.address)")
      }
    }
    #expect(Set(bills.keys).subtracting(cost.lines.map(\.address.path)) == ["in all"])
  }

  @Test("FinAlly's environments cost in sum what their bills say", arguments: environments)
  func total(environment: String) throws {
    let cost = Pricing().estimate(try Self.graph(environment))
    #expect(["total | \(cost.monthly.written)"] == (try Self.bills(environment))["in all"]?.lines)
    #expect(cost.monthly == cost.fixed.plus(cost.usage))
    #expect(cost.unknown.map(\.address.path) == [])
  }
}

extension Span where Bound: FixedPoint {
  fileprivate func plus(_ other: Span) -> Span { Span(low + other.low, high + other.high) }
}
