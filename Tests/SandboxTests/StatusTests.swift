import AWSClient
import InfraModel
import Sandbox
import Testing

@Suite("The sandbox counts what there is, and what of it ends by itself")
struct StatusTests {
  @Test("A key that waits for its deletion ends; one that is kept does not")
  func ending() async throws {
    let sandbox = Sandbox(options: Sandbox.Options(), clock: Clients.clock)
    let client = Clients.client(of: sandbox)
    func key() async throws -> Value {
      try await client.call(.kms, "CreateKey", [:], region: "eu-central-1")["KeyMetadata"]?["KeyId"] ?? .null
    }
    _ = try await key()
    let going = try await key()
    func counts() -> [[Int]] { sandbox.summary.filter { $0.kind == "kms.key" }.map { [$0.count, $0.ending] } }
    #expect(counts() == [[2, 0]])
    _ = try await client.call(.kms, "ScheduleKeyDeletion", ["KeyId": going], region: "eu-central-1")
    #expect(counts() == [[2, 1]])
    _ = try await client.call(.kms, "CancelKeyDeletion", ["KeyId": going], region: "eu-central-1")
    #expect(counts() == [[2, 0]])
  }
}
