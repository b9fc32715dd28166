// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// Associates a subnet with the route table that it uses (`AWS::EC2::SubnetRouteTableAssociation`).
  ///
  /// - Identified by `Id`.
  public struct SubnetRouteTableAssociation: Resource {
    public static let typeName = "AWS::EC2::SubnetRouteTableAssociation"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - routeTableId: The route table: an `AWS::EC2::RouteTable`, by its ID. Required. A change replaces the resource.
    ///   - subnetId: The subnet: an `AWS::EC2::Subnet`, by its ID. Required. A change replaces the resource.
    public init(
      _ name: String,
      routeTableId: Input<EC2.RouteTable.ID>,
      subnetId: Input<EC2.Subnet.ID>,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, file: file, line: line, column: column)
      declaration["RouteTableId"] = routeTableId.expression
      declaration["SubnetId"] = subnetId.expression
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The route table: an `AWS::EC2::RouteTable`, by its ID (`RouteTableId`). Required. A change replaces the resource.
    public var routeTableId: Input<EC2.RouteTable.ID> { declaration.reference("RouteTableId") }
    /// The subnet: an `AWS::EC2::Subnet`, by its ID (`SubnetId`). Required. A change replaces the resource.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
  }
}
