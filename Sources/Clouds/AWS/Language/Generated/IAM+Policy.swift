// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// An inline policy of roles, groups or users (`AWS::IAM::Policy`).
  ///
  /// - Identified by `Id`.
  public struct Policy: Resource {
    public static let typeName = "AWS::IAM::Policy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - policyDocument: The permissions. Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    ///   - policyName: The name of the policy. Required. 1 to 128 characters. Matches `^[\w+=,.@-]+$`. Updated in place.
    ///   - groups: The groups it applies to, by name. Updated in place.
    ///   - roles: The roles it applies to: each an `AWS::IAM::Role`, by its name. Updated in place.
    ///   - users: The users it applies to, by name. Updated in place.
    public init(
      _ name: String,
      policyDocument: PolicyDocument,
      policyName: Input<String>,
      groups: [Input<String>]? = nil,
      roles: [Input<IAM.Role.Name>]? = nil,
      users: [Input<String>]? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["PolicyDocument"] = policyDocument.expression
      declaration["PolicyName"] = policyName.expression
      declaration["Groups"] = groups?.expression
      declaration["Roles"] = roles?.expression
      declaration["Users"] = users?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The permissions (`PolicyDocument`). Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }
    /// The name of the policy (`PolicyName`). Required. 1 to 128 characters. Matches `^[\w+=,.@-]+$`. Updated in place.
    public var policyName: Input<String> { declaration.reference("PolicyName") }
    /// The groups it applies to, by name (`Groups`). Updated in place.
    public var groups: Input<[String]> { declaration.reference("Groups") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The roles it applies to: each an `AWS::IAM::Role`, by its name (`Roles`). Updated in place.
    public var roles: Input<[IAM.Role.Name]> { declaration.reference("Roles") }
    /// The users it applies to, by name (`Users`). Updated in place.
    public var users: Input<[String]> { declaration.reference("Users") }
  }
}
