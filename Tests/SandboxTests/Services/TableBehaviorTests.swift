import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Tables, their indexes and who reads them")
struct TableBehaviorTests {
  private let aws = SandboxDriver()
  private let named: [String: Value] = ["TableName": "orders"]

  private func create(_ more: [String: Value] = [:]) async throws {
    try await aws.call(
      .dynamoDB, "CreateTable",
      named.merging([
        "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
        "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]], "BillingMode": "PAY_PER_REQUEST",
      ]) { $1 }.merging(more) { $1 })
    aws.time.pass(11)
  }

  private func update(_ members: [String: Value]) async -> String? {
    await aws.refusal(.dynamoDB, "UpdateTable", named.merging(members) { $1 })
  }

  private func table() async throws -> Value {
    try #require(try await aws.call(.dynamoDB, "DescribeTable", named)["Table"])
  }

  private func index(_ name: String, _ key: String) -> [String: Value] {
    [
      "AttributeDefinitions": [
        ["AttributeName": "id", "AttributeType": "S"], ["AttributeName": .string(key), "AttributeType": "S"],
      ],
      "GlobalSecondaryIndexUpdates": [
        [
          "Create": [
            "IndexName": .string(name), "KeySchema": [["AttributeName": .string(key), "KeyType": "HASH"]],
            "Projection": ["ProjectionType": "ALL"],
          ]
        ]
      ],
    ]
  }

  @Test("Indexes come and go one at a time, and a new one is filled for a minute")
  func indexes() async throws {
    try await create()
    #expect(await update(index("by-day", "day")) == nil)
    aws.time.pass(11)
    var told = try await table()
    #expect(told["TableStatus"] == "ACTIVE" && told["GlobalSecondaryIndexes"]?[0]?["IndexStatus"] == "CREATING")
    #expect(await update(index("by-shop", "day")) == "LimitExceededException")
    aws.time.pass(60)
    #expect(try await table()["GlobalSecondaryIndexes"]?[0]?["IndexStatus"] == "ACTIVE")
    #expect(await update(["GlobalSecondaryIndexUpdates": [["Delete": ["IndexName": "by-day"]]]]) == nil)
    #expect(try await table()["GlobalSecondaryIndexes"]?[0]?["IndexStatus"] == "DELETING")
    aws.time.pass(31)
    told = try await table()
    #expect(told["GlobalSecondaryIndexes"] == nil)
    #expect(told["AttributeDefinitions"] == [["AttributeName": "id", "AttributeType": "S"]])
  }

  @Test("A table that is being changed takes no other change, and goes when nothing protects it")
  func changes() async throws {
    try await create(["DeletionProtectionEnabled": true])
    #expect(await update(["TableClass": "STANDARD_INFREQUENT_ACCESS"]) == nil)
    #expect(await update(["TableClass": "STANDARD"]) == "ResourceInUseException")
    aws.time.pass(11)
    #expect(await aws.refusal(.dynamoDB, "DeleteTable", named) == "ValidationException")
    #expect(await update(["DeletionProtectionEnabled": false]) == nil)
    aws.time.pass(11)
    #expect(await aws.refusal(.dynamoDB, "DeleteTable", named) == nil)
    aws.time.pass(11)
    #expect(await aws.refusal(.dynamoDB, "DescribeTable", named) == "ResourceNotFoundException")
  }

  @Test("A stream is switched on once, and another view is another stream")
  func streams() async throws {
    let on: [String: Value] = ["StreamSpecification": ["StreamEnabled": true, "StreamViewType": "NEW_IMAGE"]]
    try await create(on)
    let arn = try await table()["LatestStreamArn"]
    #expect(await update(on) == "ValidationException")
    #expect(await update(["StreamSpecification": ["StreamEnabled": false]]) == nil)
    aws.time.pass(11)
    #expect(await update(["StreamSpecification": ["StreamEnabled": false]]) == "ValidationException")
    #expect(await update(on) == nil)
    #expect(try await table()["LatestStreamArn"] != arn)
  }

  @Test("Provisioned is what says for the table and for each index what it can take")
  func capacity() async throws {
    try await create()
    #expect(await update(["BillingMode": "PROVISIONED"]) == "ValidationException")
    let units: Value = ["ReadCapacityUnits": 1, "WriteCapacityUnits": 1]
    #expect(await update(["ProvisionedThroughput": units]) == "ValidationException")
    #expect(await update(["BillingMode": "PROVISIONED", "ProvisionedThroughput": units]) == nil)
  }

  @Test("A stream of Kinesis is reached after a while, and left in the same way")
  func kinesis() async throws {
    try await create()
    let stream = named.merging(["StreamArn": "arn:aws:kinesis:eu-central-1:123456789012:stream/orders"]) { $1 }
    func status() async throws -> Value? {
      let told = try await aws.call(.dynamoDB, "DescribeKinesisStreamingDestination", named)
      return told["KinesisDataStreamDestinations"]?[0]?["DestinationStatus"]
    }
    try await aws.call(.dynamoDB, "EnableKinesisStreamingDestination", stream)
    #expect(try await status() == "ENABLING")
    aws.time.pass(11)
    #expect(try await status() == "ACTIVE")
    #expect(await aws.refusal(.dynamoDB, "EnableKinesisStreamingDestination", stream) == "ValidationException")
    try await aws.call(.dynamoDB, "DisableKinesisStreamingDestination", stream)
    aws.time.pass(11)
    #expect(try await status() == "DISABLED")
  }
}
