// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension S3 {
  /// A resource of type `AWS::S3::BucketPolicy`.
  ///
  /// Identified by `Bucket`.
  public struct BucketPolicy: Resource {
    public static let typeName = "AWS::S3::BucketPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - bucket: Required. A change replaces the resource.
    ///   - policyDocument: Required. Updated in place.
    public init(
      _ name: String,
      bucket: Input<S3.Bucket.Name>,
      policyDocument: PolicyDocument,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Bucket"] = bucket.expression
      declaration["PolicyDocument"] = policyDocument.expression
    }

    /// `Bucket`. Required. A change replaces the resource.
    public var bucket: Input<S3.Bucket.Name> { declaration.reference("Bucket") }

    /// `PolicyDocument`. Required. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }
  }
}
