extension PropertyTable {
  static let classicLoadBalancer: PropertyTable = [
    .free(
      "TODO", "AccessLoggingPolicy", "AppCookieStickinessPolicy", "AvailabilityZones", "ConnectionDrainingPolicy",
      "ConnectionSettings", "CrossZone", "HealthCheck", "Instances", "LBCookieStickinessPolicy", "Listeners",
      "LoadBalancerName", "Policies", "Scheme", "SecurityGroups", "Subnets", "Tags")
  ]
}

extension PropertyTable {
  static let loadBalancer: PropertyTable = [
    .texts("Type"),
    .texts("Scheme"),
    .free(
      "TODO", "EnableCapacityReservationProvisionStabilize", "EnablePrefixForIpv6SourceNat",
      "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "IpAddressType", "Ipv4IpamPoolId",
      "LoadBalancerAttributes", "MinimumLoadBalancerCapacity", "Name", "SecurityGroups", "SubnetMappings", "Subnets",
      "Tags"),
  ]
}
