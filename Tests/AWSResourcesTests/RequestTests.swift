@testable import AWSResources
import AWSClient
import AWSLives
import AWSSchemas
import InfraModel
import Provider
import Testing

/// Moto lacks these operations or does not do what they say: here the requests are the proof.
@Suite("What the test cloud can't show is shown by its requests")
struct RequestTests {
  /// Changes properties of a resource, and gives the changing requests that were sent.
  func requests(
    _ type: ResourceType, id: ResourceID, current: [String: Value], desired: [String: Value],
    answers: [String: Value] = [:]
  ) async throws -> [String] {
    let cloud = ScriptedCloud { operation, _, _ in .answer(answers[operation]?.object ?? [:]) }
    let provider = AWSProvider(client: cloud, schemas: AWSSchemaCatalog())
    let changed = Set(current.keys).union(desired.keys).filter { current[$0] != desired[$0] }
    let journal = Journal(operation: "op-1")
    _ = try await provider.update(
      UpdateRequest(
        address: "a", type: type, region: "eu-central-1", account: "123456789012", id: id, current: current,
        desired: desired, changed: changed), journal.context())
    let changing = Set(journal.calls.compactMap { $0.split(separator: " ").last.map(String.init) })
    for request in cloud.requests where changing.contains(request.operation) {
      let service = try #require(Handlers.all.first { $0.type == type }?.service)
      #expect(Shapes.problem(service, request.operation, request.input) == nil)
    }
    return cloud.requests.filter { changing.contains($0.operation) }.map(\.description)
  }

  static let group: Value = [
    "logGroups": [["logGroupName": "/app", "arn": "arn:aws:logs:eu-central-1:123456789012:log-group:/app:*"]]
  ]
  static let arn = "arn:aws:logs:eu-central-1:123456789012:log-group:/app"

