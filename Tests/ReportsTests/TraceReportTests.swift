import InfraModel
import Reports
import Testing

@Suite("Requests and answers are shown as they go by")
struct TraceReportTests {
  func text(_ entry: TraceReport.Entry) -> String {
    TraceReport().lines(entry).rendered(on: Page(width: 80))
  }

  func entry(
    _ kind: TraceReport.Entry.Kind, attempt: Int = 1, headers: [(name: String, value: String)] = [], body: Value? = nil
  ) -> TraceReport.Entry {
    TraceReport.Entry(call: 12, name: "ec2 CreateVpc", attempt: attempt, kind: kind, headers: headers, body: body)
  }

  @Test("A request is shown with headers and input, an answer with status, time, size and output")
  func exchange() {
    #expect(
      text(
        entry(
          .sent("POST https://ec2.eu-central-1.amazonaws.com/"), headers: [("Host", "ec2.eu-central-1.amazonaws.com")],
          body: ["CidrBlock": "10.0.0.0/16"])) == """
          → 12 ec2 CreateVpc  POST https://ec2.eu-central-1.amazonaws.com/
              Host: ec2.eu-central-1.amazonaws.com
              {
                "CidrBlock": "10.0.0.0/16"
              }

          """)
    #expect(
      text(entry(.answered(200, seconds: 0.1324, bytes: 412), body: ["Vpc": ["VpcId": "vpc-1"]])) == """
        ← 12 ec2 CreateVpc  200 in 0.132 s, 412 bytes
            {
              "Vpc": {
                "VpcId": "vpc-1"
              }
            }

        """)
  }

  @Test("A repetition is shown with number, pause and cause; so are a lost answer and a call held back")
  func others() {
    #expect(
      text(entry(.repeated("throttling (SlowDown)", seconds: 0.5)))
        == "↻ 12 ec2 CreateVpc  attempt 2 in 0.500 s: throttling (SlowDown)\n")
    #expect(
      text(entry(.sent("POST https://x/"), attempt: 2)) == "→ 12 ec2 CreateVpc  POST https://x/  (attempt 2)\n")
    #expect(
      text(entry(.lost("request timed out", seconds: 30.0004)))
        == "✗ 12 ec2 CreateVpc  no answer after 30.000 s: request timed out\n")
    #expect(
      text(entry(.held("the service's sending rate", seconds: 2)))
        == "… 12 ec2 CreateVpc  held back for 2.000 s: the service's sending rate\n")
  }

  @Test("Long texts and lists in a trace are cut, and bytes are counted")
  func long() {
    let body: Value = [
      "Code": .bytes([1, 2, 3]), "Ids": .list((1...12).map { .integer($0) }),
      "Text": .string(String(repeating: "a", count: 301)),
    ]
    let shown = text(entry(.answered(200, seconds: 0, bytes: 1), body: body))
    #expect(shown.contains(#""Code": "(3 bytes)""#))
    #expect(shown.contains("10,\n        \"… 2 more\"\n"))
    #expect(shown.contains(String(repeating: "a", count: 300) + "… (301 characters)"))
  }
}
