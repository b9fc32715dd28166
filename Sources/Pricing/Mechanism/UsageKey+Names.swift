/// The usage keys of cost models; `docs/cost.md` has the same table.
extension UsageKey {
  package static let requests = UsageKey(
    "requests", .count, "requests a month", aliases: ["invocations", "calls", "apiRequests", "apiCalls"])
  package static let averageRequestKilobytes = UsageKey(
    "averageRequestKilobytes", .kilobytes, "kilobytes of an average request", aliases: ["requestSize"], most: 10_240)
  package static let messages = UsageKey("messages", .count, "WebSocket messages a month")
  package static let connectionMinutes = UsageKey(
    "connectionMinutes", .count, "minutes of WebSocket connections a month", aliases: ["connectionTime"])
  package static let events = UsageKey("events", .count, "custom events a month")
  package static let deliveries = UsageKey(
    "deliveries", .count, "messages delivered a month", aliases: ["notifications", "emailDeliveries", "httpDeliveries"])
  package static let queries = UsageKey(
    "queries", .count, "DNS queries a month", aliases: ["standardQueries", "dnsQueries"])
  package static let latencyQueries = UsageKey(
    "latencyQueries", .count, "DNS queries with latency-based routing a month", aliases: ["latencyBasedQueries"])
  package static let geoQueries = UsageKey("geoQueries", .count, "DNS queries with geographic routing a month")
  package static let transitions = UsageKey(
    "transitions", .count, "state transitions a month", aliases: ["stateTransitions"])
  package static let activeUsers = UsageKey(
    "activeUsers", .count, "users active in a month", aliases: ["users", "mau"], most: 10_000_000_000)

  package static let tracedRequests = UsageKey(
    "tracedRequests", .count, "requests recorded by X-Ray a month", aliases: ["traces"])
  package static let metrics = UsageKey(
    "metrics", .count, "metrics published, one for each set of values of their dimensions", most: 1_000_000_000)

  package static let storedGigabytes = UsageKey(
    "storedGigabytes", .gigabytes, "gigabytes stored on average", aliases: ["size", "images"], most: 1_000_000_000_000)
  package static let backupGigabytes = UsageKey(
    "backupGigabytes", .gigabytes, "gigabytes of backups and snapshots on average",
    aliases: ["backupStorage", "additionalBackupStorage", "snapshots", "snapshotStorage"], most: 1_000_000_000_000)
  package static let processedGigabytes = UsageKey(
    "processedGigabytes", .gigabytes, "gigabytes processed a month", most: 1_000_000_000_000)
  package static let transferredGigabytes = UsageKey(
    "transferredGigabytes", .gigabytes, "gigabytes sent to the internet a month",
    aliases: ["transfer", "transferOut", "transferOutInternet", "outbound", "egress", "sent"], most: 1_000_000_000_000)
  package static let ingestedGigabytes = UsageKey(
    "ingestedGigabytes", .gigabytes, "gigabytes taken in a month", most: 1_000_000_000_000)
  package static let scannedGigabytes = UsageKey(
    "scannedGigabytes", .gigabytes, "gigabytes scanned by queries a month", most: 1_000_000_000_000)
  package static let readGigabytes = UsageKey(
    "readGigabytes", .gigabytes, "gigabytes read a month", most: 1_000_000_000_000)
  package static let writtenGigabytes = UsageKey(
    "writtenGigabytes", .gigabytes, "gigabytes written a month", most: 1_000_000_000_000)
  package static let infrequentGigabytes = UsageKey(
    "infrequentGigabytes", .gigabytes, "gigabytes stored for infrequent access", most: 1_000_000_000_000)
  package static let archivedGigabytes = UsageKey(
    "archivedGigabytes", .gigabytes, "gigabytes stored in an archive", most: 1_000_000_000_000)

  package static let readRequests = UsageKey(
    "readRequests", .count, "read requests a month",
    aliases: ["tier2Requests", "getRequests", "readRequestUnits", "reads"])
  package static let writeRequests = UsageKey(
    "writeRequests", .count, "write requests a month",
    aliases: ["tier1Requests", "putRequests", "writeRequestUnits", "writes"])
  package static let ioRequests = UsageKey(
    "ioRequests", .count, "input and output requests a month", aliases: ["io", "ios", "ioOperations"])

