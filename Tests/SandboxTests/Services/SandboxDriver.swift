import AWSClient
import AWSLives
import AWSSamples
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
  func role(for service: String, named name: String = "role") async throws -> Value {
    let answer = try await call(
      .iam, "CreateRole",
      ["RoleName": .string(name), "AssumeRolePolicyDocument": .string(SandboxDriver.trust(service))])
    return try #require(answer["Role"]?["Arn"])
  }

  /// A VPC with a subnet in each of these zones of its region (`a`, `b`): `10.0.1.0/24` in the first, and on.
  func network(zones: [String] = ["a"]) async throws -> (vpc: Value, subnets: [Value]) {
    let vpc = try #require(try await call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"])["Vpc"]?["VpcId"])
    var subnets: [Value] = []
    for (index, zone) in zones.enumerated() {
      let made = try await call(
        .ec2, "CreateSubnet",
        [
          "VpcId": vpc, "CidrBlock": .string("10.0.\(index + 1).0/24"),
          "AvailabilityZone": .string(Samples.region + zone),
        ])
      subnets.append(try #require(made["Subnet"]?["SubnetId"]))
    }
    return (vpc, subnets)
  }

  static func trust(_ service: String) -> String {
    JSON.canonicalText([
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Principal": ["Service": .string(service)], "Action": "sts:AssumeRole"]],
    ])
  }
}
