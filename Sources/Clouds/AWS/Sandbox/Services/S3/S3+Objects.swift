internal import AWSClient
internal import Digests
internal import InfraModel

extension S3 {
  /// A version of an object, or a mark that it was deleted.
  static let object = Kind(
    "s3.object", missing: FaultForm("NoSuchKey", "The specified key does not exist.", status: 404)
  ) {
    $0.isGlobal = true
    $0.links = [Link("Bucket", to: "s3.bucket")]
    $0.indexes = ["Place"]
  }

  static let objects = ServiceBehavior(
    "s3", kinds: [object],
    operations: [
      "PutObject": Behavior { cloud, call throws(Fault) in
        try put(call["Body"] ?? .bytes([]), call.members(except: ["Body", "Bucket"]), &cloud, call)
      },
      "CopyObject": Behavior(copy),
      "GetObject": Behavior { cloud, call throws(Fault) in try read(cloud, call).fields },
      "HeadObject": Behavior { cloud, call throws(Fault) in
        do throws(Fault) { return try read(cloud, call).fields.filter { $0.key != "Body" } } catch {
          // An answer to HEAD has no body that could name the error.
          throw error.code == "NoSuchKey" ? Fault("NotFound", "Not Found", status: 404) : error
        }
      },
      "DeleteObject": Behavior { cloud, call throws(Fault) in
        try remove(try call.required("Key"), version: call.string("VersionId"), &cloud, call)
      },
      "DeleteObjects": Behavior { cloud, call throws(Fault) in
        var deleted: [Value] = []
        for element in call["Delete"]?["Objects"]?.list ?? [] {
          _ = try remove(element["Key"]?.string ?? "", version: element["VersionId"]?.string, &cloud, call)
          deleted.append(element)
        }
        return call["Delete"]?["Quiet"] == true ? [:] : ["Deleted": .list(deleted)]
      },
      "ListObjects": .listObjects(after: "Marker"),
      "ListObjectsV2": .listObjects(after: "StartAfter"),
      "ListObjectVersions": Behavior(listVersions),
      "GetObjectTagging": Behavior { cloud, call throws(Fault) in
        ["TagSet": Kind.TagForm.list().value(try read(cloud, call).tags)]
      },
      "PutObjectTagging": Behavior { cloud, call throws(Fault) in
        try cloud.change(try read(cloud, call)) { $0.tags = Call.tags(call["Tagging"]?["TagSet"]) }
        return [:]
      },
      "DeleteObjectTagging": Behavior { cloud, call throws(Fault) in
        try cloud.change(try read(cloud, call)) { $0.tags = [:] }
        return [:]
      },
      "ListMultipartUploads": Behavior { cloud, call throws(Fault) in
        ["Bucket": .string(try bucket(cloud, call).id), "IsTruncated": false]
      },
      "AbortMultipartUpload": Behavior { _, _ throws(Fault) in
        throw Fault("NoSuchUpload", "The specified upload does not exist.", status: 404)
      },
    ])

  /// The versions of a key, newest first.
  private static func versions(of key: String, _ cloud: Cloud, _ call: Call) -> [Record] {
    let place = "\(call.string("Bucket") ?? "")/\(key)"
    return cloud.list(object, in: "", where: "Place", is: .string(place)).reversed()
  }

  private static func read(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    _ = try bucket(cloud, call)
    let key = try call.required("Key")
    let versions = versions(of: key, cloud, call)
    if let id = call.string("VersionId") {
      guard let found = versions.first(where: { $0.string("VersionId") == id }) else {
        throw Fault("NoSuchVersion", "The specified version does not exist.", status: 404)
      }
      return found
    }
    guard let newest = versions.first, newest["IsDeleteMarker"] == nil else { throw object.missing.fault(key) }
    return newest
  }

