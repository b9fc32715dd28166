// AWS::ServiceDiscovery::HttpNamespace: made by infra 0.1.0 from cfn-lint 1.51.0's facts of the CloudFormation registry.
// To make it again: infra types add AWS::ServiceDiscovery::HttpNamespace. It is overwritten then.
// swift-format-ignore-file

public import Infra

extension ServiceDiscovery {
  /// A resource of type `AWS::ServiceDiscovery::HttpNamespace`.
  ///
  /// - Identified by `Id`.
  public struct HttpNamespace: Resource {
    public static let typeName = "AWS::ServiceDiscovery::HttpNamespace"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - name: The name. Required. A change replaces the resource.
    ///   - description: The description. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      name nameValue: Input<String>,
      description: Input<String>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Name"] = nameValue.expression
      declaration["Description"] = description?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The name (`Name`). Required. A change replaces the resource.
    public var name: Input<String> { declaration.reference("Name") }
    /// The ARN (`Arn`). Set by the cloud.
    public var arn: Input<ServiceDiscovery.HttpNamespace.ARN> { declaration.reference("Arn") }
    /// The description (`Description`). Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The ID (`Id`). Set by the cloud.
    public var id: Input<ServiceDiscovery.HttpNamespace.ID> { declaration.reference("Id") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ARN of one.
    public enum ARN: TextValue {}

    /// Stands for the ID of one.
    public enum ID: TextValue {}
  }
}
