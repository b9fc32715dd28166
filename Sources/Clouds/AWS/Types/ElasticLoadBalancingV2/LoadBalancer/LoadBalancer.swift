import AWSClient
import InfraModel
import Planner
import Provider

extension ElasticLoadBalancingV2 {
  /// A load balancer of any of the three types. Its listeners go with it; its network interfaces some time after it.
  ///
  /// Source: Elastic Load Balancing API Reference, version 2015-12-01.
  static let loadBalancer = Handler(
    "AWS::ElasticLoadBalancingV2::LoadBalancer", of: .elasticLoadBalancingV2, id: "LoadBalancerArn"
  ) {
    Create(
      uses: NamedOnce.loadBalancer.uses + ["CreateLoadBalancer"], properties: created,
      outputs: ["LoadBalancerArn": "LoadBalancers.0.LoadBalancerArn"], name: Create.Name("Name", longest: 32)
    ) { cloud, scope in
      try await NamedOnce.loadBalancer.refuse(cloud, scope)
      let input = cloud.input(sent, scope).merging(scope.tagMembers) { $1 }
      return try await cloud.change("CreateLoadBalancer", input)
    }
    Sets(
      "SecurityGroups", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
      uses: ["SetSecurityGroups", Use("DescribeSecurityGroups", of: .ec2)], setGroups)
    Sets(
      "Subnets", "SubnetMappings", "EnablePrefixForIpv6SourceNat", by: "SetSubnets",
      ["LoadBalancerArn", "Subnets", "SubnetMappings", "EnablePrefixForIpv6SourceNat"],
      removed: .to(["EnablePrefixForIpv6SourceNat": "off"]))
    Sets(
      "IpAddressType", by: "SetIpAddressType", ["LoadBalancerArn", "IpAddressType"],
      removed: .to(["IpAddressType": "ipv4"]))
    Sets(
      "Ipv4IpamPoolId", by: "ModifyIpPools", ["LoadBalancerArn", pool],
      removed: .by("ModifyIpPools", ["LoadBalancerArn", .constant(["ipv4"], as: "RemoveIpamPools")]))
    Sets(
      "MinimumLoadBalancerCapacity", "EnableCapacityReservationProvisionStabilize",
      uses: ["ModifyCapacityReservation", "DescribeCapacityReservation"], reserve)
    attributes.setting
    tags(of: "LoadBalancerArn")
    Reads(
      "DescribeLoadBalancers", list: "LoadBalancerArns", of: "LoadBalancerArn", at: "LoadBalancers", most: mostNamed,
      maps: [
        .field("Name", as: "LoadBalancerName"), .field("CanonicalHostedZoneID", as: "CanonicalHostedZoneId"),
        .field("Subnets", as: "AvailabilityZones", .elementsMember("SubnetId")), pool,
      ], except: ["SubnetMappings"])
    FurtherRead(
      "DescribeCapacityReservation", ["LoadBalancerArn"], maps: ["MinimumLoadBalancerCapacity"],
      when: { _, scope in scope["MinimumLoadBalancerCapacity"] != nil })
    attributes.reading
    Postprocess { properties, item, scope in
      properties["LoadBalancerFullName"] = fullName(scope.text("LoadBalancerArn"), without: "loadbalancer/")
      if scope["SubnetMappings"] != nil {
        properties["SubnetMappings"] = .list((item["AvailabilityZones"]?.list ?? []).map(mapping))
        properties["Subnets"] = Value?.none
      }
    }
    Ready(
      "State.Code", is: ["active", "active_impaired"], failed: ["failed"], saying: "State.Reason", every: 10,
      typically: 150)
    Deletes("DeleteLoadBalancer", ["LoadBalancerArn"], waits: true)
    Finds.code(NamedOnce.loadBalancer.uses) { cloud, scope in try await NamedOnce.loadBalancer.find(cloud, scope) }
    Traits(
      defaults: [
        "EnablePrefixForIpv6SourceNat": "off", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "on",
        "IpAddressType": "ipv4", "Scheme": "internet-facing", "Type": "application",
      ],
      keptWhenRemoved: ["EnableCapacityReservationProvisionStabilize"], exclusive: [],
      holds: ["SecurityGroups.*", "SubnetMappings.*.AllocationId", "SubnetMappings.*.SubnetId", "Subnets.*"],
      rules: [LoadBalancerRules.protection, LoadBalancerRules.groups, LoadBalancerRules.secondaryAddresses],
      needs: [
        .internetGateway(ofVPC: "Subnets", "VpcId", onlyWith: ["Scheme": "internet-facing"]),
        .internetGateway(ofVPC: "SubnetMappings", "VpcId", onlyWith: ["Scheme": "internet-facing"]),
      ])
  }

