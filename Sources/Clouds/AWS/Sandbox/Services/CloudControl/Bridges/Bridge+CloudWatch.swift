internal import InfraModel

extension Bridge {
  /// Source: CloudWatch API Reference; CloudFormation reference, AWS::CloudWatch::Alarm.
  static let alarm = Bridge(
    type: "AWS::CloudWatch::Alarm", service: "cloudwatch", name: "AlarmName", forms: ["Tags": .tags(.list())],
    create: Step("PutMetricAlarm", whole.merging(["Tags": "Tags"]) { $1 }),
    changes: [
      .set(settings, [Step("PutMetricAlarm", whole)]),
      .tags(
        "Tags", add: Step("TagResource", ["ResourceARN": "Arn", "Tags": "+Tags"]),
        remove: Step("UntagResource", ["ResourceARN": "Arn", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "DescribeAlarms", ["AlarmNames": .list(["AlarmName"])], at: "MetricAlarms",
          gives: Dictionary(uniqueKeysWithValues: settings.map { ($0, Taken($0)) }).merging(["Arn": "AlarmArn"]) { $1 })
      ),
      .item(Step("ListTagsForResource", ["ResourceARN": "Arn"], gives: ["Tags": "Tags"])),
    ],
    delete: Step("DeleteAlarms", ["AlarmNames": .list(["AlarmName"])]),
    list: Step("DescribeAlarms", at: "MetricAlarms", gives: ["AlarmName": "AlarmName"]))

  /// The call replaces the whole alarm.
  private static let whole = Dictionary(
    uniqueKeysWithValues: (["AlarmName"] + settings).map { ($0, Source.property($0)) })

  private static let settings = [
    "ActionsEnabled", "AlarmActions", "AlarmDescription", "ComparisonOperator", "DatapointsToAlarm", "Dimensions",
    "EvaluateLowSampleCountPercentile", "EvaluationCriteria", "EvaluationInterval", "EvaluationPeriods",
    "ExtendedStatistic", "InsufficientDataActions", "MetricName", "Metrics", "Namespace", "OKActions", "Period",
    "Statistic", "Threshold", "ThresholdMetricId", "TreatMissingData", "Unit",
  ]
}

extension Bridge {
  /// Source: CloudWatch API Reference; CloudFormation reference, AWS::CloudWatch::CompositeAlarm.
  static let compositeAlarm = Bridge(
    type: "AWS::CloudWatch::CompositeAlarm", service: "cloudwatch", name: "AlarmName",
    forms: ["Tags": .tags(.list())],
    create: Step("PutCompositeAlarm", composite.merging(["Tags": "Tags"]) { $1 }),
    changes: [
      .set(compositeSettings, [Step("PutCompositeAlarm", composite)]),
      .tags(
        "Tags", add: Step("TagResource", ["ResourceARN": "Arn", "Tags": "+Tags"]),
        remove: Step("UntagResource", ["ResourceARN": "Arn", "TagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "DescribeAlarms", ["AlarmNames": .list(["AlarmName"]), "AlarmTypes": .constant(["CompositeAlarm"])],
          at: "CompositeAlarms",
          gives: Dictionary(uniqueKeysWithValues: compositeSettings.map { ($0, Taken($0)) }).merging([
            "Arn": "AlarmArn"
          ]) { $1 })),
      .item(Step("ListTagsForResource", ["ResourceARN": "Arn"], gives: ["Tags": "Tags"])),
    ],
    delete: Step("DeleteAlarms", ["AlarmNames": .list(["AlarmName"])]),
    list: Step(
      "DescribeAlarms", ["AlarmTypes": .constant(["CompositeAlarm"])], at: "CompositeAlarms",
      gives: ["AlarmName": "AlarmName"]))

  private static let composite = Dictionary(
    uniqueKeysWithValues: (["AlarmName"] + compositeSettings).map { ($0, Source.property($0)) })

  private static let compositeSettings = [
    "ActionsEnabled", "ActionsSuppressor", "ActionsSuppressorExtensionPeriod", "ActionsSuppressorWaitPeriod",
    "AlarmActions", "AlarmDescription", "AlarmRule", "InsufficientDataActions", "OKActions",
  ]
}
