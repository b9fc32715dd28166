// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension CloudFront {
  /// How a distribution signs its requests to an origin that nobody else may read (`AWS::CloudFront::OriginAccessControl`).
  ///
  /// - Identified by `Id`.
  public struct OriginAccessControl: Resource {
    public static let typeName = "AWS::CloudFront::OriginAccessControl"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - originAccessControlConfig: All settings. Required. Updated in place.
    public init(
      _ name: String,
      originAccessControlConfig: CloudFront.OriginAccessControl.OriginAccessControlConfig,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["OriginAccessControlConfig"] = originAccessControlConfig.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// All settings (`OriginAccessControlConfig`). Required. Updated in place.
    public var originAccessControlConfig: Input<CloudFront.OriginAccessControl.OriginAccessControlConfig> { declaration.reference("OriginAccessControlConfig") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<CloudFront.OriginAccessControl.ID> { declaration.reference("Id") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}

    /// All settings (an object of `AWS::CloudFront::OriginAccessControl`).
    public struct OriginAccessControlConfig: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - name: The name. Required.
      ///   - originAccessControlOriginType: The kind of origin. Required. Matches `^(s3|mediastore|lambda|mediapackagev2)$`.
      ///   - signingBehavior: Which requests are signed. Required. Matches `^(never|no-override|always)$`.
      ///   - signingProtocol: How requests are signed. Required. Matches `^(sigv4)$`.
      ///   - description: A description.
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
