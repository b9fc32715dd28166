import Pricing

extension PropertyTable {
  static let table: PropertyTable = [
    .choice("BillingMode", "PROVISIONED", "PAY_PER_REQUEST"),
    .choice("TableClass", "STANDARD", "STANDARD_INFREQUENT_ACCESS"),
    .numbers(
      "ProvisionedThroughput.ReadCapacityUnits", "ProvisionedThroughput.WriteCapacityUnits",
      "GlobalSecondaryIndexes.*.ProvisionedThroughput.ReadCapacityUnits",
      "GlobalSecondaryIndexes.*.ProvisionedThroughput.WriteCapacityUnits"),
    .flags("PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled"),
    .wholes("StreamSpecification"),
    .references("KinesisStreamSpecification.StreamArn"),
    .unpriced(
      "Contributor Insights", because: "they are charged by rules and by events that match them",
      "ContributorInsightsSpecification.Enabled",
      "GlobalSecondaryIndexes.*.ContributorInsightsSpecification.Enabled"),
    // What every new table on demand can take (docs.aws.amazon.com/amazondynamodb, "Warm throughput").
    .unpriced(
      "Warm throughput", because: "capacity for more than 12,000 read units a second is paid for once",
      when: .isOver(12_000), "WarmThroughput.ReadUnitsPerSecond",
      "GlobalSecondaryIndexes.*.WarmThroughput.ReadUnitsPerSecond"),
    .unpriced(
      "Warm throughput", because: "capacity for more than 4,000 write units a second is paid for once",
      when: .isOver(4000), "WarmThroughput.WriteUnitsPerSecond",
      "GlobalSecondaryIndexes.*.WarmThroughput.WriteUnitsPerSecond"),
    .unpriced(
      "Import", because: "each gigabyte that is taken in from a bucket is paid for once", "ImportSourceSpecification"),
    .free(
      "which keys are watched does not change the price", "ContributorInsightsSpecification.Mode",
      "GlobalSecondaryIndexes.*.ContributorInsightsSpecification.Mode"),
    .free(
      "limits cost nothing", "OnDemandThroughput", "GlobalSecondaryIndexes.*.OnDemandThroughput",
      "PointInTimeRecoverySpecification.RecoveryPeriodInDays"),
    .free(
      "keys and indexes are charged by storage and requests, which are usage", "AttributeDefinitions",
      "GlobalSecondaryIndexes.*.IndexName", "GlobalSecondaryIndexes.*.KeySchema",
      "GlobalSecondaryIndexes.*.Projection", "KeySchema", "LocalSecondaryIndexes"),
    .free("keys are charged at the key", "SSESpecification"),
    .free("items that expire are deleted for nothing", "TimeToLiveSpecification"),
    .free(
      "names and settings cost nothing", "DeletionProtectionEnabled",
      "KinesisStreamSpecification.ApproximateCreationDateTimePrecision", "ResourcePolicy", "TableName", "Tags"),
  ]
}
