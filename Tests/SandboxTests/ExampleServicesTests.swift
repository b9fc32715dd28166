import AWSClient
import InfraModel
import Sandbox
import Testing

@Suite("The sandbox answers the client")
struct ExampleServicesTests {
  private let client = Clients.sandboxed()

  @Test("A log group is created, told, changed, tagged and deleted")
  func logGroup() async throws {
    let region = "eu-central-1"
    _ = try await client.call(.logs, "CreateLogGroup", ["logGroupName": "/a", "tags": ["k": "v"]], region: region)
    await #expect(throws: AWSError.self) {
      try await client.call(.logs, "CreateLogGroup", ["logGroupName": "/a"], region: region)
    }
    _ = try await client.call(
      .logs, "PutRetentionPolicy", ["logGroupName": "/a", "retentionInDays": 14], region: region)
    let groups = try await client.callAll(.logs, "DescribeLogGroups", [:], region: region)
    let arn = "arn:aws:logs:eu-central-1:000000000000:log-group:/a"
    #expect(
      groups == [
        "logGroups": [
          [
            "logGroupName": "/a", "arn": .string(arn + ":*"), "logGroupArn": .string(arn), "retentionInDays": 14,
            "creationTime": 1_000_000_000_000, "metricFilterCount": 0, "storedBytes": 0, "logGroupClass": "STANDARD",
          ]
        ]
      ])
    let tags = try await client.call(.logs, "ListTagsForResource", ["resourceArn": .string(arn)], region: region)
    #expect(tags == ["tags": ["k": "v"]])
    _ = try await client.call(.logs, "DeleteLogGroup", ["logGroupName": "/a"], region: region)
    #expect(try await client.callAll(.logs, "DescribeLogGroups", [:], region: region) == ["logGroups": []])
  }

  @Test("A VPC with a subnet cannot be deleted")
  func network() async throws {
    let region = "eu-central-1"
    let vpc = try await client.call(.ec2, "CreateVpc", ["CidrBlock": "10.0.0.0/16"], region: region)
    let id = try #require(vpc["Vpc"]?["VpcId"])
    let subnet = try await client.call(
      .ec2, "CreateSubnet",
      [
        "VpcId": id, "CidrBlock": "10.0.0.0/24",
        "TagSpecifications": [["ResourceType": "subnet", "Tags": [["Key": "Name", "Value": "a"]]]],
      ], region: region)
    let subnetID = try #require(subnet["Subnet"]?["SubnetId"])
    let found = try await client.callAll(
      .ec2, "DescribeSubnets", ["Filters": [["Name": "vpc-id", "Values": [id]]]], region: region)
    #expect(found["Subnets"]?[0]?["Tags"] == [["Key": "Name", "Value": "a"]])
    let refusal = await #expect(throws: AWSError.self) {
      try await client.call(.ec2, "DeleteVpc", ["VpcId": id], region: region)
    }
    #expect(refusal?.code == "DependencyViolation")
    _ = try await client.call(.ec2, "DeleteSubnet", ["SubnetId": subnetID], region: region)
    _ = try await client.call(.ec2, "DeleteVpc", ["VpcId": id], region: region)
    #expect(try await client.callAll(.ec2, "DescribeVpcs", [:], region: region) == ["Vpcs": []])
  }
}
