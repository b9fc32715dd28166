internal import AWSClient
internal import InfraModel

extension S3 {
  /// A version of an object, or a mark that it was deleted.
  ///
  /// Source: S3 User Guide, "Amazon S3 data consistency model": reads and lists of objects see every change at once.
  static let object = Kind(
    "s3.object", missing: FaultForm("NoSuchKey", "The specified key does not exist.", status: 404)
  ) {
    $0.isGlobal = true
    $0.isStronglyConsistent = true
    $0.links = [Link("Bucket", to: "s3.bucket")]
  }

  /// The versions of a key, newest first.
  static func versions(of key: String, in bucket: Record, _ cloud: inout Cloud) -> [Record] {
    let prefix = ObjectPlace.versions(of: key, in: bucket.id)
    var found: [Record] = []
    var place = prefix
    while let record = cloud.first(object, in: "", notBefore: place), record.id.hasPrefix(prefix) {
      found.append(record)
      place = ObjectPlace.behind(version: record.id)
    }
    return found
  }

  /// The newest version of a key; `nil` where there is none. It may be the mark of a deletion.
  static func newest(_ key: String, in bucket: Record, _ cloud: inout Cloud) -> Record? {
    let prefix = ObjectPlace.versions(of: key, in: bucket.id)
    guard let record = cloud.first(object, in: "", notBefore: prefix), record.id.hasPrefix(prefix) else { return nil }
    return record
  }

  /// The current version of a key; `nil` where there is none or it was deleted.
  static func current(_ key: String, in bucket: Record, _ cloud: inout Cloud) -> Record? {
    newest(key, in: bucket, &cloud).flatMap { isMark($0) ? nil : $0 }
  }

  /// Whether a version only says that the object was deleted.
  static func isMark(_ record: Record) -> Bool { record["IsDeleteMarker"] != nil }

  /// The version that a call asks for.
  static func read(_ bucket: Record, _ key: String, _ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    if let id = call.string("VersionId") {
      guard let found = versions(of: key, in: bucket, &cloud).first(where: { $0.string("VersionId") == id }) else {
        throw Fault("NoSuchVersion", "The specified version does not exist.", status: 404)
      }
      if isMark(found) {
        throw Fault(
          "MethodNotAllowed", "The specified method is not allowed against this resource.", status: 405,
          headers: headers(ofMark: found))
      }
      return found
    }
    let newest = newest(key, in: bucket, &cloud)
    guard let newest, !isMark(newest) else { throw missing(key, in: bucket, cloud, call, mark: newest) }
    return newest
  }

  static func read(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> Record {
    try read(try bucket(cloud, call), try call.required("Key"), &cloud, call)
  }

  private static func headers(ofMark mark: Record) -> [String: String] {
    ["x-amz-delete-marker": "true", "x-amz-version-id": mark.string("VersionId") ?? ""]
  }

  /// The fault for a missing key: 403 instead of 404 for principals without `s3:ListBucket`.
  ///
  /// Source: S3 API Reference, "GetObject", permissions: 404 with `s3:ListBucket`, 403 without it.
  /// - Parameter mark: The mark of its deletion, where there is one.
  static func missing(
    _ key: String, in bucket: Record, _ cloud: Cloud, _ call: Call, mark: Record? = nil
  ) -> Fault {
    let listing = AccessNeed(action: "s3:ListBucket", resource: bucket.arn ?? "")
    guard call.isAllowed(listing, cloud) else {
      return Fault.denied(call.operation, call.principal, listing.action, on: listing.resource)
    }
    var fault = object.missing.fault(key)
    fault.headers = mark.map { headers(ofMark: $0) } ?? [:]
    return fault
  }

  /// Adds a version; where versions are not kept, it takes the place of the one before.
  static func add(
    _ key: String, _ fields: [String: Value], tags: [String: String] = [:], to bucket: Record, _ cloud: inout Cloud,
    _ call: Call
  ) throws(Fault) -> Record {
    let isVersioned = bucket["Settings"]?["Versioning"]?["Status"] == "Enabled"
    if !isVersioned {
      for before in versions(of: key, in: bucket, &cloud) where before.string("VersionId") == "null" {
        cloud.erase(before)
      }
    }
    var all = fields
    all["Key"] = .string(key)
    all["Bucket"] = .string(bucket.id)
    all["VersionId"] = .string(
      isVersioned ? cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", 32) : "null")
    all["LastModified"] = .integer(Int64(call.now))
    let id = ObjectPlace.version(of: key, in: bucket.id, counter: cloud.counter)
    return try cloud.create(object, named: id, call, all, tags: tags)
  }

  /// Members that tell of a version; its identifier only where the bucket has ever kept versions.
  static func shown(_ record: Record, in bucket: Record, where isShown: (String) -> Bool) -> [String: Value] {
    var members = record.fields.filter { isShown($0.key) }
    members["VersionId"] = bucket["Settings"]?["Versioning"] == nil ? nil : record["VersionId"]
    return members
  }
}
