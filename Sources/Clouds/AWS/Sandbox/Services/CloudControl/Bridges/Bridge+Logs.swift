internal import InfraModel

extension Bridge {
  /// Source: CloudWatch Logs API Reference; CloudFormation reference, AWS::Logs::LogGroup.
  static let logGroup = Bridge(
    type: "AWS::Logs::LogGroup", service: "logs", name: "LogGroupName", forms: ["Tags": .tags(.map())],
    create: Step(
      "CreateLogGroup",
      [
        "logGroupName": "LogGroupName", "logGroupClass": "LogGroupClass", "kmsKeyId": "KmsKeyId",
        "deletionProtectionEnabled": "DeletionProtectionEnabled", "tags": "Tags",
      ]),
    changes: [
      .set(
        ["RetentionInDays"],
        [Step("PutRetentionPolicy", ["logGroupName": "LogGroupName", "retentionInDays": "RetentionInDays"])],
        removed: [Step("DeleteRetentionPolicy", ["logGroupName": "LogGroupName"])]),
      .set(
        ["KmsKeyId"], [Step("AssociateKmsKey", ["logGroupName": "LogGroupName", "kmsKeyId": "KmsKeyId"])],
        removed: [Step("DisassociateKmsKey", ["logGroupName": "LogGroupName"])]),
      .set(
        ["DeletionProtectionEnabled"],
        [
          Step(
            "PutLogGroupDeletionProtection",
            [
              "logGroupIdentifier": "LogGroupName",
              "deletionProtectionEnabled": .first("DeletionProtectionEnabled", orElse: false),
            ])
        ]),
      .set(
        ["BearerTokenAuthenticationEnabled"],
        [
          Step(
            "PutBearerTokenAuthentication",
            [
              "logGroupIdentifier": "LogGroupName",
              "bearerTokenAuthenticationEnabled": .first("BearerTokenAuthenticationEnabled", orElse: false),
            ])
        ]),
      .tagsByARN,
    ],
    reads: [
      .item(
        Step(
          "DescribeLogGroups", ["logGroupNamePrefix": "LogGroupName"], at: "logGroups",
          where: ["logGroupName": "LogGroupName"],
          gives: [
            "Arn": "arn", "LogGroupClass": "logGroupClass", "KmsKeyId": "kmsKeyId",
            "RetentionInDays": "retentionInDays", "DeletionProtectionEnabled": "deletionProtectionEnabled",
            "BearerTokenAuthenticationEnabled": "bearerTokenAuthenticationEnabled",
          ])),
      .item(Step("ListTagsForResource", ["resourceArn": "Arn"], gives: ["Tags": "tags"])),
    ],
    delete: Step("DeleteLogGroup", ["logGroupName": "LogGroupName"]),
    list: Step("DescribeLogGroups", at: "logGroups", gives: ["LogGroupName": "logGroupName"]))
}
