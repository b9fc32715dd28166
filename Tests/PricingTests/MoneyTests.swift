import Pricing
import Testing

@Suite("Money is exact")
struct MoneyTests {
  @Test("a unit price times a quantity is exact")
  func product() throws {
    let rate = try #require(Money(decimal: "0.0000166667"))
    #expect((rate * 1_000_000).description == "16.6667")
    #expect((rate * 400_000).dollars == "$6.67")
  }
}
