import AWSClient
import InfraModel

extension EC2 {
  static let vpc = Handler("AWS::EC2::VPC", of: .ec2, id: "VpcId") {
    Create(
      "CreateVpc", ["CidrBlock", "InstanceTenancy", "Ipv4IpamPoolId", "Ipv4NetmaskLength"],
      outputs: ["VpcId": "Vpc.VpcId"])
    Sets(
      "EnableDnsSupport", by: "ModifyVpcAttribute",
      ["VpcId", .field("EnableDnsSupport", as: "EnableDnsSupport.Value")], removed: .to(["EnableDnsSupport": true]))
    Sets(
      "EnableDnsHostnames", by: "ModifyVpcAttribute",
      ["VpcId", .field("EnableDnsHostnames", as: "EnableDnsHostnames.Value")],
      removed: .to(["EnableDnsHostnames": false]))
    Sets(
      "InstanceTenancy", by: "ModifyVpcTenancy", ["VpcId", "InstanceTenancy"],
      removed: .to(["InstanceTenancy": "default"]))
    Tags.ec2("vpc", id: "VpcId")
    Reads(
      "DescribeVpcs", filter: "vpc-id", of: "VpcId", at: "Vpcs",
      maps: [
        .field("CidrBlockAssociations", as: "CidrBlockAssociationSet", .elementsMember("AssociationId")),
        .field("Ipv6CidrBlocks", as: "Ipv6CidrBlockAssociationSet", .elementsMember("Ipv6CidrBlock")),
      ])
    FurtherRead(
      "DescribeVpcAttribute", ["VpcId", .constant("enableDnsSupport", as: "Attribute")],
      maps: [.field("EnableDnsSupport", as: "EnableDnsSupport.Value")])
    FurtherRead(
      "DescribeVpcAttribute", ["VpcId", .constant("enableDnsHostnames", as: "Attribute")],
      maps: [.field("EnableDnsHostnames", as: "EnableDnsHostnames.Value")])
    FurtherRead(
      "DescribeSecurityGroups", filter: "vpc-id", of: "VpcId", [.filter("group-name", is: "default")],
      at: "SecurityGroups",
      maps: [.field("DefaultSecurityGroup", as: "GroupId")])
    FurtherRead(
      "DescribeNetworkAcls", filter: "vpc-id", of: "VpcId", [.filter("default", is: "true")], at: "NetworkAcls",
      maps: [.field("DefaultNetworkAcl", as: "NetworkAclId")])
    Ready("State", is: ["available"])
    Deletes("DeleteVpc", ["VpcId"], retries: [.dependencies])
    Finds.operationTag
    // ModifyVpcTenancy goes to `default` only.
    Traits(
      replacing: ["InstanceTenancy"], inPlaceValues: ["InstanceTenancy": ["default"]],
      volatile: ["CidrBlockAssociations", "Ipv6CidrBlocks"], exclusive: [])
  }
}

extension Retry {
  /// EC2's refusal to delete while something still hangs on that is itself on its way out.
  ///
  /// Network interfaces of functions stay up to twenty minutes behind them; a database, or a gateway that is slow today,
  /// may take as long.
  static let dependencies = Retry(on: ["DependencyViolation"], for: 1500)
}
