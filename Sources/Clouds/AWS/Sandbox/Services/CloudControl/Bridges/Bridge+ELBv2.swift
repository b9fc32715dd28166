internal import InfraModel

extension Bridge {
  /// Source: Elastic Load Balancing API Reference; CloudFormation reference, AWS::ElasticLoadBalancingV2::LoadBalancer.
  static let loadBalancer = Bridge(
    type: "AWS::ElasticLoadBalancingV2::LoadBalancer", service: "elbv2", name: "Name", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateLoadBalancer",
      [
        "Name": "Name", "Scheme": "Scheme", "Type": "Type", "IpAddressType": "IpAddressType", "Subnets": "Subnets",
        "SubnetMappings": "SubnetMappings", "SecurityGroups": "SecurityGroups", "Tags": "Tags",
        "IpamPools": .object(["Ipv4IpamPoolId": "Ipv4IpamPoolId"]),
        "EnablePrefixForIpv6SourceNat": "EnablePrefixForIpv6SourceNat",
      ], at: "LoadBalancers", gives: ["LoadBalancerArn": "LoadBalancerArn"]),
    changes: [
      .set(
        ["Subnets", "SubnetMappings", "EnablePrefixForIpv6SourceNat"],
        [
          Step(
            "SetSubnets",
            [
              "LoadBalancerArn": "LoadBalancerArn", "Subnets": "Subnets", "SubnetMappings": "SubnetMappings",
              "EnablePrefixForIpv6SourceNat": "EnablePrefixForIpv6SourceNat",
            ])
        ]),
      .set(
        ["SecurityGroups", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"],
        [
          Step(
            "SetSecurityGroups",
            [
              "LoadBalancerArn": "LoadBalancerArn", "SecurityGroups": "SecurityGroups",
              "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic":
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            ])
        ]),
      .set(
        ["IpAddressType"],
        [
          Step(
            "SetIpAddressType",
            ["LoadBalancerArn": "LoadBalancerArn", "IpAddressType": .first("IpAddressType", orElse: "ipv4")])
        ]),
      .set(
        ["MinimumLoadBalancerCapacity"],
        [
          Step(
            "ModifyCapacityReservation",
            [
              "LoadBalancerArn": "LoadBalancerArn", "MinimumLoadBalancerCapacity": "MinimumLoadBalancerCapacity",
            ])
        ],
        removed: [
          Step(
            "ModifyCapacityReservation",
            ["LoadBalancerArn": "LoadBalancerArn", "ResetCapacityReservation": .constant(true)])
        ]),
      attributes("LoadBalancerAttributes", of: "LoadBalancerArn", by: "ModifyLoadBalancerAttributes"),
      balancingTags("LoadBalancerArn"),
    ],
    reads: [
      .item(
        Step(
          "DescribeLoadBalancers", ["LoadBalancerArns": .list(["LoadBalancerArn"])], at: "LoadBalancers",
          gives: [
            "Name": "LoadBalancerName", "LoadBalancerName": "LoadBalancerName", "Scheme": "Scheme", "Type": "Type",
            "IpAddressType": "IpAddressType", "Subnets": "AvailabilityZones.*.SubnetId",
            "SecurityGroups": "SecurityGroups", "DNSName": "DNSName", "CanonicalHostedZoneID": "CanonicalHostedZoneId",
            "EnablePrefixForIpv6SourceNat": "EnablePrefixForIpv6SourceNat",
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic":
              "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            "LoadBalancerFullName": Taken("LoadBalancerArn", .fullName(without: "loadbalancer/")),
            "LoadBalancerAttributes": Taken("Attributes", .keyed),
          ], absent: ["LoadBalancerNotFound"])),
      .item(
        Step(
          "DescribeTags", ["ResourceArns": .list(["LoadBalancerArn"])], at: "TagDescriptions", gives: ["Tags": "Tags"])),
      .item(
        Step(
          "DescribeCapacityReservation", ["LoadBalancerArn": "LoadBalancerArn"],
          gives: ["MinimumLoadBalancerCapacity": "MinimumLoadBalancerCapacity"])),
    ],
    delete: Step("DeleteLoadBalancer", ["LoadBalancerArn": "LoadBalancerArn"]),
    list: Step("DescribeLoadBalancers", at: "LoadBalancers", gives: ["LoadBalancerArn": "LoadBalancerArn"]),
    unsent: ["EnableCapacityReservationProvisionStabilize"])

