internal import InfraModel

extension Bridge {
  /// Source: IAM API Reference; CloudFormation reference, AWS::IAM::Role.
  static let role = Bridge(
    type: "AWS::IAM::Role", service: "iam", name: "RoleName",
    forms: ["AssumeRolePolicyDocument": .document, "Description": .text, "Tags": .tags(.list())],
    create: Step(
      "CreateRole",
      [
        "RoleName": "RoleName", "Path": "Path", "Description": "Description",
        "MaxSessionDuration": "MaxSessionDuration",
        "PermissionsBoundary": "PermissionsBoundary", "AssumeRolePolicyDocument": "AssumeRolePolicyDocument",
        "Tags": "Tags",
      ]),
    changes: [
      .set(
        ["AssumeRolePolicyDocument"],
        [
          Step("UpdateAssumeRolePolicy", ["RoleName": "RoleName", "PolicyDocument": "AssumeRolePolicyDocument"])
        ]),
      .set(
        ["Description", "MaxSessionDuration"],
        [
          Step(
            "UpdateRole",
            [
              "RoleName": "RoleName", "Description": .first("Description", orElse: ""),
              "MaxSessionDuration": .first("MaxSessionDuration", orElse: 3600),
            ])
        ]),
      .set(
        ["PermissionsBoundary"],
        [
          Step("PutRolePermissionsBoundary", ["RoleName": "RoleName", "PermissionsBoundary": "PermissionsBoundary"])
        ], removed: [Step("DeleteRolePermissionsBoundary", ["RoleName": "RoleName"])]),
      .elements(
        "ManagedPolicyArns", add: [Step("AttachRolePolicy", ["RoleName": "RoleName", "PolicyArn": "*"])],
        remove: [Step("DetachRolePolicy", ["RoleName": "RoleName", "PolicyArn": "*"])]),
      .elements(
        "Policies",
        add: [
          Step(
            "PutRolePolicy",
            [
              "RoleName": "RoleName", "PolicyName": "*.PolicyName",
              "PolicyDocument": .property("*.PolicyDocument", .document),
            ])
        ], remove: [Step("DeleteRolePolicy", ["RoleName": "RoleName", "PolicyName": "*.PolicyName"])]),
      .tags(
        "Tags", add: Step("TagRole", ["RoleName": "RoleName", "Tags": "+Tags"]),
        remove: Step("UntagRole", ["RoleName": "RoleName", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "GetRole", ["RoleName": "RoleName"], at: "Role",
          gives: [
            "Arn": "Arn", "RoleId": "RoleId", "Path": "Path", "Description": "Description",
            "MaxSessionDuration": "MaxSessionDuration",
            "PermissionsBoundary": "PermissionsBoundary.PermissionsBoundaryArn",
            "AssumeRolePolicyDocument": Taken("AssumeRolePolicyDocument", .encodedDocument), "Tags": "Tags",
          ], absent: ["NoSuchEntity"])),
      .elements(
        "ManagedPolicyArns",
        of: Step(
          "ListAttachedRolePolicies", ["RoleName": "RoleName"], at: "AttachedPolicies", gives: ["*": "PolicyArn"])
      ),
      .elements(
        "Policies", of: Step("ListRolePolicies", ["RoleName": "RoleName"], at: "PolicyNames"),
        each: Step(
          "GetRolePolicy", ["RoleName": "RoleName", "PolicyName": "*"],
          gives: ["PolicyName": "PolicyName", "PolicyDocument": Taken("PolicyDocument", .encodedDocument)])),
    ],
    clears: ["ManagedPolicyArns", "Policies"], delete: Step("DeleteRole", ["RoleName": "RoleName"]),
    list: Step("ListRoles", at: "Roles", gives: ["RoleName": "RoleName"]))

  /// Source: IAM API Reference; CloudFormation reference, AWS::IAM::InstanceProfile.
  static let instanceProfile = Bridge(
    type: "AWS::IAM::InstanceProfile", service: "iam", name: "InstanceProfileName",
    create: Step("CreateInstanceProfile", ["InstanceProfileName": "InstanceProfileName", "Path": "Path"]),
    changes: [
      .elements(
        "Roles",
        add: [
          Step("AddRoleToInstanceProfile", ["InstanceProfileName": "InstanceProfileName", "RoleName": "*"])
        ],
        remove: [
          Step("RemoveRoleFromInstanceProfile", ["InstanceProfileName": "InstanceProfileName", "RoleName": "*"])
        ])
    ],
    reads: [
      .item(
        Step(
          "GetInstanceProfile", ["InstanceProfileName": "InstanceProfileName"], at: "InstanceProfile",
          gives: ["Arn": "Arn", "Path": "Path", "Roles": "Roles.*.RoleName"], absent: ["NoSuchEntity"]))
    ],
    clears: ["Roles"], delete: Step("DeleteInstanceProfile", ["InstanceProfileName": "InstanceProfileName"]),
    list: Step(
      "ListInstanceProfiles", at: "InstanceProfiles", gives: ["InstanceProfileName": "InstanceProfileName"]))
}

extension Bridge {
  /// Source: IAM API Reference; CloudFormation reference, AWS::IAM::OIDCProvider.
  static let oidcProvider = Bridge(
    type: "AWS::IAM::OIDCProvider", service: "iam",
    forms: ["Tags": .tags(.list()), "Url": .address],
    create: Step(
      "CreateOpenIDConnectProvider",
      ["Url": "Url", "ClientIDList": "ClientIdList", "ThumbprintList": "ThumbprintList", "Tags": "Tags"],
      gives: ["Arn": "OpenIDConnectProviderArn"]),
    changes: [
      .elements(
        "ClientIdList", add: [provider("AddClientIDToOpenIDConnectProvider", ["ClientID": "*"])],
        remove: [provider("RemoveClientIDFromOpenIDConnectProvider", ["ClientID": "*"])]),
      .set(
        ["ThumbprintList"],
        [provider("UpdateOpenIDConnectProviderThumbprint", ["ThumbprintList": "ThumbprintList"])], removed: []),
      .tags(
        "Tags", add: provider("TagOpenIDConnectProvider", ["Tags": "+Tags"]),
        remove: provider("UntagOpenIDConnectProvider", ["TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "GetOpenIDConnectProvider", ["OpenIDConnectProviderArn": "Arn"],
          gives: ["ClientIdList": "ClientIDList", "ThumbprintList": "ThumbprintList", "Tags": "Tags", "Url": "Url"],
          absent: ["NoSuchEntity"]))
    ],
    delete: provider("DeleteOpenIDConnectProvider"),
    list: Step("ListOpenIDConnectProviders", at: "OpenIDConnectProviderList", gives: ["Arn": "Arn"]))

  private static func provider(_ operation: String, _ members: [String: Source] = [:]) -> Step {
    Step(operation, members.merging(["OpenIDConnectProviderArn": "Arn"]) { $1 })
  }
}

extension Bridge.Form {
  /// An address that comes back without its scheme.
  fileprivate static let address = Bridge.Form(
    encode: { $0 }, decode: { $0.string.map { .string("https://\($0)") } })
}
