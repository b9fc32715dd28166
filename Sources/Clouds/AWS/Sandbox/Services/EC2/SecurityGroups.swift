internal import InfraModel

extension EC2 {
  static let group = kind(
    "sg", id: "GroupId", missing: "InvalidGroup.NotFound", as: "security group", type: "security-group"
  ) {
    $0.inUse = FaultForm("DependencyViolation", "resource {id} has a dependent object")
    $0.arnField = "SecurityGroupArn"
    $0.links = [Link("VpcId", to: "ec2.vpc")]
    $0.indexes = ["VpcId"]
    for (prefix, member) in [("ip-permission", "IpPermissions"), ("egress.ip-permission", "IpPermissionsEgress")] {
      $0.filters["\(prefix).cidr"] = "\(member).IpRanges.CidrIp"
      $0.filters["\(prefix).ipv6-cidr"] = "\(member).Ipv6Ranges.CidrIpv6"
      $0.filters["\(prefix).prefix-list-id"] = "\(member).PrefixListIds.PrefixListId"
      $0.filters["\(prefix).group-id"] = "\(member).UserIdGroupPairs.GroupId"
      $0.filters["\(prefix).group-name"] = "\(member).UserIdGroupPairs.GroupName"
      $0.filters["\(prefix).user-id"] = "\(member).UserIdGroupPairs.UserId"
      $0.filters["\(prefix).protocol"] = "\(member).IpProtocol"
      $0.filters["\(prefix).from-port"] = "\(member).FromPort"
      $0.filters["\(prefix).to-port"] = "\(member).ToPort"
    }
    $0.shown = { cloud, group in
      let rules = rules(of: group, cloud)
      return [
        "IpPermissions": .list(permissions(rules.filter { $0["IsEgress"] == false })),
        "IpPermissionsEgress": .list(permissions(rules.filter { $0["IsEgress"] == true })),
      ]
    }
  }

  static let securityGroups = ServiceBehavior(
    "ec2", kinds: [group],
    operations: [
      "CreateSecurityGroup": Behavior { cloud, call throws(Fault) in
        let name = try call.required("GroupName")
        let description = try call.required("Description")
        if description.isEmpty { throw call.missing("GroupDescription") }
        if name.isEmpty { throw call.missing("GroupName") }
        try checkText(name, "security group name")
        try checkText(description, "security group description")
        if name == "default" || name.hasPrefix("sg-") {
          throw Fault("InvalidParameterValue", "Cannot use reserved security group name: \(name)")
        }
        let vpcID = if let id = call.string("VpcId") { id } else { try defaultVPC(&cloud, call).id }
        _ = try cloud.get(vpc, vpcID, call)
        let tags = call.tags(specification: "security-group")
        let made = try makeGroup(
          &cloud, call, name: name, description: description, vpc: vpcID, tags: tags)
        var answer: [String: Value] = ["GroupId": .string(made.id), "SecurityGroupArn": .string(made.arn ?? "")]
        if !tags.isEmpty { answer["Tags"] = Kind.TagForm.list().value(tags) }
        return answer
      },
      "DescribeSecurityGroups": Behavior { cloud, call throws(Fault) in
        var found = try cloud.matching(group, ids: "GroupIds", call)
        let names = call.strings("GroupNames")
        if !names.isEmpty { found = found.filter { names.contains($0.string("GroupName") ?? "") } }
        return ["SecurityGroups": .list(found.map { cloud.view($0) })]
      },
      "DeleteSecurityGroup": Behavior { cloud, call throws(Fault) in
        let record = try named(cloud, call)
        if record.string("GroupName") == "default" {
          throw Fault(
            "CannotDelete", "the specified group: \"\(record.id)\" name: \"default\" cannot be deleted by a user")
        }
        try removeGroup(&cloud, record)
        return ["Return": true, "GroupId": .string(record.id)]
      },
    ])

  /// The characters that EC2 takes in names and descriptions.
  /// Source: EC2 API Reference, CreateSecurityGroup and IpRange.
  static func checkText(_ text: String, _ what: String) throws(Fault) {
    let others = " ._-:/()#,@[]+=&;{}!$*"
    let isKnown = text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || others.unicodeScalars.contains($0))
    }
    guard isKnown, text.unicodeScalars.count < 256 else {
      throw Fault(
        "InvalidParameterValue",
        "Invalid \(what). Valid ones are strings less than 256 characters from the following set: a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*"
      )
    }
  }

  /// The group that a call names by its identifier, or by its name in the default VPC.
  static func named(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    if let id = call.string("GroupId") { return try cloud.get(group, id, call) }
    let name = try call.required("GroupName")
    let home = cloud.first(vpc, in: call.region, where: "IsDefault", is: true)
    let groups = cloud.list(group, in: call.region, where: "VpcId", is: .string(home?.id ?? ""))
    if let found = groups.first(where: { $0.string("GroupName") == name }) { return found }
    throw group.missing.fault(name)
  }

  /// A group that lets everything out, as each new one does.
  static func makeGroup(
    _ cloud: inout Cloud, _ call: Call, name: String, description: String, vpc: String, tags: [String: String]
  ) throws(Fault) -> Record {
    let others = cloud.list(group, in: call.region, where: "VpcId", is: .string(vpc))
    if others.contains(where: { $0.string("GroupName") == name }) {
      throw Fault("InvalidGroup.Duplicate", "The security group '\(name)' already exists for VPC '\(vpc)'")
    }
    let made = try cloud.create(
      group, call,
      [
        "GroupName": .string(name), "Description": .string(description), "VpcId": .string(vpc),
        "OwnerId": .string(call.account),
      ], tags: tags)
    try addRule(&cloud, call, made, isEgress: true, ["IpProtocol": "-1", "CidrIpv4": "0.0.0.0/0"])
    let home = cloud.find(self.vpc, vpc, in: call.region)
    if home?["Ipv6CidrBlockAssociationSet"]?.list?.isEmpty == false {
      try addRule(&cloud, call, made, isEgress: true, ["IpProtocol": "-1", "CidrIpv6": "::/0"])
    }
    return made
  }

  /// Members of the default group reach each other.
  static func allowItself(_ cloud: inout Cloud, _ call: Call, _ group: Record) throws(Fault) {
    try addRule(
      &cloud, call, group, isEgress: false,
      [
        "IpProtocol": "-1",
        "ReferencedGroupInfo": ["GroupId": .string(group.id), "UserId": .string(call.account)],
      ])
  }

  /// A group goes with its own rules; rules of others that name it keep it, as interfaces do.
  static func removeGroup(_ cloud: inout Cloud, _ record: Record) throws(Fault) {
    for rule in rules(of: record, cloud) { try cloud.delete(rule) }
    try cloud.delete(record)
  }
}
