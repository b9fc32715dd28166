internal import InfraModel

/// Rules are records of their own; groups tell them as permissions.
extension EC2 {
  static let rule = kind(
    "sgr", id: "SecurityGroupRuleId", missing: "InvalidSecurityGroupRuleId.NotFound", as: "security group rule ID",
    type: "security-group-rule"
  ) {
    $0.arnField = "SecurityGroupRuleArn"
    $0.links = [
      Link("GroupId", to: "ec2.security-group", onDelete: .cascade),
      Link("ReferencedGroupInfo.GroupId", to: "ec2.security-group"),
    ]
    $0.indexes = ["GroupId"]
  }

  static let securityGroupRules = ServiceBehavior(
    "ec2", kinds: [rule],
    operations: [
      "AuthorizeSecurityGroupIngress": authorize(isEgress: false),
      "AuthorizeSecurityGroupEgress": authorize(isEgress: true),
      "RevokeSecurityGroupIngress": revoke(isEgress: false),
      "RevokeSecurityGroupEgress": revoke(isEgress: true),
      "UpdateSecurityGroupRuleDescriptionsIngress": describeAnew(isEgress: false),
      "UpdateSecurityGroupRuleDescriptionsEgress": describeAnew(isEgress: true),
      "DescribeSecurityGroupRules": .describe(rule, ids: "SecurityGroupRuleIds", as: "SecurityGroupRules"),
      "ModifySecurityGroupRules": Behavior(modifyRules),
    ])

  static func rules(of group: Record, _ cloud: Cloud) -> [Record] {
    cloud.list(rule, in: group.key.region, where: "GroupId", is: .string(group.id))
  }

  // MARK: forms

  /// One kind of other side: the list of a permission, the member in its elements, and the member of a rule.
  private static let sides = [
    (list: "IpRanges", member: "CidrIp", rule: "CidrIpv4"), (list: "Ipv6Ranges", member: "CidrIpv6", rule: "CidrIpv6"),
    (list: "PrefixListIds", member: "PrefixListId", rule: "PrefixListId"),
  ]

  /// What tells two rules of a group apart: everything but the description.
  private static func identity(_ rule: [String: Value]) -> [Value?] {
    ["IpProtocol", "FromPort", "ToPort", "CidrIpv4", "CidrIpv6", "PrefixListId"].map { rule[$0] }
      + [rule["ReferencedGroupInfo"]?["GroupId"]]
  }

  /// Rules as a group tells them: by protocol and ports, the other sides in four lists.
  static func permissions(_ rules: [Record]) -> [Value] {
    var order: [[Value?]] = []
    var groups: [[Value?]: [Record]] = [:]
    for rule in rules {
      let key = [rule["IpProtocol"], rule["FromPort"], rule["ToPort"]]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(rule)
    }
    return order.map { key in
      let rules = groups[key] ?? []
      var permission: [String: Value] = ["IpProtocol": key[0] ?? "-1"]
      if key[0] != "-1" {
        permission["FromPort"] = key[1]
        permission["ToPort"] = key[2]
      }
      for side in sides {
        permission[side.list] = .list(
          rules.compactMap { rule in rule[side.rule].map { described([side.member: $0], rule) } })
      }
      permission["UserIdGroupPairs"] = .list(
        rules.compactMap { rule in rule["ReferencedGroupInfo"]?.object.map { described($0, rule) } })
      return .object(permission)
    }
  }

  private static func described(_ members: [String: Value], _ rule: Record) -> Value {
    var members = members
    members["Description"] = rule["Description"]
    return .object(members)
  }

