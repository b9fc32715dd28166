import AWSClient
import InfraModel

extension CloudWatch {
  static let alarm = Handler("AWS::CloudWatch::Alarm", of: .cloudWatch, id: "AlarmName") {
    Create("PutMetricAlarm", everything, name: Create.Name("AlarmName", longest: 255), overwrites: true)
    // The call replaces the whole alarm, so that what is no longer given is taken back.
    Sets(properties: mutable, by: "PutMetricAlarm", everything)
    tags
    Reads(
      "DescribeAlarms", list: "AlarmNames", of: "AlarmName",
      [.constant(["MetricAlarm"], as: "AlarmTypes")], at: "MetricAlarms", maps: [.field("Arn", as: "AlarmArn")])
    Alarms("StateValue", alarming: "ALARM", withoutData: "INSUFFICIENT_DATA", reason: "StateReason")
    Deletes("DeleteAlarms", [.field("AlarmName", as: "AlarmNames", .listOfOne)])
    Finds.name
    Traits(
      comparisons: [
        "AlarmActions": .unordered, "OKActions": .unordered, "InsufficientDataActions": .unordered,
        "Dimensions": .unordered,
      ], defaults: ["ActionsEnabled": true, "TreatMissingData": "missing"], exclusive: [])
  }

  private static let everything: [Field] = ["AlarmName"] + mutable.fields

  private static let mutable = [
    "ActionsEnabled", "AlarmActions", "AlarmDescription", "ComparisonOperator", "DatapointsToAlarm", "Dimensions",
    "EvaluateLowSampleCountPercentile", "EvaluationCriteria", "EvaluationInterval", "EvaluationPeriods",
    "ExtendedStatistic", "InsufficientDataActions", "MetricName", "Metrics", "Namespace", "OKActions", "Period",
    "Statistic", "Threshold", "ThresholdMetricId", "TreatMissingData", "Unit",
  ]
}
