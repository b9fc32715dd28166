internal import InfraModel

extension Bridge {
  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::RouteTable.
  static let routeTable = Bridge(
    type: "AWS::EC2::RouteTable", service: "ec2", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateRouteTable", ["VpcId": "VpcId", "TagSpecifications": tagged("route-table")],
      gives: ["RouteTableId": "RouteTable.RouteTableId"]),
    changes: [tagging("RouteTableId")],
    reads: [
      .item(
        Step(
          "DescribeRouteTables", ["RouteTableIds": .list(["RouteTableId"])], at: "RouteTables",
          gives: ["VpcId": "VpcId", "Tags": "Tags"], absent: ["InvalidRouteTableID.NotFound"]))
    ],
    delete: Step("DeleteRouteTable", ["RouteTableId": "RouteTableId"]),
    list: Step("DescribeRouteTables", at: "RouteTables", gives: ["RouteTableId": "RouteTableId"]))

  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::SubnetRouteTableAssociation.
  static let subnetRouteTableAssociation = Bridge(
    type: "AWS::EC2::SubnetRouteTableAssociation", service: "ec2",
    create: Step(
      "AssociateRouteTable", ["SubnetId": "SubnetId", "RouteTableId": "RouteTableId"], gives: ["Id": "AssociationId"]),
    reads: [
      .item(
        Step(
          "DescribeRouteTables", ["Filters": .list([filter("association.route-table-association-id", "Id")])],
          at: "RouteTables.*.Associations", where: ["RouteTableAssociationId": "Id"],
          gives: ["SubnetId": "SubnetId", "RouteTableId": "RouteTableId"]))
    ],
    delete: Step("DisassociateRouteTable", ["AssociationId": "Id"]),
    list: Step(
      "DescribeRouteTables", at: "RouteTables.*.Associations", where: ["Main": .constant(false)],
      gives: ["Id": "RouteTableAssociationId"]))

  /// Source: EC2 API Reference; CloudFormation reference, AWS::EC2::EIP.
  static let address = Bridge(
    type: "AWS::EC2::EIP", service: "ec2", forms: ["Tags": .tags(.list())],
    create: Step(
      "AllocateAddress",
      [
        "Domain": .first("Domain", orElse: "vpc"), "NetworkBorderGroup": "NetworkBorderGroup",
        "PublicIpv4Pool": "PublicIpv4Pool", "Address": "Address", "TagSpecifications": tagged("elastic-ip"),
      ], gives: ["PublicIp": "PublicIp", "AllocationId": "AllocationId"]),
    changes: [tagging("AllocationId")],
    reads: [
      .item(
        Step(
          "DescribeAddresses", ["AllocationIds": .list(["AllocationId"])], at: "Addresses",
          where: ["PublicIp": "PublicIp"],
          gives: [
            "Domain": "Domain", "InstanceId": Taken("InstanceId", .text), "NetworkBorderGroup": "NetworkBorderGroup",
            "PublicIpv4Pool": "PublicIpv4Pool", "Tags": "Tags",
          ], absent: ["InvalidAllocationID.NotFound"]))
    ],
    delete: Step("ReleaseAddress", ["AllocationId": "AllocationId"]),
    list: Step(
      "DescribeAddresses", at: "Addresses", gives: ["PublicIp": "PublicIp", "AllocationId": "AllocationId"]))
}
