@testable import AWSPrices
@testable import AWSResources
import Pricing
import Testing

@Suite("Money and quantities are exact, and say when they cannot be")
struct MoneyTests {
  private static func quantity(_ number: Double) -> Quantity? { Quantity(number) }

  @Test("A unit price times a quantity is exact")
  func product() throws {
    let rate = try #require(Money(decimal: "0.0000166667"))
    #expect((rate * 1_000_000).description == "16.6667")
    #expect((rate * 400_000).dollars == "$6.67")
    let tiny = try #require(Money(decimal: "0.0000000001"))
    #expect((tiny * 1).description == "0.0000000001")
    #expect((tiny * 10_000_000_000).description == "1")
    #expect((Money.usd(10_000_000) * 730).description == "7300000000")
    #expect((Money.usd(0.1) + Money.usd(0.2)).description == "0.3")
  }

  @Test("Products and quotients are rounded at the twelfth decimal, halves away from zero")
  func rounding() throws {
    let least = Money(units: 1)
    #expect((least * 0.5).units == 1)
    #expect((least * 0.4).units == 0)
    #expect((-least * 0.5).units == -1)
    #expect((Money.usd(2) / 3).description == "0.666666666667")
    #expect((Money.usd(1) / 3).description == "0.333333333333")
    #expect((Money.usd(-2) / 3).description == "-0.666666666667")
  }

  @Test(
    "Text is read to the digit",
    arguments: [
      ("0.0000166667", "0.0000166667"), ("1.66667e-05", "0.0000166667"), ("3.09e-08", "0.0000000309"), ("900", "900"),
      ("-12.50", "-12.5"), ("+1", "1"), ("1e3", "1000"), (".5", "0.5"), ("5.", "5"),
      ("0.000000000001", "0.000000000001"),
      ("0.0000000000010", "0.000000000001"), ("000", "0"), ("1E-2", "0.01"),
    ])
  func reading(text: String, expected: String) {
    #expect(Money(decimal: text)?.description == expected)
  }

  @Test(
    "What is no exact amount is refused",
    arguments: [
      "", ".", "-", "e5", "1e", "1.2.3", "0.0000000000001", "1,000", "$5", "1 000", "0x10", "NaN", "1e40",
      "9999999999999999999999999999999999999999", "1e99999999999",
    ])
  func refused(text: String) {
    #expect(Money(decimal: text) == nil)
  }

  @Test("Floating-point numbers mean what they are written as")
  func floats() {
    #expect(Self.quantity(0.1)?.description == "0.1")
    #expect(Self.quantity(1.0 / 3)?.description == "0.333333333333")
    #expect(Self.quantity(1e30) == nil)
    #expect(Self.quantity(Double.nan) == nil)
    #expect(Self.quantity(0.1)?.number == 0.1)
    #expect(Money(decimal: "123456789.123456")?.number == 123456789.123456)
  }

  @Test("What is shown is rounded to cents, halves up")
  func shown() throws {
    #expect(Money.usd(1234.5).dollars == "$1,234.50")
    #expect(Money.usd(1_234_567.895).dollars == "$1,234,567.90")
    #expect(Money.usd(0.005).dollars == "$0.01")
    #expect(Money.usd(0.0049).dollars == "$0.00")
    #expect(Money.usd(-0.005).dollars == "-$0.01")
    #expect(Money.usd(-0.004).dollars == "$0.00")
    #expect(Money.usd(999.995).dollars == "$1,000.00")
    #expect(Money.usd(-1234).dollars == "-$1,234.00")
    #expect(try #require(Money(decimal: "0.0000166667")).rate == "$0.0000166667")
    #expect(Money.usd(0.1).rate == "$0.10")
    #expect(Money.usd(3).rate == "$3.00")
    #expect(Money.usd(0.0625).text(decimals: 3) == "0.063")
    #expect(Money.usd(2.5).text(decimals: 0) == "3")
  }

  @Test("What is too large stays at the limit and says so; nothing traps")
  func overflow() {
    let most = Money.limit
    #expect(most.isOverflowing)
    #expect(!Money.usd(1_000_000_000).isOverflowing)
    for value in [
      most + most, most * 1_000_000_000_000, Money.usd(10) * Quantity.limit, most - Money.usd(-5), most / 0.000001,
      Money(UInt64.max) * Quantity(UInt64.max), Money.usd(1) / 0,
    ] {
      #expect(value == most)
    }
    #expect((-most) + (-most) == -most)
    #expect((most * -2) == -most)
    #expect(Money.usd(1) / 0 == most)
    #expect(Money.usd(Double.infinity).isOverflowing)
  }

  @Test("Wide products that fit are exact")
  func wide() {
    let large = Quantity(1_000_000_000_000_000)
    #expect((Money.usd(100_000) * large).description == "100000000000000000000")
    #expect((large * 0.000000000001).description == "1000")
    #expect((large / large).description == "1")
  }

  @Test("Ranges keep their ends")
  func spans() {
    let usage = Span<Quantity>(5, 1)
    #expect((usage.low, usage.high) == (1, 5))
    #expect(usage.map { Money.usd(2) * $0 } == Span(Money.usd(2), Money.usd(10)))
    #expect(Span(Money.usd(1), Money.usd(3)) + Span(Money.usd(4)) == Span(Money.usd(5), Money.usd(7)))
    #expect(Span(Money.usd(4)).isPoint)
  }
}
