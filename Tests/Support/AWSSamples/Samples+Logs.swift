import InfraModel

extension Samples {
  package static let logs: [Sample] = [logGroup, metricFilter, streamFilter, functionFilter]

  package static let logGroup = Sample(
    "AWS::Logs::LogGroup",
    ["LogGroupName": "/infra/sample", "RetentionInDays": 14, "Tags": .tags(["Name": "logs"])],
    updates: [
      .set(["RetentionInDays": 30, "Tags": .tags(["Name": "more", "Owner": "me"])]), .remove("RetentionInDays"),
      .remove("Tags"),
    ])

  package static let metricFilter = Sample(
    "AWS::Logs::MetricFilter", needs: [Sample.Need("logs", "AWS::Logs::LogGroup", ["LogGroupName": "/infra/filtered"])],
    [
      "LogGroupName": .ref("logs", "LogGroupName"), "FilterName": "errors", "FilterPattern": "{ $.status = 500 }",
      "MetricTransformations": [
        [
          "MetricName": "Errors", "MetricNamespace": "Infra", "MetricValue": "1", "Unit": "Count",
          "Dimensions": [["Key": "Path", "Value": "$.path"], ["Key": "Stage", "Value": "$.stage"]],
        ]
      ],
    ],
    updates: [
      .set([
        "FilterPattern": "{ $.status >= 500 }",
        "MetricTransformations": [
          ["MetricName": "Errors", "MetricNamespace": "Infra", "MetricValue": "1", "DefaultValue": 0]
        ],
      ])
    ], motoDiffers: "moto makes a second filter where one is put again")

  private static func subscribed(_ name: Value) -> Sample.Need {
    Sample.Need("logs", "AWS::Logs::LogGroup", ["LogGroupName": name])
  }

  package static let streamFilter = Sample(
    "AWS::Logs::SubscriptionFilter", title: "to a stream", needs: [subscribed("/infra/streamed")],
    [
      "LogGroupName": .ref("logs", "LogGroupName"), "FilterName": "errors", "FilterPattern": "ERROR",
      "DestinationArn": "arn:aws:kinesis:eu-central-1:123456789012:stream/errors",
      "RoleArn": "arn:aws:iam::123456789012:role/writes", "Distribution": "Random",
    ], updates: [.set(["FilterPattern": "?ERROR ?WARN"]), .remove("Distribution")],
    motoCannot: "moto wants the stream to be there")

  package static let functionFilter = Sample(
    "AWS::Logs::SubscriptionFilter", title: "to a function",
    needs: [
      subscribed("/infra/subscribed"), aRole("infra-sample-logs"), aFunction("infra-sample-logs"),
      Sample.Need(
        "permission", "AWS::Lambda::Permission",
        [
          "FunctionName": .ref("function", "FunctionName"), "Action": "lambda:InvokeFunction",
          "Principal": "logs.amazonaws.com",
        ]),
    ],
    [
      "LogGroupName": .ref("logs", "LogGroupName"), "FilterName": "all", "FilterPattern": "",
      "DestinationArn": .ref("function", "Arn"),
    ], updates: [.set(["FilterPattern": "ERROR"])])
}
