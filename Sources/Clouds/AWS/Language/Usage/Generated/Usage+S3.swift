// Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
// swift-format-ignore-file

public import Infra

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

  /// What is read in a month of what lies in colder classes, which is paid for by the gigabyte.
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
