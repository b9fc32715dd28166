// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudFront {
  /// A resource of type `AWS::CloudFront::OriginAccessControl`.
  ///
  /// Identified by `Id`.
  public struct OriginAccessControl: Resource {
    public static let typeName = "AWS::CloudFront::OriginAccessControl"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - originAccessControlConfig: Required. Updated in place.
    public init(
      _ name: String,
      originAccessControlConfig: CloudFront.OriginAccessControl.OriginAccessControlConfig,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["OriginAccessControlConfig"] = originAccessControlConfig.expression
    }

    /// `OriginAccessControlConfig`. Required. Updated in place.
    public var originAccessControlConfig: Input<CloudFront.OriginAccessControl.OriginAccessControlConfig> { declaration.reference("OriginAccessControlConfig") }

    /// `Id`. Set by the cloud.
    public var id: Input<CloudFront.OriginAccessControl.ID> { declaration.reference("Id") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// The nested object `OriginAccessControlConfig`.
    public struct OriginAccessControlConfig: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - name: Required.
      ///   - originAccessControlOriginType: Required. Matches `^(s3|mediastore|lambda|mediapackagev2)$`.
      ///   - signingBehavior: Required. Matches `^(never|no-override|always)$`.
      ///   - signingProtocol: Required. Matches `^(sigv4)$`.
      public init(
        name nameValue: Input<String>,
        originAccessControlOriginType: Input<String>,
        signingBehavior: Input<String>,
        signingProtocol: Input<String>,
        description: Input<String>? = nil
      ) {
        members["Name"] = nameValue.expression
        members["OriginAccessControlOriginType"] = originAccessControlOriginType.expression
        members["SigningBehavior"] = signingBehavior.expression
        members["SigningProtocol"] = signingProtocol.expression
        members["Description"] = description?.expression
      }
    }
  }
}