  /// Adds a version; where versions are not kept, it takes the place of the one before.
  private static func add(
    _ key: String, _ fields: [String: Value], tags: [String: String] = [:], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> Record {
    let bucket = try bucket(cloud, call)
    let isVersioned = bucket["Settings"]?["Versioning"]?["Status"] == "Enabled"
    let id = isVersioned ? cloud.random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", 32) : "null"
    if !isVersioned, let before = versions(of: key, cloud, call).first(where: { $0.string("VersionId") == "null" }) {
      cloud.erase(before)
    }
    var all = fields
    all["Key"] = .string(key)
    all["Bucket"] = .string(bucket.id)
    all["Place"] = .string("\(bucket.id)/\(key)")
    all["VersionId"] = .string(id)
    all["LastModified"] = .integer(Int64(call.now))
    return try cloud.create(object, named: "\(bucket.id)/\(key)#\(id)", call, all, tags: tags)
  }

  private static func put(
    _ body: Value, _ members: [String: Value], _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let key = try call.required("Key")
    if call["IfNoneMatch"] == "*", let newest = versions(of: key, cloud, call).first, newest["IsDeleteMarker"] == nil {
      throw Fault(
        "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412)
    }
    let bytes: [UInt8] =
      switch body {
      case .bytes(let bytes): bytes
      case .string(let text): Array(text.utf8)
      default: []
      }
    var fields = members.filter {
      ["CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "Metadata"].contains($0.key)
    }
    fields["ContentType"] = members["ContentType"] ?? "binary/octet-stream"
    fields["StorageClass"] = members["StorageClass"]
    fields["Body"] = .bytes(bytes)
    fields["ContentLength"] = .integer(Int64(bytes.count))
    fields["Size"] = .integer(Int64(bytes.count))
    fields["ETag"] = .string("\"\(Hex.encode(Hash.md5(bytes)))\"")
    fields["AcceptRanges"] = "bytes"
    fields["ServerSideEncryption"] = members["ServerSideEncryption"] ?? "AES256"
    let pairs = (members["Tagging"]?.string ?? "").utf8
    let tags = Dictionary(ServerWire.pairs(Array(pairs)).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let record = try add(key, fields, tags: tags, &cloud, call)
    return rendered(record, "ETag", "ServerSideEncryption")
  }

  /// Members of an answer; the version's identifier only where versions are kept.
  private static func rendered(_ record: Record, _ names: String...) -> [String: Value] {
    var members = record.fields.filter { names.contains($0.key) }
    if record["VersionId"] != "null" { members["VersionId"] = record["VersionId"] }
    return members
  }

  @Sendable private static func copy(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let source = ServerWire.decodedLabel(try call.required("CopySource"))
    let path = (source.hasPrefix("/") ? source.dropFirst() : source[...]).split(separator: "?")[0]
    guard let slash = path.firstIndex(of: "/") else {
      throw Fault("InvalidArgument", "Invalid copy source object key", status: 400)
    }
    var from = call
    from.input = ["Bucket": .string(String(path[..<slash])), "Key": .string(String(path[path.index(after: slash)...]))]
    let original = try read(cloud, from)
    let members = call["MetadataDirective"] == "REPLACE" ? call.input : original.fields
    var answer = try put(original["Body"] ?? .bytes([]), members, &cloud, call)
    answer["CopyObjectResult"] = ["ETag": answer["ETag"] ?? "", "LastModified": .integer(Int64(call.now))]
    return answer
  }

  private static func remove(
    _ key: String, version: String?, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    let bucket = try bucket(cloud, call)
    let versions = versions(of: key, cloud, call)
    if let version {
      guard let found = versions.first(where: { $0.string("VersionId") == version }) else { return [:] }
      try cloud.delete(found)
      var answer: [String: Value] = ["VersionId": .string(version)]
      answer["DeleteMarker"] = found["IsDeleteMarker"]
      return answer
    }
    guard bucket["Settings"]?["Versioning"]?["Status"] != nil else {
      for found in versions { try cloud.delete(found) }
      return [:]
    }
    return rendered(try add(key, ["IsDeleteMarker": true, "DeleteMarker": true], &cloud, call), "DeleteMarker")
  }

  @Sendable private static func listVersions(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let all = all(in: try bucket(cloud, call), cloud, call)
    var seen: Set<String> = []
    var versions: [Value] = []
    var marks: [Value] = []
    for record in all {
      let isLatest = seen.insert(record.string("Key") ?? "").inserted
      let value = Value.object(record.fields).merging([
        "IsLatest": .bool(isLatest), "Owner": owner(call.account), "StorageClass": record["StorageClass"] ?? "STANDARD",
      ])
      if record["IsDeleteMarker"] == nil { versions.append(value) } else { marks.append(value) }
    }
    return [
      "Name": call["Bucket"] ?? "", "Prefix": call["Prefix"] ?? "", "KeyMarker": "", "MaxKeys": call["MaxKeys"] ?? 1000,
      "IsTruncated": false, "Versions": .list(versions), "DeleteMarkers": .list(marks),
    ]
  }

  /// All versions in a bucket under a prefix, by key, newest first.
  fileprivate static func all(in bucket: Record, _ cloud: Cloud, _ call: Call) -> [Record] {
    let prefix = call.string("Prefix") ?? ""
    let marker = call.string("KeyMarker") ?? ""
    return cloud.referrers(of: bucket, object).reversed()
      .filter { record in
        let key = record.string("Key") ?? ""
        return key.hasPrefix(prefix) && key > marker
      }
      .enumerated().sorted { left, right in
        let (a, b) = (left.element.string("Key") ?? "", right.element.string("Key") ?? "")
        return a == b ? left.offset < right.offset : a < b
      }.map(\.element)
  }
}

extension Behavior {
  /// The newest versions of a bucket's keys, those with a delimiter behind the prefix under what they have in common.
  fileprivate static func listObjects(after marker: String) -> Behavior {
    Behavior { cloud, call throws(Fault) in
      let prefix = call.string("Prefix") ?? ""
      var seen: Set<String> = []
      var contents: [Value] = []
      var common: [String] = []
      for record in S3.all(in: try S3.bucket(cloud, call), cloud, call) {
        let key = record.string("Key") ?? ""
        guard seen.insert(key).inserted, record["IsDeleteMarker"] == nil, key > call.string(marker) ?? "" else {
          continue
        }
        if let delimiter = call.string("Delimiter"), !delimiter.isEmpty,
          let end = key.dropFirst(prefix.count).firstRange(of: delimiter)?.upperBound
        {
          let shared = String(key[..<end])
          if common.last != shared { common.append(shared) }
        } else {
          contents.append(
            .object(record.fields).setting("StorageClass", to: record["StorageClass"] ?? "STANDARD"))
        }
      }
      var answer: [String: Value] = [
        "Name": call["Bucket"] ?? "", "Prefix": .string(prefix), "MaxKeys": call["MaxKeys"] ?? 1000,
        "KeyCount": .integer(Int64(contents.count + common.count)), "IsTruncated": false,
      ]
      if !contents.isEmpty { answer["Contents"] = .list(contents) }
      if !common.isEmpty { answer["CommonPrefixes"] = .list(common.map { ["Prefix": .string($0)] }) }
      answer["Delimiter"] = call["Delimiter"]
      answer["EncodingType"] = call["EncodingType"]
      answer[marker] = call[marker]
      return answer
    }
  }
}
