import Testing

@testable import Sandbox

@Suite("Maintenance windows open when they should")
struct WindowTests {
  /// Seconds since 1970: a Sunday, 03:30 UTC.
  static let sunday = 1_000_000_000.0 - 1_000_000_000.0.truncatingRemainder(dividingBy: 604_800) + 3 * 86400 + 12_600

  @Test(
    "A maintenance window is so many seconds away",
    arguments: [
      ("sun:04:00-sun:05:00", 1800.0), ("sun:03:00-sun:04:00", 0), ("sun:02:00-sun:03:00", 7 * 86400 - 5400),
      ("sat:23:30-sun:04:00", 0), ("mon:03:30-mon:04:00", 86400), ("nonsense", 0),
    ] as [(String, Double)])
  func seconds(_ window: String, _ expected: Double) {
    #expect(Windows.secondsUntil(window, from: Self.sunday) == expected)
  }
}
