import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html: `ValidationError`,
  /// `InvalidConfigurationRequest`.
  static let loadBalancer: [Demand] = [
    .text("Name", .balancingName), .text("Name", .notInternal), .identifier("SecurityGroups.*", .securityGroup),
    .identifier("Subnets.*", .subnet), .filled("Subnets", "SubnetMappings"),
    .identifier("SubnetMappings.*.SubnetId", .subnet), .identifier("SubnetMappings.*.AllocationId", .address),
    .excludes("Scheme", "SecurityGroups", if: .when("Type", is: "gateway")),
    .one("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", of: "on", "off"),
    .excludes(
      "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "EnablePrefixForIpv6SourceNat",
      if: .when("Type", is: "application", unset: "application")),
    .holds("IpAddressType", if: .when("Type", is: "network", "gateway")) { subject in
      guard subject.text("IpAddressType") == "dualstack-without-public-ipv4" else { return nil }
      return (
        "IpAddressType is dualstack-without-public-ipv4, which is for application load balancers", "use dualstack"
      )
    },
    addressesOfNetworks,
    .each("LoadBalancerAttributes.*", .needs("Key")), logsNeedBucket,
  ]

  /// Only network load balancers stand at addresses of the caller's.
  private static let addressesOfNetworks = Demand { subject in
    guard (subject.isGiven("Type") ? subject.text("Type") : "application") == "application" else { return [] }
    return subject.values("SubnetMappings.*.AllocationId").map { name, _ in
      subject.problem(
        .excludedProperty, "\(name) is for network load balancers: an application load balancer has no fixed addresses",
        at: name, fix: "remove \(subject.label(name)), or set type to network")
    }
  }

  /// `InvalidConfigurationRequest`: "The value of 'access_logs.s3.bucket' cannot be empty".
  private static let logsNeedBucket = Demand { subject in
    guard let list = subject.given("LoadBalancerAttributes")?.list else { return [] }
    let keys = list.map { subject.declared.literal($0["Key"])?.string }
    // A key that is known after the apply may be any.
    guard !keys.contains(nil) else { return [] }
    return ["access_logs", "connection_logs", "health_check_logs"].compactMap { logs in
      let isOn = list.contains {
        $0["Key"]?.string == "\(logs).s3.enabled" && subject.declared.literal($0["Value"])?.plainText == "true"
      }
      guard isOn, !keys.contains("\(logs).s3.bucket") else { return nil }
      return subject.problem(
        .impossibleProperty, "\(logs).s3.enabled is true, and no bucket is declared for the logs",
        at: "LoadBalancerAttributes", fix: "declare the attribute \(logs).s3.bucket")
    }
  }
}

extension TextForm {
  /// Names of load balancers and target groups: 32 letters, digits and hyphens at most, without a hyphen at the ends.
  ///
  /// Source: API reference, CreateLoadBalancer and CreateTargetGroup.
  static let balancingName = TextForm(
    "a name that load balancers and target groups can have",
    fix: "use 1 to 32 letters, digits and hyphens, without a hyphen at the beginning or the end"
  ) { name in
    1...32 ~= name.utf8.count && letters.areAll(of: name) && !name.hasPrefix("-") && !name.hasSuffix("-")
  }
  private static let letters: Letters = "a-zA-Z0-9-"

  static let notInternal = TextForm(
    "a name that does not begin with internal-", fix: "choose another name"
  ) { !$0.hasPrefix("internal-") }
}
