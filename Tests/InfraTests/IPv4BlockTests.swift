import Infra
import Testing

@Suite("A block of IPv4 addresses")
struct IPv4BlockTests {
  @Test("A block of IPv4 addresses is divided into equal parts")
  func parts() {
    let block: IPv4Block = "10.0.0.0/16"
    #expect(block.part(10, prefix: 24).description == "10.0.10.0/24")
    #expect(
      IPv4Block("10.1.0.0/22").parts(prefix: 24).map(\.description) == [
        "10.1.0.0/24", "10.1.1.0/24", "10.1.2.0/24", "10.1.3.0/24",
      ])
    #expect(block.count == 65_536)
  }

  @Test("A block of IPv4 addresses contains and overlaps others")
  func containment() {
    let block: IPv4Block = "10.0.0.0/16"
    #expect(block.contains("10.0.255.0/24"))
    #expect(!block.contains("10.1.0.0/24"))
    #expect(!block.contains("10.0.0.0/15"))
    #expect(block.overlaps("10.0.0.0/15"))
    #expect(!block.overlaps("10.1.0.0/16"))
    #expect(IPv4Block("0.0.0.0/0").contains("255.255.255.255/32"))
  }

  @Test(
    "A text that is no block of IPv4 addresses says what is wrong with it",
    arguments: [
      ("10.0.0.0", "'10.0.0.0' is not an address block: expected an address, '/' and a prefix, such as 10.0.0.0/16"),
      ("10.0.0/16", "'10.0.0/16' is not an address block: an address has four numbers"),
      ("10.0.0.256/16", "'10.0.0.256/16' is not an address block: '256' is not within 0…255"),
      ("10.0.0.01/16", "'10.0.0.01/16' is not an address block: '01' is not within 0…255"),
      ("10.0.0.0/33", "'10.0.0.0/33' is not an address block: the prefix '33' is not within 0…32"),
      (
        "10.0.0.1/16",
        "'10.0.0.1/16' is not an address block: bits are set after the prefix; the block is 10.0.0.0/16"
      ),
    ])
  func malformed(text: String, problem: String) {
    #expect(IPv4Block.problem(in: text) == problem)
  }
}
