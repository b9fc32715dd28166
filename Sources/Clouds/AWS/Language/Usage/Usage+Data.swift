public import Infra

extension UsageSubject where Subject == RDS.DBInstance {
  /// How long an instance runs, all the time if not said, and what it keeps and moves.
  /// - Parameters:
  ///   - hours: Of the 730 of a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - ioRequests: Reads and writes of magnetic storage, a month.
  ///   - capacityUnits: Capacity units of a serverless instance, on average.
  ///   - creditHours: vCPU-hours of processor credits beyond those that are earned, a month.
  ///   - logs: What exported logs and enhanced monitoring write, a month.
  public func usage(
    hours: TimeAmount? = nil, backups: DataAmount? = nil, ioRequests: Quantity? = nil, capacityUnits: Quantity? = nil,
    creditHours: Quantity? = nil, logs: DataAmount? = nil
  ) -> Self {
    using([
      "hours": hours?.hoursOfMonth, "backupGigabytes": backups?.figure, "ioRequests": ioRequests?.figure,
      "capacityUnits": capacityUnits?.figure, "creditHours": creditHours?.figure, "ingestedGigabytes": logs?.figure,
    ])
  }
}

extension UsageSubject where Subject == RDS.DBCluster {
  /// What a cluster stores, moves and keeps.
  /// - Parameters:
  ///   - ioRequests: Reads and writes of storage, a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - capacityUnits: Capacity units of serverless instances, on average.
  ///   - requests: To the Data API, a month.
  ///   - logs: What exported logs and enhanced monitoring write, a month.
  public func usage(
    stored: DataAmount? = nil, ioRequests: Quantity? = nil, backups: DataAmount? = nil, capacityUnits: Quantity? = nil,
    requests: Quantity? = nil, logs: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "ioRequests": ioRequests?.figure, "backupGigabytes": backups?.figure,
      "capacityUnits": capacityUnits?.figure, "requests": requests?.figure, "ingestedGigabytes": logs?.figure,
    ])
  }
}

extension UsageSubject where Subject == DocDB.DBCluster {
  /// What a cluster stores, moves and keeps.
  /// - Parameters:
  ///   - ioRequests: Reads and writes of storage, a month.
  ///   - backups: All that automated backups and snapshots keep.
  ///   - capacityUnits: Capacity units of serverless instances, on average.
  ///   - logs: What exported logs write, a month.
  public func usage(
    stored: DataAmount? = nil, ioRequests: Quantity? = nil, backups: DataAmount? = nil, capacityUnits: Quantity? = nil,
    logs: DataAmount? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "ioRequests": ioRequests?.figure, "backupGigabytes": backups?.figure,
      "capacityUnits": capacityUnits?.figure, "ingestedGigabytes": logs?.figure,
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
    hours: TimeAmount? = nil, capacityUnits: Quantity? = nil, creditHours: Quantity? = nil
  ) -> Self {
    using([
      "hours": hours?.hoursOfMonth, "capacityUnits": capacityUnits?.figure, "creditHours": creditHours?.figure,
    ])
  }
}

extension UsageSubject where Subject == DynamoDB.Table {
  /// What a table stores, and how it is used on demand.
  /// - Parameters:
  ///   - readRequests: Read request units (4 KB each), a month.
  ///   - writeRequests: Write request units (1 KB each), a month.
  ///   - backups: What backups keep.
  ///   - streamRequests: Read requests to the table's stream other than those of Lambda, a month.
  public func usage(
    stored: DataAmount? = nil, readRequests: Quantity? = nil, writeRequests: Quantity? = nil,
    backups: DataAmount? = nil, streamRequests: Quantity? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "readRequests": readRequests?.figure, "writeRequests": writeRequests?.figure,
      "backupGigabytes": backups?.figure, "streamRequests": streamRequests?.figure,
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
  ///   - oneZone: What lies in One Zone-IA.
  ///   - tiered: What lies in Intelligent-Tiering.
  ///   - instantArchive: What lies in Glacier Instant Retrieval.
  ///   - archived: What lies in Glacier Flexible Retrieval.
  ///   - deepArchive: What lies in Glacier Deep Archive.
  ///   - transitionedObjects: Objects that rules move to another class.
  ///   - monitoredObjects: Objects in Intelligent-Tiering.
  public func usage(
    stored: DataAmount? = nil, writeRequests: Quantity? = nil, readRequests: Quantity? = nil,
    transferred: DataAmount? = nil, infrequent: DataAmount? = nil, oneZone: DataAmount? = nil,
    tiered: DataAmount? = nil, instantArchive: DataAmount? = nil, archived: DataAmount? = nil,
    deepArchive: DataAmount? = nil, transitionedObjects: Quantity? = nil, monitoredObjects: Quantity? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure, "writeRequests": writeRequests?.figure, "readRequests": readRequests?.figure,
      "transferredGigabytes": transferred?.figure, "infrequentGigabytes": infrequent?.figure,
      "oneZoneGigabytes": oneZone?.figure, "tieredGigabytes": tiered?.figure,
      "instantArchiveGigabytes": instantArchive?.figure, "archivedGigabytes": archived?.figure,
      "deepArchiveGigabytes": deepArchive?.figure, "transitionedObjects": transitionedObjects?.figure,
      "monitoredObjects": monitoredObjects?.figure,
    ])
  }

  /// What is read in a month of what lies in colder classes, which is paid for by the gigabyte.
  public func usage(
    readInfrequent: DataAmount? = nil, readOneZone: DataAmount? = nil, readInstantArchive: DataAmount? = nil,
    readArchived: DataAmount? = nil, readDeepArchive: DataAmount? = nil
  ) -> Self {
    using([
      "infrequentReadGigabytes": readInfrequent?.figure, "oneZoneReadGigabytes": readOneZone?.figure,
      "instantArchiveReadGigabytes": readInstantArchive?.figure, "archiveReadGigabytes": readArchived?.figure,
      "deepArchiveReadGigabytes": readDeepArchive?.figure,
    ])
  }
}
