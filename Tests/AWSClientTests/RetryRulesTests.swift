@testable import AWSClient
import InfraModel
import Testing

@Suite("What may have been done is not sent twice")
struct RetryRulesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var status: Int
    var code: String?
    /// How often a change, a change with a client token, and a read are sent.
    var change: Int
    var withToken: Int
    var read: Int
    /// Whether the change may have taken effect.
    var isUnsure = false
    var testDescription: String { "\(status) \(code ?? "HTML")" }

    var answer: (status: Int, body: String) {
      (status, code.map(FaultTests.error) ?? "<html><body>\(status)</body></html>")
    }
  }

  static let cases = [
    Case(status: 503, code: "RequestLimitExceeded", change: 3, withToken: 3, read: 3),
    Case(status: 400, code: "Throttling", change: 3, withToken: 3, read: 3),
    Case(status: 503, code: "Unavailable", change: 3, withToken: 3, read: 3),
    Case(status: 500, code: "InternalError", change: 1, withToken: 3, read: 3, isUnsure: true),
    Case(status: 502, code: "BadGateway", change: 1, withToken: 3, read: 3, isUnsure: true),
    Case(status: 504, code: "GatewayTimeout", change: 1, withToken: 3, read: 3, isUnsure: true),
    Case(status: 400, code: "RequestTimeout", change: 3, withToken: 3, read: 3),
    Case(status: 400, code: "InvalidParameterValue", change: 1, withToken: 1, read: 1),
    Case(status: 403, code: "UnauthorizedOperation", change: 1, withToken: 1, read: 1),
    Case(status: 503, code: nil, change: 3, withToken: 3, read: 3),
    Case(status: 502, code: nil, change: 1, withToken: 3, read: 3, isUnsure: true),
    Case(status: 504, code: nil, change: 1, withToken: 3, read: 3, isUnsure: true),
    Case(status: 429, code: nil, change: 1, withToken: 3, read: 3),
    Case(status: 500, code: nil, change: 1, withToken: 1, read: 1, isUnsure: true),
  ]

  func sent(
    _ operation: String, _ input: [String: Value], _ one: Case
  ) async -> (count: Int, bodies: Set<String>, error: AWSError?) {
    let transport = ScriptedTransport([one.answer])
    let keys = StaticCredentials(Credentials(accessKeyID: "A", secretAccessKey: "s"))
    let client = AWSClient(
      configuration: Configuration(credentials: keys, endpoint: "http://127.0.0.1:1", world: TestWorld().world),
      transport: transport)
    var found: AWSError?
    do throws(AWSError) { _ = try await client.call(.ec2, operation, input, region: "eu-central-1") } catch {
      found = error
    }
    return (transport.requests.count, Set(transport.requests.map(\.text)), found)
  }

  @Test("A failure is retried by its status, its code and the kind of operation", arguments: cases)
  func rules(one: Case) async {
    let change = await sent("CreateVpc", ["CidrBlock": "10.0.0.0/16"], one)
    #expect(change.count == one.change)
    #expect(change.error?.mayHaveTakenEffect == one.isUnsure)
    let withToken = await sent("CreateNatGateway", ["SubnetId": "subnet-1"], one)
    #expect(withToken.count == one.withToken)
    #expect(withToken.bodies.count == 1, "the token stays the same")
    let read = await sent("DescribeVpcs", [:], one)
    #expect(read.count == one.read)
    #expect(read.error?.mayHaveTakenEffect == false)
  }

  @Test("The clock is corrected once: a second refusal is told")
  func skewTwice() async throws {
    let refusal = FaultServer.Behavior.answer(
      403, headers: ["Date": "Sun, 30 Aug 2015 14:00:00 GMT"], body: FaultTests.error("RequestExpired"))
    let server = try FaultServer([refusal])
    defer { server.stop() }
    let client = TestWorld().client(server.url)
    await #expect {
      try await client.call(.ec2, "CreateVpc", [:], region: "eu-central-1")
    } throws: {
      ($0 as? AWSError)?.code == "RequestExpired" && ($0 as? AWSError)?.attempts == 2
    }
    #expect(server.requests.count == 2)
    #expect(client.clockCorrection == 5040)
  }

  @Test("When too much fails, the tokens for repetitions run out, and come back with successes")
  func tokens() async throws {
    let throttle = (503, FaultTests.error("RequestLimitExceeded"))
    let keys = StaticCredentials(Credentials(accessKeyID: "A", secretAccessKey: "s"))
    let transport = ScriptedTransport([throttle])
    let client = AWSClient(
      configuration: Configuration(credentials: keys, endpoint: "http://127.0.0.1:1", world: TestWorld().world),
      transport: transport)
    for _ in 0..<60 { _ = try? await client.call(.ec2, "DescribeVpcs", [:], region: "eu-central-1") }
    // Five hundred tokens are a hundred repetitions: fifty calls have two each, ten have none.
    #expect(transport.requests.count == 50 * 3 + 10)
  }

  @Test("One signing key serves a scope, and each scope has its own")
  func signingKeys() {
    func signer(_ secret: String, _ region: String, _ time: String) -> SigV4 {
      SigV4(
        credentials: Credentials(accessKeyID: "A", secretAccessKey: secret), region: region, service: "ec2", time: time)
    }
    let signers = ["s1", "s2"].flatMap { secret in
      ["eu-central-1", "us-east-1"].flatMap { region in
        ["20150830T123600Z", "20150831T000000Z"].map { signer(secret, region, $0) }
      }
    }
    let shared = SigningKeys()
    let canonical = Array("GET".utf8)
    for _ in 0..<3 {
      for signer in signers {
        #expect(shared.signature(signer, canonical: canonical) == SigningKeys().signature(signer, canonical: canonical))
      }
    }
    #expect(shared.count == signers.count)
  }
}
