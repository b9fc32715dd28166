import Pricing

extension PropertyTable {
  static let classicLoadBalancer: PropertyTable = [
    .choice("Scheme", "internal", "internet-facing"),
    .wholes("AvailabilityZones", "Subnets"),
    .free("logs are charged at their bucket", "AccessLoggingPolicy"),
    .free(
      "settings of the load balancer cost nothing", "AppCookieStickinessPolicy", "ConnectionDrainingPolicy",
      "ConnectionSettings", "CrossZone", "HealthCheck", "Instances", "LBCookieStickinessPolicy", "Listeners",
      "LoadBalancerName", "Policies", "SecurityGroups", "Tags"),
  ]
}

extension PropertyTable {
  static let loadBalancer: PropertyTable = [
    .choice("Type", "application", "gateway", "network"),
    .choice("Scheme", "internal", "internet-facing"),
    .choice("IpAddressType", "dualstack", "dualstack-without-public-ipv4", "ipv4"),
    .wholes("SubnetMappings", "Subnets"),
    .unpriced(
      "Reserved capacity units", because: "they are paid for whether they are used or not",
      when: .isOver(0), "MinimumLoadBalancerCapacity.CapacityUnits"),
    .unpriced(
      "Addresses of an IPAM pool", because: "infra does not know whether the pool's addresses were brought to AWS",
      "Ipv4IpamPoolId"),
    .free("logs are charged at their bucket, and other attributes cost nothing", "LoadBalancerAttributes"),
    .free(
      "settings of the load balancer cost nothing", "EnableCapacityReservationProvisionStabilize",
      "EnablePrefixForIpv6SourceNat", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "Name", "SecurityGroups",
      "Tags"),
  ]
}
