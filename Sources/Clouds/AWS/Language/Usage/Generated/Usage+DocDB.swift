// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == DocDB.DBCluster {
  /// The data that a cluster stores, moves and keeps in backups.
  /// - Parameters:
  ///   - ioRequests: Reads and writes of storage, a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - capacityUnits: Capacity units of serverless instances, on average.
  ///   - logs: The data that exported logs write in a month.
  public func usage(
    stored: DataAmount? = nil,
    ioRequests: Quantity? = nil,
    backups: DataAmount? = nil,
    capacityUnits: Quantity? = nil,
    logs: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure,
      "ioRequests": ioRequests?.figure,
      "backupGigabytes": backups?.figure,
      "capacityUnits": capacityUnits?.figure,
      "ingestedGigabytes": logs?.figure,
    ])
  }
}

extension UsageSubject where Subject == DocDB.DBInstance {
  /// How long an instance runs, all the time if not said.
  /// - Parameters:
  ///   - hours: Of the 730 of a month.
  ///   - capacityUnits: Capacity units of a serverless instance, on average.
  ///   - creditHours: vCPU-hours of processor credits beyond those that are earned, a month.
  public func usage(
    hours: TimeAmount? = nil,
    capacityUnits: Quantity? = nil,
    creditHours: Quantity? = nil
  ) -> Self {
    using([
      "hours": hours?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours"),
      "capacityUnits": capacityUnits?.figure,
      "creditHours": creditHours?.figure,
    ])
  }
}
