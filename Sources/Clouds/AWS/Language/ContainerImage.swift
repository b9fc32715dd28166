public import Infra

/// An image that exists in ECR, looked up by its tag whenever a plan is made. What gets it gets its digest: a tag that was
/// moved shows as a change in the plan, and what was planned is what runs.
///
///     let image = ContainerImage.existing(repository: "shop/api", tag: "release")
///     Lambda.Function("api", code: .init(imageUri: image.uri), role: role.arn, packageType: .image)
public struct ContainerImage: Sendable {
  private let lookup: LookedUp

  /// The image that a tag names now.
  /// - Parameters:
  ///   - repository: The name of the repository, which must be there when the plan is made.
  ///   - registry: The account whose registry it is; `nil` for that of the credentials.
  public static func existing(
    repository: Input<String>, tag: Input<String>, registry: Input<String>? = nil, in region: Region? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> ContainerImage {
    var arguments = ["Repository": repository.expression, "Tag": tag.expression]
    arguments["Registry"] = registry?.expression
    return ContainerImage(
      lookup: LookedUp("AWS::ECR::Image", arguments, in: region, file: file, line: line, column: column))
  }

  /// What it is pulled by, with its digest: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/api@sha256:…` (`Uri`).
  public var uri: Input<String> { lookup.attribute("Uri") }
  /// `sha256:` and 64 hexadecimal digits (`Digest`).
  public var digest: Input<String> { lookup.attribute("Digest") }
}
