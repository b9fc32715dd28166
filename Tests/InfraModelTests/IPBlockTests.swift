import InfraModel
import Testing

@Suite("Blocks of addresses are read, compared and written")
struct IPBlockTests {
  @Test(
    "Address blocks are read, and written canonically in their shortest form",
    arguments: [
      ("10.0.0.0/16", "10.0.0.0/16"), ("10.0.1.77/24", "10.0.1.0/24"), ("0.0.0.0/0", "0.0.0.0/0"),
      ("255.255.255.255/32", "255.255.255.255/32"), ("::/0", "::/0"), ("1:2:3:4:5:6:7::/112", "1:2:3:4:5:6:7:0/112"),
      ("2001:DB8:0:0:0:0:0:1/64", "2001:db8::/64"), ("2001:db8:0:1::/64", "2001:db8:0:1::/64"),
      ("fe80:0:0:1:0:0:0:1/128", "fe80:0:0:1::1/128"),
    ])
  func text(_ text: String, _ expected: String) {
    #expect(IPBlock(text)?.canonical.description == expected)
  }

  @Test(
    "Text that is not an address block is not read",
    arguments: [
      "", "/", "10.0.0.0", "10.0.0/8", "10.0.0.256/8", "10.0.0.0/33", "10.0.0.0/08", "10.00.0.0/8", "10.0.0.0/8/8",
      "10.0.0.0/+8", "1:2:3/64", "::1::/64", ":::/64", "1:2:3:4:5:6:7:8::/64", "00001::/64", "10.0.0.0/-1", "g::/8",
      "+1::/8",
      "::/129", "arn:aws:iam::123456789012:role/app",
    ])
  func malformed(_ text: String) {
    #expect(IPBlock(text) == nil)
  }

  @Test("Bits after the prefix stay until the canonical form is asked for")
  func hostBits() throws {
    let block = try #require(IPBlock("10.0.1.77/24"))
    #expect(block.hasHostBits && !block.canonical.hasHostBits && "\(block)" == "10.0.1.77/24")
    #expect(try #require(IPBlock("2001:db8::1/56")).hasHostBits)
  }

  @Test("A block of version 4 is asked for by name")
  func version() {
    #expect(IPBlock(v4: "10.0.0.0/16") != nil && IPBlock(v4: "::/0") == nil)
  }

  @Test("Address blocks contain and overlap each other")
  func comparison() throws {
    let whole = try #require(IPBlock("10.0.0.0/16"))
    let part = try #require(IPBlock("10.0.255.0/24"))
    let other = try #require(IPBlock("10.1.0.0/24"))
    let six = try #require(IPBlock("::/0"))
    #expect(whole.contains(part) && !part.contains(whole) && !whole.contains(other) && !six.contains(whole))
    #expect(whole.overlaps(part) && part.overlaps(whole) && !whole.overlaps(other) && !six.overlaps(whole))
    let (last, next) = (try #require(IPAddress("10.0.255.255")), try #require(IPAddress("10.1.0.0")))
    #expect(part.contains(last) && !part.contains(next))
    #expect(part.address(at: 4).description == "10.0.255.4")
    #expect(part.count == 256 && six.count == .max)
    #expect([other, six, part, whole].sorted() == [whole, part, other, six])
  }
}
