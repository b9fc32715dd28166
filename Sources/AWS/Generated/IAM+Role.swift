// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// A resource of type `AWS::IAM::Role`.
  ///
  /// Identified by `RoleName`.
  public struct Role: Resource {
    public static let typeName = "AWS::IAM::Role"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - assumeRolePolicyDocument: Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    ///   - description: 0 to 1000 characters. Matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`. Updated in place.
    ///   - managedPolicyArns: 0 to 20 elements. Updated in place.
    ///   - maxSessionDuration: 3600 to 43200. Updated in place.
    ///   - path: 1 to 512 characters. Matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. "/" if absent. A change replaces the resource.
    ///   - permissionsBoundary: 20 to 2048 characters. Updated in place.
    ///   - policies: Updated in place.
    ///   - roleName: 1 to 64 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
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

    /// `AssumeRolePolicyDocument`. Required. 1 to 131072. Matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Updated in place.
    public var assumeRolePolicyDocument: Input<PolicyDocument> { declaration.reference("AssumeRolePolicyDocument") }

    /// `Arn`. Set by the cloud.
    public var arn: Input<IAM.Role.ARN> { declaration.reference("Arn") }

    /// `Description`. 0 to 1000 characters. Matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }

    /// `ManagedPolicyArns`. 0 to 20 elements. Updated in place.
    public var managedPolicyArns: Input<[IAM.ManagedPolicy.ARN]> { declaration.reference("ManagedPolicyArns") }

    /// `MaxSessionDuration`. 3600 to 43200. Updated in place.
    public var maxSessionDuration: Input<TimeSpan> { declaration.reference("MaxSessionDuration") }

    /// `Path`. 1 to 512 characters. Matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. "/" if absent. A change replaces the resource.
    public var path: Input<String> { declaration.reference("Path") }

    /// `PermissionsBoundary`. 20 to 2048 characters. Updated in place.
    public var permissionsBoundary: Input<IAM.ManagedPolicy.ARN> { declaration.reference("PermissionsBoundary") }

    /// `Policies`. Updated in place.
    public var policies: Input<[IAM.Role.Policy]> { declaration.reference("Policies") }

    /// `RoleId`. Set by the cloud.
    public var roleId: Input<String> { declaration.reference("RoleId") }

    /// `RoleName`. 1 to 64 characters. Matches `^[\w+=,.@-]+$`. A change replaces the resource.
    public var roleName: Input<IAM.Role.Name> { declaration.reference("RoleName") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}

    /// The nested object `Policy`.
    public struct Policy: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - policyDocument: Required.
      ///   - policyName: Required.
      public init(
        policyDocument: PolicyDocument,
        policyName: Input<String>
      ) {
        members["PolicyDocument"] = policyDocument.expression
        members["PolicyName"] = policyName.expression
      }
    }
  }
}
