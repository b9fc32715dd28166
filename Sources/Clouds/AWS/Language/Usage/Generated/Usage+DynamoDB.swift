// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == DynamoDB.Table {
  /// The data that a table stores, and its use on demand.
  /// - Parameters:
  ///   - readRequests: Read request units (4 KB each), a month.
  ///   - writeRequests: Write request units (1 KB each), a month.
  ///   - backups: The data in backups.
  ///   - streamRequests: Read requests to the table's stream other than those of Lambda, a month.
  public func usage(
    stored: DataAmount? = nil,
    readRequests: Quantity? = nil,
    writeRequests: Quantity? = nil,
    backups: DataAmount? = nil,
    streamRequests: Quantity? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure,
      "readRequests": readRequests?.figure,
      "writeRequests": writeRequests?.figure,
      "backupGigabytes": backups?.figure,
      "streamRequests": streamRequests?.figure,
    ])
  }
}
