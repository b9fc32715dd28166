// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// A policy with an ARN that roles, groups and users can share (`AWS::IAM::ManagedPolicy`).
  ///
  /// - Identified by `PolicyArn`.
  public struct ManagedPolicy: Resource {
    public static let typeName = "AWS::IAM::ManagedPolicy"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - policyDocument: The permissions. Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    ///   - description: A description. 0 to 1000 characters. A change replaces the resource.
    ///   - groups: The groups it applies to, by name. Updated in place.
    ///   - managedPolicyName: The name of the policy. A change replaces the resource.
    ///   - path: The path in front of its name in its ARN. 1 to 512 characters. Matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`. "/" if absent. A change replaces the resource.
    ///   - roles: The roles it applies to: each an `AWS::IAM::Role`, by its name. Updated in place.
    ///   - users: The users it applies to, by name. Updated in place.
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

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The permissions (`PolicyDocument`). Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public var policyDocument: Input<PolicyDocument> { declaration.reference("PolicyDocument") }
    /// How many roles, groups and users it is attached to (`AttachmentCount`). Set by the cloud.
    public var attachmentCount: Input<Int> { declaration.reference("AttachmentCount") }
    /// When it was created (`CreateDate`). Set by the cloud.
    public var createDate: Input<String> { declaration.reference("CreateDate") }
    /// The default version (`DefaultVersionId`). Set by the cloud.
    public var defaultVersionId: Input<String> { declaration.reference("DefaultVersionId") }
    /// A description (`Description`). 0 to 1000 characters. A change replaces the resource.
    public var description: Input<String> { declaration.reference("Description") }
    /// The groups it applies to, by name (`Groups`). Updated in place.
    public var groups: Input<[String]> { declaration.reference("Groups") }
    /// Whether it can be given to roles, groups and users (`IsAttachable`). Set by the cloud.
    public var isAttachable: Input<Bool> { declaration.reference("IsAttachable") }
    /// The name of the policy (`ManagedPolicyName`). A change replaces the resource.
    public var managedPolicyName: Input<String> { declaration.reference("ManagedPolicyName") }
    /// The path in front of its name in its ARN (`Path`). 1 to 512 characters. Matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`. "/" if absent. A change replaces the resource.
    public var path: Input<String> { declaration.reference("Path") }
    /// How many roles and users it bounds (`PermissionsBoundaryUsageCount`). Set by the cloud.
    public var permissionsBoundaryUsageCount: Input<Int> { declaration.reference("PermissionsBoundaryUsageCount") }
    /// The ARN of the policy (`PolicyArn`). Set by the cloud.
    public var policyArn: Input<IAM.ManagedPolicy.ARN> { declaration.reference("PolicyArn") }
    /// The identifier that is never reused (`PolicyId`). Set by the cloud.
    public var policyId: Input<String> { declaration.reference("PolicyId") }
    /// The roles it applies to: each an `AWS::IAM::Role`, by its name (`Roles`). Updated in place.
    public var roles: Input<[IAM.Role.Name]> { declaration.reference("Roles") }
    /// When it was changed last (`UpdateDate`). Set by the cloud.
    public var updateDate: Input<String> { declaration.reference("UpdateDate") }
    /// The users it applies to, by name (`Users`). Updated in place.
    public var users: Input<[String]> { declaration.reference("Users") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}
  }
}
