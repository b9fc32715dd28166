import Pricing

extension UsageForm {
  static let dbCluster = UsageForm(
    "What a cluster stores, moves and keeps.",
    .of(.storedGigabytes),
    .of(.ioRequests, "Reads and writes of storage, a month."),
    .of(.backupGigabytes, as: "backups", "All that automated backups and snapshots keep."),
    .of(.capacityUnits, "Capacity units of serverless instances, on average."),
    .of(.requests, "To the Data API, a month."),
    .of(.ingestedGigabytes, as: "logs", "What exported logs and enhanced monitoring write, a month."))
}
