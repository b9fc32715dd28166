import AWSClient
import InfraModel

extension EC2 {
  static let securityGroup = Handler("AWS::EC2::SecurityGroup", of: .ec2, id: "Id") {
    Create(
      "CreateSecurityGroup", ["GroupName", .field("GroupDescription", as: "Description"), "VpcId"],
      outputs: ["Id": "GroupId", "GroupId": "GroupId"], name: Create.Name("GroupName", longest: 255))
    ruleMembers("SecurityGroupIngress", .ingress, direction: "Ingress")
    ruleMembers(
      "SecurityGroupEgress", .egress, direction: "Egress",
      initially: { _ in [SecurityGroupRules.allOut] },
      sometimes: [SecurityGroupRules.allOutIPv6])
    for (property, rules) in [("SecurityGroupIngress", SecurityGroupRules.ingress), ("SecurityGroupEgress", .egress)] {
      Shares(
        property, with: ResourceType("AWS::EC2::\(property)"), naming: "GroupId",
        owners: { [$0.properties["GroupId"]].compactMap(\.self) }, element: { rules.rule(of: $0.properties) },
        key: rules.key)
    }
    Exposes("SecurityGroupIngress", "ingress rule")
    Tags.ec2("security-group", id: "Id")
    Reads(
      "DescribeSecurityGroups", filter: "group-id", of: "Id", at: "SecurityGroups",
      maps: [
        .field("Id", as: "GroupId"), .field("GroupDescription", as: "Description"),
        .field("SecurityGroupIngress", as: "IpPermissions", .permissions(.ingress)),
        .field("SecurityGroupEgress", as: "IpPermissionsEgress", .permissions(.egress)),
      ])
    Postprocess { properties, _, scope in
      properties["SecurityGroupIngress"] = SecurityGroupRules.ingress.worded(
        properties["SecurityGroupIngress"], as: scope["SecurityGroupIngress"])
      properties["SecurityGroupEgress"] = SecurityGroupRules.egress.worded(
        properties["SecurityGroupEgress"], as: scope["SecurityGroupEgress"])
    }
    Deletes("DeleteSecurityGroup", [.field("Id", as: "GroupId")], retries: [.dependencies])
    Finds.operationTag
    Traits(
      comparisons: [
        "SecurityGroupIngress.*": .form(SecurityGroupRules.form),
        "SecurityGroupEgress.*": .form(SecurityGroupRules.form),
      ],
      defaults: ["SecurityGroupEgress": [SecurityGroupRules.allOut]], exclusive: [],
      holds: [
        "VpcId", "SecurityGroupIngress.*.SourceSecurityGroupId", "SecurityGroupIngress.*.SourceSecurityGroupName",
        "SecurityGroupEgress.*.DestinationSecurityGroupId",
      ])
  }

  private static func ruleMembers(
    _ property: String, _ rules: SecurityGroupRules, direction: String,
    initially: (@Sendable (CallScope) -> [Value])? = nil, sometimes: [Value] = []
  ) -> Members {
    let group = Field.field("Id", as: "GroupId")
    let permission = ValueEncoding.code(encode: { rules.permission($0) }, decode: { $0 })
    return Members(
      property, key: .code { rules.key($0) }, calls: .all,
      add: Call("AuthorizeSecurityGroup\(direction)", [group, .elements(as: "IpPermissions", permission)]),
      remove: Call("RevokeSecurityGroup\(direction)", [group, .elements(as: "IpPermissions", permission)]),
      changed: .call(
        Call("UpdateSecurityGroupRuleDescriptions\(direction)", [group, .elements(as: "IpPermissions", permission)])),
      initially: initially, sometimes: sometimes)
  }
}

extension ValueEncoding {
  /// Rules as a list of permissions, each with one range or group.
  static func permissions(_ rules: SecurityGroupRules) -> ValueEncoding {
    .code(encode: { .list(($0.list ?? []).map { rules.permission($0) }) }, decode: { rules.rules($0) })
  }
}
