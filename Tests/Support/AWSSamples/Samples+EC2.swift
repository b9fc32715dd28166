import InfraModel

extension Samples {
  package static let ec2: [Sample] = [
    instance, launchTemplate,
    vpc, dedicatedVPC, subnet, internetGateway, vpcGatewayAttachment, routeTable, ec2Route, routeByIPv6,
    subnetRouteTableAssociation, securityGroup, securityGroupIngress, securityGroupEgress, eip, eipOfInstance,
    natGateway,
    privateNATGateway, gatewayEndpoint, interfaceEndpoint,
  ]

  /// A network that most of EC2's types need.
  package static let aVPC = Sample.Need("vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16"])
  package static let aSubnet = Sample.Need(
    "subnet", "AWS::EC2::Subnet",
    ["VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-central-1a"])

  package static let vpc = Sample(
    "AWS::EC2::VPC",
    [
      "CidrBlock": "10.1.0.0/16", "InstanceTenancy": "default", "EnableDnsSupport": true, "EnableDnsHostnames": true,
      "Tags": .tags(["Name": "network", "Stage": "test"]),
    ],
    updates: [
      .set(["EnableDnsHostnames": false, "Tags": .tags(["Name": "net", "Owner": "me"])]),
      .set(["EnableDnsSupport": false]), .remove("EnableDnsSupport", "EnableDnsHostnames"), .remove("Tags"),
    ])

  package static let dedicatedVPC = Sample(
    "AWS::EC2::VPC", title: "dedicated", ["CidrBlock": "10.2.0.0/16", "InstanceTenancy": "dedicated"],
    updates: [.set(["InstanceTenancy": "default"])])

  package static let subnet = Sample(
    "AWS::EC2::Subnet", needs: [aVPC],
    [
      "VpcId": .ref("vpc", "VpcId"), "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-central-1b",
      "MapPublicIpOnLaunch": true, "Tags": .tags(["Name": "private"]),
    ],
    updates: [
      .set(["MapPublicIpOnLaunch": false, "Tags": .tags(["Name": "public"])]),
      .set(["MapPublicIpOnLaunch": true]), .remove("MapPublicIpOnLaunch", "Tags"),
    ])

  package static let internetGateway = Sample(
    "AWS::EC2::InternetGateway", ["Tags": .tags(["Name": "door"])],
    updates: [.set(["Tags": .tags(["Name": "gate", "Owner": "me"])]), .remove("Tags")])

  package static let anInternetGateway = Sample.Need("igw", "AWS::EC2::InternetGateway")

  package static let vpcGatewayAttachment = Sample(
    "AWS::EC2::VPCGatewayAttachment",
    needs: [aVPC, anInternetGateway, Sample.Need("other", "AWS::EC2::InternetGateway")],
    ["VpcId": .ref("vpc", "VpcId"), "InternetGatewayId": .ref("igw", "InternetGatewayId")],
    updates: [.set(["InternetGatewayId": .ref("other", "InternetGatewayId")])])

  package static let routeTable = Sample(
    "AWS::EC2::RouteTable", needs: [aVPC], ["VpcId": .ref("vpc", "VpcId"), "Tags": .tags(["Name": "private"])],
    updates: [.set(["Tags": .tags(["Name": "public"])])])

  package static let aRouteTable = Sample.Need("table", "AWS::EC2::RouteTable", ["VpcId": .ref("vpc", "VpcId")])
  package static let anAttachment = Sample.Need(
    "attachment", "AWS::EC2::VPCGatewayAttachment",
    ["VpcId": .ref("vpc", "VpcId"), "InternetGatewayId": .ref("igw", "InternetGatewayId")])
  package static let anAddress = Sample.Need("address", "AWS::EC2::EIP", ["Domain": "vpc"])
  package static let aNATGateway = Sample.Need(
    "nat", "AWS::EC2::NatGateway",
    ["SubnetId": .ref("subnet", "SubnetId"), "AllocationId": .ref("address", "AllocationId")])

  package static let ec2Route = Sample(
    "AWS::EC2::Route", needs: [aVPC, anInternetGateway, anAttachment, aRouteTable, aSubnet, anAddress, aNATGateway],
    [
      "RouteTableId": .ref("table", "RouteTableId"), "DestinationCidrBlock": "0.0.0.0/0",
      "GatewayId": .ref("igw", "InternetGatewayId"),
    ], updates: [Sample.Update(set: ["NatGatewayId": .ref("nat", "NatGatewayId")], remove: ["GatewayId"])])

  package static let routeByIPv6 = Sample(
    "AWS::EC2::Route", title: "by IPv6", needs: [aVPC, anInternetGateway, anAttachment, aRouteTable],
    [
      "RouteTableId": .ref("table", "RouteTableId"), "DestinationIpv6CidrBlock": "::/0",
      "GatewayId": .ref("igw", "InternetGatewayId"),
    ])

  package static let subnetRouteTableAssociation = Sample(
    "AWS::EC2::SubnetRouteTableAssociation", needs: [aVPC, aSubnet, aRouteTable],
    ["SubnetId": .ref("subnet", "SubnetId"), "RouteTableId": .ref("table", "RouteTableId")])

  package static let aGroup = Sample.Need(
    "group", "AWS::EC2::SecurityGroup", ["GroupDescription": "needed", "VpcId": .ref("vpc", "VpcId")])

  package static let securityGroup = Sample(
    "AWS::EC2::SecurityGroup", needs: [aVPC, aGroup],
    [
      "GroupName": "web", "GroupDescription": "what the web may do", "VpcId": .ref("vpc", "VpcId"),
      "SecurityGroupIngress": [
        ["IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0", "Description": "https"],
        ["IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIpv6": "::/0"],
        [
          "IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8081, "SourceSecurityGroupId": .ref("group", "GroupId"),
          "Description": "inside",
        ],
      ],
      "SecurityGroupEgress": [["IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "CidrIp": "10.0.0.0/16"]],
      "Tags": .tags(["Name": "web"]),
    ],
    updates: [
      .set([
        "SecurityGroupIngress": [
          ["IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0", "Description": "secure"],
          ["IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"],
        ],
        "SecurityGroupEgress": [["IpProtocol": "-1", "CidrIp": "0.0.0.0/0", "FromPort": -1, "ToPort": -1]],
        "Tags": .tags(["Name": "net"]),
      ]),
      .set([
        "SecurityGroupEgress": [
          ["IpProtocol": "udp", "FromPort": 53, "ToPort": 53, "DestinationSecurityGroupId": .ref("group", "GroupId")]
        ]
      ]), .remove("SecurityGroupIngress", "SecurityGroupEgress", "Tags"),
    ])

  package static let securityGroupIngress = Sample(
    "AWS::EC2::SecurityGroupIngress", needs: [aVPC, aGroup],
    [
      "GroupId": .ref("group", "GroupId"), "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8",
      "Description": "first",
    ], updates: [.set(["Description": "second"]), .remove("Description")])

  package static let securityGroupEgress = Sample(
    "AWS::EC2::SecurityGroupEgress",
    needs: [
      aVPC, aGroup,
      Sample.Need("peer", "AWS::EC2::SecurityGroup", ["GroupDescription": "peer", "VpcId": .ref("vpc", "VpcId")]),
    ],
    [
      "GroupId": .ref("group", "GroupId"), "IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432,
      "DestinationSecurityGroupId": .ref("peer", "GroupId"), "Description": "first",
    ], updates: [.set(["Description": "second"])],
    motoLacks: ["Description": "DescribeSecurityGroupRules leaves it out where the other side is a group"])

  package static let eip = Sample(
    "AWS::EC2::EIP", ["Domain": "vpc", "Tags": .tags(["Name": "address"])],
    updates: [.set(["Tags": .tags(["Name": "number"])])])

  package static let anInstance = Sample.Need(
    "instance", "AWS::EC2::Instance",
    ["ImageId": image, "InstanceType": "t3.micro", "SubnetId": .ref("subnet", "SubnetId")])

  package static let eipOfInstance = Sample(
    "AWS::EC2::EIP", title: "of an instance", needs: [aVPC, anInternetGateway, anAttachment, aSubnet, anInstance],
    ["InstanceId": .ref("instance", "InstanceId")],
    updates: [.remove("InstanceId"), .set(["InstanceId": .ref("instance", "InstanceId")])])

  package static let natGateway = Sample(
    "AWS::EC2::NatGateway", needs: [aVPC, anInternetGateway, anAttachment, aSubnet, anAddress],
    [
      "SubnetId": .ref("subnet", "SubnetId"), "AllocationId": .ref("address", "AllocationId"),
      "ConnectivityType": "public", "Tags": .tags(["Name": "nat"]),
    ], updates: [.set(["Tags": .tags(["Name": "way-out"]), "MaxDrainDurationSeconds": 60])],
    onlyOnce: "the address of a deleted gateway stays associated")

  package static let privateNATGateway = Sample(
    "AWS::EC2::NatGateway", title: "private", needs: [aVPC, aSubnet],
    ["SubnetId": .ref("subnet", "SubnetId"), "ConnectivityType": "private"])

  package static let gatewayEndpoint = Sample(
    "AWS::EC2::VPCEndpoint", needs: [aVPC, aRouteTable],
    [
      "VpcId": .ref("vpc", "VpcId"), "ServiceName": "com.amazonaws.eu-central-1.s3", "VpcEndpointType": "Gateway",
      "RouteTableIds": [.ref("table", "RouteTableId")], "PolicyDocument": allow("s3:GetObject"),
      "Tags": .tags(["Name": "s3"]),
    ],
    updates: [
      .set(["PolicyDocument": allow("s3:*"), "Tags": .tags(["Name": "storage"])]), .remove("RouteTableIds", "Tags"),
    ])

  package static let interfaceEndpoint = Sample(
    "AWS::EC2::VPCEndpoint", title: "of an interface",
    needs: [
      // Private names need both settings.
      Sample.Need("vpc", "AWS::EC2::VPC", ["CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true]), aSubnet, aGroup,
    ],
    [
      "VpcId": .ref("vpc", "VpcId"), "ServiceName": "com.amazonaws.eu-central-1.secretsmanager",
      "VpcEndpointType": "Interface", "SubnetIds": [.ref("subnet", "SubnetId")],
      "SecurityGroupIds": [.ref("group", "GroupId")], "PrivateDnsEnabled": true,
    ], updates: [.set(["PrivateDnsEnabled": false])],
    motoLacks: ["PrivateDnsEnabled": "ModifyVpcEndpoint leaves it"])
}
