internal import InfraModel

extension EC2 {
  static let vpc = kind("vpc", id: "VpcId", missing: "InvalidVpcID.NotFound", as: "vpc ID", type: "vpc") {
    $0.filters = [
      "is-default": "IsDefault", "isDefault": "IsDefault", "cidr": "CidrBlock",
      "cidr-block-association.state": "CidrBlockAssociationSet.CidrBlockState.State",
      "ipv6-cidr-block-association.state": "Ipv6CidrBlockAssociationSet.Ipv6CidrBlockState.State",
    ]
    $0.indexes = ["IsDefault"]
    // The region's own options are no record.
    $0.links = [Link("DhcpOptionsId", to: "ec2.dhcp-options", mustExist: false)]
    $0.quota = Kind.Quota(5, FaultForm("VpcLimitExceeded", "The maximum number of VPCs has been reached."))
  }

  /// The access control list that every subnet of a VPC is associated with.
  static let acl = kind(
    "acl", id: "NetworkAclId", missing: "InvalidNetworkAclID.NotFound", as: "network acl ID", type: "network-acl"
  ) {
    $0.links = [Link("VpcId", to: "ec2.vpc")]
    $0.indexes = ["VpcId"]
    $0.filters = [
      "default": "IsDefault", "entry.cidr": "Entries.CidrBlock", "entry.ipv6-cidr": "Entries.Ipv6CidrBlock",
      "entry.icmp.": "Entries.IcmpTypeCode.", "entry.": "Entries.",
    ]
    $0.shown = { cloud, acl in
      let subnets = cloud.list(subnet, in: acl.key.region, where: "NetworkAclId", is: .string(acl.id))
      return [
        "Associations": .list(
          subnets.map {
            [
              "NetworkAclAssociationId": $0["NetworkAclAssociationId"] ?? .null, "NetworkAclId": .string(acl.id),
              "SubnetId": .string($0.id),
            ]
          })
      ]
    }
  }

  /// VPCs, with what comes and goes with each: a security group, an access control list and a main route table.
  static let networks = ServiceBehavior(
    "ec2", kinds: [vpc, acl],
    operations: [
      "CreateVpc": Behavior(createVPC),
      "DescribeVpcs": Behavior { cloud, call throws(Fault) in
        if call.asksFor(["is-default", "isDefault"]) { _ = try defaultVPC(&cloud, call) }
        return ["Vpcs": .list(try cloud.matching(vpc, ids: "VpcIds", call).map { cloud.view($0) })]
      },
      "DeleteVpc": Behavior(deleteVPC),
      "DescribeVpcAttribute": Behavior { cloud, call throws(Fault) in
        let record = try cloud.get(vpc, try call.required("VpcId"), call)
        let name = try call.required("Attribute")
        let attribute = name.prefix(1).uppercased() + name.dropFirst()
        return ["VpcId": .string(record.id), attribute: ["Value": record[attribute] ?? false]]
      },
      "ModifyVpcAttribute": Behavior { cloud, call throws(Fault) in
        try cloud.change(vpc, try call.required("VpcId"), call) { record in
          for name in ["EnableDnsSupport", "EnableDnsHostnames", "EnableNetworkAddressUsageMetrics"] {
            if let value = attribute(call, name) { record[name] = value }
          }
        }
        return [:]
      },
      "ModifyVpcTenancy": Behavior { cloud, call throws(Fault) in
        let tenancy = try call.required("InstanceTenancy")
        guard tenancy == "default" else {
          throw Fault("UnsupportedTenancy", "The tenancy value \(tenancy) is not supported.")
        }
        try cloud.change(vpc, try call.required("VpcId"), call) { $0["InstanceTenancy"] = .string(tenancy) }
        return ["ReturnValue": true]
      },
      "AssociateVpcCidrBlock": Behavior(associateBlock),
      "DisassociateVpcCidrBlock": Behavior(disassociateBlock),
      "DescribeNetworkAcls": Behavior { cloud, call throws(Fault) in
        // A subnet's list is found by the subnet.
        var call = call
        for filter in call.filters where filter.name == "association.subnet-id" {
          let acls = filter.values.compactMap { cloud.find(subnet, $0, in: call.region)?["NetworkAclId"] }
          call.input["Filters"] = .list(
            call.list("Filters").filter { $0["Name"]?.string != filter.name }
              + [["Name": "network-acl-id", "Values": .list(acls)]])
        }
        return ["NetworkAcls": .list(try cloud.matching(acl, ids: "NetworkAclIds", call).map { cloud.view($0) })]
      },
    ])

