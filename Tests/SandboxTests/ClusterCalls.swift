import AWSClient
import InfraModel
import Sandbox

/// Calls of a service that has clusters of databases, to a sandbox whose time passes as a test says.
struct ClusterCalls {
  let time = Time()
  private let client: AWSClient
  private let service: Service

  init(of service: Service) {
    client = Clients.passing(time)
    self.service = service
  }

  func callAsFunction(
    _ operation: String, _ input: [String: Value] = [:], of service: Service? = nil
  ) async throws(AWSError) -> Value {
    .object(try await client.call(service ?? self.service, operation, input, region: "eu-central-1"))
  }

  /// The code of the error that a call ends with; `nil` where it is accepted.
  func code(_ operation: String, _ input: [String: Value]) async -> String? {
    do {
      _ = try await self(operation, input)
      return nil
    } catch { return error.code }
  }

  /// The cluster `main` as it is described.
  func cluster() async throws -> Value {
    try await self("DescribeDBClusters", ["DBClusterIdentifier": "main"])[path: "DBClusters.0"] ?? .null
  }
}
