import AWSClient
import InfraModel

extension ECR {
  static let repository = Handler("AWS::ECR::Repository", of: .ecr, id: "RepositoryName", naming: .lowerCamel) {
    Create(
      "CreateRepository",
      [
        "RepositoryName", "ImageTagMutability", filters, "ImageScanningConfiguration", "EncryptionConfiguration",
      ], outputs: ["Arn": "repository.repositoryArn"],
      name: Create.Name("RepositoryName", longest: 256, isLowercase: true)
    )
    Sets(
      "ImageTagMutability", "ImageTagMutabilityExclusionFilters", by: "PutImageTagMutability",
      ["RepositoryName", .code(as: "imageTagMutability") { $0["ImageTagMutability"] ?? "MUTABLE" }, filters],
      removed: .to(["ImageTagMutability": "MUTABLE"]))
    Sets(
      "ImageScanningConfiguration", by: "PutImageScanningConfiguration",
      ["RepositoryName", "ImageScanningConfiguration"],
      removed: .to(["ImageScanningConfiguration": ["ScanOnPush": false]]))
    Sets(
      "LifecyclePolicy", by: "PutLifecyclePolicy",
      [
        "RepositoryName", .field("LifecyclePolicy.LifecyclePolicyText", as: "lifecyclePolicyText", .jsonText),
        .field("LifecyclePolicy.RegistryId", as: "registryId"),
      ], removed: .by("DeleteLifecyclePolicy", ["RepositoryName"]))
    Sets(
      "RepositoryPolicyText", by: "SetRepositoryPolicy",
      ["RepositoryName", .field("RepositoryPolicyText", as: "policyText", .jsonText)],
      removed: .by("DeleteRepositoryPolicy", ["RepositoryName"]), retries: [.principals])
    // EmptyOnDelete is a word of the declaration only: it rides on the delete.
    Sets("EmptyOnDelete", uses: []) { _, _ in }
    Tags(
      create: .list("tags"), read: .call(Call("ListTagsForResource", [arn]), at: "tags"),
      add: Call("TagResource", [arn, .tagList(as: "tags")]),
      remove: Call("UntagResource", [arn, .tagKeys(as: "tagKeys")]))
    Reads(
      "DescribeRepositories", list: "repositoryNames", of: "RepositoryName", at: "repositories",
      maps: [.field("Arn", as: "repositoryArn"), .field("RepositoryUri", as: "repositoryUri"), filters])
    FurtherRead(
      "GetLifecyclePolicy", ["RepositoryName"],
      maps: [.field("LifecyclePolicy.LifecyclePolicyText", as: "lifecyclePolicyText")])
    FurtherRead(
      "GetRepositoryPolicy", ["RepositoryName"], maps: [.field("RepositoryPolicyText", as: "policyText", .jsonText)])
    Deletes("DeleteRepository", ["RepositoryName", .field("EmptyOnDelete", as: "force")])
    Finds.name
    Traits(
      holdsData: "the images in it",
      comparisons: ["LifecyclePolicy.LifecyclePolicyText": .document, "RepositoryPolicyText": .document],
      defaults: ["ImageTagMutability": "MUTABLE", "ImageScanningConfiguration": ["ScanOnPush": false]], exclusive: [],
      rules: [RepositoryRules.expiration])
  }

  private static let arn = Field.field("Arn", as: "resourceArn")

  private static let filters = Field.field(
    "ImageTagMutabilityExclusionFilters",
    .each(
      .object([
        .field("ImageTagMutabilityExclusionFilterType", as: "filterType"),
        .field("ImageTagMutabilityExclusionFilterValue", as: "filter"),
      ])))
}