  @Sendable private static func createVPC(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let text = try call.required("CidrBlock")
    let block = try block(text)
    guard block.version == .v4, (16...28).contains(block.prefix) else {
      throw Fault("InvalidVpc.Range", "The CIDR '\(text)' is invalid.")
    }
    let vpc = try makeVPC(
      &cloud, call, block, tenancy: call.string("InstanceTenancy") ?? "default", tags: call.tags(specification: "vpc"))
    if call.bool("AmazonProvidedIpv6CidrBlock") == true {
      let association = ipv6Association(&cloud, call)
      let changed = try cloud.change(vpc) { $0["Ipv6CidrBlockAssociationSet"] = [association] }
      return ["Vpc": cloud.view(changed)]
    }
    return ["Vpc": cloud.view(vpc)]
  }

  /// A VPC with what comes with it.
  static func makeVPC(
    _ cloud: inout Cloud, _ call: Call, _ block: IPBlock, tenancy: String, tags: [String: String],
    isDefault: Bool = false
  ) throws(Fault) -> Record {
    let vpc = try cloud.create(
      vpc, call,
      [
        "CidrBlock": .string(block.description),
        "CidrBlockAssociationSet": [ipv4Association(&cloud, block.description)],
        "Ipv6CidrBlockAssociationSet": [], "State": "pending", "OwnerId": .string(call.account),
        "IsDefault": .bool(isDefault), "InstanceTenancy": .string(tenancy),
        "DhcpOptionsId": .string(standardOptions(call)), "EnableDnsSupport": true,
        "EnableDnsHostnames": .bool(isDefault), "EnableNetworkAddressUsageMetrics": false,
      ], tags: tags
    ) { $0.becomes(["State": "available"], at: call.after(1)) }
    let id = Value.string(vpc.id)
    try cloud.create(
      acl, call,
      ["VpcId": id, "IsDefault": true, "OwnerId": .string(call.account), "Entries": .list(standardEntries)])
    let group = try makeGroup(
      &cloud, call, name: "default", description: "default VPC security group", vpc: vpc.id, tags: [:])
    try allowItself(&cloud, call, group)
    try makeTable(&cloud, call, vpc: vpc, tags: [:], isMain: true)
    return vpc
  }

