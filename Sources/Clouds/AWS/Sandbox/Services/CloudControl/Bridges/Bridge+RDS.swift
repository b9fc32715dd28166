internal import InfraModel

extension Bridge {
  /// Source: Amazon RDS API Reference; CloudFormation reference, AWS::RDS::DBClusterParameterGroup.
  static let clusterParameterGroup = Bridge(
    type: "AWS::RDS::DBClusterParameterGroup", service: "rds", name: "DBClusterParameterGroupName",
    forms: ["Parameters": .parameters(["ApplyMethod": "pending-reboot"]), "Tags": .tags(.list())],
    create: Step(
      "CreateDBClusterParameterGroup",
      [group: .property(group), "DBParameterGroupFamily": "Family", "Description": "Description", "Tags": "Tags"],
      gives: ["DBClusterParameterGroupName": "DBClusterParameterGroup.DBClusterParameterGroupName"]),
    changes: [
      .set(
        ["Parameters"],
        [
          resetAllParameters,
          Step("ModifyDBClusterParameterGroup", [group: .property(group), "Parameters": "Parameters"]),
        ], removed: [resetAllParameters]),
      .tags(
        "Tags", add: Step("AddTagsToResource", ["ResourceName": clusterGroupARN, "Tags": "+Tags"]),
        remove: Step("RemoveTagsFromResource", ["ResourceName": clusterGroupARN, "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "DescribeDBClusterParameterGroups", [group: .property(group)], at: "DBClusterParameterGroups",
          gives: ["Family": "DBParameterGroupFamily", "Description": "Description"],
          absent: ["DBParameterGroupNotFound"])),
      .item(
        Step(
          "DescribeDBClusterParameters", [group: .property(group), "Source": .constant("user")],
          gives: ["Parameters": "Parameters"])),
      .item(Step("ListTagsForResource", ["ResourceName": clusterGroupARN], gives: ["Tags": "TagList"])),
    ],
    delete: Step("DeleteDBClusterParameterGroup", [group: .property(group)]),
    list: Step(
      "DescribeDBClusterParameterGroups", at: "DBClusterParameterGroups",
      gives: ["DBClusterParameterGroupName": "DBClusterParameterGroupName"]))

  private static let group = "DBClusterParameterGroupName"
  private static let clusterGroupARN = Source.arn("cluster-pg:", of: group)
  private static let resetAllParameters = Step(
    "ResetDBClusterParameterGroup", [group: .property(group), "ResetAllParameters": .constant(true)])
}
