public import Infra

extension UsageSubject where Subject == RDS.DBInstance {
  /// How long an instance runs, all the time if not said, and what it keeps and moves.
  /// - Parameters:
  ///   - hours: Of the 730 of a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - ioRequests: Reads and writes of magnetic storage, a month.
  ///   - capacityUnits: Capacity units of a serverless instance, on average.
  public func usage(
    hours: TimeAmount? = nil, backups: DataAmount? = nil, ioRequests: Quantity? = nil, capacityUnits: Quantity? = nil
  ) -> Self {
    using([
      "hours": hours?.hoursOfMonth, "backupGigabytes": backups?.figure, "ioRequests": ioRequests?.figure,
      "capacityUnits": capacityUnits?.figure,
    ])
  }
}

extension UsageSubject where Subject == RDS.DBCluster {
  /// What a cluster stores, moves and keeps.
  /// - Parameters:
  ///   - ioRequests: Reads and writes of storage, a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - capacityUnits: Capacity units of serverless instances, on average.
  public func usage(
    stored: DataAmount? = nil, ioRequests: Quantity? = nil, backups: DataAmount? = nil, capacityUnits: Quantity? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "ioRequests": ioRequests?.figure, "backupGigabytes": backups?.figure,
      "capacityUnits": capacityUnits?.figure,
    ])
  }
}

extension UsageSubject where Subject == DocDB.DBCluster {
  /// What a cluster stores, moves and keeps.
  /// - Parameters:
  ///   - ioRequests: Reads and writes of storage, a month.
  ///   - backups: All that automated backups and snapshots keep.
  public func usage(stored: DataAmount? = nil, ioRequests: Quantity? = nil, backups: DataAmount? = nil) -> Self {
    using(["storedGigabytes": stored?.figure, "ioRequests": ioRequests?.figure, "backupGigabytes": backups?.figure])
  }
}

extension UsageSubject where Subject == DynamoDB.Table {
  /// What a table stores, and how it is used on demand.
  /// - Parameters:
  ///   - readRequests: Read request units (4 KB each), a month.
  ///   - writeRequests: Write request units (1 KB each), a month.
  ///   - backups: What backups keep.
  public func usage(
    stored: DataAmount? = nil, readRequests: Quantity? = nil, writeRequests: Quantity? = nil, backups: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "readRequests": readRequests?.figure, "writeRequests": writeRequests?.figure,
      "backupGigabytes": backups?.figure,
    ])
  }
}

extension UsageSubject where Subject == ElastiCache.CacheCluster {
  /// What snapshots keep.
  public func usage(backups: DataAmount? = nil) -> Self {
    using(["backupGigabytes": backups?.figure])
  }
}

extension UsageSubject where Subject == ElastiCache.ReplicationGroup {
  /// What snapshots keep.
  public func usage(backups: DataAmount? = nil) -> Self {
    using(["backupGigabytes": backups?.figure])
  }
}

extension UsageSubject where Subject == S3.Bucket {
  /// What a bucket holds, and how it is used in a month.
  /// - Parameters:
  ///   - writeRequests: PUT, COPY, POST and LIST.
  ///   - readRequests: GET and all others.
  ///   - transferred: What goes out to the internet.
  ///   - infrequent: What lies in Standard-IA.
  ///   - archived: What lies in Glacier Flexible Retrieval.
  public func usage(
    stored: DataAmount? = nil, writeRequests: Quantity? = nil, readRequests: Quantity? = nil,
    transferred: DataAmount? = nil, infrequent: DataAmount? = nil, archived: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "writeRequests": writeRequests?.figure, "readRequests": readRequests?.figure,
      "transferredGigabytes": transferred?.figure, "infrequentGigabytes": infrequent?.figure,
      "archivedGigabytes": archived?.figure,
    ])
  }
}