  /// Source: as above, AWS::ElasticLoadBalancingV2::TargetGroup.
  static let targetGroup = Bridge(
    type: "AWS::ElasticLoadBalancingV2::TargetGroup", service: "elbv2", name: "Name", forms: ["Tags": .tags(.list())],
    create: Step(
      "CreateTargetGroup",
      named(groupProperties + GroupCheck.members).merging(["Name": "Name", "Tags": "Tags"]) { $1 }, at: "TargetGroups",
      gives: ["TargetGroupArn": "TargetGroupArn"]),
    changes: [
      .set(
        GroupCheck.members,
        [
          Step(
            "ModifyTargetGroup", named(GroupCheck.members).merging(["TargetGroupArn": "TargetGroupArn"]) { $1 })
        ]),
      .elements(
        "Targets",
        add: [Step("RegisterTargets", ["TargetGroupArn": "TargetGroupArn", "Targets": .list(["*"])])],
        remove: [Step("DeregisterTargets", ["TargetGroupArn": "TargetGroupArn", "Targets": .list(["*"])])]),
      attributes("TargetGroupAttributes", of: "TargetGroupArn", by: "ModifyTargetGroupAttributes"),
      balancingTags("TargetGroupArn"),
    ],
    reads: [
      .item(
        Step(
          "DescribeTargetGroups", ["TargetGroupArns": .list(["TargetGroupArn"])], at: "TargetGroups",
          gives: taken(groupProperties + GroupCheck.members).merging([
            "Name": "TargetGroupName", "TargetGroupName": "TargetGroupName", "LoadBalancerArns": "LoadBalancerArns",
            "TargetGroupFullName": Taken("TargetGroupArn", .fullName(without: "")),
            "TargetGroupAttributes": Taken("Attributes", .keyed),
          ]) { $1 }, absent: ["TargetGroupNotFound"])),
      .item(
        Step(
          "DescribeTags", ["ResourceArns": .list(["TargetGroupArn"])], at: "TagDescriptions", gives: ["Tags": "Tags"])),
      .elements(
        "Targets",
        of: Step(
          "DescribeTargetHealth", ["TargetGroupArn": "TargetGroupArn"], at: "TargetHealthDescriptions",
          gives: ["*": "Target"])),
    ],
    delete: Step("DeleteTargetGroup", ["TargetGroupArn": "TargetGroupArn"]),
    list: Step("DescribeTargetGroups", at: "TargetGroups", gives: ["TargetGroupArn": "TargetGroupArn"]))

  /// Source: as above, AWS::ElasticLoadBalancingV2::Listener. Its list is a load balancer's, which the request names.
  static let listener = Bridge(
    type: "AWS::ElasticLoadBalancingV2::Listener", service: "elbv2",
    create: Step(
      "CreateListener", named(listenerProperties).merging(["LoadBalancerArn": "LoadBalancerArn"]) { $1 },
      at: "Listeners", gives: ["ListenerArn": "ListenerArn"]),
    changes: [
      .set(
        listenerProperties,
        [Step("ModifyListener", named(listenerProperties).merging(["ListenerArn": "ListenerArn"]) { $1 })]),
      attributes("ListenerAttributes", of: "ListenerArn", by: "ModifyListenerAttributes"),
    ],
    reads: [
      .item(
        Step(
          "DescribeListeners", ["ListenerArns": .list(["ListenerArn"])], at: "Listeners",
          gives: taken(listenerProperties).merging([
            "LoadBalancerArn": "LoadBalancerArn", "ListenerAttributes": Taken("Attributes", .keyed),
          ]) { $1 }, absent: ["ListenerNotFound"]))
    ],
    delete: Step("DeleteListener", ["ListenerArn": "ListenerArn"]),
    list: Step(
      "DescribeListeners", ["LoadBalancerArn": "LoadBalancerArn"], at: "Listeners",
      gives: ["ListenerArn": "ListenerArn"]))

