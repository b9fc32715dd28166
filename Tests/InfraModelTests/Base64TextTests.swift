import Testing

@testable import InfraModel

@Suite("Text that travels as Base64 is encoded once")
struct Base64TextTests {
  @Test(
    "A text is told from Base64",
    arguments: [
      ("", Base64.Content.text), ("#!/bin/sh\necho hi", .text), ("hello", .text), ("#cloud-config", .text),
      ("IyEvYmluL3NoCmVjaG8gaGk=", .encodedText), ("IyEvYmluL3No\nCmVjaG8gaGk=\n", .encodedText),
      ("IyEvYmluL3NoCmVjaG8gaGk", .text), ("H4sIAAAAAAAAA/8=", .encodedBytes), ("YQ==", .text),
    ])
  func content(_ text: String, _ expected: Base64.Content) { #expect(Base64.content(of: text) == expected) }

  @Test("What is sent reads back as it was written", arguments: ["", "#!/bin/sh\n", "é", "H4sIAAAAAAAAA/8="])
  func roundTrip(_ text: String) { #expect(Base64.shown(Base64.encoded(text)) == text) }

  @Test("What is no Base64 at all is shown as it is")
  func foreign() { #expect(Base64.shown("not base64!") == "not base64!") }
}
