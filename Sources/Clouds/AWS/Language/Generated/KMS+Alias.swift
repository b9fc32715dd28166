// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension KMS {
  /// Another name of a key (`AWS::KMS::Alias`).
  ///
  /// - Identified by `AliasName`.
  public struct Alias: Resource {
    public static let typeName = "AWS::KMS::Alias"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - aliasName: The name, which begins with `alias/`. Required. 1 to 256 characters. Matches `^(alias/)[a-zA-Z0-9:/_-]+$`. A change replaces the resource.
    ///   - targetKeyId: The key that it stands for: an `AWS::KMS::Key`, by its ID. Required. 1 to 256 characters. Updated in place.
    public init(
      _ name: String,
      aliasName: Input<String>,
      targetKeyId: Input<KMS.Key.ID>,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["AliasName"] = aliasName.expression
      declaration["TargetKeyId"] = targetKeyId.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name, which begins with `alias/` (`AliasName`). Required. 1 to 256 characters. Matches `^(alias/)[a-zA-Z0-9:/_-]+$`. A change replaces the resource.
    public var aliasName: Input<String> { declaration.reference("AliasName") }
    /// The key that it stands for: an `AWS::KMS::Key`, by its ID (`TargetKeyId`). Required. 1 to 256 characters. Updated in place.
    public var targetKeyId: Input<KMS.Key.ID> { declaration.reference("TargetKeyId") }
  }
}
