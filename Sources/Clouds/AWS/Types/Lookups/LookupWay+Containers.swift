import AWSClient
import InfraModel
import Provider

extension LookupWay {
  /// The image that a tag names now in a repository, by its digest.
  ///
  /// Source: ECR API Reference, DescribeImages; ECR User Guide, "Pulling an image": `registry/repository@digest`.
  static let containerByTag = LookupWay(
    "AWS::ECR::Image", by: ["Repository", "Tag"], optionally: ["Registry"],
    [Use("DescribeImages", of: .ecr), Use("DescribeRepositories", of: .ecr)]
  ) { scope throws(LookupFailure) in
    let repository = Value.string(scope.text("Repository") ?? "")
    let tag = Value.string(scope.text("Tag") ?? "")
    let registry: [String: Value] = scope.text("Registry").map { ["registryId": .string($0)] } ?? [:]
    let images = try await scope.askOnce(
      .ecr, "DescribeImages",
      registry.merging(["repositoryName": repository, "imageIds": [["imageTag": tag]]]) { $1 })
    guard let image = images["imageDetails"]?[0], let digest = image["imageDigest"]?.string else { return [] }
    var properties: [String: Value] = ["Digest": .string(digest), "Repository": repository, "Tag": tag]
    properties["RegistryId"] = image["registryId"]
    properties["PushedAt"] = image["imagePushedAt"]
    properties["SizeInBytes"] = image["imageSizeInBytes"]
    if scope.wants("Uri") {
      // Its registry's name is another one in each partition.
      let answer = try await scope.askOnce(
        .ecr, "DescribeRepositories", registry.merging(["repositoryNames": [repository]]) { $1 })
      guard let address = answer["repositories"]?[0]?["repositoryUri"]?.string else { return [] }
      properties["Uri"] = .string("\(address)@\(digest)")
    }
    return [Candidate(name: digest, properties: properties)]
  }
}