  package static let hours = UsageKey(
    "hours", .hours, "hours of the month that it runs", aliases: ["runningHours"], most: 730)
  package static let instances = UsageKey(
    "instances", .count, "instances that run on average", aliases: ["runningInstances"], most: 1_000_000)
  package static let tasks = UsageKey(
    "tasks", .count, "tasks that run on average", aliases: ["runningTasks"], most: 1_000_000)
  package static let capacityUnits = UsageKey(
    "capacityUnits", .count, "capacity units on average", aliases: ["lcu", "lcus", "nlcu", "acu", "acus"],
    most: 10_000_000)
  package static let newConnectionsPerSecond = UsageKey(
    "newConnectionsPerSecond", .count, "new connections a second", aliases: ["newConnections"], most: 1_000_000_000)
  package static let activeConnections = UsageKey(
    "activeConnections", .count, "connections open at a time", most: 100_000_000_000)
  package static let ruleEvaluationsPerSecond = UsageKey(
    "ruleEvaluationsPerSecond", .count, "rule evaluations a second, without the first ten rules",
    aliases: ["ruleEvaluations"], most: 100_000_000_000)
  package static let averageDuration = UsageKey(
    "averageDuration", .milliseconds, "milliseconds that an average request is billed",
    aliases: ["requestDuration", "averageRequestDuration", "executionDuration"], most: 900_000)
  package static let provisionedShare = UsageKey(
    "provisionedShare", .count, "share of the requests that provisioned concurrency takes, 0 to 1", most: 1)
  package static let vcpus = UsageKey(
    "vcpus", .count, "virtual processors of the databases behind it", aliases: ["processors"], most: 100_000)

  package static let creditHours = UsageKey(
    "creditHours", .count, "vCPU-hours of processor credits a month beyond those that are earned",
    aliases: ["cpuCreditHours", "cpuCredits", "surplusCredits"], most: 1_000_000_000)

  package static let streamRequests = UsageKey(
    "streamRequests", .count, "read requests to a table's stream a month, other than those of Lambda")
  package static let transitionedObjects = UsageKey(
    "transitionedObjects", .count, "objects that rules move to another storage class a month")
  package static let monitoredObjects = UsageKey(
    "monitoredObjects", .count, "objects in Intelligent-Tiering", most: 1_000_000_000_000)
  package static let tieredGigabytes = UsageKey(
    "tieredGigabytes", .gigabytes, "gigabytes stored in Intelligent-Tiering", most: 1_000_000_000_000)
  package static let oneZoneGigabytes = UsageKey(
    "oneZoneGigabytes", .gigabytes, "gigabytes stored for infrequent access in one zone", most: 1_000_000_000_000)
  package static let instantArchiveGigabytes = UsageKey(
    "instantArchiveGigabytes", .gigabytes, "gigabytes stored in an archive with instant retrieval",
    most: 1_000_000_000_000)
  package static let deepArchiveGigabytes = UsageKey(
    "deepArchiveGigabytes", .gigabytes, "gigabytes stored in a deep archive", most: 1_000_000_000_000)
  package static let infrequentReadGigabytes = UsageKey(
    "infrequentReadGigabytes", .gigabytes, "gigabytes read a month of those stored for infrequent access",
    most: 1_000_000_000_000)
  package static let oneZoneReadGigabytes = UsageKey(
    "oneZoneReadGigabytes", .gigabytes, "gigabytes read a month of those stored for infrequent access in one zone",
    most: 1_000_000_000_000)
  package static let instantArchiveReadGigabytes = UsageKey(
    "instantArchiveReadGigabytes", .gigabytes, "gigabytes read a month of an archive with instant retrieval",
    most: 1_000_000_000_000)
  package static let archiveReadGigabytes = UsageKey(
    "archiveReadGigabytes", .gigabytes, "gigabytes read a month of an archive", most: 1_000_000_000_000)
  package static let deepArchiveReadGigabytes = UsageKey(
    "deepArchiveReadGigabytes", .gigabytes, "gigabytes read a month of a deep archive", most: 1_000_000_000_000)

  package static let licensedHours = UsageKey(
    "licensedHours", .hours, "hours of the month under a licence of the image's operating system, 0 for Linux without",
    most: 730)
  package static let imageGigabytes = UsageKey(
    "imageGigabytes", .gigabytes, "gigabytes of the image's root volume, where no mapping says its size", most: 65_536)
}
