import InfraModel
import Testing

@Suite("The civil calendar")
struct CivilDateTests {
  @Test(
    "Days are counted from 1970",
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (20_778, "2026-11-21"), (-25_509, "1900-02-28"),
      (-25_508, "1900-03-01"), (-719_528, "0000-01-01"),
    ])
  func days(_ days: Int, _ text: String) {
    let date = CivilDate(daysSince1970: days)
    #expect(date.text == text)
    #expect(date.daysSince1970 == days)
  }

  @Test("Every day follows the day before")
  func inverse() {
    for days in stride(from: -1_000_000, through: 1_000_000, by: 37) {
      #expect(CivilDate(daysSince1970: days).daysSince1970 == days)
    }
  }

  @Test("Seconds have a time of day, before 1970 too")
  func times() {
    #expect(CivilTime(secondsSince1970: 1_795_230_900).text == "2026-11-21 03:15:00 UTC")
    #expect(CivilTime(secondsSince1970: -1).text == "1969-12-31 23:59:59 UTC")
    #expect(CivilTime(secondsSince1970: -86_400).iso8601 == "1969-12-31T00:00:00Z")
  }
}