  /// Source: as above, AWS::ElasticLoadBalancingV2::ListenerRule. Its list is a listener's, which the request names.
  static let listenerRule = Bridge(
    type: "AWS::ElasticLoadBalancingV2::ListenerRule", service: "elbv2", forms: ["Priority": .number],
    create: Step(
      "CreateRule",
      [
        "ListenerArn": "ListenerArn", "Priority": .property("Priority", .plain), "Conditions": "Conditions",
        "Actions": "Actions", "Transforms": "Transforms",
      ], at: "Rules", gives: ["RuleArn": "RuleArn"]),
    changes: [
      .set(
        ["Conditions", "Actions", "Transforms"],
        [
          Step(
            "ModifyRule",
            ["RuleArn": "RuleArn", "Conditions": "Conditions", "Actions": "Actions", "Transforms": "Transforms"])
        ]),
      .set(
        ["Priority"],
        [
          Step(
            "SetRulePriorities",
            [
              "RulePriorities": .list([
                .object(["RuleArn": "RuleArn", "Priority": .property("Priority", .plain)])
              ])
            ])
        ]),
    ],
    reads: [
      .item(
        Step(
          "DescribeRules", ["RuleArns": .list(["RuleArn"])], at: "Rules",
          gives: taken(["Priority", "Conditions", "Actions", "IsDefault", "Transforms"]),
          absent: ["RuleNotFound"]))
    ],
    delete: Step("DeleteRule", ["RuleArn": "RuleArn"]),
    list: Step("DescribeRules", ["ListenerArn": "ListenerArn"], at: "Rules", gives: ["RuleArn": "RuleArn"]))

  private static let groupProperties = [
    "IpAddressType", "Port", "Protocol", "ProtocolVersion", "TargetControlPort", "TargetType", "VpcId",
  ]

  private static let listenerProperties = [
    "AlpnPolicy", "Certificates", "DefaultActions", "MutualAuthentication", "Port", "Protocol", "SslPolicy",
  ]

  private static func attributes(_ property: String, of arn: String, by operation: String) -> Change {
    .set([property], [Step(operation, [arn: .property(arn), "Attributes": .property(property)])])
  }

  private static func balancingTags(_ arn: String) -> Change {
    .tags(
      "Tags", add: Step("AddTags", ["ResourceArns": .list([.property(arn)]), "Tags": "+Tags"]),
      remove: Step("RemoveTags", ["ResourceArns": .list([.property(arn)]), "TagKeys": "-Tags"]))
  }
}

extension Bridge.Form {
  /// A map as a list of keys and values.
  fileprivate static let keyed = Bridge.Form(
    encode: { $0 },
    decode: { value in
      let pairs = (value.object ?? [:]).sorted { $0.key < $1.key }
      return pairs.isEmpty ? Value?.none : .list(pairs.map { ["Key": .string($0.key), "Value": $0.value] })
    })

  /// A number that the service tells as a text.
  fileprivate static let number = Bridge.Form(
    encode: { $0 }, decode: { value in value.string.flatMap { Int64($0) }.map(Value.integer) ?? value })

  /// The end of an ARN.
  fileprivate static func fullName(without kind: String) -> Bridge.Form {
    Bridge.Form(
      encode: { $0 },
      decode: { value in
        value.string?.split(separator: ":").last.map {
          .string(String($0.hasPrefix(kind) ? $0.dropFirst(kind.count) : $0))
        }
      })
  }
}
