// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// An inline policy of one role (`AWS::IAM::RolePolicy`).
  ///
  /// - Identified by `PolicyName`, `RoleName`.
  public struct RolePolicy: Resource {
    public static let typeName = "AWS::IAM::RolePolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - policyName: The name of the policy. Required. 1 to 128 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
    ///   - roleName: The role: an `AWS::IAM::Role`, by its name. Required. 1 to 64 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
    ///   - policyDocument: The permissions. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public init(
      _ name: String,
      policyName: Input<String>,
      roleName: Input<IAM.Role.Name>,
      policyDocument: PolicyDocument? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["PolicyName"] = policyName.expression
      declaration["RoleName"] = roleName.expression
      declaration["PolicyDocument"] = policyDocument?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name of the policy (`PolicyName`). Required. 1 to 128 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
    public var policyName: Input<String> { declaration.reference("PolicyName") }
    /// The role: an `AWS::IAM::Role`, by its name (`RoleName`). Required. 1 to 64 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
    public var roleName: Input<IAM.Role.Name> { declaration.reference("RoleName") }
    /// The permissions (`PolicyDocument`). 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }
  }
}
