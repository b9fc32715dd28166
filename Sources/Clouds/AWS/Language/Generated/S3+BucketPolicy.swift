// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension S3 {
  /// The policy that controls access to a bucket and its objects (`AWS::S3::BucketPolicy`).
  ///
  /// - Identified by `Bucket`.
  public struct BucketPolicy: Resource {
    public static let typeName = "AWS::S3::BucketPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - bucket: The bucket: an `AWS::S3::Bucket`, by its name. Required. A change replaces the resource.
    ///   - policyDocument: The permissions, and whom they are for. Required. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The bucket: an `AWS::S3::Bucket`, by its name (`Bucket`). Required. A change replaces the resource.
    public var bucket: Input<S3.Bucket.Name> { declaration.reference("Bucket") }
    /// The permissions, and whom they are for (`PolicyDocument`). Required. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }
  }
}
