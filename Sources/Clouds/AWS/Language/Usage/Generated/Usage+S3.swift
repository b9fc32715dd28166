// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

extension UsageSubject where Subject == S3.Bucket {
  /// The content of a bucket, and its use in a month.
  /// - Parameters:
  ///   - writeRequests: PUT, COPY, POST and LIST.
  ///   - readRequests: GET and all others.
  ///   - transferred: The data sent to the internet.
  ///   - infrequent: The data in Standard-IA.
  ///   - oneZone: The data in One Zone-IA.
  ///   - tiered: The data in Intelligent-Tiering.
  ///   - instantArchive: The data in Glacier Instant Retrieval.
  ///   - archived: The data in Glacier Flexible Retrieval.
  ///   - deepArchive: The data in Glacier Deep Archive.
  ///   - transitionedObjects: Objects that rules move to another class.
  ///   - monitoredObjects: Objects in Intelligent-Tiering.
  public func usage(
    stored: DataAmount? = nil,
    writeRequests: Quantity? = nil,
    readRequests: Quantity? = nil,
    transferred: DataAmount? = nil,
    infrequent: DataAmount? = nil,
    oneZone: DataAmount? = nil,
    tiered: DataAmount? = nil,
    instantArchive: DataAmount? = nil,
    archived: DataAmount? = nil,
    deepArchive: DataAmount? = nil,
    transitionedObjects: Quantity? = nil,
    monitoredObjects: Quantity? = nil
  ) -> Self {
    using([
      "storedGigabytes": stored?.figure,
      "writeRequests": writeRequests?.figure,
      "readRequests": readRequests?.figure,
      "transferredGigabytes": transferred?.figure,
      "infrequentGigabytes": infrequent?.figure,
      "oneZoneGigabytes": oneZone?.figure,
      "tieredGigabytes": tiered?.figure,
      "instantArchiveGigabytes": instantArchive?.figure,
      "archivedGigabytes": archived?.figure,
      "deepArchiveGigabytes": deepArchive?.figure,
      "transitionedObjects": transitionedObjects?.figure,
      "monitoredObjects": monitoredObjects?.figure,
    ])
  }

  /// The data read in a month from colder classes, which is paid for by the gigabyte.
  public func usage(
    readInfrequent: DataAmount? = nil,
    readOneZone: DataAmount? = nil,
    readInstantArchive: DataAmount? = nil,
    readArchived: DataAmount? = nil,
    readDeepArchive: DataAmount? = nil
  ) -> Self {
    using([
      "infrequentReadGigabytes": readInfrequent?.figure,
      "oneZoneReadGigabytes": readOneZone?.figure,
      "instantArchiveReadGigabytes": readInstantArchive?.figure,
      "archiveReadGigabytes": readArchived?.figure,
      "deepArchiveReadGigabytes": readDeepArchive?.figure,
    ])
  }
}
