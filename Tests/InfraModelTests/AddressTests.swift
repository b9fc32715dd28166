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

  @Test(
    "A position is in the project where its path can only lead below the project's folder",
    arguments: [
      ("Environments/Lab.swift", true), ("a.swift", true), ("...", true), ("a/.b/c..swift", true), ("ä/ö.swift", true),
      ("", false), ("/etc/passwd", false), ("a//b", false), ("a/", false), (".", false), ("a/../b", false),
      ("./a", false), ("a\\b", false), ("a\u{7}b", false), ("a\u{85}b", false), ("a\u{7F}b", false),
    ])
  func inProject(_ file: String, _ isInside: Bool) {
    #expect(SourcePosition(file: file, line: 3, column: 14).isInProject == isInside)
    #expect(!SourcePosition(file: file, line: 0, column: 14).isInProject)
  }
}
