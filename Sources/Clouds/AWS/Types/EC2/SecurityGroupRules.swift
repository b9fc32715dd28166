import InfraModel

/// Rules of security groups: one object a rule in the registry, grouped permissions in the API.
struct SecurityGroupRules: Sendable {
  /// What the registry calls the other side.
  let group: String
  let prefixList: String

  static let ingress = SecurityGroupRules(group: "SourceSecurityGroupId", prefixList: "SourcePrefixListId")
  static let egress = SecurityGroupRules(group: "DestinationSecurityGroupId", prefixList: "DestinationPrefixListId")

  /// What EC2 gives a new group of a VPC: all may go out.
  static let allOut: Value = ["IpProtocol": "-1", "CidrIp": "0.0.0.0/0"]

  /// The same in a VPC with an IPv6 block.
  /// Source: the VPC user guide, "Default security groups for your VPCs" and "Security group rules".
  static let allOutIPv6: Value = ["IpProtocol": "-1", "CidrIpv6": "::/0"]

  /// A rule that stands for itself, as the group lists it; `nil` while the other side is not known.
  func rule(of properties: [String: Value]) -> Value? {
    let names = [
      "CidrIp", "CidrIpv6", "Description", "FromPort", "IpProtocol", "ToPort", group, prefixList,
    ]
    let rule = properties.filter { names.contains($0.key) }
    let sides = [rule["CidrIp"], rule["CidrIpv6"], rule[group], rule[prefixList]].compactMap(\.self)
    return sides.isEmpty || sides.contains { $0.string == nil } ? nil : .object(rule)
  }

  /// One rule as a permission.
  func permission(_ rule: Value) -> Value {
    var permission: [String: Value] = ["IpProtocol": rule["IpProtocol"] ?? "-1"]
    permission["FromPort"] = rule["FromPort"]
    permission["ToPort"] = rule["ToPort"]
    let description = rule["Description"]
    func entry(_ members: [String: Value?]) -> Value {
      .list([.object(members.merging(["Description": description]) { $1 }.compactMapValues(\.self))])
    }
    if let cidr = rule["CidrIp"] { permission["IpRanges"] = entry(["CidrIp": cidr]) }
    if let cidr = rule["CidrIpv6"] { permission["Ipv6Ranges"] = entry(["CidrIpv6": cidr]) }
    if let list = rule[prefixList] { permission["PrefixListIds"] = entry(["PrefixListId": list]) }
    if rule[group] != nil || rule["SourceSecurityGroupName"] != nil {
      permission["UserIdGroupPairs"] = entry([
        "GroupId": rule[group], "GroupName": rule["SourceSecurityGroupName"],
        "UserId": rule["SourceSecurityGroupOwnerId"],
      ])
    }
    return .object(permission)
  }

  /// The rules of a list of permissions.
  func rules(_ permissions: Value) -> Value {
    var rules: [Value] = []
    for permission in permissions.list ?? [] {
      func add(_ list: String, _ members: (Value) -> [String: Value?]) {
        for entry in permission[list]?.list ?? [] {
          var rule: [String: Value] = ["IpProtocol": permission["IpProtocol"] ?? "-1"]
          if rule["IpProtocol"] != "-1" {
            rule["FromPort"] = permission["FromPort"]
            rule["ToPort"] = permission["ToPort"]
          }
          rule.merge(members(entry).compactMapValues(\.self)) { $1 }
          if let text = entry["Description"], text != "" { rule["Description"] = text }
          rules.append(.object(rule))
        }
      }
      add("IpRanges") { ["CidrIp": $0["CidrIp"]] }
      add("Ipv6Ranges") { ["CidrIpv6": $0["CidrIpv6"]] }
      add("PrefixListIds") { [prefixList: $0["PrefixListId"]] }
      add("UserIdGroupPairs") { [group: $0["GroupId"]] }
    }
    return .list(rules)
  }

  /// What makes two rules the same one for EC2: everything but the description, in the normal form.
  func key(_ rule: Value) -> Value {
    var key = Self.form(rule).object ?? [:]
    key["Description"] = nil
    key["SourceSecurityGroupOwnerId"] = nil
    return .object(key)
  }

  /// A rule in EC2's own words: protocols by name, no ports where all protocols are meant. It serves rules in the list
  /// of a group and rules that are resources alike.
  /// Source: the API reference of IpPermission and SecurityGroupRule.
  static let form = NormalForm("security group rule") { rule in
    guard var members = rule.object else { return rule }
    guard let given = members["IpProtocol"].flatMap(\.plainText) ?? (members["IpProtocol"] == nil ? "-1" : nil) else {
      return rule
    }
    let name = given.lowercased()
    let protocolName = ["6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6", "all": "-1"][name] ?? name
    members["IpProtocol"] = .string(protocolName)
    if let cidr = members["CidrIpv6"]?.string { members["CidrIpv6"] = .string(cidr.lowercased()) }
    if protocolName == "-1" {
      members["FromPort"] = nil
      members["ToPort"] = nil
    }
    return .object(members)
  }

  /// Rules that were read, in the words in which they were declared where both mean the same.
  func worded(_ running: Value?, as declared: Value?) -> Value? {
    guard let running = running?.list, let declared = declared?.list else { return running }
    let words = Dictionary(declared.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    return .list(
      running.map { rule in
        guard var members = words[key(rule)]?.object else { return rule }
        if let description = rule["Description"] {
          members["Description"] = description
        } else if members["Description"] != "" {
          members.removeValue(forKey: "Description")
        }
        return .object(members)
      })
  }
}
