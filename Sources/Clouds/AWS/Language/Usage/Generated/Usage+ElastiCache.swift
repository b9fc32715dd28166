// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == ElastiCache.CacheCluster {
  /// The data in snapshots.
  public func usage(backups: DataAmount? = nil) -> Self {
    using(["backupGigabytes": backups?.figure])
  }
}

extension UsageSubject where Subject == ElastiCache.ReplicationGroup {
  /// The data in snapshots.
  public func usage(backups: DataAmount? = nil) -> Self {
    using(["backupGigabytes": backups?.figure])
  }
}
