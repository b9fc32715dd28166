import AWSClient
import InfraModel

extension ElastiCache {
  /// The subnets that a cache may stand in. ElastiCache keeps its name in lower case.
  static let subnetGroup = Handler("AWS::ElastiCache::SubnetGroup", of: .elastiCache, id: "CacheSubnetGroupName") {
    Create(
      "CreateCacheSubnetGroup", ["CacheSubnetGroupName", description, "SubnetIds"],
      outputs: ["CacheSubnetGroupName": "CacheSubnetGroup.CacheSubnetGroupName"],
      name: Create.Name("CacheSubnetGroupName", longest: 255, isLowercase: true))
    Sets(
      "Description", "SubnetIds", by: "ModifyCacheSubnetGroup", ["CacheSubnetGroupName", description, "SubnetIds"])
    tags("subnetgroup")
    Reads(
      "DescribeCacheSubnetGroups", [.lowercase("CacheSubnetGroupName")], at: "CacheSubnetGroups.0",
      maps: [description, .field("SubnetIds", as: "Subnets", .elementsMember("SubnetIdentifier")), "ARN"])
    Postprocess { properties, _, _ in properties["ARN"] = nil }
    Deletes(
      "DeleteCacheSubnetGroup", ["CacheSubnetGroupName"], retries: [Retry(on: ["CacheSubnetGroupInUse"], for: 300)])
    Finds.name
    Traits(comparisons: ["CacheSubnetGroupName": .caseInsensitive], exclusive: [])
  }

  private static let description = Field.field("Description", as: "CacheSubnetGroupDescription")

  /// Tags of ElastiCache, which wants ARNs everywhere; that of a read is the item's own.
  /// - Parameter kind: What stands before the name in the ARN (`subnetgroup`).
  static func tags(_ kind: String) -> Tags {
    let resource = Field.code(as: "ResourceName") {
      .string($0.arn("elasticache", "\(kind):\($0.id.text.lowercased())"))
    }
    return Tags(
      create: .list("Tags"),
      read: .call(Call("ListTagsForResource", [.field("ARN", as: "ResourceName")]), at: "TagList"),
      add: Call("AddTagsToResource", [resource, .tagList()]),
      remove: Call("RemoveTagsFromResource", [resource, .tagKeys()]))
  }
}
