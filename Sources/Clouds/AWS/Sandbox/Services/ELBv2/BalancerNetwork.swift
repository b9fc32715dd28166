internal import InfraModel

/// Where load balancers stand: an interface in each of their subnets.
enum BalancerNetwork {
  /// The subnets that a call asks for, each with its mapping.
  struct Wanted {
    var vpc: String
    var subnets: [Record]
    var mappings: [Value]
  }

  /// - Throws: What AWS says of subnets that are missing, of several networks or zones that are too few.
  static func wanted(_ cloud: Cloud, _ call: Call, type: String) throws(Fault) -> Wanted {
    let mappings =
      call.strings("Subnets").map { ["SubnetId": .string($0)] as Value } + call.list("SubnetMappings")
    if call["Subnets"] != nil, call["SubnetMappings"] != nil {
      throw ELBv2.invalid("You must specify either subnets or subnet mappings, but not both")
    }
    guard !mappings.isEmpty else { throw ELBv2.invalid("At least one subnet must be specified") }
    var subnets: [Record] = []
    for mapping in mappings {
      let id = mapping["SubnetId"]?.string ?? ""
      guard let subnet = cloud.find(EC2.subnet, id, in: call.region) else {
        throw Fault("SubnetNotFound", "The subnet ID '\(id)' does not exist")
      }
      subnets.append(subnet)
    }
    let zones = Set(subnets.compactMap { $0.string("AvailabilityZone") })
    if type == "application", zones.count < 2 {
      throw ELBv2.invalid("At least two subnets in two different Availability Zones must be specified")
    }
    guard zones.count == subnets.count else {
      throw ELBv2.unusable("A load balancer cannot be attached to multiple subnets in the same Availability Zone")
    }
    let networks = Set(subnets.compactMap { $0.string("VpcId") })
    guard networks.count == 1, let vpc = networks.first else {
      throw ELBv2.unusable("All subnets must be in the same VPC")
    }
    if type == "application", mappings.contains(where: { $0["AllocationId"] != nil }) {
      throw ELBv2.unusable("Elastic IP addresses are not supported for load balancers with type 'application'")
    }
    return Wanted(vpc: vpc, subnets: subnets, mappings: mappings)
  }

  /// The groups that a call names; the network's own where an application load balancer gets none.
  static func groups(_ cloud: Cloud, _ call: Call, vpc: String, type: String) throws(Fault) -> [String] {
    let named = call.strings("SecurityGroups")
    for id in named {
      guard let group = cloud.find(EC2.group, id, in: call.region) else {
        throw Fault("InvalidSecurityGroup", "Security group '\(id)' does not exist")
      }
      guard group.string("VpcId") == vpc else {
        throw ELBv2.unusable("Security group '\(id)' is not in the VPC '\(vpc)' of the load balancer")
      }
    }
    if type == "gateway", !named.isEmpty {
      throw ELBv2.unusable("Security groups are not supported for load balancers with type 'gateway'")
    }
    return named.isEmpty && type == "application" ? EC2.defaultGroup(of: vpc, cloud, call) : named
  }

