import AWSClient
import InfraModel

extension DocDB {
  /// The subnets that document databases may stand in. DocumentDB keeps its name in lower case.
  /// Source: the API reference of CreateDBSubnetGroup.
  static let dbSubnetGroup = Handler("AWS::DocDB::DBSubnetGroup", of: .docDB, id: "Id") {
    Create(
      "CreateDBSubnetGroup", ["DBSubnetGroupName", "DBSubnetGroupDescription", "SubnetIds"],
      outputs: ["Id": "DBSubnetGroup.DBSubnetGroupName"],
      name: Create.Name("DBSubnetGroupName", longest: 255, isLowercase: true))
    named("DBSubnetGroupName")
    // The call replaces the list, and leaves a description that it is not given.
    Sets(
      "DBSubnetGroupDescription", "SubnetIds", by: "ModifyDBSubnetGroup",
      [.field("Id", as: "DBSubnetGroupName"), "DBSubnetGroupDescription", "SubnetIds"])
    RDS.tags("DBSubnetGroupArn", "subgrp")
    Reads(
      "DescribeDBSubnetGroups", [.field("Id", as: "DBSubnetGroupName")], at: "DBSubnetGroups.0",
      maps: [
        .field("Id", as: "DBSubnetGroupName"), "DBSubnetGroupName",
        .field("SubnetIds", as: "Subnets", .elementsMember("SubnetIdentifier")), "DBSubnetGroupArn",
      ])
    Postprocess { properties, _, _ in properties["DBSubnetGroupArn"] = nil }
    Deletes(
      "DeleteDBSubnetGroup", [.field("Id", as: "DBSubnetGroupName")],
      retries: [Retry(on: ["InvalidDBSubnetGroupStateFault"], for: 300)])
    Finds.name
    Traits(
      comparisons: ["DBSubnetGroupName": .caseInsensitive, "SubnetIds": .unordered], exclusive: [])
  }

  /// The identifier, which is the name in small letters.
  static func named(_ property: String) -> DerivedIdentifiers {
    DerivedIdentifiers { scope in
      guard let name = scope[property]?.string else { return [:] }
      return ["Id": .string(name.lowercased())]
    }
  }
}
