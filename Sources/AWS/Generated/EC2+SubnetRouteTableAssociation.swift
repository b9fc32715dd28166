// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension EC2 {
  /// A resource of type `AWS::EC2::SubnetRouteTableAssociation`.
  ///
  /// Identified by `Id`.
  public struct SubnetRouteTableAssociation: Resource {
    public static let typeName = "AWS::EC2::SubnetRouteTableAssociation"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - routeTableId: Required. A change replaces the resource.
    ///   - subnetId: Required. A change replaces the resource.
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

    /// `RouteTableId`. Required. A change replaces the resource.
    public var routeTableId: Input<EC2.RouteTable.ID> { declaration.reference("RouteTableId") }

    /// `SubnetId`. Required. A change replaces the resource.
    public var subnetId: Input<EC2.Subnet.ID> { declaration.reference("SubnetId") }

    /// `Id`. Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
  }
}
