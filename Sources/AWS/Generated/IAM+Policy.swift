// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// A resource of type `AWS::IAM::Policy`.
  ///
  /// Identified by `Id`.
  public struct Policy: Resource {
    public static let typeName = "AWS::IAM::Policy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - policyDocument: Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    ///   - policyName: Required. 1 to 128 characters. Matches `^[\w+=,.@-]+$`. Updated in place.
    ///   - groups: Updated in place.
    ///   - roles: Updated in place.
    ///   - users: Updated in place.
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

    /// `PolicyDocument`. Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }

    /// `PolicyName`. Required. 1 to 128 characters. Matches `^[\w+=,.@-]+$`. Updated in place.
    public var policyName: Input<String> { declaration.reference("PolicyName") }

    /// `Groups`. Updated in place.
    public var groups: Input<[String]> { declaration.reference("Groups") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }

    /// `Roles`. Updated in place.
    public var roles: Input<[IAM.Role.Name]> { declaration.reference("Roles") }

    /// `Users`. Updated in place.
    public var users: Input<[String]> { declaration.reference("Users") }
  }
}
