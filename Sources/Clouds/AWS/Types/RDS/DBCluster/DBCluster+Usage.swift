import Pricing

extension UsageForm {
  static let dbCluster = UsageForm(
    "The data that a cluster stores, moves and keeps in backups.",
    .of(.storedGigabytes),
    .of(.ioRequests, "Reads and writes of storage, a month."),
    .of(.backupGigabytes, as: "backups", "All that automated backups and snapshots keep."),
    .of(.capacityUnits, "Capacity units of serverless instances, on average."),
    .of(.requests, "To the Data API, a month."),
    .of(.ingestedGigabytes, as: "logs", "The data that exported logs and enhanced monitoring write in a month."))
}
