import InfraModel

extension Samples {
  package static let logs: [Sample] = [logGroup, metricFilter]

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
}
