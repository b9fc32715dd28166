import Pricing

extension UsageForm {
  static let bucket = UsageForm(
    "The content of a bucket, and its use in a month.",
    .of(.storedGigabytes),
    .of(.writeRequests, "PUT, COPY, POST and LIST."),
    .of(.readRequests, "GET and all others."),
    .of(.transferredGigabytes, "The data sent to the internet."),
    .of(.infrequentGigabytes, "The data in Standard-IA."),
    .of(.oneZoneGigabytes, "The data in One Zone-IA."),
    .of(.tieredGigabytes, "The data in Intelligent-Tiering."),
    .of(.instantArchiveGigabytes, "The data in Glacier Instant Retrieval."),
    .of(.archivedGigabytes, "The data in Glacier Flexible Retrieval."),
    .of(.deepArchiveGigabytes, "The data in Glacier Deep Archive."),
    .of(.transitionedObjects, "Objects that rules move to another class."),
    .of(.monitoredObjects, "Objects in Intelligent-Tiering.")
  )
  .and(
    "The data read in a month from colder classes, which is paid for by the gigabyte.",
    .of(.infrequentReadGigabytes, as: "readInfrequent"),
    .of(.oneZoneReadGigabytes, as: "readOneZone"),
    .of(.instantArchiveReadGigabytes, as: "readInstantArchive"),
    .of(.archiveReadGigabytes, as: "readArchived"),
    .of(.deepArchiveReadGigabytes, as: "readDeepArchive"))
}

extension UsageKey {
  static let transitionedObjects = UsageKey(
    "transitionedObjects", .count, "objects that rules move to another storage class a month")
  static let monitoredObjects = UsageKey(
    "monitoredObjects", .count, "objects in Intelligent-Tiering", most: 1_000_000_000_000)
  static let tieredGigabytes = UsageKey(
    "tieredGigabytes", .gigabytes, "gigabytes stored in Intelligent-Tiering", most: 1_000_000_000_000)
  static let oneZoneGigabytes = UsageKey(
    "oneZoneGigabytes", .gigabytes, "gigabytes stored for infrequent access in one zone", most: 1_000_000_000_000)
  static let instantArchiveGigabytes = UsageKey(
    "instantArchiveGigabytes", .gigabytes, "gigabytes stored in an archive with instant retrieval",
    most: 1_000_000_000_000)
  static let deepArchiveGigabytes = UsageKey(
    "deepArchiveGigabytes", .gigabytes, "gigabytes stored in a deep archive", most: 1_000_000_000_000)
  static let oneZoneReadGigabytes = UsageKey(
    "oneZoneReadGigabytes", .gigabytes, "gigabytes read a month of those stored for infrequent access in one zone",
    most: 1_000_000_000_000)
  static let instantArchiveReadGigabytes = UsageKey(
    "instantArchiveReadGigabytes", .gigabytes, "gigabytes read a month of an archive with instant retrieval",
    most: 1_000_000_000_000)
  static let deepArchiveReadGigabytes = UsageKey(
    "deepArchiveReadGigabytes", .gigabytes, "gigabytes read a month of a deep archive", most: 1_000_000_000_000)
}
