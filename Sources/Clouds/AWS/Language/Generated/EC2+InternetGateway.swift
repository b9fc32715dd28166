// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// The connection of a network to the internet (`AWS::EC2::InternetGateway`).
  ///
  /// - Identified by `InternetGatewayId`.
  public struct InternetGateway: Resource {
    public static let typeName = "AWS::EC2::InternetGateway"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The internet gateway (`InternetGatewayId`). Set by the cloud.
    public var internetGatewayId: Input<EC2.InternetGateway.ID> { declaration.reference("InternetGatewayId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}
  }
}
