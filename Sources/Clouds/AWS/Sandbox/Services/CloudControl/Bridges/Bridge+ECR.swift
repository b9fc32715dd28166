internal import InfraModel

extension Bridge {
  /// Source: ECR API Reference; CloudFormation reference, AWS::ECR::Repository.
  static let repository = Bridge(
    type: "AWS::ECR::Repository", service: "ecr", name: "RepositoryName",
    forms: [
      "EncryptionConfiguration": .lowered, "ImageScanningConfiguration": .lowered,
      "ImageTagMutabilityExclusionFilters": .lowered, "LifecyclePolicy": .member("LifecyclePolicyText"),
      "RepositoryPolicyText": .document, "Tags": .tags(.list("tags")),
    ],
    create: Step(
      "CreateRepository",
      [
        "repositoryName": "RepositoryName", "imageTagMutability": "ImageTagMutability",
        "imageTagMutabilityExclusionFilters": "ImageTagMutabilityExclusionFilters",
        "imageScanningConfiguration": "ImageScanningConfiguration",
        "encryptionConfiguration": "EncryptionConfiguration", "tags": "Tags",
      ]),
    changes: [
      .set(
        ["ImageTagMutability", "ImageTagMutabilityExclusionFilters"],
        [
          Step(
            "PutImageTagMutability",
            [
              "repositoryName": "RepositoryName",
              "imageTagMutability": .first("ImageTagMutability", orElse: "MUTABLE"),
              "imageTagMutabilityExclusionFilters": "ImageTagMutabilityExclusionFilters",
            ])
        ]),
      .set(
        ["ImageScanningConfiguration"],
        [
          Step(
            "PutImageScanningConfiguration",
            [
              "repositoryName": "RepositoryName",
              "imageScanningConfiguration": .first("ImageScanningConfiguration", orElse: ["scanOnPush": false]),
            ])
        ]),
      .set(
        ["LifecyclePolicy"],
        [Step("PutLifecyclePolicy", ["repositoryName": "RepositoryName", "lifecyclePolicyText": "LifecyclePolicy"])],
        removed: [Step("DeleteLifecyclePolicy", ["repositoryName": "RepositoryName"])]),
      .set(
        ["RepositoryPolicyText"],
        [Step("SetRepositoryPolicy", ["repositoryName": "RepositoryName", "policyText": "RepositoryPolicyText"])],
        removed: [Step("DeleteRepositoryPolicy", ["repositoryName": "RepositoryName"])]),
      .tagsByARN,
    ],
    reads: [
      .item(
        Step(
          "DescribeRepositories", ["repositoryNames": .list(["RepositoryName"])], at: "repositories",
          gives: [
            "Arn": "repositoryArn", "RepositoryUri": "repositoryUri", "ImageTagMutability": "imageTagMutability",
            "ImageTagMutabilityExclusionFilters": "imageTagMutabilityExclusionFilters",
            "ImageScanningConfiguration": "imageScanningConfiguration",
            "EncryptionConfiguration": "encryptionConfiguration",
          ], absent: ["RepositoryNotFoundException"])),
      .item(
        Step(
          "GetLifecyclePolicy", ["repositoryName": "RepositoryName"], gives: ["LifecyclePolicy": "lifecyclePolicyText"],
          absent: ["LifecyclePolicyNotFoundException"])),
      .item(
        Step(
          "GetRepositoryPolicy", ["repositoryName": "RepositoryName"], gives: ["RepositoryPolicyText": "policyText"],
          absent: ["RepositoryPolicyNotFoundException"])),
      .item(Step("ListTagsForResource", ["resourceArn": "Arn"], gives: ["Tags": "tags"])),
    ],
    delete: Step("DeleteRepository", ["repositoryName": "RepositoryName"]),
    list: Step("DescribeRepositories", at: "repositories", gives: ["RepositoryName": "repositoryName"]),
    unsent: ["EmptyOnDelete"])
}
