// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// An identity that services or users assume, with its permissions (`AWS::IAM::Role`).
  ///
  /// - Identified by `RoleName`.
  public struct Role: Resource {
    public static let typeName = "AWS::IAM::Role"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - assumeRolePolicyDocument: Who may assume the role. Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    ///   - description: A description. 0 to 1000 characters. Matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`. Updated in place.
    ///   - managedPolicyArns: The managed policies attached to it: each an `AWS::IAM::ManagedPolicy`, by its ARN. 0 to 20 elements. Updated in place.
    ///   - maxSessionDuration: How long a session of the role may last, in whole seconds. 3600 to 43200. Updated in place.
    ///   - path: The path in front of its name in its ARN. 1 to 512 characters. Matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. "/" if absent. A change replaces the resource.
    ///   - permissionsBoundary: The policy that bounds what it may do, regardless of its policies: an `AWS::IAM::ManagedPolicy`, by its ARN. 20 to 2048 characters. Updated in place.
    ///   - policies: Its inline policies. Updated in place.
    ///   - roleName: The name of the role. 1 to 64 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      assumeRolePolicyDocument: PolicyDocument,
      description: Input<String>? = nil,
      managedPolicyArns: [Input<IAM.ManagedPolicy.ARN>]? = nil,
      maxSessionDuration: TimeSpan? = nil,
      path: Input<String>? = nil,
      permissionsBoundary: Input<IAM.ManagedPolicy.ARN>? = nil,
      policies: [IAM.Role.Policy]? = nil,
      roleName: Input<IAM.Role.Name>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["AssumeRolePolicyDocument"] = assumeRolePolicyDocument.expression
      declaration["Description"] = description?.expression
      declaration["ManagedPolicyArns"] = managedPolicyArns?.expression
      declaration["MaxSessionDuration"] = maxSessionDuration?.inSeconds
      declaration["Path"] = path?.expression
      declaration["PermissionsBoundary"] = permissionsBoundary?.expression
      declaration["Policies"] = policies?.expression
      declaration["RoleName"] = roleName?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// Who may assume the role (`AssumeRolePolicyDocument`). Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public var assumeRolePolicyDocument: Input<PolicyDocument> { declaration.reference("AssumeRolePolicyDocument") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<IAM.Role.ARN> { declaration.reference("Arn") }
    /// A description (`Description`). 0 to 1000 characters. Matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The managed policies attached to it: each an `AWS::IAM::ManagedPolicy`, by its ARN (`ManagedPolicyArns`). 0 to 20 elements. Updated in place.
    public var managedPolicyArns: Input<[IAM.ManagedPolicy.ARN]> { declaration.reference("ManagedPolicyArns") }
    /// How long a session of the role may last, in whole seconds (`MaxSessionDuration`). 3600 to 43200. Updated in place.
    public var maxSessionDuration: Input<TimeSpan> { declaration.reference("MaxSessionDuration") }
    /// The path in front of its name in its ARN (`Path`). 1 to 512 characters. Matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. "/" if absent. A change replaces the resource.
    public var path: Input<String> { declaration.reference("Path") }
    /// The policy that bounds what it may do, regardless of its policies: an `AWS::IAM::ManagedPolicy`, by its ARN (`PermissionsBoundary`). 20 to 2048 characters. Updated in place.
    public var permissionsBoundary: Input<IAM.ManagedPolicy.ARN> { declaration.reference("PermissionsBoundary") }
    /// Its inline policies (`Policies`). Updated in place.
    public var policies: Input<[IAM.Role.Policy]> { declaration.reference("Policies") }
    /// The identifier that is never reused (`RoleId`). Set by the cloud.
    public var roleId: Input<String> { declaration.reference("RoleId") }
    /// The name of the role (`RoleName`). 1 to 64 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
    public var roleName: Input<IAM.Role.Name> { declaration.reference("RoleName") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// Its inline policies (an object of `AWS::IAM::Role`).
    public struct Policy: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - policyDocument: The permissions. Required.
      ///   - policyName: The name of the policy. Required.
      public init(policyDocument: PolicyDocument, policyName: Input<String>) {
        members["PolicyDocument"] = policyDocument.expression
        members["PolicyName"] = policyName.expression
      }
    }
  }
}
