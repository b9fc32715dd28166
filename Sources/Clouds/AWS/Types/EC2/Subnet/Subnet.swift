import AWSClient
import InfraModel

extension EC2 {
  static let subnet = Handler("AWS::EC2::Subnet", of: .ec2, id: "SubnetId") {
    Create(
      "CreateSubnet",
      [
        "VpcId", "AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "Ipv6CidrBlock", "OutpostArn", "Ipv6Native",
        "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Ipv6IpamPoolId", "Ipv6NetmaskLength",
      ], outputs: ["SubnetId": "Subnet.SubnetId"])
    // ModifySubnetAttribute takes one attribute a call. An IPv6 block must be there before addresses are assigned.
    Sets(
      "Ipv6CidrBlock", uses: ["DescribeSubnets", "DisassociateSubnetCidrBlock", "AssociateSubnetCidrBlock"],
      changeIPv6Block)
    for (property, standard) in [
      ("MapPublicIpOnLaunch", false), ("AssignIpv6AddressOnCreation", false), ("EnableDns64", false),
    ] {
      Sets(
        property, by: "ModifySubnetAttribute", ["SubnetId", .field(property, as: "\(property).Value")],
        removed: .to([property: .bool(standard)]))
    }
    Sets(
      "EnableLniAtDeviceIndex", by: "ModifySubnetAttribute", ["SubnetId", "EnableLniAtDeviceIndex"],
      removed: .by("ModifySubnetAttribute", ["SubnetId", .constant(true, as: "DisableLniAtDeviceIndex.Value")]))
    Sets(
      "PrivateDnsNameOptionsOnLaunch", uses: ["ModifySubnetAttribute"],
      removed: .to(["PrivateDnsNameOptionsOnLaunch": standardNames]), changeNameOptions)
    Tags.ec2("subnet", id: "SubnetId")
    Reads(
      "DescribeSubnets", filter: "subnet-id", of: "SubnetId", at: "Subnets",
      maps: [
        .field("Ipv6CidrBlocks", as: "Ipv6CidrBlockAssociationSet", .elementsMember("Ipv6CidrBlock")),
        .field("Ipv6CidrBlock", as: "Ipv6CidrBlockAssociationSet", associatedBlock),
      ])
    FurtherRead(
      "DescribeNetworkAcls", filter: "association.subnet-id", of: "SubnetId", at: "NetworkAcls", inner: "Associations",
      maps: ["NetworkAclAssociationId"])
    Ready("State", is: ["available"], failed: ["failed", "failed-insufficient-capacity"])
    Deletes("DeleteSubnet", ["SubnetId"], retries: [.dependencies])
    Finds.operationTag
    Traits(
      defaults: ["PrivateDnsNameOptionsOnLaunch": standardNames],
      volatile: ["BlockPublicAccessStates", "Ipv6CidrBlocks"], exclusive: ["CidrBlock", "Ipv6CidrBlock"],
      holds: ["VpcId"], identities: [["VpcId", "CidrBlock"], ["VpcId", "Ipv6CidrBlock"]])
  }

  private static let standardNames: Value = [
    "HostnameType": "ip-name", "EnableResourceNameDnsARecord": false, "EnableResourceNameDnsAAAARecord": false,
  ]

  /// The block whose association stands.
  private static let associatedBlock = ValueEncoding.code(
    encode: { $0 },
    decode: { set in
      set.list?.first { association in
        let state = association[path: "Ipv6CidrBlockState.State"]?.string ?? "associated"
        return state == "associated" || state == "associating"
      }?["Ipv6CidrBlock"]
    })

  /// A subnet has one IPv6 block at a time: the old association goes, and is waited for, before the new one comes.
  @Sendable private static func changeIPv6Block(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let subnet = Value.string(scope.text("SubnetId"))
    let filter: Value = ["Name": "subnet-id", "Values": [subnet]]
    let answer = try await cloud.ask("DescribeSubnets", ["Filters": [filter]])
    for association in answer["Subnets"]?[0]?["Ipv6CidrBlockAssociationSet"]?.list ?? [] {
      guard let id = association["AssociationId"], association[path: "Ipv6CidrBlockState.State"] == "associated",
        association["Ipv6CidrBlock"] != scope["Ipv6CidrBlock"]
      else { continue }
      // A block that new interfaces take their addresses from can't go.
      if scope.previous["AssignIpv6AddressOnCreation"] == true {
        _ = try await cloud.change(
          "ModifySubnetAttribute", ["SubnetId": subnet, "AssignIpv6AddressOnCreation": ["Value": false]])
      }
      _ = try await cloud.change("DisassociateSubnetCidrBlock", ["AssociationId": id])
    }
    guard let block = scope["Ipv6CidrBlock"] else { return }
    _ = try await cloud.change(
      "AssociateSubnetCidrBlock", ["SubnetId": subnet, "Ipv6CidrBlock": block],
      retries: [Retry(on: ["InvalidSubnet.Conflict", "IncorrectState"], for: 60)])
    if scope.previous["AssignIpv6AddressOnCreation"] == true, scope["AssignIpv6AddressOnCreation"] == true {
      _ = try await cloud.change(
        "ModifySubnetAttribute", ["SubnetId": subnet, "AssignIpv6AddressOnCreation": ["Value": true]])
    }
  }

  /// One call for each of the three options.
  @Sendable private static func changeNameOptions(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let before = scope.previous["PrivateDnsNameOptionsOnLaunch"]
    let options: [(name: String, member: String)] = [
      ("HostnameType", "PrivateDnsHostnameTypeOnLaunch"),
      ("EnableResourceNameDnsARecord", "EnableResourceNameDnsARecordOnLaunch.Value"),
      ("EnableResourceNameDnsAAAARecord", "EnableResourceNameDnsAAAARecordOnLaunch.Value"),
    ]
    for option in options {
      guard let value = scope["PrivateDnsNameOptionsOnLaunch"]?[option.name] ?? standardNames[option.name],
        value != before?[option.name]
      else { continue }
      var input: [String: Value] = ["SubnetId": .string(scope.text("SubnetId"))]
      input.set(option.member, value)
      _ = try await cloud.change("ModifySubnetAttribute", input)
    }
  }
}