  /// The options that an account has from the start, one set a region.
  static func standardOptions(_ call: Call) -> String {
    "dopt-"
      + String(
        call.region.utf8.reduce(into: UInt64(0xCBF2_9CE4_8422_2325)) { $0 = ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1
          << 63, radix: 16)
      + "0"
  }

  private static let standardEntries: [Value] = [true, false].flatMap { (isEgress: Bool) -> [Value] in
    [("allow", 100), ("deny", 32767)].map { (action: Value, number: Value) -> Value in
      [
        "CidrBlock": "0.0.0.0/0", "Egress": .bool(isEgress), "Protocol": "-1", "RuleAction": action,
        "RuleNumber": number,
      ]
    }
  }

  /// The VPC that every account has from the start. Here it comes with the first call that needs it.
  static func defaultVPC(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    // A read that lags must not make a second one.
    var whole = cloud
    whole.staleReads = StaleReads()
    if let vpc = whole.first(vpc, in: call.region, where: "IsDefault", is: true) { return vpc }
    guard let block = IPBlock("172.31.0.0/16") else { throw vpc.missing.fault("default") }
    let vpc = try makeVPC(&cloud, call, block, tenancy: "default", tags: [:], isDefault: true)
    for (index, zone) in Zones.names(in: call.region).enumerated() {
      let part = IPBlock(block.address(at: UInt128(index) << 12), prefix: 20)
      try makeSubnet(&cloud, call, vpc: vpc, block: part, zone: zone, tags: [:], isDefault: true)
    }
    try makeGateway(&cloud, call, attachedTo: vpc.id)
    return vpc
  }

  /// A VPC goes with its own group, list and table, and with nothing else.
  @Sendable private static func deleteVPC(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let record = try cloud.get(vpc, try call.required("VpcId"), call)
    for table in cloud.referrers(of: record, table) where mainAssociation(table) != nil { try cloud.delete(table) }
    for acl in cloud.referrers(of: record, acl) where acl["IsDefault"] == true { try cloud.delete(acl) }
    for group in cloud.referrers(of: record, group) where group.string("GroupName") == "default" {
      try removeGroup(&cloud, group)
    }
    try cloud.delete(record)
    return [:]
  }

  static func ipv4Association(_ cloud: inout Cloud, _ block: String) -> Value {
    [
      "AssociationId": .string(cloud.identifier(.hexadecimal(prefix: "vpc-cidr-assoc"))), "CidrBlock": .string(block),
      "CidrBlockState": ["State": "associated"],
    ]
  }

  private static func ipv6Association(_ cloud: inout Cloud, _ call: Call) -> Value {
    [
      "AssociationId": .string(cloud.identifier(.hexadecimal(prefix: "vpc-cidr-assoc"))),
      "Ipv6CidrBlock": .string(
        "2a05:d014:\(cloud.random("0123456789abcdef", 4)):\(cloud.random("123456789abcdef", 2))00::/56"),
      "Ipv6CidrBlockState": ["State": "associated"], "NetworkBorderGroup": .string(call.region), "Ipv6Pool": "Amazon",
      "Ipv6AddressAttribute": "public", "IpSource": "amazon",
    ]
  }

  @Sendable private static func associateBlock(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let id = try call.required("VpcId")
    let record = try cloud.get(vpc, id, call)
    if call.bool("AmazonProvidedIpv6CidrBlock") == true {
      let association = ipv6Association(&cloud, call)
      try cloud.change(record) {
        $0["Ipv6CidrBlockAssociationSet"] = .list(($0["Ipv6CidrBlockAssociationSet"]?.list ?? []) + [association])
      }
      return [
        "VpcId": .string(id),
        "Ipv6CidrBlockAssociation": association.setting("Ipv6CidrBlockState", ["State": "associating"]),
      ]
    }
    let text = try call.required("CidrBlock")
    let block = try block(text)
    let present = (record["CidrBlockAssociationSet"]?.list ?? []).compactMap { $0["CidrBlock"]?.string }
    guard !present.compactMap({ IPBlock($0) }).contains(where: block.overlaps) else {
      throw Fault("InvalidVpc.Range", "The CIDR '\(text)' conflicts with another CIDR of the VPC")
    }
    guard present.count < 5 else {
      throw Fault("CidrLimitExceeded", "This network '\(id)' has met its maximum number of allowed CIDRs: 5")
    }
    let association = ipv4Association(&cloud, block.description)
    try cloud.change(record) {
      $0["CidrBlockAssociationSet"] = .list(($0["CidrBlockAssociationSet"]?.list ?? []) + [association])
    }
    return [
      "VpcId": .string(id), "CidrBlockAssociation": association.setting("CidrBlockState", ["State": "associating"]),
    ]
  }

  @Sendable private static func disassociateBlock(
    _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let id = try call.required("AssociationId")
    for record in cloud.list(vpc, in: call.region) {
      for (set, block, member) in [
        ("CidrBlockAssociationSet", "CidrBlock", "CidrBlockAssociation"),
        ("Ipv6CidrBlockAssociationSet", "Ipv6CidrBlock", "Ipv6CidrBlockAssociation"),
      ] {
        let all = record[set]?.list ?? []
        guard let found = all.first(where: { $0["AssociationId"]?.string == id }), var gone = found.object else {
          continue
        }
        if let text = found[block], text == record["CidrBlock"] {
          throw Fault(
            "OperationNotPermitted",
            "The vpc CIDR block with association ID \(id) may not be disassociated. It is the primary IPv4 CIDR block of the VPC"
          )
        }
        let subnets = cloud.list(subnet, in: call.region, where: "VpcId", is: .string(record.id))
        if let range = found[block]?.string.flatMap({ IPBlock($0) }),
          subnets.contains(where: { blocks(of: $0).contains { range.contains($0) } })
        {
          throw Fault(
            "InvalidCidrBlock.InUse", "The vpc CIDR block \(range) has subnets and cannot be disassociated.")
        }
        try cloud.change(record) { $0[set] = .list(all.filter { $0 != found }) }
        gone[block + "State"] = ["State": "disassociating"]
        return ["VpcId": .string(record.id), member: .object(gone)]
      }
    }
    throw Fault("InvalidVpcCidrBlockAssociationID.NotFound", "The vpc CIDR block association ID '\(id)' does not exist")
  }
}
