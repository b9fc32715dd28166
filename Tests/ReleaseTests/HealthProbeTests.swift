import HTTP
import InfraModel
import Testing

@testable import Release

@Suite("What an answer to a health check lacks")
struct HealthProbeTests {
  static func findings(
    _ expectations: [HealthCheck.Expectation], status: Int = 200, headers: [(name: String, value: String)] = [],
    body: String = ""
  ) -> [String] {
    let check = HealthCheck(
      url: "http://127.0.0.1/health", expectations: expectations, attempts: 1, pause: 0, timeout: 1)
    return HealthProbe(check: check, network: Silent()).findings(
      in: HTTPResponse(status: status, headers: headers, body: Array(body.utf8)))
  }

  struct Silent: HTTPTransport {
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      throw TransportError(.timeout, mayHaveBeenSent: true)
    }
  }

  @Test("An answer with all that is expected lacks nothing")
  func healthy() {
    let body = #"{"status":"healthy","checks":{"database":true},"nodes":[{"lag":3}]}"#
    #expect(
      Self.findings(
        [
          .status(200), .json("status", "healthy"), .json("checks.database", true), .json("nodes.0.lag", 3),
          .text("healthy"),
        ], body: body) == [])
    #expect(Self.findings([], status: 204) == [])
  }

  @Test("Everything that an answer lacks is named, each once")
  func lacking() {
    #expect(Self.findings([], status: 503) == ["status 503"])
    #expect(Self.findings([.status(204)]) == ["status 200, not 204"])
    #expect(
      Self.findings([.json("status", "healthy"), .json("a.b", 1)], body: #"{"status":"degraded"}"#)
        == [#"status is "degraded", not "healthy""#, "a.b is missing"])
    #expect(Self.findings([.text("ok")], body: "no") == [#"the body does not hold "ok""#])
    #expect(Self.findings([.json("up", true)], body: #"{"up":"true"}"#) == [#"up is "true", not true"#])
  }

  @Test("A page, a redirection and silence are told as what they are")
  func strange() async {
    #expect(
      Self.findings(
        [.status(200), .json("status", "healthy"), .json("a", 1)], headers: [("content-type", "text/html")],
        body: "<html>") == ["the body is not JSON (text/html)"])
    #expect(
      Self.findings([.status(200)], status: 302, headers: [("Location", "https://example.com/login")])
        == ["status 302, a redirection to https://example.com/login, which is not followed, not 200"])
    let check = HealthCheck(url: "http://127.0.0.1/", expectations: [], attempts: 1, pause: 0, timeout: 7)
    #expect(await HealthProbe(check: check, network: Silent()).findings() == ["no answer within 7 s"])
  }
}
