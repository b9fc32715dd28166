internal import InfraModel

extension EC2 {
  static let vpc = Kind(
    "ec2.vpc", missing: FaultForm("InvalidVpcID.NotFound", "The vpc ID '{id}' does not exist"),
    inUse: FaultForm("DependencyViolation", "The vpc '{id}' has dependencies and cannot be deleted.")
  ) {
    $0.identifier = .hexadecimal(prefix: "vpc")
    $0.idField = "VpcId"
    $0.arn = "arn:{partition}:ec2:{region}:{account}:vpc/{id}"
    $0.tags = .list()
    $0.tagSpecification = "vpc"
    $0.filters = ["isDefault": "IsDefault", "is-default": "IsDefault", "cidr": "CidrBlock"]
    $0.quota = Kind.Quota(5, FaultForm("VpcLimitExceeded", "The maximum number of VPCs has been reached."))
  }

  static let subnet = Kind(
    "ec2.subnet", missing: FaultForm("InvalidSubnetID.NotFound", "The subnet ID '{id}' does not exist"),
    inUse: FaultForm("DependencyViolation", "The subnet '{id}' has dependencies and cannot be deleted.")
  ) {
    $0.identifier = .hexadecimal(prefix: "subnet")
    $0.idField = "SubnetId"
    $0.arn = "arn:{partition}:ec2:{region}:{account}:subnet/{id}"
    $0.arnField = "SubnetArn"
    $0.links = [Link("VpcId", to: "ec2.vpc")]
    $0.indexes = ["VpcId"]
    $0.tags = .list()
    $0.tagSpecification = "subnet"
  }

  /// VPCs and subnets.
  static let network = ServiceBehaviour(
    "ec2", kinds: [vpc, subnet],
    operations: [
      "CreateVpc": Behaviour(createVPC),
      "DescribeVpcs": .describe(vpc, ids: "VpcIds", as: "Vpcs"),
      "DescribeVpcAttribute": Behaviour(describeVPCAttribute),
      "ModifyVpcAttribute": Behaviour(modifyVPCAttribute),
      "DeleteVpc": .delete(vpc, id: "VpcId"),
      "CreateSubnet": Behaviour(createSubnet),
      "DescribeSubnets": .describe(subnet, ids: "SubnetIds", as: "Subnets"),
      "DeleteSubnet": .delete(subnet, id: "SubnetId"),
      "CreateTags": Behaviour(createTags),
      "DeleteTags": Behaviour(deleteTags),
    ])

  @Sendable private static func createVPC(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let block = try call.required("CidrBlock")
    let association: Value = [
      "AssociationId": .string(cloud.identifier(.hexadecimal(prefix: "vpc-cidr-assoc"))), "CidrBlock": .string(block),
      "CidrBlockState": ["State": "associated"],
    ]
    let vpc = try cloud.create(
      vpc, call,
      [
        "CidrBlock": .string(block), "CidrBlockAssociationSet": [association], "State": "pending",
        "OwnerId": .string(call.account), "IsDefault": false, "InstanceTenancy": call["InstanceTenancy"] ?? "default",
        "DhcpOptionsId": "default", "EnableDnsSupport": true, "EnableDnsHostnames": false,
        "EnableNetworkAddressUsageMetrics": false,
      ], tags: call.tags(specification: "vpc")
    ) { $0.becomes(["State": "available"], at: call.after(1)) }
    return ["Vpc": cloud.view(vpc)]
  }

  /// Attributes are asked for one at a time, by a name that begins with a small letter.
  private static func field(_ attribute: String) -> String { attribute.prefix(1).uppercased() + attribute.dropFirst() }

  @Sendable private static func describeVPCAttribute(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let record = try cloud.get(vpc, try call.required("VpcId"), call)
    let attribute = field(try call.required("Attribute"))
    return ["VpcId": .string(record.id), attribute: ["Value": record[attribute] ?? false]]
  }

  @Sendable private static func modifyVPCAttribute(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    try cloud.change(vpc, try call.required("VpcId"), call) { record in
      for name in ["EnableDnsSupport", "EnableDnsHostnames", "EnableNetworkAddressUsageMetrics"] {
        if let value = call[name]?["Value"] { record[name] = value }
      }
    }
    return [:]
  }

  @Sendable private static func createSubnet(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let vpcID = try call.required("VpcId")
    let block = try call.required("CidrBlock")
    if cloud.list(subnet, in: call.region, where: "VpcId", is: .string(vpcID)).contains(where: {
      $0.string("CidrBlock") == block
    }) {
      throw Fault("InvalidSubnet.Conflict", "The CIDR '\(block)' conflicts with another subnet")
    }
    let subnet = try cloud.create(
      subnet, call,
      [
        "VpcId": .string(vpcID), "CidrBlock": .string(block), "State": "available",
        "AvailabilityZone": call["AvailabilityZone"] ?? .string(call.region + "a"),
        "AvailableIpAddressCount": 251, "DefaultForAz": false, "MapPublicIpOnLaunch": false,
        "AssignIpv6AddressOnCreation": false, "Ipv6CidrBlockAssociationSet": [], "OwnerId": .string(call.account),
      ], tags: call.tags(specification: "subnet"))
    return ["Subnet": cloud.view(subnet)]
  }

  /// Whatever has tags, by its identifier.
  private static func tagged(_ cloud: Cloud, _ id: String, _ call: Call) throws(Fault) -> Record {
    if let record = cloud.find(tagged: id, in: call.region) { return record }
    throw Fault("InvalidID", "The ID '\(id)' is not valid")
  }

  @Sendable private static func createTags(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    for id in call.strings("Resources") {
      try cloud.change(try tagged(cloud, id, call)) { $0.tags.merge(call.tags()) { _, last in last } }
    }
    return [:]
  }

  @Sendable private static func deleteTags(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    for id in call.strings("Resources") {
      try cloud.change(try tagged(cloud, id, call)) { record in
        if call["Tags"] == nil { record.tags = [:] }
        for tag in call.list("Tags") {
          guard let key = tag["Key"]?.string else { continue }
          if let value = tag["Value"]?.string, record.tags[key] != value { continue }
          record.tags[key] = nil
        }
      }
    }
    return [:]
  }
}
