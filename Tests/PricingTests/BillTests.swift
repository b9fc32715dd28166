@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing
import Testing

@Suite("Resources cost what their bills by hand say")
struct BillTests {
  static let files = [
    "network", "compute", "functions", "databases", "storage", "messaging", "delivery", "operations", "bad",
    "allowances",
  ]

  @Test("Each resource costs what its bill by hand says, line by line and in sum", arguments: files)
  func bills(file: String) throws {
    for bill in try Bill.all(file) {
      let takesAllowances = bill.resource["accountAllowances"] == true
      let estimate = Pricing(takingAccountAllowances: takesAllowances)
        .estimate(try PricedResource(document: bill.resource))
      let (found, expected) = (estimate.lines.sorted(), bill.results.sorted())
      let (surplus, missing) = (found.filter { !expected.contains($0) }, expected.filter { !found.contains($0) })
      #expect((found == expected, surplus, missing) == (true, [], []), "\(bill.title)")
    }
  }

  @Test("Each bill by hand has sums that are right", arguments: files)
  func sums(file: String) throws {
    for bill in try Bill.all(file) { #expect(bill.wrongSums == [], "\(bill.title)") }
  }

  @Test("More than 160 resources have a bill by hand")
  func count() throws {
    #expect(try Self.files.map { try Bill.all($0).count }.reduce(0, +) > 160)
  }
}
