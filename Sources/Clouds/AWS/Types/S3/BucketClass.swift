import Pricing

/// A storage class that the rules of a bucket can move objects to.
struct BucketClass {
  /// As rules name it.
  var names: [String]
  var title: String
  /// The class as a price's attribute.
  var attribute: String
  var stored: (key: UsageKey, usageType: String)
  /// What moving an object costs.
  var transition: String
  /// What reading costs a gigabyte; `nil` where it costs nothing.
  var read: (key: UsageKey, usageType: String)?

  static let all = [
    BucketClass(
      names: ["STANDARD_IA"], title: "Standard-IA", attribute: "Standard-IA",
      stored: (.infrequentGigabytes, "TimedStorage-SIA-ByteHrs"), transition: "Transition-SIA",
      read: (.infrequentReadGigabytes, "Retrieval-SIA")),
    BucketClass(
      names: ["ONEZONE_IA"], title: "One Zone-IA", attribute: "One Zone-IA",
      stored: (.oneZoneGigabytes, "TimedStorage-ZIA-ByteHrs"), transition: "Transition-ZIA",
      read: (.oneZoneReadGigabytes, "Retrieval-ZIA")),
    BucketClass(
      names: ["GLACIER_IR"], title: "Glacier Instant Retrieval", attribute: "Glacier Instant Retrieval",
      stored: (.instantArchiveGigabytes, "TimedStorage-GIR-ByteHrs"), transition: "Requests-Tier4",
      read: (.instantArchiveReadGigabytes, "Retrieval-GIR")),
    BucketClass(
      names: ["GLACIER", "Glacier"], title: "Glacier Flexible Retrieval", attribute: "Glacier",
      stored: (.archivedGigabytes, "TimedStorage-GlacierByteHrs"), transition: "Requests-Tier3",
      read: (.archiveReadGigabytes, "Standard-Retrieval-Bytes")),
    BucketClass(
      names: ["DEEP_ARCHIVE"], title: "Glacier Deep Archive", attribute: "Glacier Deep Archive",
      stored: (.deepArchiveGigabytes, "TimedStorage-GDA-ByteHrs"), transition: "Requests-GDA-Tier3",
      read: (.deepArchiveReadGigabytes, "Standard-Retrieval-Bytes-GDA")),
    BucketClass(
      names: ["INTELLIGENT_TIERING"], title: "Intelligent-Tiering", attribute: "Intelligent-Tiering",
      stored: (.tieredGigabytes, "TimedStorage-INT-FA-ByteHrs"), transition: "Transition-INT", read: nil),
  ]

  /// What a bucket pays for it: rates where rules move objects to it, and what is declared.
  /// - Parameter moves: Whether a rule moves objects to it.
  @CostBuilder func items(of bucket: PricedResource, moves: Bool) -> [CostItem] {
    if moves || bucket.usage(stored.key) != nil {
      Charge.used("Storage, \(title)", stored.key, query(stored.usageType))
    }
    if moves {
      Charge.used(
        "Objects moved to \(title)", .transitionedObjects, query(transition, ["component": "lifecycle transition"]))
    }
    if let read, moves || bucket.usage(read.key) != nil {
      Charge.used("Data read, \(title)", read.key, query(read.usageType))
    }
  }

  private func query(_ usageType: String, _ attributes: [String: String] = [:]) -> PriceQuery {
    PriceQuery("AmazonS3", usageType, attributes.merging(["storageClass": attribute]) { $1 })
  }
}
