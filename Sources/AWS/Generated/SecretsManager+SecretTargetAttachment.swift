// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension SecretsManager {
  /// A resource of type `AWS::SecretsManager::SecretTargetAttachment`.
  ///
  /// Identified by `Id`.
  public struct SecretTargetAttachment: Resource {
    public static let typeName = "AWS::SecretsManager::SecretTargetAttachment"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - secretId: Required. 1 to 2048 characters. A change replaces the resource.
    ///   - targetId: Required. Updated in place.
    ///   - targetType: Required. Updated in place.
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

    /// `SecretId`. Required. 1 to 2048 characters. A change replaces the resource.
    public var secretId: Input<SecretsManager.Secret.ARN> { declaration.reference("SecretId") }

    /// `TargetId`. Required. Updated in place.
    public var targetId: Input<String> { declaration.reference("TargetId") }

    /// `TargetType`. Required. Updated in place.
    public var targetType: Input<String> { declaration.reference("TargetType") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
  }
}
