import AWSClient
import InfraModel

extension EC2 {
  /// A rule of its own. EC2 knows it by an identifier, and it takes tags, which the registry does not show.
  static let securityGroupIngress = Handler("AWS::EC2::SecurityGroupIngress", of: .ec2, id: "Id") {
    Create(
      uses: ["AuthorizeSecurityGroupIngress"],
      properties: [
        "CidrIp", "CidrIpv6", "Description", "FromPort", "GroupId", "GroupName", "IpProtocol", "SourcePrefixListId",
        "SourceSecurityGroupId", "SourceSecurityGroupName", "SourceSecurityGroupOwnerId", "ToPort",
      ], outputs: ["Id": "SecurityGroupRules.0.SecurityGroupRuleId"]
    ) { cloud, scope in
      try await cloud.change(
        "AuthorizeSecurityGroupIngress",
        [
          "GroupId": scope["GroupId"] ?? .null, "GroupName": scope["GroupName"] ?? .null,
          "IpPermissions": [SecurityGroupRules.ingress.permission(.object(scope.properties))],
        ].merging(scope.tagMembers) { $1 })
    }
    Sets(
      "Description", uses: ["UpdateSecurityGroupRuleDescriptionsIngress"]
    ) { cloud, scope in
      var rule = scope.properties
      rule["Description"] = scope["Description"] ?? ""
      _ = try await cloud.change(
        "UpdateSecurityGroupRuleDescriptionsIngress",
        [
          "GroupId": scope["GroupId"] ?? .null,
          "IpPermissions": [SecurityGroupRules.ingress.permission(.object(rule))],
        ])
    }
    Tags.ec2("security-group-rule", id: "Id")
    Reads(
      "DescribeSecurityGroupRules", filter: "security-group-rule-id", of: "Id", at: "SecurityGroupRules",
      maps: [
        .field("Id", as: "SecurityGroupRuleId"), .field("CidrIp", as: "CidrIpv4"),
        .field("SourcePrefixListId", as: "PrefixListId"),
        .field("SourceSecurityGroupId", as: "ReferencedGroupInfo.GroupId"),
        .field("SourceSecurityGroupOwnerId", as: "ReferencedGroupInfo.UserId"),
      ])
    // A cloud that leaves the description of a rule for another group out of this list has it at the group itself.
    FurtherRead(
      uses: ["DescribeSecurityGroups"],
      when: { item, scope in
        item["Description"] == nil && item["ReferencedGroupInfo"] != nil && scope["Description"] != nil
      }
    ) { cloud, scope in
      let answer = try await cloud.ask("DescribeSecurityGroups", ["GroupIds": [scope["GroupId"] ?? .null]])
      let rules = SecurityGroupRules.ingress.rules(answer["SecurityGroups"]?[0]?["IpPermissions"] ?? [])
      let named = ["IpProtocol", "FromPort", "ToPort", "SourceSecurityGroupId"]
      let wanted = SecurityGroupRules.ingress.key(.object(scope.properties.filter { named.contains($0.key) }))
      let rule = rules.list?.first { SecurityGroupRules.ingress.key($0) == wanted }
      return rule?["Description"].map { ["Description": $0] } ?? [:]
    }
    Deletes(
      "RevokeSecurityGroupIngress", ["GroupId", .field("Id", as: "SecurityGroupRuleIds", .listOfOne)])
    Finds.operationTag
    Traits(
      comparisons: ["": .form(SecurityGroupRules.form)], exclusive: [],
      holds: ["SourceSecurityGroupId", "SourceSecurityGroupName"],
      identities: ["CidrIp", "CidrIpv6", "SourcePrefixListId", "SourceSecurityGroupId"].map {
        ["GroupId", "IpProtocol", "FromPort", "ToPort", $0]
      })
  }
}
