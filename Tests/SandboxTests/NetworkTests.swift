import AWSClient
import InfraModel
import Sandbox
import Testing

@Suite("A network in the sandbox behaves as AWS's")
struct NetworkTests {
  private let time = Time()
  private let client: AWSClient
  private let region = "eu-central-1"

  init() { client = Clients.passing(time) }

  private func call(_ operation: String, _ input: [String: Value]) async throws -> Value {
    .object(try await client.call(.ec2, operation, input, region: region))
  }

  private func refusal(_ operation: String, _ input: [String: Value]) async -> String? {
    do { _ = try await client.call(.ec2, operation, input, region: region) } catch { return error.code }
    return nil
  }

  private func network() async throws -> (vpc: Value, subnet: Value) {
    let vpc = try #require(try await call("CreateVpc", ["CidrBlock": "10.0.0.0/16"])[path: "Vpc.VpcId"])
    let subnet = try await call("CreateSubnet", ["VpcId": vpc, "CidrBlock": "10.0.1.0/28"])[path: "Subnet.SubnetId"]
    return (vpc, try #require(subnet))
  }

  @Test("A subnet is kept by a gateway until the gateway is gone, not only until its deletion begins")
  func lingering() async throws {
    let (_, subnet) = try await network()
    let gateway = try await call("CreateNatGateway", ["SubnetId": subnet, "ConnectivityType": "private"])
    let id = try #require(gateway[path: "NatGateway.NatGatewayId"])
    time.pass(120)
    let told = try await call("DescribeSubnets", ["SubnetIds": [subnet]])
    #expect(told[path: "Subnets.0.AvailableIpAddressCount"] == 10)
    _ = try await call("DeleteNatGateway", ["NatGatewayId": id])
    #expect(await refusal("DeleteSubnet", ["SubnetId": subnet]) == "DependencyViolation")
    time.pass(60)
    #expect(await refusal("DeleteSubnet", ["SubnetId": subnet]) == nil)
    let gone = try await call("DescribeNatGateways", ["NatGatewayIds": [id]])
    #expect(gone[path: "NatGateways.0.State"] == "deleted")
    time.pass(3600)
    #expect(await refusal("DescribeNatGateways", ["NatGatewayIds": [id]]) == "NatGatewayNotFound")
  }

  @Test("A public gateway in a network without a door fails, and lets its address go")
  func noDoor() async throws {
    let (_, subnet) = try await network()
    let address = try #require(try await call("AllocateAddress", ["Domain": "vpc"])["AllocationId"])
    let made = try await call("CreateNatGateway", ["SubnetId": subnet, "AllocationId": address])
    let id = try #require(made[path: "NatGateway.NatGatewayId"])
    #expect(made[path: "NatGateway.State"] == "pending")
    #expect(await refusal("ReleaseAddress", ["AllocationId": address]) == "AuthFailure")
    time.pass(60)
    let told = try await call("DescribeNatGateways", ["NatGatewayIds": [id]])
    #expect(told[path: "NatGateways.0.State"] == "failed")
    #expect(told[path: "NatGateways.0.FailureCode"] == "Gateway.NotAttached")
    #expect(await refusal("ReleaseAddress", ["AllocationId": address]) == nil)
  }

  @Test("A route to a gateway that is detached is a black hole")
  func blackHole() async throws {
    let (vpc, _) = try await network()
    let door = try #require(try await call("CreateInternetGateway", [:])[path: "InternetGateway.InternetGatewayId"])
    let table = try #require(try await call("CreateRouteTable", ["VpcId": vpc])[path: "RouteTable.RouteTableId"])
    let route: [String: Value] = ["RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": door]
    #expect(await refusal("CreateRoute", route) == "InvalidParameterValue")
    _ = try await call("AttachInternetGateway", ["InternetGatewayId": door, "VpcId": vpc])
    _ = try await call("CreateRoute", route)
    func states() async throws -> [Value?] {
      let tables = try await call("DescribeRouteTables", ["RouteTableIds": [table]])
      return (tables[path: "RouteTables.0.Routes"]?.list ?? []).map { $0["State"] }
    }
    #expect(try await states() == ["active", "active"])
    _ = try await call("DetachInternetGateway", ["InternetGatewayId": door, "VpcId": vpc])
    #expect(try await states() == ["active", "blackhole"])
  }

  @Test("A subnet has eleven addresses of sixteen, and no twelfth")
  func full() async throws {
    let (_, subnet) = try await network()
    let machines: [String: Value] = [
      "ImageId": "ami-12c6146b", "InstanceType": "t3.nano", "MinCount": 11, "MaxCount": 11, "SubnetId": subnet,
    ]
    let started = try await call("RunInstances", machines)
    let addresses = (started["Instances"]?.list ?? []).compactMap { $0["PrivateIpAddress"]?.string }
    #expect(Set(addresses) == Set((4...14).map { "10.0.1.\($0)" }))
    #expect(await refusal("RunInstances", machines) == "InsufficientFreeAddressesInSubnet")
  }
}
