extension PropertyTable {
  static let table: PropertyTable = [
    .texts("BillingMode"),
    .texts("TableClass"),
    .numbers("ProvisionedThroughput.ReadCapacityUnits"),
    .numbers("ProvisionedThroughput.WriteCapacityUnits"),
    .numbers("GlobalSecondaryIndexes.*.ProvisionedThroughput.ReadCapacityUnits"),
    .numbers("GlobalSecondaryIndexes.*.ProvisionedThroughput.WriteCapacityUnits"),
    .free(
      "TODO", "AttributeDefinitions", "ContributorInsightsSpecification", "DeletionProtectionEnabled",
      "GlobalSecondaryIndexes.*.ContributorInsightsSpecification", "GlobalSecondaryIndexes.*.IndexName",
      "GlobalSecondaryIndexes.*.KeySchema", "GlobalSecondaryIndexes.*.OnDemandThroughput",
      "GlobalSecondaryIndexes.*.Projection", "GlobalSecondaryIndexes.*.WarmThroughput", "ImportSourceSpecification",
      "KeySchema", "KinesisStreamSpecification", "LocalSecondaryIndexes", "OnDemandThroughput",
      "PointInTimeRecoverySpecification", "ResourcePolicy", "SSESpecification", "StreamSpecification", "TableName",
      "Tags", "TimeToLiveSpecification", "WarmThroughput"),
  ]
}
