import AWSClient
import HTTP
import InfraModel
import Synchronization
import Testing

@Suite("What changes something is sent only with a permit that still counts")
struct SendingPermitTests {
  private func client(_ server: FaultServer) -> AWSClient {
    AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(Credentials(accessKeyID: "AKIAEXAMPLE", secretAccessKey: "made-up")),
        endpoint: server.url, region: "eu-central-1", retry: RetryPolicy(maximumAttempts: 1)),
      transport: CurlTransport())
  }

  private func put(_ client: AWSClient) async throws(AWSError) {
    _ = try await client.call(
      .s3, "PutObject", ["Bucket": "b", "Key": "k", "Body": .bytes([1, 2, 3])], region: "eu-central-1")
  }

  @Test("A permit that is gone stops a change before it is sent, and no read")
  func gone() async throws {
    let server = try FaultServer([.answer(200, body: "")])
    let client = client(server)
    let permit = SendingPermit(confirm: { false }, isValid: { true })
    await SendingPermit.$current.withValue(permit) {
      let error = await #expect(throws: AWSError.self) { try await put(client) }
      #expect(error?.kind == .cancelled)
      #expect(error?.mayHaveTakenEffect == false)
    }
    #expect(server.requests.isEmpty)
    _ = try await SendingPermit.$current.withValue(permit) {
      try await client.call(.s3, "GetObject", ["Bucket": "b", "Key": "k"], region: "eu-central-1")
    }
    #expect(server.requests.count == 1)
  }

  @Test("A permit that ends while the request waits keeps its body back")
  func late() async throws {
    let server = try FaultServer([.answer(200, body: "")])
    let client = client(server)
    let asked = Mutex(0)
    let permit = SendingPermit(
      confirm: { true },
      isValid: {
        asked.withLock { $0 += 1 }
        return false
      })
    await SendingPermit.$current.withValue(permit) {
      await #expect(throws: AWSError.self) { try await put(client) }
    }
    #expect(asked.withLock { $0 } == 1)
    #expect(server.requests.allSatisfy { $0.body.isEmpty })
    // With one that counts the same comes through.
    try await SendingPermit.$current.withValue(SendingPermit(confirm: { true }, isValid: { true })) {
      try await put(client)
    }
  }
}
