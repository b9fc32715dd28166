import Testing

@testable import Sandbox

@Suite("Ranges of addresses are read, compared and written")
struct AddressBlockTests {
  @Test(
    "Ranges of addresses are read and written in their shortest form",
    arguments: [
      ("10.0.0.0/16", "10.0.0.0/16"), ("10.0.1.77/24", "10.0.1.0/24"), ("0.0.0.0/0", "0.0.0.0/0"),
      ("::/0", "::/0"), ("2001:DB8:0:0:0:0:0:1/64", "2001:db8::/64"), ("2001:db8:0:1::/64", "2001:db8:0:1::/64"),
      ("fe80:0:0:1:0:0:0:1/128", "fe80:0:0:1::1/128"),
    ])
  func text(_ text: String, _ expected: String) {
    #expect(AddressBlock(text)?.text == expected)
  }

  @Test(
    "A text that is no range of addresses is not taken for one",
    arguments: [
      "", "10.0.0.0", "10.0.0/8", "10.0.0.256/8", "10.0.0.0/33", "1:2:3/64", "::1::/64", "10.0.0.0/-1", "g::/8",
    ])
  func malformed(_ text: String) {
    #expect(AddressBlock(text) == nil)
  }

  @Test("Ranges of addresses contain and overlap each other")
  func comparison() throws {
    let whole = try #require(AddressBlock("10.0.0.0/16"))
    let part = try #require(AddressBlock("10.0.255.0/24"))
    let other = try #require(AddressBlock("10.1.0.0/24"))
    let six = try #require(AddressBlock("::/0"))
    #expect(whole.contains(part) && !part.contains(whole) && !whole.contains(other) && !six.contains(whole))
    #expect(whole.overlaps(part) && part.overlaps(whole) && !whole.overlaps(other) && !six.overlaps(whole))
    #expect(part.contains(address: "10.0.255.255") && !part.contains(address: "10.1.0.0"))
    #expect(part.address(at: 4) == "10.0.255.4")
  }
}

@Suite("Maintenance windows open when they should")
struct WindowTests {
  /// Seconds since 1970: a Sunday, 03:30 UTC.
  static let sunday = 1_000_000_000.0 - 1_000_000_000.0.truncatingRemainder(dividingBy: 604_800) + 3 * 86400 + 12_600

  @Test(
    "A maintenance window says the seconds until it opens",
    arguments: [
      ("sun:04:00-sun:05:00", 1800.0), ("sun:03:00-sun:04:00", 0), ("sun:02:00-sun:03:00", 7 * 86400 - 5400),
      ("sat:23:30-sun:04:00", 0), ("mon:03:30-mon:04:00", 86400), ("nonsense", 0),
    ] as [(String, Double)])
  func seconds(_ window: String, _ expected: Double) {
    #expect(Windows.secondsUntil(window, from: Self.sunday) == expected)
  }
}
