internal import InfraModel

extension Bridge {
  /// A key that waits for its deletion counts as gone.
  ///
  /// Source: KMS API Reference; CloudFormation reference, AWS::KMS::Key.
  static let key = Bridge(
    type: "AWS::KMS::Key", service: "kms",
    forms: ["KeyPolicy": .document, "Tags": .tags(.list(key: "TagKey", value: "TagValue"))],
    create: Step(
      "CreateKey",
      [
        "Policy": "KeyPolicy", "Description": "Description", "KeySpec": "KeySpec", "KeyUsage": "KeyUsage",
        "Origin": "Origin", "MultiRegion": "MultiRegion",
        "BypassPolicyLockoutSafetyCheck": "BypassPolicyLockoutSafetyCheck", "Tags": "Tags",
      ], gives: ["KeyId": "KeyMetadata.KeyId"]),
    changes: [
      .set(
        ["KeyPolicy"],
        [
          Step(
            "PutKeyPolicy",
            [
              "KeyId": "KeyId", "PolicyName": .constant("default"), "Policy": "KeyPolicy",
              "BypassPolicyLockoutSafetyCheck": "BypassPolicyLockoutSafetyCheck",
            ])
        ], removed: []),
      .set(
        ["Description"],
        [Step("UpdateKeyDescription", ["KeyId": "KeyId", "Description": .first("Description", orElse: "")])]),
      // Only an enabled key's rotation can be set.
      .set(["Enabled", "EnableKeyRotation", "RotationPeriodInDays"], [Step("EnableKey", ["KeyId": "KeyId"])]),
      .choose(
        ["EnableKeyRotation", "RotationPeriodInDays"], by: "EnableKeyRotation", is: true,
        [Step("EnableKeyRotation", ["KeyId": "KeyId", "RotationPeriodInDays": "RotationPeriodInDays"])],
        otherwise: [Step("DisableKeyRotation", ["KeyId": "KeyId"])]),
      .choose(
        ["Enabled", "EnableKeyRotation", "RotationPeriodInDays"], by: "Enabled", is: false,
        [Step("DisableKey", ["KeyId": "KeyId"])]),
      .tags(
        "Tags", add: Step("TagResource", ["KeyId": "KeyId", "Tags": "+Tags"]),
        remove: Step("UntagResource", ["KeyId": "KeyId", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "DescribeKey", ["KeyId": "KeyId"], at: "KeyMetadata",
          gives: [
            "Arn": "Arn", "KeyId": "KeyId", "Description": "Description", "Enabled": "Enabled", "KeySpec": "KeySpec",
            "KeyUsage": "KeyUsage", "Origin": "Origin", "MultiRegion": "MultiRegion",
          ], absent: ["NotFoundException"])),
      .item(Step("GetKeyPolicy", ["KeyId": "KeyId"], gives: ["KeyPolicy": "Policy"])),
      .item(
        Step("GetKeyRotationStatus", ["KeyId": "KeyId"], gives: ["EnableKeyRotation": "KeyRotationEnabled"])),
      .item(Step("ListResourceTags", ["KeyId": "KeyId"], gives: ["Tags": "Tags"])),
    ],
    gone: ["KeyState": "PendingDeletion"],
    delete: Step("ScheduleKeyDeletion", ["KeyId": "KeyId"]),
    list: Step("ListKeys", at: "Keys", gives: ["KeyId": "KeyId"]),
    unsent: ["BypassPolicyLockoutSafetyCheck", "PendingWindowInDays"])

  /// Source: KMS API Reference; CloudFormation reference, AWS::KMS::Alias.
  static let keyAlias = Bridge(
    type: "AWS::KMS::Alias", service: "kms",
    create: Step("CreateAlias", ["AliasName": "AliasName", "TargetKeyId": "TargetKeyId"]),
    changes: [
      .set(["TargetKeyId"], [Step("UpdateAlias", ["AliasName": "AliasName", "TargetKeyId": "TargetKeyId"])])
    ],
    reads: [
      .item(
        Step(
          "ListAliases", at: "Aliases", where: ["AliasName": "AliasName"], gives: ["TargetKeyId": "TargetKeyId"]))
    ],
    delete: Step("DeleteAlias", ["AliasName": "AliasName"]),
    list: Step("ListAliases", at: "Aliases", gives: ["AliasName": "AliasName"]))
}