  /// Puts a load balancer into subnets, and takes it out of those that it was in.
  static func move(_ record: Record, to wanted: Wanted, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    let holder = record.arn ?? ""
    let type = record.string("Type") ?? ""
    let groups = (record["SecurityGroups"]?.list ?? []).compactMap(\.string)
    let there = EC2.interfaces(of: holder, cloud, in: call.region).filter { $0["Status"] == "in-use" }
    let ids = wanted.subnets.map(\.id)
    for interface in there where !ids.contains(interface.string("SubnetId") ?? "") {
      try letGo(interface, &cloud, call, at: call.after(60))
    }
    var zones: [Value] = []
    for (subnet, mapping) in zip(wanted.subnets, wanted.mappings) {
      var address: [String: Value] = [:]
      let known = there.first { $0.string("SubnetId") == subnet.id }
      var interface: Record
      if let known {
        interface = known
      } else {
        let interfaceType = type == "application" ? "interface" : "\(type)_load_balancer"
        interface = try EC2.makeInterface(
          &cloud, call, subnet: subnet.id, groups: groups,
          for: EC2.InterfaceUse(
            holder: holder, description: "ELB \(record.id)", type: interfaceType, requester: "amazon-elb",
            address: mapping["PrivateIPv4Address"]?.string))
        let number = hasPublicAddresses(record, mapping) ? EC2.publicAddress(&cloud) : nil
        if let number {
          try cloud.change(interface) {
            $0["Association"] = ["IpOwnerId": "amazon-elb", "PublicIp": .string(number)]
          }
        }
      }
      if let allocation = mapping["AllocationId"]?.string, interface["Association"]?["AllocationId"] == nil {
        guard let elastic = cloud.find(EC2.address, allocation, in: call.region) else {
          throw Fault("AllocationIdNotFound", "The allocation IDs '\(allocation)' do not exist")
        }
        guard elastic["AssociationId"] == nil else {
          throw Fault("ResourceInUse", "The allocation IDs are already in use")
        }
        interface = try cloud.get(EC2.interface, interface.id, call)
        _ = try EC2.associate(&cloud, call, elastic, with: interface)
        interface = try cloud.get(EC2.interface, interface.id, call)
      }
      if let association = interface["Association"], association["AllocationId"] != nil {
        address["AllocationId"] = association["AllocationId"]
        address["IpAddress"] = association["PublicIp"]
      }
      if mapping["PrivateIPv4Address"] != nil { address["PrivateIPv4Address"] = interface["PrivateIpAddress"] }
      if let number = mapping["IPv6Address"] { address["IPv6Address"] = number }
      var zone: [String: Value] = [
        "SubnetId": .string(subnet.id), "ZoneName": subnet["AvailabilityZone"] ?? .null,
        "LoadBalancerAddresses": address.isEmpty ? [] : [.object(address)],
      ]
      if let prefix = mapping["SourceNatIpv6Prefix"] { zone["SourceNatIpv6Prefixes"] = [prefix] }
      zones.append(.object(zone))
    }
    try cloud.change(record) { [zones] in $0["AvailabilityZones"] = .list(zones) }
  }

  private static func hasPublicAddresses(_ record: Record, _ mapping: Value) -> Bool {
    record["Scheme"] == "internet-facing" && mapping["AllocationId"] == nil
      && record["IpAddressType"] != "dualstack-without-public-ipv4"
  }

  /// Its interfaces stay for a minute after it.
  static func remove(_ record: Record, _ cloud: inout Cloud, _ call: Call) throws(Fault) {
    for interface in EC2.interfaces(of: record.arn ?? "", cloud, in: call.region) {
      try letGo(interface, &cloud, call, at: call.after(60))
    }
  }

  private static func letGo(_ interface: Record, _ cloud: inout Cloud, _ call: Call, at time: Double) throws(Fault) {
    if let id = interface["Association"]?["AllocationId"]?.string,
      let elastic = cloud.find(EC2.address, id, in: call.region)
    {
      try EC2.disassociate(&cloud, call, elastic, at: time)
    }
    try cloud.change(interface) {
      $0.stays()
      $0["Status"] = "detaching"
      $0.ends(at: time)
    }
  }

  /// Addresses of version 6 need subnets with some.
  static func checkAddresses(_ type: String, of record: Record, _ cloud: Cloud) throws(Fault) {
    let ids = (record["AvailabilityZones"]?.list ?? []).compactMap { $0["SubnetId"]?.string }
    try checkAddresses(type, subnets: ids.compactMap { cloud.find(EC2.subnet, $0, in: record.key.region) })
  }

  static func checkAddresses(_ type: String, subnets: [Record]) throws(Fault) {
    guard type.hasPrefix("dualstack") else { return }
    for subnet in subnets where subnet["Ipv6CidrBlockAssociationSet"]?.list?.isEmpty ?? true {
      throw ELBv2.unusable("You must specify subnets with an associated IPv6 CIDR block: \(subnet.id)")
    }
  }
}
