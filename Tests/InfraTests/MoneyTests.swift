import Infra
import Testing

@Suite("An amount of money")
struct MoneyTests {
  @Test("Money is counted in whole millionths of a dollar")
  func exact() {
    #expect(Money.usd(900).microdollars == 900_000_000)
    #expect(Money.usd(0.1).microdollars == 100_000)
    #expect(Money.usd(1234.567891).microdollars == 1_234_567_891)
  }

  @Test("Money stays at the ends of what can be counted")
  func ends() {
    #expect(Money.usd(Int.max).microdollars == .max && Money.usd(Int.min).microdollars == .min)
    #expect(Money.usd(1e300).microdollars == .max && Money.usd(-Double.infinity).microdollars == .min)
    #expect(Money.usd(Double.nan).microdollars == .min)
  }
}
