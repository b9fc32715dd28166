import InfraModel

extension Samples {
  package static let dynamoDB: [Sample] = [table, provisionedTable, streamedTable]

  package static let table = Sample(
    "AWS::DynamoDB::Table",
    [
      "TableName": "infra-sample", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": attributes("day", "id"),
      "KeySchema": keys("id"), "GlobalSecondaryIndexes": [index("by-day", "day")],
      "StreamSpecification": ["StreamViewType": "NEW_IMAGE"],
      "TimeToLiveSpecification": ["AttributeName": "end", "Enabled": true],
      "PointInTimeRecoverySpecification": ["PointInTimeRecoveryEnabled": true],
      "DeletionProtectionEnabled": true, "Tags": .tags(["Name": "orders"]),
    ],
    updates: [
      // Two indexes for one.
      .set([
        "AttributeDefinitions": attributes("buyer", "id", "shop"),
        "GlobalSecondaryIndexes": [index("by-buyer", "buyer"), index("by-shop", "shop")],
        "TableClass": "STANDARD_INFREQUENT_ACCESS", "DeletionProtectionEnabled": false,
        "Tags": .tags(["Owner": "me"]),
      ]),
      Sample.Update(
        set: ["AttributeDefinitions": attributes("id"), "TableClass": "STANDARD"], remove: ["GlobalSecondaryIndexes"]),
      .remove(
        "StreamSpecification", "TimeToLiveSpecification", "PointInTimeRecoverySpecification", "Tags",
        "DeletionProtectionEnabled"),
    ], motoDiffers: "moto keeps the attributes of indexes that are gone, and has one class")

  package static let provisionedTable = Sample(
    "AWS::DynamoDB::Table", title: "provisioned",
    [
      "AttributeDefinitions": attributes("day", "id"), "KeySchema": keys("id"), "BillingMode": "PROVISIONED",
      "ProvisionedThroughput": throughput(5), "GlobalSecondaryIndexes": [index("by-day", "day", throughput(2))],
    ],
    updates: [
      .set([
        "ProvisionedThroughput": throughput(10), "GlobalSecondaryIndexes": [index("by-day", "day", throughput(4))],
      ]),
      Sample.Update(
        set: ["BillingMode": "PAY_PER_REQUEST", "GlobalSecondaryIndexes": [index("by-day", "day")]],
        remove: ["ProvisionedThroughput"]),
      .set([
        "BillingMode": "PROVISIONED", "ProvisionedThroughput": throughput(3),
        "GlobalSecondaryIndexes": [index("by-day", "day", throughput(3))],
      ]),
    ])

  package static let streamedTable = Sample(
    "AWS::DynamoDB::Table", title: "whose stream changes",
    [
      "TableName": "infra-sample-streamed", "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": attributes("id"),
      "KeySchema": keys("id"), "StreamSpecification": ["StreamViewType": "NEW_IMAGE"],
    ], updates: [.set(["StreamSpecification": ["StreamViewType": "KEYS_ONLY"]])],
    motoDiffers: "moto refuses a stream where there was another")

  private static func attributes(_ names: String...) -> Value {
    .list(names.map { ["AttributeName": .string($0), "AttributeType": "S"] })
  }

  private static func keys(_ name: String) -> Value { [["AttributeName": .string(name), "KeyType": "HASH"]] }

  private static func throughput(_ units: Int64) -> Value {
    ["ReadCapacityUnits": .integer(units), "WriteCapacityUnits": .integer(units)]
  }

  private static func index(_ name: String, _ key: String, _ throughput: Value? = nil) -> Value {
    .compact([
      "IndexName": .string(name), "KeySchema": keys(key), "Projection": ["ProjectionType": "ALL"],
      "ProvisionedThroughput": throughput,
    ])
  }
}
