internal import InfraModel

extension ELBv2 {
  static let balancer = Kind(
    "elbv2.load-balancer",
    missing: FaultForm("LoadBalancerNotFound", "One or more load balancers not found"),
    exists: FaultForm(
      "DuplicateLoadBalancerName", "A load balancer with the same name '{id}' exists, but with different settings")
  ) {
    $0.arn = "arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/{id}"
    $0.arnField = "LoadBalancerArn"
    // Its interfaces are what keeps subnets and groups.
    $0.links = [
      Link("AvailabilityZones.SubnetId", to: "ec2.subnet", onDelete: .none),
      Link("SecurityGroups", to: "ec2.security-group", onDelete: .none),
    ]
    $0.indexes = ["LoadBalancerName", "VpcId"]
    $0.quota = Kind.Quota(
      50, FaultForm("TooManyLoadBalancers", "The maximum number of load balancers has been reached"))
  }

  static let loadBalancers = ServiceBehavior(
    "elbv2", kinds: [balancer],
    operations: [
      "CreateLoadBalancer": Behavior(createBalancer),
      "DescribeLoadBalancers": Behavior { cloud, call throws(Fault) in
        var found = cloud.list(balancer, in: call.region)
        let arns = call.strings("LoadBalancerArns")
        if !arns.isEmpty {
          found = []
          for arn in arns { found.append(try get(balancer, arn, cloud)) }
        }
        let names = call.strings("Names")
        for name in names where !found.contains(where: { $0.string("LoadBalancerName") == name }) {
          throw Fault(balancer.missing.code, "Load balancers '[\(name)]' not found")
        }
        if !names.isEmpty { found = found.filter { names.contains($0.string("LoadBalancerName") ?? "") } }
        return ["LoadBalancers": .list(found.map { cloud.view($0) })]
      },
      "DeleteLoadBalancer": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("LoadBalancerArn")
        // One that is not there counts as deleted.
        guard let record = cloud.find(balancer, arn: arn) else { return [:] }
        if record["Attributes"]?["deletion_protection.enabled"] == "true" {
          throw Fault(
            "OperationNotPermitted",
            "Load balancer '\(arn)' cannot be deleted because deletion protection is enabled")
        }
        try BalancerNetwork.remove(record, &cloud, call)
        try cloud.delete(record)
        return [:]
      },
      "SetSubnets": Behavior { cloud, call throws(Fault) in
        let record = try get(balancer, try call.required("LoadBalancerArn"), cloud)
        let wanted = try BalancerNetwork.wanted(cloud, call, type: record.string("Type") ?? "")
        guard wanted.vpc == record.string("VpcId") else {
          throw unusable("All subnets must be in the VPC of the load balancer")
        }
        try BalancerNetwork.move(record, to: wanted, &cloud, call)
        let changed = try cloud.change(record) {
          $0.merge(["IpAddressType", "EnablePrefixForIpv6SourceNat"], of: call)
        }
        return changed.fields.filter { outputs.contains($0.key) }
      },
      "SetSecurityGroups": Behavior { cloud, call throws(Fault) in
        let record = try get(balancer, try call.required("LoadBalancerArn"), cloud)
        let type = record.string("Type") ?? ""
        let had = record["SecurityGroups"]?.list?.isEmpty == false
        if type == "gateway" { throw unusable("Security groups are not supported for load balancers of type gateway") }
        if type == "network", !had {
          throw unusable(
            "You cannot set security groups on a Network Load Balancer that was created without security groups")
        }
        let groups = try BalancerNetwork.groups(cloud, call, vpc: record.string("VpcId") ?? "", type: type)
        guard !groups.isEmpty else { throw unusable("A load balancer must have at least one security group") }
        try EC2.setGroups(groups, ofInterfacesOf: record.arn ?? "", &cloud, call)
        let changed = try cloud.change(record) { record in
          record["SecurityGroups"] = .list(groups.map(Value.string))
          record.merge(["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"], of: call)
        }
        var answer: [String: Value] = ["SecurityGroupIds": .list(groups.map(Value.string))]
        let enforced = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
        answer[enforced] = changed[enforced]
        return answer
      },
      "SetIpAddressType": Behavior { cloud, call throws(Fault) in
        let record = try get(balancer, try call.required("LoadBalancerArn"), cloud)
        let type = try call.required("IpAddressType")
        if type.hasPrefix("dualstack"), record["Scheme"] == "internal", record["Type"] == "application",
          type != "dualstack"
        {
          throw unusable("You cannot set the IP address type to '\(type)' for an internal load balancer")
        }
        try BalancerNetwork.checkAddresses(type, of: record, cloud)
        try cloud.change(record) { $0["IpAddressType"] = .string(type) }
        return ["IpAddressType": .string(type)]
      },
      "ModifyIpPools": Behavior { cloud, call throws(Fault) in
        let record = try get(balancer, try call.required("LoadBalancerArn"), cloud)
        let changed = try cloud.change(record) { record in
          record.merge(["IpamPools"], of: call)
          if call.strings("RemoveIpamPools").contains("ipv4") { record["IpamPools"] = nil }
        }
        return changed["IpamPools"].map { ["IpamPools": $0] } ?? [:]
      },
    ])

  private static let outputs: Set<String> = ["AvailabilityZones", "IpAddressType", "EnablePrefixForIpv6SourceNat"]

  @Sendable private static func createBalancer(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    if let there = try repeated(balancer, named: "LoadBalancerName", cloud, call) {
      return ["LoadBalancers": [cloud.view(there)]]
    }
    let name = try call.required("Name")
    try check(name: name, of: "load balancer")
    if name.hasPrefix("internal-") {
      throw invalid("The load balancer name '\(name)' cannot begin with 'internal-'")
    }
    let type = call.string("Type") ?? "application"
    let scheme = call.string("Scheme") ?? "internet-facing"
    if type == "gateway", call["Scheme"] != nil {
      throw invalid("Scheme is not supported for load balancers with type 'gateway'")
    }
    let wanted = try BalancerNetwork.wanted(cloud, call, type: type)
    if type != "gateway", scheme == "internet-facing", !cloud.assumesOthers,
      cloud.first(EC2.gateway, in: call.region, where: "AttachedVpcId", is: .string(wanted.vpc)) == nil
    {
      throw Fault("InvalidSubnet", "VPC \(wanted.vpc) has no internet gateway")
    }
    let groups = try BalancerNetwork.groups(cloud, call, vpc: wanted.vpc, type: type)
    let suffix = suffix(&cloud)
    let short = ["application": "app", "network": "net", "gateway": "gwy"][type] ?? type
    let number = type == "network" ? suffix : cloud.random("123456789", 10)
    var fields: [String: Value] = [
      "LoadBalancerName": .string(name), "Type": .string(type), "VpcId": .string(wanted.vpc),
      "CreatedTime": .number(call.now), "State": ["Code": "provisioning"], "AvailabilityZones": [],
      "IpAddressType": call["IpAddressType"] ?? "ipv4", "Request": .object(call.input), "Attributes": [:],
    ]
    if type != "gateway" {
      let isInternal = scheme == "internal"
      fields["Scheme"] = .string(scheme)
      fields["DNSName"] = .string(
        BalancerAddress.name(name, number, type: type, isInternal: isInternal, in: call.region))
      fields["CanonicalHostedZoneId"] = .string(BalancerAddress.zone(of: type, in: call.region))
    }
    if type == "network" {
      fields["EnablePrefixForIpv6SourceNat"] = call["EnablePrefixForIpv6SourceNat"] ?? "off"
      if !groups.isEmpty { fields["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"] = "on" }
    }
    if !groups.isEmpty { fields["SecurityGroups"] = .list(groups.map(Value.string)) }
    fields["IpamPools"] = call["IpamPools"]
    fields["CustomerOwnedIpv4Pool"] = call["CustomerOwnedIpv4Pool"]
    let made = try cloud.create(
      balancer, named: "\(short)/\(name)/\(suffix)", call, fields, tags: call.tags()
    ) { $0.becomes(["State": ["Code": "active"]], at: call.after(150)) }
    try BalancerNetwork.checkAddresses(made.string("IpAddressType") ?? "", subnets: wanted.subnets)
    try BalancerNetwork.move(made, to: wanted, &cloud, call)
    let placed = try get(balancer, made.arn ?? "", cloud)
    return ["LoadBalancers": [cloud.view(placed)]]
  }
}
