import InfraModel

extension Samples {
  package static let logs: [Sample] = [logGroup]

  package static let logGroup = Sample(
    "AWS::Logs::LogGroup",
    ["LogGroupName": "/infra/sample", "RetentionInDays": 14, "Tags": .tags(["Name": "logs"])],
    updates: [
      .set(["RetentionInDays": 30, "Tags": .tags(["Name": "more", "Owner": "me"])]), .remove("RetentionInDays"),
      .remove("Tags"),
    ])
}
