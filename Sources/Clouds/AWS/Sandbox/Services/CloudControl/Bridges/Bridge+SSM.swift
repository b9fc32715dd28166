internal import InfraModel

extension Bridge {
  /// Source: Systems Manager API Reference; CloudFormation reference, AWS::SSM::Parameter.
  static let parameter = Bridge(
    type: "AWS::SSM::Parameter", service: "ssm", name: "Name", forms: ["Tags": .tags(.list(), as: .map())],
    create: Step("PutParameter", written.merging(["Tags": "Tags"]) { $1 }),
    changes: [
      .set(
        ["AllowedPattern", "DataType", "Description", "Policies", "Tier", "Type", "Value"],
        [Step("PutParameter", written.merging(["Overwrite": .constant(true)]) { $1 })]),
      .tags(
        "Tags", add: Step("AddTagsToResource", tagged.merging(["Tags": "+Tags"]) { $1 }),
        remove: Step("RemoveTagsFromResource", tagged.merging(["TagKeys": "-Tags"]) { $1 })),
    ],
    reads: [
      .item(
        Step(
          "GetParameter", ["Name": "Name"], at: "Parameter",
          gives: ["Type": "Type", "Value": "Value", "DataType": "DataType"], absent: ["ParameterNotFound"])),
      .item(Step("ListTagsForResource", tagged, gives: ["Tags": "TagList"])),
    ],
    delete: Step("DeleteParameter", ["Name": "Name"]),
    list: Step("DescribeParameters", at: "Parameters", gives: ["Name": "Name"]))

  private static let written: [String: Source] = [
    "Name": "Name", "Type": "Type", "Value": "Value", "Description": "Description", "AllowedPattern": "AllowedPattern",
    "Tier": "Tier", "DataType": "DataType", "Policies": "Policies",
  ]
  private static let tagged: [String: Source] = ["ResourceType": .constant("Parameter"), "ResourceId": "Name"]
}
