internal import InfraModel

extension Bridge {
  /// Source: CloudWatch API Reference; CloudFormation reference, AWS::CloudWatch::Alarm.
  static let alarm = overwritten(
    "AWS::CloudWatch::Alarm", by: "PutMetricAlarm",
    [
      "ActionsEnabled", "AlarmActions", "AlarmDescription", "ComparisonOperator", "DatapointsToAlarm", "Dimensions",
      "EvaluateLowSampleCountPercentile", "EvaluationCriteria", "EvaluationInterval", "EvaluationPeriods",
      "ExtendedStatistic", "InsufficientDataActions", "MetricName", "Metrics", "Namespace", "OKActions", "Period",
      "Statistic", "Threshold", "ThresholdMetricId", "TreatMissingData", "Unit",
    ], at: "MetricAlarms", kind: "MetricAlarm")

  /// Source: CloudWatch API Reference; CloudFormation reference, AWS::CloudWatch::CompositeAlarm.
  static let compositeAlarm = overwritten(
    "AWS::CloudWatch::CompositeAlarm", by: "PutCompositeAlarm",
    [
      "ActionsEnabled", "ActionsSuppressor", "ActionsSuppressorExtensionPeriod", "ActionsSuppressorWaitPeriod",
      "AlarmActions", "AlarmDescription", "AlarmRule", "InsufficientDataActions", "OKActions",
    ], at: "CompositeAlarms", kind: "CompositeAlarm")

  /// An alarm whose settings one call replaces as a whole.
  private static func overwritten(
    _ type: String, by put: String, _ settings: [String], at place: String, kind: String
  ) -> Bridge {
    let whole = named(["AlarmName"] + settings)
    let kinds = Source.constant([.string(kind)])
    return Bridge(
      type: type, service: "cloudwatch", name: "AlarmName", forms: ["Tags": .tags(.list())],
      create: Step(put, whole.merging(["Tags": "Tags"]) { $1 }),
      changes: [
        .set(settings, [Step(put, whole)]),
        .tags(
          "Tags", add: Step("TagResource", ["ResourceARN": "Arn", "Tags": "+Tags"]),
          remove: Step("UntagResource", ["ResourceARN": "Arn", "TagKeys": "-Tags"])),
      ],
      reads: [
        .item(
          Step(
            "DescribeAlarms", ["AlarmNames": .list(["AlarmName"]), "AlarmTypes": kinds], at: place,
            gives: taken(settings).merging(["Arn": "AlarmArn"]) { $1 })),
        .item(Step("ListTagsForResource", ["ResourceARN": "Arn"], gives: ["Tags": "Tags"])),
      ],
      delete: Step("DeleteAlarms", ["AlarmNames": .list(["AlarmName"])]),
      list: Step("DescribeAlarms", ["AlarmTypes": kinds], at: place, gives: ["AlarmName": "AlarmName"]))
  }
}
