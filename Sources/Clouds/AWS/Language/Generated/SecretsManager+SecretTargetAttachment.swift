// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SecretsManager {
  /// Writes the endpoint of a database into its secret (`AWS::SecretsManager::SecretTargetAttachment`).
  ///
  /// - Identified by `Id`.
  public struct SecretTargetAttachment: Resource {
    public static let typeName = "AWS::SecretsManager::SecretTargetAttachment"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - secretId: The secret that is completed: an `AWS::SecretsManager::Secret`, by its ARN. Required. 1 to 2048 characters. A change replaces the resource.
    ///   - targetId: The database, by its identifier. Required. Updated in place.
    ///   - targetType: The kind of database, by its type in the registry. Required. Updated in place.
    public init(
      _ name: String,
      secretId: Input<SecretsManager.Secret.ARN>,
      targetId: Input<String>,
      targetType: Input<String>,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["SecretId"] = secretId.expression
      declaration["TargetId"] = targetId.expression
      declaration["TargetType"] = targetType.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The secret that is completed: an `AWS::SecretsManager::Secret`, by its ARN (`SecretId`). Required. 1 to 2048 characters. A change replaces the resource.
    public var secretId: Input<SecretsManager.Secret.ARN> { declaration.reference("SecretId") }
    /// The database, by its identifier (`TargetId`). Required. Updated in place.
    public var targetId: Input<String> { declaration.reference("TargetId") }
    /// The kind of database, by its type in the registry (`TargetType`). Required. Updated in place.
    public var targetType: Input<String> { declaration.reference("TargetType") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
  }
}
