internal import InfraModel

extension Bridge {
  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::VPC.
  static let vpc = Bridge(
    type: "AWS::EC2::VPC", service: "ec2", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateVpc",
      ["CidrBlock": "CidrBlock", "InstanceTenancy": "InstanceTenancy", "TagSpecifications": tagged("vpc")],
      gives: ["VpcId": "Vpc.VpcId"]),
    changes: [
      attribute("EnableDnsSupport", true, by: "ModifyVpcAttribute", of: "VpcId"),
      attribute("EnableDnsHostnames", false, by: "ModifyVpcAttribute", of: "VpcId"),
      .set(
        ["InstanceTenancy"],
        [
          Step(
            "ModifyVpcTenancy",
            ["VpcId": "VpcId", "InstanceTenancy": .first("InstanceTenancy", orElse: "default")])
        ]),
      tagging("VpcId"),
    ],
    reads: [
      .item(
        Step(
          "DescribeVpcs", ["VpcIds": .list(["VpcId"])], at: "Vpcs",
          gives: [
            "CidrBlock": "CidrBlock", "InstanceTenancy": "InstanceTenancy", "Tags": "Tags",
            "CidrBlockAssociations": "CidrBlockAssociationSet.*.AssociationId",
            "Ipv6CidrBlocks": "Ipv6CidrBlockAssociationSet.*.Ipv6CidrBlock",
          ], absent: ["InvalidVpcID.NotFound"])),
      .item(
        Step(
          "DescribeVpcAttribute", ["VpcId": "VpcId", "Attribute": .constant("enableDnsSupport")],
          gives: ["EnableDnsSupport": "EnableDnsSupport.Value"])),
      .item(
        Step(
          "DescribeVpcAttribute", ["VpcId": "VpcId", "Attribute": .constant("enableDnsHostnames")],
          gives: ["EnableDnsHostnames": "EnableDnsHostnames.Value"])),
      .item(
        Step(
          "DescribeSecurityGroups",
          ["Filters": .list([filter("vpc-id", "VpcId"), filter("group-name", .constant("default"))])],
          at: "SecurityGroups", gives: ["DefaultSecurityGroup": "GroupId"])),
      .item(
        Step(
          "DescribeNetworkAcls",
          ["Filters": .list([filter("vpc-id", "VpcId"), filter("default", .constant("true"))])], at: "NetworkAcls",
          gives: ["DefaultNetworkAcl": "NetworkAclId"])),
    ],
    delete: Step("DeleteVpc", ["VpcId": "VpcId"]), list: Step("DescribeVpcs", at: "Vpcs", gives: ["VpcId": "VpcId"]))

  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::Subnet.
  static let subnet = Bridge(
    type: "AWS::EC2::Subnet", service: "ec2", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateSubnet",
      [
        "VpcId": "VpcId", "CidrBlock": "CidrBlock", "Ipv6CidrBlock": "Ipv6CidrBlock", "Ipv6Native": "Ipv6Native",
        "AvailabilityZone": "AvailabilityZone", "AvailabilityZoneId": "AvailabilityZoneId",
        "TagSpecifications": tagged("subnet"),
      ], gives: ["SubnetId": "Subnet.SubnetId"]),
    changes: ["MapPublicIpOnLaunch", "AssignIpv6AddressOnCreation", "EnableDns64"].map {
      attribute($0, false, by: "ModifySubnetAttribute", of: "SubnetId")
    } + [
      .set(
        ["PrivateDnsNameOptionsOnLaunch"],
        [
          Step(
            "ModifySubnetAttribute",
            [
              "SubnetId": "SubnetId",
              "PrivateDnsHostnameTypeOnLaunch": .first("PrivateDnsNameOptionsOnLaunch.HostnameType", orElse: "ip-name"),
            ])
        ]
          + ["EnableResourceNameDnsARecord", "EnableResourceNameDnsAAAARecord"].map { name in
            Step(
              "ModifySubnetAttribute",
              [
                "SubnetId": "SubnetId",
                "\(name)OnLaunch": .object([
                  "Value": .first(.property("PrivateDnsNameOptionsOnLaunch.\(name)"), orElse: false)
                ]),
              ])
          }),
      tagging("SubnetId"),
    ],
    reads: [
      .item(
        Step(
          "DescribeSubnets", ["SubnetIds": .list(["SubnetId"])], at: "Subnets",
          gives: [
            "VpcId": "VpcId", "CidrBlock": "CidrBlock", "AvailabilityZone": "AvailabilityZone",
            "AvailabilityZoneId": "AvailabilityZoneId", "MapPublicIpOnLaunch": "MapPublicIpOnLaunch",
            "AssignIpv6AddressOnCreation": "AssignIpv6AddressOnCreation", "EnableDns64": "EnableDns64",
            "Ipv6Native": "Ipv6Native", "PrivateDnsNameOptionsOnLaunch": "PrivateDnsNameOptionsOnLaunch",
            "Ipv6CidrBlock": "Ipv6CidrBlockAssociationSet.0.Ipv6CidrBlock",
            "Ipv6CidrBlocks": "Ipv6CidrBlockAssociationSet.*.Ipv6CidrBlock", "Tags": "Tags",
          ], absent: ["InvalidSubnetID.NotFound"])),
      .item(
        Step(
          "DescribeNetworkAcls", ["Filters": .list([filter("association.subnet-id", "SubnetId")])],
          at: "NetworkAcls.0.Associations", where: ["SubnetId": "SubnetId"],
          gives: ["NetworkAclAssociationId": "NetworkAclAssociationId"])),
    ],
    delete: Step("DeleteSubnet", ["SubnetId": "SubnetId"]),
    list: Step("DescribeSubnets", at: "Subnets", gives: ["SubnetId": "SubnetId"]))

  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::InternetGateway.
  static let internetGateway = Bridge(
    type: "AWS::EC2::InternetGateway", service: "ec2", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateInternetGateway", ["TagSpecifications": tagged("internet-gateway")],
      gives: ["InternetGatewayId": "InternetGateway.InternetGatewayId"]),
    changes: [tagging("InternetGatewayId")],
    reads: [
      .item(
        Step(
          "DescribeInternetGateways", ["InternetGatewayIds": .list(["InternetGatewayId"])], at: "InternetGateways",
          gives: ["Tags": "Tags"], absent: ["InvalidInternetGatewayID.NotFound"]))
    ],
    delete: Step("DeleteInternetGateway", ["InternetGatewayId": "InternetGatewayId"]),
    list: Step(
      "DescribeInternetGateways", at: "InternetGateways", gives: ["InternetGatewayId": "InternetGatewayId"]))

  static func tagged(_ kind: String) -> Source {
    .list([.object(["ResourceType": .constant(.string(kind)), "Tags": "Tags"])])
  }

  static func filter(_ name: String, _ value: Source) -> Source {
    .object(["Name": .constant(.string(name)), "Values": .list([value])])
  }

  private static func attribute(_ name: String, _ standard: Value, by operation: String, of id: String) -> Change {
    .set(
      [name],
      [
        Step(
          operation,
          [id: .property(id), name: .object(["Value": .first(.property(name), orElse: standard)])])
      ])
  }

  static func tagging(_ id: String) -> Change {
    .tags(
      "Tags", add: Step("CreateTags", ["Resources": .list([.property(id)]), "Tags": "+Tags"]),
      remove: Step(
        "DeleteTags", ["Resources": .list([.property(id)]), "Tags": .property("-Tags", .keyed("Key"))]))
  }
}
