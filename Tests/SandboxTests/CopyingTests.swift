import AWSClient
import InfraModel
import InfraModel
import Sandbox
import Testing

@Suite("A copy of a sandbox")
struct CopyingTests {
  private func names(_ client: AWSClient) async throws -> [String] {
    let answer = try await client.call(.logs, "DescribeLogGroups", [:], region: "eu-central-1")
    return (answer["logGroups"]?.list ?? []).compactMap { $0["logGroupName"]?.string }
  }

  @Test("A copy of a sandbox has what the other has, and then neither sees what the other does")
  func apart() async throws {
    let sandbox = Sandbox(clock: Clients.clock)
    let client = Clients.client(of: sandbox)
    _ = try await client.call(.logs, "CreateLogGroup", ["logGroupName": "/both"], region: "eu-central-1")
    let copy = Clients.client(of: Sandbox(copying: sandbox, clock: Clients.clock))
    _ = try await client.call(.logs, "CreateLogGroup", ["logGroupName": "/first"], region: "eu-central-1")
    _ = try await copy.call(.logs, "DeleteLogGroup", ["logGroupName": "/both"], region: "eu-central-1")
    #expect(try await names(client) == ["/both", "/first"])
    #expect(try await names(copy) == [])
    #expect(sandbox.records.map(\.id) == ["/both", "/first"])
  }
}
