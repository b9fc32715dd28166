// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension WAFv2 {
  /// Associates a web ACL with what it guards (`AWS::WAFv2::WebACLAssociation`).
  ///
  /// - Identified by `ResourceArn`, `WebACLArn`.
  public struct WebACLAssociation: Resource {
    public static let typeName = "AWS::WAFv2::WebACLAssociation"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - resourceArn: What it guards, by its ARN. Required. 20 to 2048 characters. Matches `\S`. A change replaces the resource.
    ///   - webACLArn: The web ACL: an `AWS::WAFv2::WebACL`, by its ARN. Required. 20 to 2048 characters. Matches `\S`. A change replaces the resource.
    public init(
      _ name: String,
      resourceArn: Input<String>,
      webACLArn: Input<WAFv2.WebACL.ARN>,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["ResourceArn"] = resourceArn.expression
      declaration["WebACLArn"] = webACLArn.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// What it guards, by its ARN (`ResourceArn`). Required. 20 to 2048 characters. Matches `\S`. A change replaces the resource.
    public var resourceArn: Input<String> { declaration.reference("ResourceArn") }
    /// The web ACL: an `AWS::WAFv2::WebACL`, by its ARN (`WebACLArn`). Required. 20 to 2048 characters. Matches `\S`. A change replaces the resource.
    public var webACLArn: Input<WAFv2.WebACL.ARN> { declaration.reference("WebACLArn") }
  }
}
