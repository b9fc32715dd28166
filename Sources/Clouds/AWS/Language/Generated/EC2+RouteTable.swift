// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// The routes of one or more subnets (`AWS::EC2::RouteTable`).
  ///
  /// - Identified by `RouteTableId`.
  public struct RouteTable: Resource {
    public static let typeName = "AWS::EC2::RouteTable"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - vpcId: The network it belongs to: an `AWS::EC2::VPC`, by its ID. Required. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      vpcId: Input<EC2.VPC.ID>,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["VpcId"] = vpcId.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The network it belongs to: an `AWS::EC2::VPC`, by its ID (`VpcId`). Required. A change replaces the resource.
    public var vpcId: Input<EC2.VPC.ID> { declaration.reference("VpcId") }
    /// The identifier of the route table (`RouteTableId`). Set by the cloud.
    public var routeTableId: Input<EC2.RouteTable.ID> { declaration.reference("RouteTableId") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the ID of one.
    public enum ID: TextValue {}
  }
}
