internal import InfraModel

extension Bridge {
  /// Source: WAFV2 API Reference; CloudFormation reference, AWS::WAFv2::IPSet.
  static let firewallIPSet = Bridge(
    type: "AWS::WAFv2::IPSet", service: "wafv2", name: "Name",
    forms: ["Description": .text, "Tags": .tags(.list())],
    create: Step(
      "CreateIPSet",
      [
        "Name": "Name", "Scope": "Scope", "IPAddressVersion": "IPAddressVersion", "Addresses": "Addresses",
        "Description": "Description",
      ], gives: ["Id": "Summary.Id", "Arn": "Summary.ARN"]),
    changes: [
      .set(
        ["Addresses", "Description"],
        [
          token,
          Step(
            "UpdateIPSet",
            ofIPSet.merging([
              "Addresses": "Addresses", "Description": "Description", "LockToken": "*LockToken",
            ]) { $1 }),
        ]),
      .tags(
        "Tags", add: Step("TagResource", ["ResourceARN": "Arn", "Tags": "+Tags"]),
        remove: Step("UntagResource", ["ResourceARN": "Arn", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "GetIPSet", ofIPSet, at: "IPSet",
          gives: [
            "Arn": "ARN", "Addresses": "Addresses", "Description": "Description",
            "IPAddressVersion": "IPAddressVersion",
          ], absent: ["WAFNonexistentItemException"])),
      .item(Step("ListTagsForResource", ["ResourceARN": "Arn"], at: "TagInfoForResource", gives: ["Tags": "TagList"])),
    ],
    versions: [token], delete: Step("DeleteIPSet", ofIPSet.merging(["LockToken": "*LockToken"]) { $1 }),
    list: Step(
      "ListIPSets", ["Scope": .first("Scope", orElse: "REGIONAL")], at: "IPSets",
      gives: ["Name": "Name", "Id": "Id", "Scope": Taken("ARN", .scope)]))

  private static let ofIPSet: [String: Source] = ["Name": "Name", "Id": "Id", "Scope": "Scope"]
  private static let token = Step("GetIPSet", ofIPSet, gives: ["*LockToken": "LockToken"])

  /// Source: as above, AWS::WAFv2::LoggingConfiguration.
  static let firewallLogging = Bridge(
    type: "AWS::WAFv2::LoggingConfiguration", service: "wafv2",
    create: put,
    changes: [.set(["LogDestinationConfigs", "LoggingFilter", "RedactedFields"], [put])],
    reads: [
      .item(
        Step(
          "GetLoggingConfiguration", ["ResourceArn": "ResourceArn"], at: "LoggingConfiguration",
          gives: [
            "LogDestinationConfigs": "LogDestinationConfigs", "LoggingFilter": "LoggingFilter",
            "RedactedFields": "RedactedFields", "ManagedByFirewallManager": "ManagedByFirewallManager",
          ], absent: ["WAFNonexistentItemException"]))
    ],
    delete: Step("DeleteLoggingConfiguration", ["ResourceArn": "ResourceArn"]),
    list: Step(
      "ListLoggingConfigurations", ["Scope": .constant("REGIONAL")], at: "LoggingConfigurations",
      gives: ["ResourceArn": "ResourceArn"]))

  private static let put = Step(
    "PutLoggingConfiguration",
    [
      "LoggingConfiguration": .object([
        "ResourceArn": "ResourceArn", "LogDestinationConfigs": "LogDestinationConfigs",
        "LoggingFilter": "LoggingFilter", "RedactedFields": "RedactedFields",
      ])
    ])
}

extension Bridge.Form {
  /// Whose a set is, by its ARN.
  fileprivate static let scope = Bridge.Form(
    encode: { $0 }, decode: { ($0.string ?? "").contains(":global/") ? "CLOUDFRONT" : "REGIONAL" })
}
