internal import InfraModel

/// Network interfaces: what holds subnets and security groups. Machines, gateways, endpoints, databases and functions
/// have theirs, so that nothing they stand on can go before them.
extension EC2 {
  static let interface = kind(
    "eni", id: "NetworkInterfaceId", missing: "InvalidNetworkInterfaceID.NotFound", as: "networkInterface ID",
    type: "network-interface"
  ) {
    $0.tags = .list("TagSet")
    $0.links = [Link("SubnetId", to: "ec2.subnet"), Link("Groups.GroupId", to: "ec2.security-group")]
    $0.indexes = ["SubnetId", "VpcId", "Holder", "GroupIds"]
    $0.filters = [
      "group-id": "GroupIds", "group-name": "Groups.GroupName", "association.owner-id": "Association.IpOwnerId",
      "addresses.association.owner-id": "PrivateIpAddresses.Association.IpOwnerId", "addresses.": "PrivateIpAddresses.",
    ]
  }

  static let networkInterfaces = ServiceBehavior(
    "ec2", kinds: [interface],
    operations: [
      "DescribeNetworkInterfaces": .describe(interface, ids: "NetworkInterfaceIds", as: "NetworkInterfaces"),
      "ModifyNetworkInterfaceAttribute": Behavior { cloud, call throws(Fault) in
        let groups = try rendered(call.strings("Groups"), cloud, call)
        try cloud.change(interface, try call.required("NetworkInterfaceId"), call) { record in
          if let text = attribute(call, "Description") { record["Description"] = text }
          if let flag = attribute(call, "SourceDestCheck") { record["SourceDestCheck"] = flag }
          if call["Groups"] != nil { setGroups(groups, of: &record) }
        }
        return [:]
      },
    ])

  /// What a network interface is made for.
  struct InterfaceUse: Sendable {
    /// The identifier or ARN of what has it: all of its interfaces are found by it.
    var holder: String
    var description: String
    /// `interface`, `nat_gateway`, `vpc_endpoint`, `lambda`, …
    var type = "interface"
    /// Who made it for the caller: `amazon-rds`; `nil` for machines.
    var requester: String?
    var address: String?
    /// Further members.
    var members: [String: Value] = [:]
  }

  /// Puts a network interface into a subnet.
  /// - Parameter groups: Identifiers of security groups; where there are none, the interface has none.
  /// - Throws: The faults for a subnet or a group that is missing, and for a subnet that is full.
  @discardableResult
  static func makeInterface(
    _ cloud: inout Cloud, _ call: Call, subnet id: String, groups: [String], for use: InterfaceUse
  ) throws(Fault) -> Record {
    let subnet = try cloud.get(subnet, id, call)
    let address = try freeAddress(cloud, call, subnet, wanted: use.address)
    let groups = try rendered(use.type == "nat_gateway" ? [] : groups, cloud, call)
    let isOwn = use.requester == nil
    var fields: [String: Value] = [
      "SubnetId": .string(id), "VpcId": subnet["VpcId"] ?? .null,
      "AvailabilityZone": subnet["AvailabilityZone"] ?? .null,
      "Description": .string(use.description), "InterfaceType": .string(use.type), "OwnerId": .string(call.account),
      "MacAddress": .string("0a:" + (0..<5).map { _ in cloud.random("0123456789abcdef", 2) }.joined(separator: ":")),
      "PrivateIpAddress": .string(address),
      "PrivateIpAddresses": [["Primary": true, "PrivateIpAddress": .string(address)]], "Ipv6Addresses": [],
      "RequesterManaged": .bool(!isOwn), "SourceDestCheck": .bool(isOwn), "Status": "in-use",
      "Holder": .string(use.holder),
      "Attachment": [
        "AttachmentId": .string(cloud.identifier(.hexadecimal(prefix: isOwn ? "eni-attach" : "ela-attach"))),
        "AttachTime": .integer(Int64(call.now)), "NetworkCardIndex": 0,
        "Status": "attached", "DeleteOnTermination": .bool(isOwn), "DeviceIndex": isOwn ? 0 : 1,
        "InstanceOwnerId": .string(use.requester ?? call.account),
      ],
    ]
    if let requester = use.requester { fields["RequesterId"] = .string(requester) }
    fields.merge(use.members) { _, last in last }
    return try cloud.create(interface, call, fields) { setGroups(groups, of: &$0) }
  }

  /// All interfaces of a holder.
  static func interfaces(of holder: String, _ cloud: Cloud, in region: String) -> [Record] {
    cloud.list(interface, in: region, where: "Holder", is: .string(holder))
  }

  /// Lets the interfaces of a holder go in a while.
  static func removeInterfaces(of holder: String, _ cloud: inout Cloud, _ call: Call, at time: Double) throws(Fault) {
    for interface in interfaces(of: holder, cloud, in: call.region) {
      try cloud.change(interface) {
        $0.stays()
        $0["Status"] = "detaching"
        $0.ends(at: time)
      }
    }
  }

  /// Gives all interfaces of a holder other security groups.
  /// - Throws: The fault for a group that is missing.
  static func setGroups(
    _ ids: [String], ofInterfacesOf holder: String, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) {
    let groups = try rendered(ids, cloud, call)
    for interface in interfaces(of: holder, cloud, in: call.region) {
      try cloud.change(interface) { setGroups(groups, of: &$0) }
    }
  }

  static func setGroups(_ groups: [Value], of record: inout Record) {
    record["Groups"] = .list(groups)
    record["GroupIds"] = .list(groups.compactMap { $0["GroupId"] })
  }

  /// Groups as others tell them: identifier and name.
  static func rendered(_ groups: [String], _ cloud: Cloud, _ call: Call) throws(Fault) -> [Value] {
    var rendered: [Value] = []
    for id in groups {
      let group = try cloud.get(group, id, call)
      rendered.append(["GroupId": .string(id), "GroupName": group["GroupName"] ?? .null])
    }
    return rendered
  }

  /// The identifier of a VPC's own group.
  static func defaultGroup(of vpc: String, _ cloud: Cloud, _ call: Call) -> [String] {
    let groups = cloud.list(group, in: call.region, where: "VpcId", is: .string(vpc))
    return groups.filter { $0.string("GroupName") == "default" }.map(\.id)
  }

  /// An address of a subnet that nothing has; the first four and the last are AWS's own.
  private static func freeAddress(
    _ cloud: Cloud, _ call: Call, _ subnet: Record, wanted: String?
  ) throws(Fault) -> String {
    let full = Fault(
      "InsufficientFreeAddressesInSubnet",
      "The specified subnet does not have enough free addresses to satisfy the request.")
    guard let block = subnet.string("CidrBlock").flatMap({ IPBlock($0) }) else { throw full }
    let others = cloud.list(interface, in: call.region, where: "SubnetId", is: .string(subnet.id))
    let used = Set(
      others.flatMap { ($0["PrivateIpAddresses"]?.list ?? []).compactMap { $0["PrivateIpAddress"]?.string } })
    if let wanted {
      guard IPAddress(wanted).map(block.contains) ?? false else {
        throw Fault("InvalidParameterValue", "Address \(wanted) does not fall within the subnet's address range")
      }
      guard !used.contains(wanted) else { throw Fault("InvalidIPAddress.InUse", "Address \(wanted) is in use.") }
      return wanted
    }
    var offset: UInt128 = 4 + UInt128(used.count)
    for _ in 0..<block.count {
      if offset >= block.count - 1 { offset = 4 }
      let address = block.address(at: offset).description
      if !used.contains(address) { return address }
      offset += 1
      if used.count >= Int(block.count) - 5 { break }
    }
    throw full
  }
}
