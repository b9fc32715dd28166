// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// A resource of type `AWS::IAM::ManagedPolicy`.
  ///
  /// Identified by `PolicyArn`.
  public struct ManagedPolicy: Resource {
    public static let typeName = "AWS::IAM::ManagedPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - policyDocument: Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    ///   - description: 0 to 1000 characters. A change replaces the resource.
    ///   - groups: Updated in place.
    ///   - managedPolicyName: A change replaces the resource.
    ///   - path: 1 to 512 characters. Matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`. "/" if absent. A change replaces the resource.
    ///   - roles: Updated in place.
    ///   - users: Updated in place.
    public init(
      _ name: String,
      policyDocument: PolicyDocument,
      description: Input<String>? = nil,
      groups: [Input<String>]? = nil,
      managedPolicyName: Input<String>? = nil,
      path: Input<String>? = nil,
      roles: [Input<IAM.Role.Name>]? = nil,
      users: [Input<String>]? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["PolicyDocument"] = policyDocument.expression
      declaration["Description"] = description?.expression
      declaration["Groups"] = groups?.expression
      declaration["ManagedPolicyName"] = managedPolicyName?.expression
      declaration["Path"] = path?.expression
      declaration["Roles"] = roles?.expression
      declaration["Users"] = users?.expression
    }

    /// `PolicyDocument`. Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }

    /// `AttachmentCount`. Set by the cloud.
    public var attachmentCount: Input<Int> { declaration.reference("AttachmentCount") }

    /// `CreateDate`. Set by the cloud.
    public var createDate: Input<String> { declaration.reference("CreateDate") }

    /// `DefaultVersionId`. Set by the cloud.
    public var defaultVersionId: Input<String> { declaration.reference("DefaultVersionId") }

    /// `Description`. 0 to 1000 characters. A change replaces the resource.
    public var description: Input<String> { declaration.reference("Description") }

    /// `Groups`. Updated in place.
    public var groups: Input<[String]> { declaration.reference("Groups") }

    /// `IsAttachable`. Set by the cloud.
    public var isAttachable: Input<Bool> { declaration.reference("IsAttachable") }

    /// `ManagedPolicyName`. A change replaces the resource.
    public var managedPolicyName: Input<String> { declaration.reference("ManagedPolicyName") }

    /// `Path`. 1 to 512 characters. Matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`. "/" if absent. A change replaces the resource.
    public var path: Input<String> { declaration.reference("Path") }

    /// `PermissionsBoundaryUsageCount`. Set by the cloud.
    public var permissionsBoundaryUsageCount: Input<Int> { declaration.reference("PermissionsBoundaryUsageCount") }

    /// `PolicyArn`. Set by the cloud.
    public var policyArn: Input<IAM.ManagedPolicy.ARN> { declaration.reference("PolicyArn") }

    /// `PolicyId`. Set by the cloud.
    public var policyId: Input<String> { declaration.reference("PolicyId") }

    /// `Roles`. Updated in place.
    public var roles: Input<[IAM.Role.Name]> { declaration.reference("Roles") }

    /// `UpdateDate`. Set by the cloud.
    public var updateDate: Input<String> { declaration.reference("UpdateDate") }

    /// `Users`. Updated in place.
    public var users: Input<[String]> { declaration.reference("Users") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}
  }
}
