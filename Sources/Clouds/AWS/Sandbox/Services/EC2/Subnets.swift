internal import InfraModel

extension EC2 {
  static let subnet = kind(
    "subnet", id: "SubnetId", missing: "InvalidSubnetID.NotFound", as: "subnet ID", type: "subnet"
  ) {
    $0.arnField = "SubnetArn"
    $0.links = [Link("VpcId", to: "ec2.vpc")]
    $0.indexes = ["VpcId", "NetworkAclId"]
    $0.filters = [
      "cidr": "CidrBlock", "cidrBlock": "CidrBlock", "default-for-az": "DefaultForAz",
      "defaultForAz": "DefaultForAz", "availabilityZone": "AvailabilityZone",
      "availabilityZoneId": "AvailabilityZoneId",
      "ipv6-cidr-block-association.state": "Ipv6CidrBlockAssociationSet.Ipv6CidrBlockState.State",
      "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record":
        "PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord",
    ]
    // The first four addresses and the last are AWS's own.
    $0.shown = { cloud, subnet in
      guard let block = subnet.string("CidrBlock").flatMap({ IPBlock($0) }) else { return [:] }
      let used = cloud.list(interface, in: subnet.key.region, where: "SubnetId", is: .string(subnet.id)).count
      return ["AvailableIpAddressCount": .integer(Int64(block.count) - 5 - Int64(used))]
    }
    $0.removed = { cloud, subnet in
      for table in cloud.list(table, in: subnet.key.region, where: "AssociatedSubnets", is: .string(subnet.id)) {
        _ = try? cloud.change(table) { associations(of: &$0) { $0["SubnetId"]?.string != subnet.id } }
      }
    }
  }

  static let subnets = ServiceBehavior(
    "ec2", kinds: [subnet],
    operations: [
      "CreateSubnet": Behavior(createSubnet),
      "DescribeSubnets": Behavior { cloud, call throws(Fault) in
        if call.asksFor(["default-for-az", "defaultForAz"]) { _ = try defaultVPC(&cloud, call) }
        return ["Subnets": .list(try cloud.matching(subnet, ids: "SubnetIds", call).map { cloud.view($0) })]
      },
      "DeleteSubnet": .delete(subnet, id: "SubnetId"),
      "ModifySubnetAttribute": Behavior(modifySubnet),
      "AssociateSubnetCidrBlock": Behavior(associateSubnetBlock),
      "DisassociateSubnetCidrBlock": Behavior(disassociateSubnetBlock),
    ])

  /// The ranges of a VPC or a subnet.
  static func blocks(of record: Record) -> [IPBlock] {
    var texts = (record["CidrBlockAssociationSet"]?.list ?? []).compactMap { $0["CidrBlock"]?.string }
    if texts.isEmpty, let own = record.string("CidrBlock") { texts = [own] }
    texts += (record["Ipv6CidrBlockAssociationSet"]?.list ?? []).compactMap { $0["Ipv6CidrBlock"]?.string }
    return texts.compactMap { IPBlock($0) }
  }

  @Sendable private static func createSubnet(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let vpc = try cloud.get(vpc, try call.required("VpcId"), call)
    let text = try call.required("CidrBlock")
    let block = try block(text)
    guard (16...28).contains(block.prefix), blocks(of: vpc).contains(where: { $0.contains(block) }) else {
      throw Fault("InvalidSubnet.Range", "The CIDR '\(text)' is invalid.")
    }
    try checkFree(cloud, call, vpc, block)
    let subnet = try makeSubnet(
      &cloud, call, vpc: vpc, block: block, zone: try zone(call), tags: call.tags(specification: "subnet"))
    guard let sixth = call.string("Ipv6CidrBlock") else { return ["Subnet": cloud.view(subnet)] }
    let changed = try addBlock(&cloud, call, subnet, sixth)
    return ["Subnet": cloud.view(changed)]
  }

  private static func checkFree(
    _ cloud: Cloud, _ call: Call, _ vpc: Record, _ block: IPBlock
  ) throws(Fault) {
    let others = cloud.list(subnet, in: call.region, where: "VpcId", is: .string(vpc.id))
    if others.contains(where: { blocks(of: $0).contains(where: block.overlaps) }) {
      throw Fault("InvalidSubnet.Conflict", "The CIDR '\(block)' conflicts with another subnet")
    }
  }

  /// The zone that a call names, or the first.
  static func zone(_ call: Call) throws(Fault) -> String {
    let names = Zones.names(in: call.region)
    if let name = call.string("AvailabilityZone") {
      if names.contains(name) { return name }
      throw invalid(
        "availabilityZone", name,
        "Subnets can currently only be created in the following availability zones: \(names.joined(separator: ", ")).")
    }
    guard let id = call.string("AvailabilityZoneId") else { return names[0] }
    if let name = Zones.name(of: id, in: call.region) { return name }
    throw invalid("availabilityZoneId", id)
  }

