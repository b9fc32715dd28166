internal import InfraModel

extension ELBv2 {
  static let loadBalancers = ServiceBehavior(
    "elbv2", kinds: [loadBalancer],
    operations: [
      "CreateLoadBalancer": Behavior(createBalancer),
      "DescribeLoadBalancers": Behavior { cloud, call throws(Fault) in
        var found: [Record] = []
        for arn in call.strings("LoadBalancerArns") { found.append(try find(loadBalancer, arn, cloud)) }
        for name in call.strings("Names") { found.append(try cloud.get(loadBalancer, name, call)) }
        if call["LoadBalancerArns"] == nil, call["Names"] == nil { found = cloud.list(loadBalancer, in: call.region) }
        return ["LoadBalancers": .list(found.map { cloud.view($0) })]
      },
      "DeleteLoadBalancer": Behavior { cloud, call throws(Fault) in
        // What is not there is gone already.
        guard let record = cloud.find(arn: try call.required("LoadBalancerArn")) else { return [:] }
        if record["Attributes"]?["deletion_protection.enabled"] == "true" {
          throw Fault(
            "OperationNotPermitted",
            "Load balancer '\(record.arn ?? "")' cannot be deleted because deletion protection is enabled")
        }
        try EC2.removeInterfaces(of: record.arn ?? "", &cloud, call, at: call.after(30))
        try cloud.delete(record)
        return [:]
      },
      "SetSecurityGroups": Behavior { cloud, call throws(Fault) in
        let record = try named(loadBalancer, "LoadBalancerArn", cloud, call)
        let groups = call.strings("SecurityGroups")
        if record["Type"] == "network", record["SecurityGroups"] == nil {
          throw Fault(
            "InvalidConfigurationRequest", "You cannot add security groups to a network load balancer without any")
        }
        let told = try checked(groups, of: record.string("VpcId") ?? "", cloud, call)
        for interface in EC2.interfaces(of: record.arn ?? "", cloud, in: call.region) {
          try cloud.change(interface) { EC2.setGroups(told, of: &$0) }
        }
        try cloud.change(record) { $0["SecurityGroups"] = .list(groups.map(Value.string)) }
        return ["SecurityGroupIds": .list(groups.map(Value.string))]
      },
      "SetSubnets": Behavior { cloud, call throws(Fault) in
        let record = try named(loadBalancer, "LoadBalancerArn", cloud, call)
        let homes = try subnets(cloud, call, record.string("Type") ?? "application")
        try EC2.removeInterfaces(of: record.arn ?? "", &cloud, call, at: call.after(30))
        let zones = try stand(
          record, in: homes, groups: (record["SecurityGroups"]?.list ?? []).compactMap(\.string), &cloud, call)
        let changed = try cloud.change(record) { $0["AvailabilityZones"] = zones }
        return ["AvailabilityZones": zones, "IpAddressType": changed["IpAddressType"] ?? "ipv4"]
      },
      "SetIpAddressType": Behavior { cloud, call throws(Fault) in
        let record = try named(loadBalancer, "LoadBalancerArn", cloud, call)
        try cloud.change(record) { $0["IpAddressType"] = call["IpAddressType"] }
        return ["IpAddressType": call["IpAddressType"] ?? "ipv4"]
      },
      "DescribeCapacityReservation": Behavior { cloud, call throws(Fault) in
        let record = try named(loadBalancer, "LoadBalancerArn", cloud, call)
        var answer: [String: Value] = ["DecreaseRequestsRemaining": 2, "CapacityReservationState": []]
        if let least = record["MinimumLoadBalancerCapacity"] { answer["MinimumLoadBalancerCapacity"] = least }
        return answer
      },
      "ModifyCapacityReservation": Behavior { cloud, call throws(Fault) in
        let record = try named(loadBalancer, "LoadBalancerArn", cloud, call)
        let wanted = call["ResetCapacityReservation"] == true ? nil : call["MinimumLoadBalancerCapacity"]
        try cloud.change(record) { $0["MinimumLoadBalancerCapacity"] = wanted }
        return wanted.map { ["MinimumLoadBalancerCapacity": $0] } ?? [:]
      },
    ])

