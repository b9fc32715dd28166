import InfraModel

/// What is known of changes of a load balancer.
enum LoadBalancerRules {
  /// `OperationNotPermitted: Load balancer … cannot be deleted because deletion protection is enabled`.
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
  static let protection = ChangeRule("deletion protection") { change in
    guard change.kind != .update, attributes(change.before)["deletion_protection.enabled"] == "true" else { return [] }
    return [
      .refused(
        property: "LoadBalancerAttributes", message: "is protected from its deletion",
        fix: "apply deletion_protection.enabled = false first")
    ]
  }

  /// `InvalidConfigurationRequest`: a network load balancer has security groups from the start, or never.
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
  static let groups = ChangeRule.update("groups of a network load balancer") { change in
    guard change.changed.contains("SecurityGroups"), change.before["Type"] == "network" else { return [] }
    let had = change.before["SecurityGroups"]?.list?.isEmpty == false
    let has = change.after["SecurityGroups"].map { $0.list?.isEmpty != true } ?? false
    guard had != has else { return [] }
    let message =
      has
      ? "would get security groups, which AWS gives a network load balancer only when it is made"
      : "would lose its last security group, which a network load balancer that was made with one keeps"
    return [
      .refused(
        property: "SecurityGroups", message: message,
        fix: has
          ? "remove securityGroups, or declare another load balancer beside it" : "declare a security group")
    ]
  }

  /// "After you set this value, you can't decrease it": API reference, LoadBalancerAttribute.
  static let secondaryAddresses = ChangeRule.update("fewer secondary addresses") { change in
    let key = "secondary_ips.auto_assigned.per_subnet"
    guard change.changed.contains("LoadBalancerAttributes"), let before = Int64(attributes(change.before)[key] ?? "")
    else { return [] }
    let after = Int64(attributes(change.after)[key] ?? "0") ?? before
    guard after < before else { return [] }
    return [
      .refused(
        property: "LoadBalancerAttributes",
        message: "would get fewer secondary addresses (\(after) instead of \(before)), which AWS refuses",
        fix: "declare \(key) = \(before) or more")
    ]
  }

  private static func attributes(_ properties: [String: Value]) -> [String: String] {
    KeyedAttributes.texts(properties["LoadBalancerAttributes"])
  }
}