  @discardableResult
  static func makeSubnet(
    _ cloud: inout Cloud, _ call: Call, vpc: Record, block: IPBlock, zone: String, tags: [String: String],
    isDefault: Bool = false
  ) throws(Fault) -> Record {
    let acl = cloud.list(acl, in: call.region, where: "VpcId", is: .string(vpc.id)).first { $0["IsDefault"] == true }
    return try cloud.create(
      subnet, call,
      [
        "VpcId": .string(vpc.id), "CidrBlock": .string(block.description), "State": "available",
        "AvailabilityZone": .string(zone), "AvailabilityZoneId": .string(Zones.id(of: zone)),
        "DefaultForAz": .bool(isDefault), "MapPublicIpOnLaunch": .bool(isDefault),
        "MapCustomerOwnedIpOnLaunch": false, "AssignIpv6AddressOnCreation": false,
        "Ipv6CidrBlockAssociationSet": [], "OwnerId": .string(call.account), "EnableDns64": false,
        "Ipv6Native": call["Ipv6Native"] ?? false,
        "PrivateDnsNameOptionsOnLaunch": [
          "HostnameType": "ip-name", "EnableResourceNameDnsARecord": false, "EnableResourceNameDnsAAAARecord": false,
        ],
        "NetworkAclId": .string(acl?.id ?? ""),
        "NetworkAclAssociationId": .string(cloud.identifier(.hexadecimal(prefix: "aclassoc"))),
      ], tags: tags)
  }

  @Sendable private static func modifySubnet(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    try cloud.change(subnet, try call.required("SubnetId"), call) { record throws(Fault) in
      for name in ["MapPublicIpOnLaunch", "MapCustomerOwnedIpOnLaunch", "EnableDns64"] {
        if let value = attribute(call, name) { record[name] = value }
      }
      if let value = attribute(call, "AssignIpv6AddressOnCreation") {
        if value == true, record["Ipv6CidrBlockAssociationSet"]?.list?.isEmpty != false {
          throw Fault(
            "InvalidParameterValue",
            "Invalid value 'true' for assignIpv6AddressOnCreation: the subnet has no IPv6 block")
        }
        record["AssignIpv6AddressOnCreation"] = value
      }
      if let index = call["EnableLniAtDeviceIndex"] { record["EnableLniAtDeviceIndex"] = index }
      if attribute(call, "DisableLniAtDeviceIndex") == true { record["EnableLniAtDeviceIndex"] = nil }
      var names = record["PrivateDnsNameOptionsOnLaunch"]?.object ?? [:]
      if let type = call["PrivateDnsHostnameTypeOnLaunch"] { names["HostnameType"] = type }
      for name in ["EnableResourceNameDnsARecord", "EnableResourceNameDnsAAAARecord"] {
        if let value = attribute(call, name + "OnLaunch") { names[name] = value }
      }
      record["PrivateDnsNameOptionsOnLaunch"] = .object(names)
    }
    return [:]
  }

  private static func addBlock(
    _ cloud: inout Cloud, _ call: Call, _ subnet: Record, _ text: String
  ) throws(Fault) -> Record {
    let block = try block(text, "ipv6CidrBlock")
    let vpc = try cloud.get(vpc, subnet.string("VpcId") ?? "", call)
    guard block.version == .v6, blocks(of: vpc).contains(where: { $0.contains(block) }) else {
      throw Fault("InvalidSubnet.Range", "The CIDR '\(text)' is invalid.")
    }
    guard subnet["Ipv6CidrBlockAssociationSet"]?.list?.isEmpty != false else {
      throw Fault("SubnetCidrBlockLimitExceeded", "The subnet '\(subnet.id)' has an IPv6 CIDR block already")
    }
    try checkFree(cloud, call, vpc, block)
    let association: Value = [
      "AssociationId": .string(cloud.identifier(.hexadecimal(prefix: "subnet-cidr-assoc"))),
      "Ipv6CidrBlock": .string(block.description), "Ipv6CidrBlockState": ["State": "associated"],
      "Ipv6AddressAttribute": "public", "IpSource": "amazon",
    ]
    return try cloud.change(subnet) { $0["Ipv6CidrBlockAssociationSet"] = [association] }
  }

  @Sendable private static func associateSubnetBlock(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let record = try cloud.get(subnet, try call.required("SubnetId"), call)
    let changed = try addBlock(&cloud, call, record, try call.required("Ipv6CidrBlock"))
    return [
      "SubnetId": .string(record.id),
      "Ipv6CidrBlockAssociation": changed["Ipv6CidrBlockAssociationSet"]?[0] ?? .null,
    ]
  }

  @Sendable private static func disassociateSubnetBlock(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let id = try call.required("AssociationId")
    let found = cloud.list(subnet, in: call.region).first {
      $0["Ipv6CidrBlockAssociationSet"]?[0]?["AssociationId"]?.string == id
    }
    guard let found, var gone = found["Ipv6CidrBlockAssociationSet"]?[0]?.object else {
      throw Fault(
        "InvalidSubnetCidrBlockAssociationID.NotFound",
        "The subnet CIDR block with association ID '\(id)' does not exist")
    }
    try cloud.change(found) { $0["Ipv6CidrBlockAssociationSet"] = [] }
    gone["Ipv6CidrBlockState"] = ["State": "disassociating"]
    return ["SubnetId": .string(found.id), "Ipv6CidrBlockAssociation": .object(gone)]
  }
}