  @Test("A log group's key is associated and taken away")
  func logGroupKey() async throws {
    let key: Value = "arn:aws:kms:eu-central-1:123456789012:key/k"
    let answers = ["DescribeLogGroups": Self.group]
    #expect(
      try await requests(
        "AWS::Logs::LogGroup", id: "/app", current: [:], desired: ["KmsKeyId": key], answers: answers) == [
          #"AssociateKmsKey {"kmsKeyId":"arn:aws:kms:eu-central-1:123456789012:key/k","logGroupName":"/app"}"#
        ])
    #expect(
      try await requests(
        "AWS::Logs::LogGroup", id: "/app", current: ["KmsKeyId": key], desired: [:], answers: answers) == [
          #"DisassociateKmsKey {"logGroupName":"/app"}"#
        ])
  }

  @Test("Requests set and take away a log group's policies, indexes and protection")
  func logGroupPolicies() async throws {
    let declared: [String: Value] = [
      "DataProtectionPolicy": ["Name": "p"], "FieldIndexPolicies": [["Fields": ["a"]]],
      "ResourcePolicyDocument": ["Version": "2012-10-17"], "DeletionProtectionEnabled": true,
      "BearerTokenAuthenticationEnabled": true,
    ]
    let answers: [String: Value] = [
      "DescribeLogGroups": Self.group,
      "DescribeIndexPolicies": ["indexPolicies": [["policyDocument": #"{"Fields":["a"]}"#]]],
      "DescribeResourcePolicies": ["resourcePolicies": [["policyDocument": #"{"Version":"2012-10-17"}"#]]],
    ]
    let arn = Value.string(Self.arn + ":*")
    #expect(
      try await requests(
        "AWS::Logs::LogGroup", id: "/app", current: ["Arn": arn], desired: declared.merging(["Arn": arn]) { $1 },
        answers: answers) == [
          #"PutLogGroupDeletionProtection {"deletionProtectionEnabled":true,"logGroupIdentifier":"/app"}"#,
          #"PutBearerTokenAuthentication {"bearerTokenAuthenticationEnabled":true,"logGroupIdentifier":"/app"}"#,
          #"PutDataProtectionPolicy {"logGroupIdentifier":"/app","policyDocument":"{\"Name\":\"p\"}"}"#,
          #"PutIndexPolicy {"logGroupIdentifier":"/app","policyDocument":"{\"Fields\":[\"a\"]}"}"#,
          #"PutResourcePolicy {"policyDocument":"{\"Version\":\"2012-10-17\"}","resourceArn":"\#(Self.arn)"}"#,
        ])
    #expect(
      try await requests(
        "AWS::Logs::LogGroup", id: "/app", current: declared.merging(["Arn": arn]) { $1 }, desired: ["Arn": arn],
        answers: answers) == [
          #"PutLogGroupDeletionProtection {"deletionProtectionEnabled":false,"logGroupIdentifier":"/app"}"#,
          #"PutBearerTokenAuthentication {"bearerTokenAuthenticationEnabled":false,"logGroupIdentifier":"/app"}"#,
          #"DeleteDataProtectionPolicy {"logGroupIdentifier":"/app"}"#,
          #"DeleteIndexPolicy {"logGroupIdentifier":"/app"}"#,
          #"DeleteResourcePolicy {"resourceArn":"\#(Self.arn)"}"#,
        ])
  }

  static func nat(_ addresses: Value, _ more: [String: Value] = [:]) -> [String: Value] {
    let gateway: [String: Value] = ["NatGatewayId": "nat-1", "State": "available", "NatGatewayAddresses": addresses]
    return ["DescribeNatGateways": ["NatGateways": [.object(gateway.merging(more) { $1 })]]]
  }

  @Test("A public NAT gateway gets and loses further addresses")
  func publicAddresses() async throws {
    let addresses: Value = [
      ["AllocationId": "eipalloc-1", "IsPrimary": true, "AssociationId": "a-1"],
      ["AllocationId": "eipalloc-2", "IsPrimary": false, "AssociationId": "a-2"],
    ]
    #expect(
      try await requests(
        "AWS::EC2::NatGateway", id: "nat-1", current: ["SecondaryAllocationIds": ["eipalloc-2"]],
        desired: ["SecondaryAllocationIds": ["eipalloc-3"], "MaxDrainDurationSeconds": 10],
        answers: Self.nat(addresses)) == [
          #"AssociateNatGatewayAddress {"AllocationIds":["eipalloc-3"],"NatGatewayId":"nat-1","PrivateIpAddresses":null}"#,
          #"DisassociateNatGatewayAddress {"AssociationIds":["a-2"],"MaxDrainDurationSeconds":10,"NatGatewayId":"nat-1"}"#,
        ])
  }

  @Test("A private NAT gateway counts its further addresses")
  func privateAddresses() async throws {
    let addresses: Value = [
      ["PrivateIp": "10.0.0.4", "IsPrimary": true], ["PrivateIp": "10.0.0.5", "IsPrimary": false],
    ]
    let kind: [String: Value] = ["ConnectivityType": "private"]
    #expect(
      try await requests(
        "AWS::EC2::NatGateway", id: "nat-1", current: kind.merging(["SecondaryPrivateIpAddressCount": 1]) { $1 },
        desired: kind.merging(["SecondaryPrivateIpAddressCount": 3]) { $1 }, answers: Self.nat(addresses, kind)) == [
          #"AssignPrivateNatGatewayAddress {"NatGatewayId":"nat-1","PrivateIpAddressCount":2}"#
        ])
    #expect(
      try await requests(
        "AWS::EC2::NatGateway", id: "nat-1",
        current: kind.merging(["SecondaryPrivateIpAddresses": ["10.0.0.5"]]) { $1 },
        desired: kind.merging(["SecondaryPrivateIpAddresses": ["10.0.0.6"]]) { $1 },
        answers: Self.nat(addresses, kind)) == [
          #"AssignPrivateNatGatewayAddress {"NatGatewayId":"nat-1","PrivateIpAddresses":["10.0.0.6"]}"#,
          #"UnassignPrivateNatGatewayAddress {"MaxDrainDurationSeconds":null,"NatGatewayId":"nat-1","PrivateIpAddresses":["10.0.0.5"]}"#,
        ])
  }

  @Test("A regional NAT gateway has addresses by zone")
  func regionalAddresses() async throws {
    let addresses: Value = [
      ["AllocationId": "eipalloc-1", "AssociationId": "a-1", "AvailabilityZone": "eu-central-1a"],
      ["AllocationId": "eipalloc-2", "AssociationId": "a-2", "AvailabilityZone": "eu-central-1b"],
    ]
    func zones(_ zones: KeyValuePairs<String, Value>) -> [String: Value] {
      ["AvailabilityZoneAddresses": .list(zones.map { ["AvailabilityZone": .string($0), "AllocationIds": $1] })]
    }
    #expect(
      try await requests(
        "AWS::EC2::NatGateway", id: "nat-1",
        current: zones(["eu-central-1a": ["eipalloc-1"], "eu-central-1b": ["eipalloc-2"]]),
        desired: zones(["eu-central-1a": ["eipalloc-1", "eipalloc-3"]]),
        answers: Self.nat(addresses, ["AvailabilityMode": "regional"])) == [
          #"AssociateNatGatewayAddress {"AllocationIds":["eipalloc-3"],"AvailabilityZone":"eu-central-1a","AvailabilityZoneId":null,"NatGatewayId":"nat-1"}"#,
          #"DisassociateNatGatewayAddress {"AssociationIds":["a-2"],"MaxDrainDurationSeconds":null,"NatGatewayId":"nat-1"}"#,
        ])
  }

  @Test("Requests change an endpoint's policy, names and addresses")
  func endpoint() async throws {
    let answers: [String: Value] = [
      "DescribeVpcEndpoints": ["VpcEndpoints": [["VpcEndpointId": "vpce-1", "State": "available"]]]
    ]
    #expect(
      try await requests(
        "AWS::EC2::VPCEndpoint", id: "vpce-1",
        current: ["PolicyDocument": ["Statement": []], "PrivateDnsEnabled": true],
        desired: [
          "IpAddressType": "dualstack",
          "DnsOptions": ["DnsRecordIpType": "dualstack", "PrivateDnsOnlyForInboundResolverEndpoint": "AllResolvers"],
        ], answers: answers) == [
          #"ModifyVpcEndpoint {"ResetPolicy":true,"VpcEndpointId":"vpce-1"}"#,
          #"ModifyVpcEndpoint {"PrivateDnsEnabled":false,"VpcEndpointId":"vpce-1"}"#,
          #"ModifyVpcEndpoint {"DnsOptions":{"DnsRecordIpType":"dualstack","PrivateDnsOnlyForInboundResolverEndpoint":false},"IpAddressType":"dualstack","VpcEndpointId":"vpce-1"}"#,
        ])
  }

  @Test("A subnet's IPv6 block changes, and new interfaces take their addresses from it again")
  func subnetBlock() async throws {
    let subnet: Value = [
      "SubnetId": "subnet-1", "State": "available",
      "Ipv6CidrBlockAssociationSet": [
        [
          "AssociationId": "s-1", "Ipv6CidrBlock": "2001:db8::/64", "Ipv6CidrBlockState": ["State": "associated"],
        ]
      ],
    ]
    #expect(
      try await requests(
        "AWS::EC2::Subnet", id: "subnet-1",
        current: ["Ipv6CidrBlock": "2001:db8::/64", "AssignIpv6AddressOnCreation": true],
        desired: ["Ipv6CidrBlock": "2001:db8:0:1::/64", "AssignIpv6AddressOnCreation": true],
        answers: ["DescribeSubnets": ["Subnets": [subnet]]]) == [
          #"ModifySubnetAttribute {"AssignIpv6AddressOnCreation":{"Value":false},"SubnetId":"subnet-1"}"#,
          #"DisassociateSubnetCidrBlock {"AssociationId":"s-1"}"#,
          #"AssociateSubnetCidrBlock {"Ipv6CidrBlock":"2001:db8:0:1::/64","SubnetId":"subnet-1"}"#,
          #"ModifySubnetAttribute {"AssignIpv6AddressOnCreation":{"Value":true},"SubnetId":"subnet-1"}"#,
        ])
  }

  @Test("A virtual private gateway takes an internet gateway's way")
  func virtualGateway() async throws {
    let cloud = ScriptedCloud { operation, _, _ in
      guard operation == "DescribeVpnGateways" else { return .answer([:]) }
      return .answer([
        "VpnGateways": [["VpnGatewayId": "vgw-1", "VpcAttachments": [["VpcId": "vpc-1", "State": "attached"]]]]
      ])
    }
    let provider = AWSProvider(client: cloud, schemas: AWSSchemaCatalog())
    let made = try await provider.create(
      CreateRequest(
        address: "a", type: "AWS::EC2::VPCGatewayAttachment", region: "eu-central-1", account: "1",
        properties: ["VpcId": "vpc-1", "VpnGatewayId": "vgw-1"]), Journal(operation: "op-1").context())
    #expect(
      made
        == ObservedResource(
          id: "VGW|vpc-1", properties: ["AttachmentType": "VGW", "VpcId": "vpc-1", "VpnGatewayId": "vgw-1"]))
    #expect(cloud.operations == ["AttachVpnGateway", "DescribeVpnGateways"])
  }
}
