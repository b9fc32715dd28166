public import AWS
public import Infra

/// A registry of container images, scanned when pushed, of which the newest are kept.
public struct Registry: Component {
  public var scope: Scope
  /// The repository of images.
  public let repository: ECR.Repository

  /// Where images are pushed to and pulled from.
  public var url: Input<String> { repository.repositoryUri }

  /// - Parameters:
  ///   - image: What the images are of: the last part of the repository's name.
  ///   - keeping: How many images are kept, at least 1.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "registry", image: String, keeping: Int = 10, prefix: Input<String> = Environment.prefix,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    repository = ECR.Repository(
      "repository", emptyOnDelete: true, encryptionConfiguration: .init(encryptionType: .aes256),
      imageScanningConfiguration: .init(scanOnPush: true), imageTagMutability: .mutable,
      lifecyclePolicy: .init(lifecyclePolicyText: Self.lifecycle(keeping: keeping)),
      repositoryName: "\(prefix)-\(image)")
  }

  public var body: Contents { repository }

  private static func lifecycle(keeping count: Int) -> Input<String> {
    .json([
      "rules": [
        [
          "rulePriority": 1, "description": "keep the last \(count) images",
          "selection": [
            "tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": JSONDocument(Input(count)),
          ],
          "action": ["type": "expire"],
        ]
      ]
    ])
  }
}
