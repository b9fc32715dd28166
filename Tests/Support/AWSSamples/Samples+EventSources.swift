import InfraModel

extension Samples {
  package static let queueMapping = Sample(
    "AWS::Lambda::EventSourceMapping", title: "of a queue",
    needs: [
      aRole("infra-sample-reader"), aFunction("infra-sample-reader"),
      Sample.Need("queue", "AWS::SQS::Queue", ["QueueName": "infra-sample-read"]),
    ],
    [
      "FunctionName": .ref("function", "FunctionName"), "EventSourceArn": .ref("queue", "Arn"), "BatchSize": 5,
      "FunctionResponseTypes": ["ReportBatchItemFailures"], "ScalingConfig": ["MaximumConcurrency": 5],
      "FilterCriteria": ["Filters": [["Pattern": #"{"body":{"kind":["order"]}}"#]]],
      "Tags": .tags(["Name": "reader"]),
    ],
    updates: [
      .set([
        "BatchSize": 100, "MaximumBatchingWindowInSeconds": 5, "Enabled": false,
        "ScalingConfig": ["MaximumConcurrency": 10], "Tags": .tags(["Owner": "me"]),
      ]),
      .set(["BatchSize": 10]),
      // What a batch size is where none is declared depends on the source: `EventRequests` shows it.
      .remove(
        "MaximumBatchingWindowInSeconds", "Enabled", "FunctionResponseTypes", "ScalingConfig",
        "FilterCriteria", "Tags"),
    ])

  package static let streamMapping = Sample(
    "AWS::Lambda::EventSourceMapping", title: "of a stream",
    needs: [
      aRole("infra-sample-stream-reader"), aFunction("infra-sample-stream-reader"),
      Sample.Need("dead", "AWS::SQS::Queue", ["QueueName": "infra-sample-unread"]),
      Sample.Need(
        "table", "AWS::DynamoDB::Table",
        [
          "TableName": "infra-sample-read", "BillingMode": "PAY_PER_REQUEST",
          "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
          "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
          "StreamSpecification": ["StreamViewType": "NEW_IMAGE"],
        ]),
    ],
    [
      "FunctionName": .ref("function", "Arn"), "EventSourceArn": .ref("table", "StreamArn"),
      "StartingPosition": "LATEST", "BatchSize": 50, "BisectBatchOnFunctionError": true, "MaximumRetryAttempts": 3,
      "DestinationConfig": ["OnFailure": ["Destination": .ref("dead", "Arn")]],
    ],
    updates: [
      .set(["ParallelizationFactor": 2, "MaximumRecordAgeInSeconds": 3600, "TumblingWindowInSeconds": 30]),
      .remove(
        "BisectBatchOnFunctionError", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds",
        "ParallelizationFactor", "TumblingWindowInSeconds", "DestinationConfig"),
    ])
}
