// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension IAM {
  /// A role in the form that virtual machines take (`AWS::IAM::InstanceProfile`).
  ///
  /// - Identified by `InstanceProfileName`.
  public struct InstanceProfile: Resource {
    public static let typeName = "AWS::IAM::InstanceProfile"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - roles: The role, one at most: each an `AWS::IAM::Role`, by its name. Required. 1 element. Updated in place.
    ///   - instanceProfileName: The name of the profile. 0 to 128 characters. Matches `^([\w+=,.@-]+)?$`. A change replaces the resource.
    ///   - path: The path in front of its name in its ARN. 1 to 512 characters. Matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. A change replaces the resource.
    public init(
      _ name: String,
      roles: [Input<IAM.Role.Name>],
      instanceProfileName: Input<IAM.InstanceProfile.Name>? = nil,
      path: Input<String>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["Roles"] = roles.expression
      declaration["InstanceProfileName"] = instanceProfileName?.expression
      declaration["Path"] = path?.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The role, one at most: each an `AWS::IAM::Role`, by its name (`Roles`). Required. 1 element. Updated in place.
    public var roles: Input<[IAM.Role.Name]> { declaration.reference("Roles") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<IAM.InstanceProfile.ARN> { declaration.reference("Arn") }
    /// The name of the profile (`InstanceProfileName`). 0 to 128 characters. Matches `^([\w+=,.@-]+)?$`. A change replaces the resource.
    public var instanceProfileName: Input<IAM.InstanceProfile.Name> { declaration.reference("InstanceProfileName") }
    /// The path in front of its name in its ARN (`Path`). 1 to 512 characters. Matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. A change replaces the resource.
    public var path: Input<String> { declaration.reference("Path") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the Name of one.
    public enum Name: TextValue {}
  }
}
