internal import InfraModel

extension Bridge {
  /// Source: EventBridge API Reference; CloudFormation reference, AWS::Events::Rule.
  static let eventsRule = Bridge(
    type: "AWS::Events::Rule", service: "events", name: "Name",
    forms: ["EventPattern": .document, "Tags": .tags(.list())],
    create: Step("PutRule", settings.merging(["Tags": "Tags"]) { $1 }, gives: ["Arn": "RuleArn"]),
    changes: [
      .set(["Description", "EventPattern", "RoleArn", "ScheduleExpression", "State"], [Step("PutRule", settings)]),
      .elements(
        "Targets", add: [Step("PutTargets", rule.merging(["Targets": .list([.property("*", .target)])]) { $1 })],
        remove: [Step("RemoveTargets", rule.merging(["Ids": .list(["*.Id"])]) { $1 })]),
      .tags(
        "Tags", add: Step("TagResource", ["ResourceARN": "Arn", "Tags": "+Tags"]),
        remove: Step("UntagResource", ["ResourceARN": "Arn", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "DescribeRule",
          ["Name": .property("Arn", .lastPart(after: "/")), "EventBusName": .property("Arn", .busName)],
          gives: taken(Array(settings.keys)), absent: ["ResourceNotFoundException"])),
      .item(Step("ListTargetsByRule", rule, gives: ["Targets": Taken("Targets", .targets)])),
      .item(Step("ListTagsForResource", ["ResourceARN": "Arn"], gives: ["Tags": "Tags"])),
    ],
    clears: ["Targets"], delete: Step("DeleteRule", ["Name": "Name", "EventBusName": "EventBusName"]),
    list: Step("ListRules", at: "Rules", gives: ["Arn": "Arn"]))

  private static let settings: [String: Source] = [
    "Name": "Name", "EventBusName": "EventBusName", "Description": "Description", "EventPattern": "EventPattern",
    "RoleArn": "RoleArn", "ScheduleExpression": "ScheduleExpression", "State": "State",
  ]

  private static let rule: [String: Source] = ["Rule": "Name", "EventBusName": "EventBusName"]
}

extension Bridge.Form {
  /// `…:rule/name` is on the default bus, `…:rule/bus/name` on another.
  fileprivate static let busName = Bridge.Form(
    encode: { arn in
      let parts = (arn.string ?? "").split(separator: "/").dropFirst().dropLast()
      return .string(parts.isEmpty ? "default" : parts.joined(separator: "/"))
    }, decode: { $0 })

  /// The parameters of tasks have other names in the service.
  fileprivate static let target = tasks([
    "TagList": "Tags", "PlacementStrategies": "PlacementStrategy", "AwsVpcConfiguration": "awsvpcConfiguration",
    "CapacityProvider": "capacityProvider", "Base": "base", "Weight": "weight", "Expression": "expression",
    "Field": "field", "Type": "type",
  ])

  fileprivate static let targets = Bridge.Form(
    encode: { $0 },
    decode: { list in
      let told = (list.list ?? []).compactMap { target.decode($0) }
      return told.isEmpty ? Value?.none : .list(told)
    })
}