  private static let pool = Field.field("Ipv4IpamPoolId", as: "IpamPools.Ipv4IpamPoolId")
  private static let sent: [Field] = [
    "EnablePrefixForIpv6SourceNat", "IpAddressType", "Name", "Scheme", "SecurityGroups", "SubnetMappings", "Subnets",
    "Type", pool,
  ]
  private static let created = Set(sent.compactMap(\.property))

  /// A zone of the answer as a mapping is declared.
  private static func mapping(_ zone: Value) -> Value {
    let address = zone["LoadBalancerAddresses"]?[0]
    return .compact([
      "SubnetId": zone["SubnetId"], "AllocationId": address?["AllocationId"],
      "PrivateIPv4Address": address?["PrivateIPv4Address"], "IPv6Address": address?["IPv6Address"],
      "SourceNatIpv6Prefix": zone["SourceNatIpv6Prefixes"]?[0],
    ])
  }

  /// Where none is declared any longer, an application load balancer has its VPC's default group.
  @Sendable private static func setGroups(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    var input: [String: Value] = ["LoadBalancerArn": .string(scope.text("LoadBalancerArn"))]
    if scope.changed.contains("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic") {
      input["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"] =
        scope["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"] ?? "on"
    }
    if let groups = scope["SecurityGroups"] {
      input["SecurityGroups"] = groups
    } else if scope.changed.contains("SecurityGroups") {
      let running = scope.previous["SecurityGroups"]?.list ?? []
      let answer = try await cloud.ask("DescribeSecurityGroups", ["GroupIds": .list(running)], of: .ec2)
      let vpc = answer["SecurityGroups"]?[0]?["VpcId"] ?? ""
      let filters: Value = [["Name": "vpc-id", "Values": [vpc]], ["Name": "group-name", "Values": ["default"]]]
      let standard = try await cloud.ask("DescribeSecurityGroups", ["Filters": filters], of: .ec2)
      input["SecurityGroups"] = [standard["SecurityGroups"]?[0]?["GroupId"] ?? ""]
    } else {
      input["SecurityGroups"] = scope.previous["SecurityGroups"] ?? []
    }
    _ = try await cloud.change("SetSecurityGroups", input)
  }

  /// Reserves capacity, and waits until it is there where that is declared.
  ///
  /// Source: CloudFormation reference, EnableCapacityReservationProvisionStabilize.
  @Sendable private static func reserve(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let named: [String: Value] = ["LoadBalancerArn": .string(scope.text("LoadBalancerArn"))]
    guard scope.changed.contains("MinimumLoadBalancerCapacity") else { return }
    guard let capacity = scope["MinimumLoadBalancerCapacity"] else {
      _ = try await cloud.change("ModifyCapacityReservation", named.merging(["ResetCapacityReservation": true]) { $1 })
      return
    }
    _ = try await cloud.change(
      "ModifyCapacityReservation", named.merging(["MinimumLoadBalancerCapacity": capacity]) { $1 })
    guard scope["EnableCapacityReservationProvisionStabilize"] == true else { return }
    while true {
      let answer = try await cloud.ask("DescribeCapacityReservation", named)
      let states = (answer["CapacityReservationState"]?.list ?? []).compactMap { $0["State"]?["Code"]?.string }
      if !states.contains("pending") {
        guard states.contains("failed") else { return }
        throw ProviderError(.failed, "the capacity could not be reserved", call: "elbv2 DescribeCapacityReservation")
      }
      cloud.progress("reserving capacity")
      try await cloud.sleep(15)
    }
  }
}