  /// The rules that a call's permissions mean, in the form of records; one a range, list or group.
  private static func wanted(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [[String: Value]] {
    var permissions = call.list("IpPermissions")
    if let old = oldStyle(call) { permissions.append(old) }
    var rules: [[String: Value]] = []
    for permission in permissions {
      let base = try ports(permission)
      func rule(_ members: [String: Value], _ entry: Value) -> [String: Value] {
        var rule = base.merging(members) { _, last in last }
        if let text = entry["Description"]?.string, !text.isEmpty { rule["Description"] = .string(text) }
        return rule
      }
      for list in sides.map(\.list) + ["UserIdGroupPairs"] {
        for entry in permission[list]?.list ?? [] {
          try checkText(entry["Description"]?.string ?? "", "rule description")
        }
      }
      for side in sides {
        for entry in permission[side.list]?.list ?? [] {
          guard let text = entry[side.member]?.string else { continue }
          rules.append(rule([side.rule: try otherSide(text, side.rule)], entry))
        }
      }
      for pair in permission["UserIdGroupPairs"]?.list ?? [] {
        var named = call
        named.input = ["GroupId": pair["GroupId"] ?? .null, "GroupName": pair["GroupName"] ?? .null]
        let other = try self.named(cloud, named)
        let owner = pair["UserId"] ?? .string(call.account)
        rules.append(rule(["ReferencedGroupInfo": ["GroupId": .string(other.id), "UserId": owner]], pair))
      }
    }
    return rules
  }

  private static func otherSide(_ text: String, _ member: String) throws(Fault) -> Value {
    if member == "PrefixListId" { return .string(text) }
    guard let block = IPBlock(text)?.canonical else {
      throw Fault("InvalidParameterValue", "CIDR block \(text) is malformed")
    }
    return .string(block.description)
  }

  /// The form without `IpPermissions`, for one rule.
  private static func oldStyle(_ call: Call) -> Value? {
    guard let name = call["IpProtocol"] else { return nil }
    var permission: [String: Value] = ["IpProtocol": name]
    permission["FromPort"] = call["FromPort"]
    permission["ToPort"] = call["ToPort"]
    if let range = call["CidrIp"] { permission["IpRanges"] = [["CidrIp": range]] }
    if let group = call["SourceSecurityGroupName"] { permission["UserIdGroupPairs"] = [["GroupName": group]] }
    return .object(permission)
  }

  /// Protocol and ports as EC2 keeps them: protocols by name where they have one, no ports where all are meant.
  private static func ports(_ permission: Value) throws(Fault) -> [String: Value] {
    let given = permission["IpProtocol"]?.string ?? "-1"
    let name =
      ["6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6", "all": "-1"][given.lowercased()] ?? given.lowercased()
    let isNumber = UInt8(name) != nil && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber || ["tcp", "udp", "icmp", "icmpv6", "-1"].contains(name) else {
      throw Fault("InvalidParameterValue", "Invalid value '\(given)' for IP protocol. Unknown protocol.")
    }
    if name == "-1" { return ["IpProtocol": "-1", "FromPort": -1, "ToPort": -1] }
    let from = permission["FromPort"]?.integer
    let to = permission["ToPort"]?.integer
    if name == "tcp" || name == "udp" {
      guard let from, let to else {
        throw Fault(
          "InvalidParameterValue", "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.")
      }
      guard (0...65535).contains(from), (0...65535).contains(to), from <= to else {
        throw Fault("InvalidParameterValue", "Invalid value '\(from)-\(to)' for portRange.")
      }
    }
    return ["IpProtocol": .string(name), "FromPort": .integer(from ?? -1), "ToPort": .integer(to ?? -1)]
  }

  // MARK: changes

  @discardableResult
  static func addRule(
    _ cloud: inout Cloud, _ call: Call, _ group: Record, isEgress: Bool, _ members: [String: Value],
    tags: [String: String] = [:]
  ) throws(Fault) -> Record {
    var fields = members
    if members["IpProtocol"] == "-1" {
      fields["FromPort"] = -1
      fields["ToPort"] = -1
    }
    let identity = identity(fields)
    let others = rules(of: group, cloud).filter { $0["IsEgress"] == .bool(isEgress) }
    if others.contains(where: { self.identity($0.fields) == identity }) {
      let side =
        (fields["CidrIpv4"] ?? fields["CidrIpv6"] ?? fields["PrefixListId"] ?? fields["ReferencedGroupInfo"]?["GroupId"])?
        .string ?? ""
      throw Fault("InvalidPermission.Duplicate", "the specified rule \"peer: \(side)\" already exists")
    }
    guard others.count < 60 else {
      throw Fault(
        "RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached.")
    }
    fields["GroupId"] = .string(group.id)
    fields["GroupOwnerId"] = .string(call.account)
    fields["IsEgress"] = .bool(isEgress)
    return try cloud.create(rule, call, fields, tags: tags)
  }

  private static func authorize(isEgress: Bool) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let group = try named(cloud, call)
      let tags = call.tags(specification: "security-group-rule")
      let wanted = try wanted(&cloud, call)
      if wanted.isEmpty { throw call.missing("ipPermissions") }
      var made: [Value] = []
      for members in wanted {
        let rule = try addRule(&cloud, call, group, isEgress: isEgress, members, tags: tags)
        made.append(cloud.view(rule))
      }
      return ["Return": true, "SecurityGroupRules": .list(made)]
    }
  }

  /// The rules of a group that a call names, by identifiers or by what they say.
  private static func meant(_ cloud: inout Cloud, _ call: Call, _ group: Record, isEgress: Bool) throws(Fault) -> [(
    Record, [String: Value]
  )] {
    var found: [(Record, [String: Value])] = []
    for id in call.strings("SecurityGroupRuleIds") { found.append((try cloud.get(rule, id, call), [:])) }
    let present = rules(of: group, cloud).filter { $0["IsEgress"] == .bool(isEgress) }
    for members in try wanted(&cloud, call) {
      let identity = identity(members)
      guard let match = present.first(where: { self.identity($0.fields) == identity }) else {
        throw Fault("InvalidPermission.NotFound", "The specified rule does not exist in this security group.")
      }
      found.append((match, members))
    }
    return found
  }

  private static func revoke(isEgress: Bool) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let group = try named(cloud, call)
      var gone: [Value] = []
      for (rule, _) in try meant(&cloud, call, group, isEgress: isEgress) {
        try cloud.delete(rule)
        var members = rule.fields
        members["ReferencedGroupId"] = rule["ReferencedGroupInfo"]?["GroupId"]
        gone.append(.object(members))
      }
      return ["Return": true, "RevokedSecurityGroupRules": .list(gone)]
    }
  }

  private static func describeAnew(isEgress: Bool) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let group = try named(cloud, call)
      for (rule, members) in try meant(&cloud, call, group, isEgress: isEgress) {
        try cloud.change(rule) { $0["Description"] = members["Description"] }
      }
      for change in call.list("SecurityGroupRuleDescriptions") {
        try cloud.change(rule, change["SecurityGroupRuleId"]?.string ?? "", call) {
          $0["Description"] = change["Description"]
        }
      }
      return ["Return": true]
    }
  }

  @Sendable private static func modifyRules(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    _ = try named(cloud, call)
    for change in call.list("SecurityGroupRules") {
      guard let wanted = change["SecurityGroupRule"] else { continue }
      var fields = try ports(wanted)
      for (member, value) in [("CidrIpv4", "CidrIpv4"), ("CidrIpv6", "CidrIpv6"), ("PrefixListId", "PrefixListId")] {
        if let text = wanted[value]?.string { fields[member] = try otherSide(text, member) }
      }
      if let id = wanted["ReferencedGroupId"]?.string {
        fields["ReferencedGroupInfo"] = [
          "GroupId": .string(try cloud.get(group, id, call).id), "UserId": .string(call.account),
        ]
      }
      fields["Description"] = wanted["Description"]
      let new = fields
      try cloud.change(rule, change["SecurityGroupRuleId"]?.string ?? "", call) { record in
        for name in ["CidrIpv4", "CidrIpv6", "PrefixListId", "ReferencedGroupInfo", "Description"] {
          record[name] = nil
        }
        record.fields.merge(new) { _, last in last }
      }
    }
    return ["Return": true]
  }
}
