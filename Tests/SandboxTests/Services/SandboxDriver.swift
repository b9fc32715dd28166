import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

/// A client of a sandbox of its own, whose time passes when it is told to.
struct SandboxDriver {
  let time = Time()
  private let client: AWSClient

  init(_ options: Sandbox.Options = SandboxUnderTest.options) { client = Clients.client(options, time) }

  @discardableResult
  func call(
    _ service: Service, _ operation: String, _ input: [String: Value] = [:], in region: String = Samples.region
  ) async throws -> [String: Value] {
    try await client.callAll(service, operation, input, region: region)
  }

  /// The code with which a call is refused; `nil` where it is not.
  func refusal(
    _ service: Service, _ operation: String, _ input: [String: Value] = [:], in region: String = Samples.region
  ) async -> String? {
    do {
      try await call(service, operation, input, in: region)
      return nil
    } catch { return (error as? AWSError)?.code ?? "\(error)" }
  }

  /// A role that a service may take on; gives its ARN.
  func role(for service: String) async throws -> Value {
    let answer = try await call(
      .iam, "CreateRole", ["RoleName": "role", "AssumeRolePolicyDocument": .string(SandboxDriver.trust(service))])
    return try #require(answer["Role"]?["Arn"])
  }

  static func trust(_ service: String) -> String {
    JSON.canonicalText([
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Principal": ["Service": .string(service)], "Action": "sts:AssumeRole"]],
    ])
  }
}
