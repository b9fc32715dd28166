import InfraModel

extension Samples {
  package static let cloudWatch: [Sample] = [alarm, alarmOfMetrics, compositeAlarm, dashboard]

  private static func page(_ title: String) -> Value {
    .string(
      #"{"widgets":[{"type":"metric","x":0,"y":0,"width":12,"height":6,"properties":{"title":"\#(title)","#
        + #""region":"eu-central-1","metrics":[["AWS/Lambda","Errors"]]}}]}"#)
  }

  package static let dashboard = Sample(
    "AWS::CloudWatch::Dashboard",
    ["DashboardName": "infra-sample", "DashboardBody": page("Errors"), "Tags": .tags(["Name": "page"])],
    updates: [
      .set(["DashboardBody": page("All errors"), "Tags": .tags(["Name": "p", "Owner": "me"])]), .remove("Tags"),
    ], motoLacks: ["Tags": "moto has no tags of dashboards"])

  private static func errors(_ name: String) -> Sample.Need {
    Sample.Need(
      name, "AWS::CloudWatch::Alarm",
      [
        "AlarmName": .string("infra-\(name)"), "Namespace": "AWS/Lambda", "MetricName": "Errors", "Statistic": "Sum",
        "Period": 60, "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold",
      ])
  }

  private static func raised(_ name: String) -> Value {
    .interpolation(["ALARM(\"", .ref(name, "AlarmName"), "\")"])
  }

  package static let compositeAlarm = Sample(
    "AWS::CloudWatch::CompositeAlarm", needs: [errors("one"), errors("two")],
    [
      "AlarmName": "infra-sample-all", "AlarmRule": raised("one"), "AlarmDescription": "one",
      "AlarmActions": ["arn:aws:sns:eu-central-1:123456789012:critical"], "Tags": .tags(["Name": "all"]),
    ],
    updates: [
      .set([
        "AlarmRule": raised("two"), "ActionsEnabled": false, "AlarmDescription": "two", "Tags": .tags(["Owner": "me"]),
      ]), .remove("ActionsEnabled", "AlarmDescription", "AlarmActions", "Tags"),
    ], motoCannot: "moto fails to put an alarm over others")

  package static let alarm = Sample(
    "AWS::CloudWatch::Alarm",
    [
      "AlarmName": "infra-sample", "AlarmDescription": "too many errors", "Namespace": "AWS/Lambda",
      "MetricName": "Errors", "Statistic": "Sum", "Period": 60, "EvaluationPeriods": 3, "DatapointsToAlarm": 2,
      "Threshold": 5, "ComparisonOperator": "GreaterThanThreshold", "TreatMissingData": "notBreaching",
      "Unit": "Count", "ActionsEnabled": true, "Dimensions": [["Name": "FunctionName", "Value": "api"]],
      "AlarmActions": ["arn:aws:sns:eu-central-1:123456789012:critical"],
      "OKActions": ["arn:aws:sns:eu-central-1:123456789012:critical"],
      "InsufficientDataActions": ["arn:aws:sns:eu-central-1:123456789012:warning"], "Tags": .tags(["Name": "errors"]),
    ],
    updates: [
      .set([
        "AlarmDescription": "far too many", "MetricName": "Throttles", "Statistic": "Maximum", "Period": 120,
        "EvaluationPeriods": 4, "DatapointsToAlarm": 3, "Threshold": 7.5, "ActionsEnabled": false,
        "ComparisonOperator": "GreaterThanOrEqualToThreshold", "TreatMissingData": "breaching",
        "Dimensions": [["Name": "FunctionName", "Value": "web"], ["Name": "Resource", "Value": "web:live"]],
        "Tags": .tags(["Owner": "me"]),
      ]),
      .remove("OKActions", "InsufficientDataActions", "DatapointsToAlarm", "Unit", "Tags"),
    ])

  package static let alarmOfMetrics = Sample(
    "AWS::CloudWatch::Alarm", title: "of several metrics",
    [
      "AlarmName": "infra-sample-rate", "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 2,
      "Threshold": 1,
      "Metrics": [
        ["Id": "rate", "Expression": "100 * failed / all", "Label": "rate", "ReturnData": true],
        metric("failed", "Errors"), metric("all", "Invocations"),
      ],
    ], updates: [.set(["Threshold": 2])])

  private static func metric(_ id: String, _ name: String) -> Value {
    [
      "Id": .string(id), "ReturnData": false,
      "MetricStat": [
        "Period": 300, "Stat": "Sum", "Metric": ["Namespace": "AWS/Lambda", "MetricName": .string(name)],
      ],
    ]
  }
}
