// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == RDS.DBCluster {
  /// The data that a cluster stores, moves and keeps in backups.
  /// - Parameters:
  ///   - ioRequests: Reads and writes of storage, a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - capacityUnits: Capacity units of serverless instances, on average.
  ///   - requests: To the Data API, a month.
  ///   - logs: The data that exported logs and enhanced monitoring write in a month.
  public func usage(
    stored: DataAmount? = nil,
    ioRequests: Quantity? = nil,
    backups: DataAmount? = nil,
    capacityUnits: Quantity? = nil,
    requests: Quantity? = nil,
    logs: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure,
      "ioRequests": ioRequests?.figure,
      "backupGigabytes": backups?.figure,
      "capacityUnits": capacityUnits?.figure,
      "requests": requests?.figure,
      "ingestedGigabytes": logs?.figure,
    ])
  }
}

extension UsageSubject where Subject == RDS.DBInstance {
  /// How long an instance runs, all the time if not said, and what it keeps and moves.
  /// - Parameters:
  ///   - hours: Of the 730 of a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - ioRequests: Reads and writes of magnetic storage, a month.
  ///   - capacityUnits: Capacity units of a serverless instance, on average.
  ///   - creditHours: vCPU-hours of processor credits beyond those that are earned, a month.
  ///   - logs: The data that exported logs and enhanced monitoring write in a month.
  public func usage(
    hours: TimeAmount? = nil,
    backups: DataAmount? = nil,
    ioRequests: Quantity? = nil,
    capacityUnits: Quantity? = nil,
    creditHours: Quantity? = nil,
    logs: DataAmount? = nil
  ) -> Self {
    using([
      "hours": hours?.figure.divided(by: 3_600_000).atMost(730, because: "a month is counted as 730 hours"),
      "backupGigabytes": backups?.figure,
      "ioRequests": ioRequests?.figure,
      "capacityUnits": capacityUnits?.figure,
      "creditHours": creditHours?.figure,
      "ingestedGigabytes": logs?.figure,
    ])
  }
}
