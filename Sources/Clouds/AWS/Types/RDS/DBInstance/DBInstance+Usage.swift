import Pricing

extension UsageForm {
  static let dbInstance = UsageForm(
    "How long an instance runs, all the time if not said, and what it keeps and moves.",
    .of(.hours, "Of the 730 of a month."),
    .of(.backupGigabytes, as: "backups", "All that automated backups and snapshots keep."),
    .of(.ioRequests, "Reads and writes of magnetic storage, a month."),
    .of(.capacityUnits, "Capacity units of a serverless instance, on average."),
    .of(.creditHours, "vCPU-hours of processor credits beyond those that are earned, a month."),
    .of(.ingestedGigabytes, as: "logs", "The data that exported logs and enhanced monitoring write in a month."))
}
