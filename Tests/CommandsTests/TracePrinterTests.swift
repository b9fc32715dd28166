@testable import AWSClient
import InfraModel
import Reports
import Testing

@testable import Commands
@testable import UseCases

@Suite("What a declaration calls secret is not shown by --debug-http")
struct TracePrinterTests {
  /// The text of an event that carries something, for somebody who knows a secret.
  private func shown(_ value: Value, hiding secret: String, url: String = "http://a/") -> String {
    let printer = TracePrinter(Terminal(.quiet, color: .never))
    printer.hide(secret)
    let headers = [CallEvent.Header(name: "X-A", value: value.string ?? "")]
    let stage = CallEvent.Stage.sent(.init(method: "POST", url: url, headers: headers, input: ["Value": value]))
    return printer.lines(CallEvent(call: 1, service: "sns", operation: "Call", attempt: 1, stage: stage))
      .rendered(on: Page(width: 200))
  }

  @Test(
    "A secret is hidden however long it is: it is taken out before anything is cut", arguments: [8, 256, 300, 500, 720])
  func long(length: Int) {
    let secret = String(String(repeating: "hush0123", count: 100).prefix(length))
    for value in [secret, "before " + secret, String(repeating: "x", count: 290) + secret] {
      #expect(!shown(.string(value), hiding: secret).contains("hush"))
    }
  }

  @Test("A secret is hidden however it is quoted: as JSON in a text, in a URL, in Base64 inside more text")
  func quoted() {
    let secret = #"hush"word\with/quotes & ü"#
    let json = JSON.canonicalText(["password": .string(secret)])
    let values: [Value] = [
      .string(secret), .string(json), .string(JSON.canonicalText(["body": .string(json)])), .object([secret: 1]),
      ["list": [.string("a " + secret)]],
    ]
    for value in values {
      let text = shown(value, hiding: secret)
      #expect(!text.contains("hush") && !text.contains("quotes"), "\(text)")
    }
    let url = "http://a/?q=hush%22word%5Cwith%2Fquotes%20%26%20%C3%BC"
    #expect(!shown("x", hiding: secret, url: url).contains("hush"))
    for before in ["", "#", "#!", "#!/", "#!/b"] {
      let userData = Base64.encode(Array("\(before)export A=\(secret)\n".utf8))
      let inside = Base64.encode(Array(secret.utf8)).prefix(8)
      let text = shown(.string(userData), hiding: secret)
      #expect(text.contains("•••") && !text.contains(inside), "\(text)")
    }
  }

  @Test("Values that are not secret are shown by --debug-http")
  func others() {
    #expect(shown("plain", hiding: "hush-hush").contains(#""Value": "plain""#))
  }
}
