import InfraModel
import Testing

@Suite("Passwords in URLs are not shown")
struct PasswordURLTests {
  @Test(
    "The password of a URL, between the colon and the last @, is not shown",
    arguments: [
      ("https://user:pw@host/path", "https://user:****@host/path"),
      ("https://user:p:w@x@host", "https://user:****@host"),
      ("https://host/a:b@c", nil), ("user:pw@host", nil), ("https://user@host", nil), ("https://user:@host", nil),
    ] as [(String, String?)])
  func shown(_ text: String, _ shown: String?) {
    #expect(PasswordURL(text)?.shown == shown)
  }

  @Test("A URL's password is hidden wherever the URL stands, also in front of what is not known yet")
  func places() {
    let url: Value = "https://user:pw@"
    let host = Value.reference(Reference("api", "Host"))
    let value: Value = .object(["a": .list([.interpolation([url, host])]), "b": 1])
    #expect(
      value.withoutPasswords == .object(["a": .list([.interpolation(["https://user:****@", host])]), "b": 1]))
  }
}
