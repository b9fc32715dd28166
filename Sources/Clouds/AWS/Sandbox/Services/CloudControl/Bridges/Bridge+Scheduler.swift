internal import InfraModel

extension Bridge {
  /// Source: EventBridge Scheduler API Reference; CloudFormation reference, AWS::Scheduler::Schedule.
  static let schedule = Bridge(
    type: "AWS::Scheduler::Schedule", service: "scheduler", name: "Name",
    forms: ["StartDate": .moment, "EndDate": .moment, "Target": .scheduleTarget],
    create: Step("CreateSchedule", scheduled), changes: [.set(settings, [Step("UpdateSchedule", scheduled)])],
    reads: [
      .item(
        Step(
          "ListSchedules", ["NamePrefix": "Name"], at: "Schedules", where: ["Name": "Name"],
          gives: ["GroupName": "GroupName"])),
      .item(
        Step(
          "GetSchedule", ["Name": "Name", "GroupName": "GroupName"],
          gives: taken(settings + ["Arn"]))),
    ],
    delete: Step("DeleteSchedule", ["Name": "Name", "GroupName": "GroupName"]),
    list: Step("ListSchedules", at: "Schedules", gives: ["Name": "Name"]))

  /// Source: as above, AWS::Scheduler::ScheduleGroup.
  static let scheduleGroup = Bridge(
    type: "AWS::Scheduler::ScheduleGroup", service: "scheduler", name: "Name",
    forms: ["CreationDate": .moment, "LastModificationDate": .moment, "Tags": .tags(.list())],
    create: Step("CreateScheduleGroup", ["Name": "Name", "Tags": "Tags"]),
    changes: [
      .tags(
        "Tags", add: Step("TagResource", ["ResourceArn": "Arn", "Tags": "+Tags"]),
        remove: Step("UntagResource", ["ResourceArn": "Arn", "TagKeys": "-Tags"]))
    ],
    reads: [
      .item(
        Step(
          "GetScheduleGroup", ["Name": "Name"],
          gives: [
            "Arn": "Arn", "CreationDate": "CreationDate", "LastModificationDate": "LastModificationDate",
            "State": "State",
          ], absent: ["ResourceNotFoundException"])),
      .item(Step("ListTagsForResource", ["ResourceArn": "Arn"], gives: ["Tags": "Tags"])),
    ],
    gone: ["State": "DELETING"], delete: Step("DeleteScheduleGroup", ["Name": "Name"]),
    list: Step("ListScheduleGroups", at: "ScheduleGroups", gives: ["Name": "Name"]))

  private static let settings = [
    "Description", "EndDate", "FlexibleTimeWindow", "KmsKeyArn", "ScheduleExpression", "ScheduleExpressionTimezone",
    "StartDate", "State", "Target",
  ]

  private static let scheduled = named(settings + ["Name", "GroupName"])
}

extension Bridge.Form {
  /// The parameters of tasks have members that begin with small letters in the service.
  fileprivate static let scheduleTarget = tasks([
    "AwsvpcConfiguration": "awsvpcConfiguration", "CapacityProvider": "capacityProvider", "Base": "base",
    "Weight": "weight", "Expression": "expression", "Field": "field", "Type": "type",
  ])
}