  private static func checked(
    _ groups: [String], of network: String, _ cloud: Cloud, _ call: Call
  ) throws(Fault) -> [Value] {
    for id in groups {
      guard let group = cloud.find(EC2.group, id, in: call.region), group.string("VpcId") == network else {
        throw Fault("InvalidSecurityGroup", "Security group '\(id)' does not belong to VPC '\(network)'")
      }
    }
    return try EC2.rendered(groups, cloud, call)
  }

  /// The subnets that a call names, each in a zone of its own and all in one VPC.
  private static func subnets(
    _ cloud: Cloud, _ call: Call, _ type: String
  ) throws(Fault) -> [(subnet: Record, mapping: Value)] {
    let mappings =
      call.list("SubnetMappings").isEmpty
      ? call.strings("Subnets").map { ["SubnetId": .string($0)] as Value } : call.list("SubnetMappings")
    var found: [(subnet: Record, mapping: Value)] = []
    for mapping in mappings {
      let id = mapping["SubnetId"]?.string ?? ""
      guard let subnet = cloud.find(EC2.subnet, id, in: call.region) else {
        throw Fault("SubnetNotFound", "The subnet ID '\(id)' does not exist")
      }
      found.append((subnet, mapping))
    }
    let zones = found.map { $0.subnet.string("AvailabilityZone") ?? "" }
    if zones.isEmpty || (type == "application" && Set(zones).count < 2) {
      throw invalid("At least two subnets in two different Availability Zones must be specified")
    }
    guard Set(zones).count == zones.count else {
      throw Fault(
        "InvalidConfigurationRequest",
        "A load balancer cannot be attached to multiple subnets in the same Availability Zone")
    }
    guard Set(found.map { $0.subnet.string("VpcId") }).count == 1 else {
      throw Fault("InvalidConfigurationRequest", "All subnets must belong to the same VPC")
    }
    return found
  }

