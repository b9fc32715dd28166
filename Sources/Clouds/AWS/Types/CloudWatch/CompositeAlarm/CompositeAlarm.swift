import AWSClient
import InfraModel

extension CloudWatch {
  /// An alarm over the states of others. A call replaces the whole alarm.
  ///
  /// Source: CloudWatch API Reference, PutCompositeAlarm.
  static let compositeAlarm = Handler("AWS::CloudWatch::CompositeAlarm", of: .cloudWatch, id: "AlarmName") {
    Create("PutCompositeAlarm", composite, name: Create.Name("AlarmName", longest: 255), overwrites: true)
    Sets(properties: compositeSettings, by: "PutCompositeAlarm", composite)
    tags
    Reads(
      "DescribeAlarms", list: "AlarmNames", of: "AlarmName",
      [.constant(["CompositeAlarm"], as: "AlarmTypes")], at: "CompositeAlarms", maps: [.field("Arn", as: "AlarmArn")])
    Alarms("StateValue", alarming: "ALARM", withoutData: "INSUFFICIENT_DATA", reason: "StateReason")
    // One composite alarm a call.
    Deletes("DeleteAlarms", [.field("AlarmName", as: "AlarmNames", .listOfOne)])
    Finds.name
    Traits(
      comparisons: ["AlarmActions": .unordered, "OKActions": .unordered, "InsufficientDataActions": .unordered],
      defaults: ["ActionsEnabled": true], exclusive: [], holds: ["AlarmRule"])
  }

  private static let composite: [Field] = ["AlarmName"] + compositeSettings.fields

  private static let compositeSettings = [
    "ActionsEnabled", "ActionsSuppressor", "ActionsSuppressorExtensionPeriod", "ActionsSuppressorWaitPeriod",
    "AlarmActions", "AlarmDescription", "AlarmRule", "InsufficientDataActions", "OKActions",
  ]
}
