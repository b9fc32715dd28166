import InfraModel
import Testing

@Suite("Addresses and positions")
struct AddressTests {
  @Test("An address lies within the components of its path, and not within their namesakes")
  func within() {
    #expect(Address("network/a/b").isWithin("network"))
    #expect(Address("network").isWithin("network"))
    #expect(!Address("network2/a").isWithin("network"))
    #expect(Address("network/a").parent == "network")
    #expect(Address("network").parent == nil)
    #expect(Address("network/a").name == "a")
  }

  @Test("A position reads its own form, colons in the file's name included")
  func positions() {
    let position = SourcePosition(file: "C:/a.swift", line: 3, column: 14)
    #expect(position.description == "C:/a.swift:3:14")
    #expect(SourcePosition("C:/a.swift:3:14") == position)
    #expect(SourcePosition("a.swift") == nil)
    #expect(SourcePosition("a.swift:x:1") == nil)
  }
}