  /// Puts an interface of a load balancer into each subnet; gives its zones as they are told.
  private static func stand(
    _ record: Record, in homes: [(subnet: Record, mapping: Value)], groups: [String], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Value {
    let type = record.string("Type") ?? "application"
    var zones: [Value] = []
    for (subnet, mapping) in homes {
      try EC2.makeInterface(
        &cloud, call, subnet: subnet.id, groups: groups,
        for: EC2.InterfaceUse(
          holder: record.arn ?? "", description: "ELB \(record.string("Path") ?? "")",
          type: type == "network" ? "network_load_balancer" : "interface", requester: "amazon-elb",
          address: mapping["PrivateIPv4Address"]?.string))
      var addresses: [Value] = []
      if let allocation = mapping["AllocationId"]?.string {
        guard let address = cloud.find(EC2.address, allocation, in: call.region) else {
          throw Fault("AllocationIdNotFound", "The allocation IDs '\(allocation)' do not exist")
        }
        addresses = [["IpAddress": address["PublicIp"] ?? "", "AllocationId": .string(allocation)]]
      } else if let address = mapping["PrivateIPv4Address"] {
        addresses = [["PrivateIPv4Address": address]]
      }
      zones.append([
        "ZoneName": subnet["AvailabilityZone"] ?? "", "SubnetId": .string(subnet.id),
        "LoadBalancerAddresses": .list(addresses),
      ])
    }
    return .list(zones)
  }

  @Sendable private static func createBalancer(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let name = try call.required("Name")
    guard name.count <= 32, name.first != "-", name.last != "-", !name.hasPrefix("internal-"),
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    else {
      throw invalid(
        "The load balancer name '\(name)' can only contain characters that are alphanumeric characters and hyphens(-)")
    }
    let type = call.string("Type") ?? "application"
    let homes = try subnets(cloud, call, type)
    let network = homes[0].subnet.string("VpcId") ?? ""
    var groups = call.strings("SecurityGroups")
    if type == "application", groups.isEmpty { groups = EC2.defaultGroup(of: network, cloud, call) }
    _ = try checked(groups, of: network, cloud, call)
    let scheme = call.string("Scheme") ?? "internet-facing"
    if scheme == "internet-facing",
      cloud.first(EC2.gateway, in: call.region, where: "AttachedVpcId", is: .string(network)) == nil
    {
      throw Fault("InvalidSubnet", "VPC \(network) has no internet gateway")
    }
    if let before = cloud.find(loadBalancer, name, in: call.region) {
      let isSame = before.string("Type") == type && before.string("Scheme") == scheme
      guard isSame else { throw loadBalancer.exists.fault(name) }
      return ["LoadBalancers": [cloud.view(before)]]
    }
    let serial = serial(&cloud)
    let short = ["network": "net", "gateway": "gwy"][type] ?? "app"
    let host = (scheme == "internal" ? "internal-" : "") + name
    let number = cloud.random("0123456789", 10)
    var record = cloud.new(
      loadBalancer, named: name, call,
      [
        "Path": .string("\(short)/\(name)/\(serial)"), "Type": .string(type), "Scheme": .string(scheme),
        "VpcId": .string(network), "CreatedTime": .number(call.now), "State": ["Code": "provisioning"],
        "IpAddressType": call["IpAddressType"] ?? "ipv4",
        "DNSName": .string(
          type == "network"
            ? "\(name)-\(serial).elb.\(call.region).amazonaws.com"
            : "\(host)-\(number).\(call.region).elb.amazonaws.com"),
        "CanonicalHostedZoneId": .string(HostedZones.ofBalancer(type, in: call.region)),
      ], tags: call.tags())
    if !groups.isEmpty { record["SecurityGroups"] = .list(groups.map(Value.string)) }
    record["AvailabilityZones"] = try stand(record, in: homes, groups: groups, &cloud, call)
    record.becomes(["State": ["Code": "active"]], at: call.after(120))
    return ["LoadBalancers": [cloud.view(try cloud.insert(record))]]
  }
}

/// The hosted zones in which load balancers have their names.
///
/// Source: AWS General Reference, "Elastic Load Balancing endpoints and quotas".
enum HostedZones {
  private static let application = [
    "us-east-1": "Z35SXDOTRQ7X7K", "us-east-2": "Z3AADJGX6KTTL2", "us-west-1": "Z368ELLRRE2KJ0",
    "us-west-2": "Z1H1FL5HABSF5", "ca-central-1": "ZQSVJUPU6J1EY", "eu-central-1": "Z215JYRZR1TBD5",
    "eu-west-1": "Z32O12XQLNTSW2", "eu-west-2": "ZHURV8PSTC4K8", "eu-west-3": "Z3Q77PNBQS71R4",
    "eu-north-1": "Z23TAZ6LKFMNIO", "ap-south-1": "ZP97RAFLXTNZK", "ap-northeast-1": "Z14GRHDCWA56QT",
    "ap-northeast-2": "ZWKZPGTI48KDX", "ap-northeast-3": "Z5LXEXXYW11ES", "ap-southeast-1": "Z1LMS91P8CMLE5",
    "ap-southeast-2": "Z1GM3OXH4ZPM65", "sa-east-1": "Z2P70J7HTTTPLU",
  ]
  private static let network = [
    "us-east-1": "Z26RNL4JYFTOTI", "us-east-2": "ZLMOA37VPKANP", "us-west-1": "Z24FKFUX50B4VW",
    "us-west-2": "Z18D5FSROUN65G", "ca-central-1": "Z2EPGBW3API2WT", "eu-central-1": "Z3F0SRJ5LGBH90",
    "eu-west-1": "Z2IFOLAFXWLO4F", "eu-west-2": "ZD4D7Y8KGAS4G", "eu-west-3": "Z1CMS0P5QUZ6D5",
    "eu-north-1": "Z1UDT6IFJ4EJM", "ap-south-1": "ZVDDRBQ08TROA", "ap-northeast-1": "Z31USIVHYNEOWT",
    "ap-northeast-2": "ZIBE1TIR4HY56", "ap-northeast-3": "Z1GWIQ4HH19I5X", "ap-southeast-1": "ZKVM4W9LS7TM",
    "ap-southeast-2": "ZCT6FZBF4DROD", "sa-east-1": "ZTK26PT1VY4CU",
  ]

  static func ofBalancer(_ type: String, in region: String) -> String {
    (type == "network" ? network[region] : application[region]) ?? "Z215JYRZR1TBD5"
  }
}
