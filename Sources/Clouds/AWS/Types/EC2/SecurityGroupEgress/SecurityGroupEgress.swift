import AWSClient
import InfraModel

extension EC2 {
  /// A rule of its own. EC2 knows it by an identifier, and it takes tags, which the registry does not show.
  static let securityGroupEgress = Handler("AWS::EC2::SecurityGroupEgress", of: .ec2, id: "Id") {
    Create(
      uses: ["AuthorizeSecurityGroupEgress"],
      properties: [
        "CidrIp", "CidrIpv6", "Description", "DestinationPrefixListId", "DestinationSecurityGroupId", "FromPort",
        "GroupId", "IpProtocol", "ToPort",
      ], outputs: ["Id": "SecurityGroupRules.0.SecurityGroupRuleId"]
    ) { cloud, scope in
      try await cloud.change(
        "AuthorizeSecurityGroupEgress",
        [
          "GroupId": scope["GroupId"] ?? .null,
          "IpPermissions": [SecurityGroupRules.egress.permission(.object(scope.properties))],
        ].merging(scope.tagMembers) { $1 })
    }
    Sets(
      "Description", uses: ["UpdateSecurityGroupRuleDescriptionsEgress"]
    ) { cloud, scope in
      var rule = scope.properties
      rule["Description"] = scope["Description"] ?? ""
      _ = try await cloud.change(
        "UpdateSecurityGroupRuleDescriptionsEgress",
        [
          "GroupId": scope["GroupId"] ?? .null,
          "IpPermissions": [SecurityGroupRules.egress.permission(.object(rule))],
        ])
    }
    Tags.ec2("security-group-rule", id: "Id")
    Reads(
      "DescribeSecurityGroupRules", filter: "security-group-rule-id", of: "Id", at: "SecurityGroupRules",
      maps: [
        .field("Id", as: "SecurityGroupRuleId"), .field("CidrIp", as: "CidrIpv4"),
        .field("DestinationPrefixListId", as: "PrefixListId"),
        .field("DestinationSecurityGroupId", as: "ReferencedGroupInfo.GroupId"),
      ])
    Deletes(
      "RevokeSecurityGroupEgress", ["GroupId", .field("Id", as: "SecurityGroupRuleIds", .listOfOne)])
    Finds.operationTag
    Traits(
      comparisons: ["": .form(SecurityGroupRules.form)], exclusive: [], holds: ["DestinationSecurityGroupId"],
      identities: ["CidrIp", "CidrIpv6", "DestinationPrefixListId", "DestinationSecurityGroupId"].map {
        ["GroupId", "IpProtocol", "FromPort", "ToPort", $0]
      })
  }
}
