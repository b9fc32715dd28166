import Pricing

extension UsageForm {
  static let table = UsageForm(
    "The data that a table stores, and its use on demand.",
    .of(.storedGigabytes),
    .of(.readRequests, "Read request units (4 KB each), a month."),
    .of(.writeRequests, "Write request units (1 KB each), a month."),
    .of(.backupGigabytes, as: "backups", "The data in backups."),
    .of(.streamRequests, "Read requests to the table's stream other than those of Lambda, a month."))
}

extension UsageKey {
  static let streamRequests = UsageKey(
    "streamRequests", .count, "read requests to a table's stream a month, other than those of Lambda")
}
