import AWSClient
import InfraModel

extension RDS {
  /// The subnets that a database may stand in. RDS keeps its name in lower case.
  static let dbSubnetGroup = Handler("AWS::RDS::DBSubnetGroup", of: .rds, id: "DBSubnetGroupName") {
    Create(
      "CreateDBSubnetGroup", ["DBSubnetGroupName", "DBSubnetGroupDescription", "SubnetIds"],
      outputs: ["DBSubnetGroupName": "DBSubnetGroup.DBSubnetGroupName"],
      name: Create.Name("DBSubnetGroupName", longest: 255, isLowercase: true))
    // The call replaces the list, and leaves a description that it is not given.
    Sets(
      "DBSubnetGroupDescription", "SubnetIds", by: "ModifyDBSubnetGroup",
      ["DBSubnetGroupName", "DBSubnetGroupDescription", "SubnetIds"])
    tags("DBSubnetGroupArn", "subgrp")
    Reads(
      "DescribeDBSubnetGroups", [.lowercase("DBSubnetGroupName")], at: "DBSubnetGroups.0",
      maps: [.field("SubnetIds", as: "Subnets", .elementsMember("SubnetIdentifier")), "DBSubnetGroupArn"])
    Postprocess { properties, _, _ in properties["DBSubnetGroupArn"] = nil }
    Deletes(
      "DeleteDBSubnetGroup", ["DBSubnetGroupName"],
      retries: [Retry(on: ["InvalidDBSubnetGroupStateFault"], for: 300)])
    Finds.name
    Traits(comparisons: ["DBSubnetGroupName": .caseInsensitive], exclusive: [])
  }
}

extension RDS {
  /// Tags of RDS, which wants ARNs everywhere.
  /// - Parameters:
  ///   - arn: The member of the item that holds the ARN; it is read along.
  ///   - kind: What stands before the name in the ARN (`db`).
  static func tags(_ arn: String, _ kind: String) -> Tags {
    let resource = Field.code(as: "ResourceName") { .string($0.arn("rds", "\(kind):\($0.id)")) }
    return Tags(
      create: .list("Tags"), read: .call(Call("ListTagsForResource", [.field(arn, as: "ResourceName")]), at: "TagList"),
      add: Call("AddTagsToResource", [resource, .tagList()]),
      remove: Call("RemoveTagsFromResource", [resource, .tagKeys()]))
  }
}

extension Field {
  /// A name in the small letters that RDS keeps.
  static func lowercase(_ property: String, as member: String? = nil) -> Field {
    .code(as: member ?? property) { scope in .string(scope.text(property).lowercased()) }
  }
}
