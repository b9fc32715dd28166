// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// The subnets that a cache can use (`AWS::ElastiCache::SubnetGroup`).
  ///
  /// - Identified by `CacheSubnetGroupName`.
  public struct SubnetGroup: Resource {
    public static let typeName = "AWS::ElastiCache::SubnetGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - description: A description. Required. Updated in place.
    ///   - subnetIds: The subnets it is in: each an `AWS::EC2::Subnet`, by its ID. Required. Updated in place.
    ///   - cacheSubnetGroupName: The name of the group. A change replaces the resource.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      description: Input<String>,
      subnetIds: [Input<EC2.Subnet.ID>],
      cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name>? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["Description"] = description.expression
      declaration["SubnetIds"] = subnetIds.expression
      declaration["CacheSubnetGroupName"] = cacheSubnetGroupName?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// A description (`Description`). Required. Updated in place.
    public var description: Input<String> { declaration.reference("Description") }
    /// The subnets it is in: each an `AWS::EC2::Subnet`, by its ID (`SubnetIds`). Required. Updated in place.
    public var subnetIds: Input<[EC2.Subnet.ID]> { declaration.reference("SubnetIds") }
    /// The name of the group (`CacheSubnetGroupName`). A change replaces the resource.
    public var cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name> { declaration.reference("CacheSubnetGroupName") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// Stands for the Name of one.
    public enum Name: TextValue {}
  }
}
