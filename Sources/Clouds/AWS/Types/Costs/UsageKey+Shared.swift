import Pricing

/// Kinds of usage that several types have; `docs/cost.md` has the same table.
extension UsageKey {
  static let requests = UsageKey(
    "requests", .count, "requests a month", aliases: ["invocations", "calls", "apiRequests", "apiCalls"])
  static let tracedRequests = UsageKey(
    "tracedRequests", .count, "requests recorded by X-Ray a month", aliases: ["traces"])
  static let storedGigabytes = UsageKey(
    "storedGigabytes", .gigabytes, "gigabytes stored on average", aliases: ["size", "images"], most: 1_000_000_000_000)
  static let backupGigabytes = UsageKey(
    "backupGigabytes", .gigabytes, "gigabytes of backups and snapshots on average",
    aliases: ["backupStorage", "additionalBackupStorage", "snapshots", "snapshotStorage"], most: 1_000_000_000_000)
  static let processedGigabytes = UsageKey(
    "processedGigabytes", .gigabytes, "gigabytes processed a month", most: 1_000_000_000_000)
  static let transferredGigabytes = UsageKey(
    "transferredGigabytes", .gigabytes, "gigabytes sent to the internet a month",
    aliases: ["transfer", "transferOut", "transferOutInternet", "outbound", "egress", "sent"], most: 1_000_000_000_000)
  static let ingestedGigabytes = UsageKey(
    "ingestedGigabytes", .gigabytes, "gigabytes taken in a month", most: 1_000_000_000_000)
  static let scannedGigabytes = UsageKey(
    "scannedGigabytes", .gigabytes, "gigabytes scanned by queries a month", most: 1_000_000_000_000)
  static let infrequentGigabytes = UsageKey(
    "infrequentGigabytes", .gigabytes, "gigabytes stored for infrequent access", most: 1_000_000_000_000)
  static let archivedGigabytes = UsageKey(
    "archivedGigabytes", .gigabytes, "gigabytes stored in an archive", most: 1_000_000_000_000)
  static let readRequests = UsageKey(
    "readRequests", .count, "read requests a month",
    aliases: ["tier2Requests", "getRequests", "readRequestUnits", "reads"])
  static let writeRequests = UsageKey(
    "writeRequests", .count, "write requests a month",
    aliases: ["tier1Requests", "putRequests", "writeRequestUnits", "writes"])
  static let ioRequests = UsageKey(
    "ioRequests", .count, "input and output requests a month", aliases: ["io", "ios", "ioOperations"])
  static let capacityUnits = UsageKey(
    "capacityUnits", .count, "capacity units on average", aliases: ["lcu", "lcus", "nlcu", "acu", "acus"],
    most: 10_000_000)
  static let creditHours = UsageKey(
    "creditHours", .count, "vCPU-hours of processor credits a month beyond those that are earned",
    aliases: ["cpuCreditHours", "cpuCredits", "surplusCredits"], most: 1_000_000_000)
  static let infrequentReadGigabytes = UsageKey(
    "infrequentReadGigabytes", .gigabytes, "gigabytes read a month of those stored for infrequent access",
    most: 1_000_000_000_000)
  static let archiveReadGigabytes = UsageKey(
    "archiveReadGigabytes", .gigabytes, "gigabytes read a month of an archive", most: 1_000_000_000_000)
  static let licensedHours = UsageKey(
    "licensedHours", .hours, "hours of the month under a license of the image's operating system, 0 for Linux without",
    most: 730, limit: "a month is counted as 730 hours")
  static let imageGigabytes = UsageKey(
    "imageGigabytes", .gigabytes, "gigabytes of the image's root volume, where no mapping says its size", most: 65_536)
}
