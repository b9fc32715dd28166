// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension DocDB {
  /// The subnets that a document database can use (`AWS::DocDB::DBSubnetGroup`).
  ///
  /// - Identified by `Id`.
  public struct DBSubnetGroup: Resource {
    public static let typeName = "AWS::DocDB::DBSubnetGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - dbSubnetGroupDescription: The purpose. Required. Updated in place.
    ///   - subnetIds: The subnets, in two zones at least: each an `AWS::EC2::Subnet`, by its ID. Required. Updated in place.
    ///   - dbSubnetGroupName: The name of the group. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      dbSubnetGroupDescription: Input<String>,
      subnetIds: [Input<EC2.Subnet.ID>],
      dbSubnetGroupName: Input<DocDB.DBSubnetGroup.Name>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["DBSubnetGroupDescription"] = dbSubnetGroupDescription.expression
      declaration["SubnetIds"] = subnetIds.expression
      declaration["DBSubnetGroupName"] = dbSubnetGroupName?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The purpose (`DBSubnetGroupDescription`). Required. Updated in place.
    public var dbSubnetGroupDescription: Input<String> { declaration.reference("DBSubnetGroupDescription") }
    /// The subnets, in two zones at least: each an `AWS::EC2::Subnet`, by its ID (`SubnetIds`). Required. Updated in place.
    public var subnetIds: Input<[EC2.Subnet.ID]> { declaration.reference("SubnetIds") }
    /// The name of the group (`DBSubnetGroupName`). A change replaces the resource.
    public var dbSubnetGroupName: Input<DocDB.DBSubnetGroup.Name> { declaration.reference("DBSubnetGroupName") }
    /// The identifier (`Id`). Set by the cloud.
    public var id: Input<String> { declaration.reference("Id") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}
  }
}
