import AWSClient
import InfraModel
import Planner

extension DynamoDB {
  /// A table with its indexes. UpdateTable does one thing at a time, and the table is waited for in between.
  ///
  /// Source: Amazon DynamoDB API Reference, version 2012-08-10.
  static let table = Handler("AWS::DynamoDB::Table", of: .dynamoDB, id: "TableName") {
    // What is of indexes and of the stream beside this is set after it.
    Create(
      "CreateTable",
      [
        "TableName", "AttributeDefinitions", .field("KeySchema", .asIs), "BillingMode", "ProvisionedThroughput",
        "OnDemandThroughput", "WarmThroughput", "TableClass", "LocalSecondaryIndexes", "DeletionProtectionEnabled",
        .field("SSESpecification", encryption),
        .field("ResourcePolicy.PolicyDocument", as: "ResourcePolicy", .jsonText),
        .code(as: "GlobalSecondaryIndexes") { scope in
          scope["GlobalSecondaryIndexes"]?.list.map { .list($0.map(TableIndexes.index)) }
        },
        .code(as: "StreamSpecification") { $0["StreamSpecification"].map(TableStream.specification) },
      ], name: Create.Name("TableName", longest: 255))
    Sets(
      properties: TableIndexes.properties, uses: TableIndexes.uses, removed: .to(["BillingMode": "PROVISIONED"]),
      waitsUntilReady: true, TableIndexes.set)
    for (property, standard) in [("TableClass", "STANDARD"), ("DeletionProtectionEnabled", false)] as [(String, Value)]
    {
      Sets(
        property, by: "UpdateTable", ["TableName", Field(stringLiteral: property)], removed: .to([property: standard]),
        waitsUntilReady: true, retries: [busy])
    }
    Sets(
      "SSESpecification", by: "UpdateTable", ["TableName", .field("SSESpecification", encryption)],
      removed: .by("UpdateTable", ["TableName", .constant(["Enabled": false], as: "SSESpecification")]),
      waitsUntilReady: true, retries: [busy])
    Sets("StreamSpecification", uses: TableStream.uses, waitsUntilReady: true, TableStream.set)
    Sets("TimeToLiveSpecification", uses: ["UpdateTimeToLive"], TableSettings.setExpiry)
    Sets(
      "PointInTimeRecoverySpecification", by: "UpdateContinuousBackups",
      ["TableName", .code(as: "PointInTimeRecoverySpecification", TableSettings.recovery)],
      removed: .to(["PointInTimeRecoverySpecification": ["PointInTimeRecoveryEnabled": false]]),
      // Backups of a new table are prepared first.
      retries: [Retry(on: ["ContinuousBackupsUnavailableException"], for: 300)])
    Sets("ContributorInsightsSpecification", uses: ["UpdateContributorInsights"]) { cloud, scope in
      try await TableSettings.setInsights(scope["ContributorInsightsSpecification"], of: nil, cloud, scope)
    }
    Sets("KinesisStreamSpecification", uses: TableStream.kinesisUses, TableStream.setKinesis)
    Sets(
      "ResourcePolicy", by: "PutResourcePolicy",
      [arn, .field("ResourcePolicy.PolicyDocument", as: "Policy", .jsonText)],
      removed: .by("DeleteResourcePolicy", [arn]))
    Tags(
      create: .list("Tags"), read: .call(Call("ListTagsOfResource", [arn]), at: "Tags"),
      add: Call("TagResource", [arn, .tagList()]), remove: Call("UntagResource", [arn, .tagKeys()]))
    Reads(
      "DescribeTable", ["TableName"], at: "Table",
      maps: [.field("Arn", as: "TableArn"), .field("KeySchema", as: "KeySchema", .asIs)],
      except: ["SSESpecification", "StreamSpecification", "ResourcePolicy"])
    FurtherRead(uses: ["DescribeTimeToLive"], TableSettings.expiry)
    FurtherRead(
      "DescribeContinuousBackups", ["TableName"], at: "ContinuousBackupsDescription.PointInTimeRecoveryDescription",
      maps: [.field("PointInTimeRecoverySpecification", as: "", TableSettings.recoveryForm)])
    FurtherRead(uses: ["DescribeContributorInsights"], TableSettings.insights)
    FurtherRead(uses: ["DescribeKinesisStreamingDestination"], TableStream.kinesis)
    FurtherRead(
      "GetResourcePolicy", [arn], maps: [.field("ResourcePolicy.PolicyDocument", as: "Policy", .jsonText)],
      when: { (_: Value, scope: CallScope) -> Bool in scope["ResourcePolicy"] != nil })
    Postprocess(TableSettings.complete)
    KMS.names("SSESpecification.KMSMasterKeyId")
    Ready(
      "TableStatus", is: ["ACTIVE"], failed: TableIndexes.failures, typically: 10,
      afterChange: { item, _ in TableIndexes.isSettled(item) }, refusesMeanwhile: ["ResourceInUseException"])
    BeingDeleted("TableStatus", in: ["DELETING"])
    Deletes("DeleteTable", ["TableName"], retries: [busy], waits: true)
    Finds.name
    Traits(
      holdsData: "the items in it", replacing: ["KeySchema", "LocalSecondaryIndexes"],
      comparisons: [
        "AttributeDefinitions": .unordered, "GlobalSecondaryIndexes": .unordered, "LocalSecondaryIndexes": .unordered,
        "ResourcePolicy.PolicyDocument": .document, "SSESpecification.KMSMasterKeyId": .anyName,
        "StreamSpecification.ResourcePolicy.PolicyDocument": .document,
      ], keptWhenRemoved: ["WarmThroughput"], volatile: ["StreamArn"],
      unsupported: [
        "ImportSourceSpecification":
          "an import takes as long as there are objects to read: import them by ImportTable, and adopt the table"
      ],
      exclusive: [], guards: ["DeletionProtectionEnabled"], rules: TableRules.all,
      renewed: ["StreamArn": "its consumers"])
  }

  /// Another change of the table is in progress.
  static let busy = Retry(on: ["LimitExceededException", "ResourceInUseException"], for: 900)

  private static let arn = Field.field("Arn", as: "ResourceArn")

  private static let encryption = ValueEncoding.object([
    .field("SSEEnabled", as: "Enabled"), .field("SSEType", as: "SSEType"),
    .field("KMSMasterKeyId", as: "KMSMasterKeyId"),
  ])
}
