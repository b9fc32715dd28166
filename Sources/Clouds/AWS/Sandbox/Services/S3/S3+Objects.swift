internal import AWSClient
internal import Digests
internal import InfraModel

extension S3 {
  /// Objects: written, read, copied and deleted.
  static let objects = ServiceBehavior(
    "s3", kinds: [object], needs: needs,
    operations: [
      "PutObject": Behavior(putObject),
      "CopyObject": Behavior(copy),
      "GetObject": Behavior { cloud, call throws(Fault) in
        let bucket = try bucket(cloud, call)
        let record = try read(bucket, try call.required("Key"), &cloud, call)
        try checkRead(record, call)
        try checkKey(of: record, &cloud, call)
        return try told(record, in: bucket, call)
      },
      "HeadObject": Behavior { cloud, call throws(Fault) in
        let bucket = try bucket(cloud, call)
        let record = try read(bucket, try call.required("Key"), &cloud, call)
        try checkRead(record, call)
        return try told(record, in: bucket, call).filter { $0.key != "Body" }
      },
      "DeleteObject": Behavior { cloud, call throws(Fault) in
        let bucket = try bucket(cloud, call)
        let key = try call.required("Key")
        let version = call.string("VersionId")
        try checkDeletion(key, match: call.string("IfMatch"), version: version, in: bucket, &cloud, call)
        return try remove(key, version: version, in: bucket, &cloud, call).merging([Behavior.status: 204]) { $1 }
      },
      "DeleteObjects": Behavior(removeAll),
      "GetObjectTagging": Behavior { cloud, call throws(Fault) in
        ["TagSet": Kind.TagForm.list().value(try read(&cloud, call).tags)]
      },
      "PutObjectTagging": Behavior { cloud, call throws(Fault) in
        try cloud.change(try read(&cloud, call)) { $0.tags = Call.tags(call["Tagging"]?["TagSet"]) }
        return [:]
      },
      "DeleteObjectTagging": Behavior { cloud, call throws(Fault) in
        try cloud.change(try read(&cloud, call)) { $0.tags = [:] }
        return [Behavior.status: 204]
      },
      "ListMultipartUploads": Behavior { cloud, call throws(Fault) in
        ["Bucket": .string(try bucket(cloud, call).id), "IsTruncated": false]
      },
      "AbortMultipartUpload": Behavior { _, _ throws(Fault) in
        throw Fault("NoSuchUpload", "The specified upload does not exist.", status: 404)
      },
    ])

  // MARK: reading

  /// Headers of an answer that a reader may set, by the member that sets them.
  private static let overrides = [
    "ResponseCacheControl": "CacheControl", "ResponseContentDisposition": "ContentDisposition",
    "ResponseContentEncoding": "ContentEncoding", "ResponseContentLanguage": "ContentLanguage",
    "ResponseContentType": "ContentType", "ResponseExpires": "Expires",
  ]

  /// What is told of an object: all of it, or the part that is asked for.
  private static func told(_ record: Record, in bucket: Record, _ call: Call) throws(Fault) -> [String: Value] {
    let showsChecksums = call.string("ChecksumMode") == "ENABLED"
    var members = shown(record, in: bucket) { showsChecksums || !isChecksum($0) }
    if !record.tags.isEmpty { members["TagCount"] = .integer(Int64(record.tags.count)) }
    for (asked, member) in overrides { if let value = call[asked] { members[member] = value } }
    guard case .bytes(let body)? = record["Body"] else { return members }
    switch ByteRange(call.string("Range"), size: body.count) {
    case .whole: break
    case .unsatisfiable:
      throw Fault(
        "InvalidRange", "The requested range is not satisfiable", status: 416,
        headers: ["Content-Range": "bytes */\(body.count)"])
    case .part(let range):
      if range.count < body.count { members = members.filter { !isChecksum($0.key) } }
      members["Body"] = .bytes(Array(body[range]))
      members["ContentLength"] = .integer(Int64(range.count))
      members["ContentRange"] = .string("bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)")
      members[Behavior.status] = 206
    }
    return members
  }

  // MARK: writing

  @Sendable private static func putObject(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    if cloud.assumesOthers { try assumeBucket(&cloud, call) }
    let bucket = try bucket(cloud, call)
    try checkForm(ofConditions: call)
    let body: [UInt8] =
      switch call["Body"] {
      case .bytes(let bytes): bytes
      case .string(let text): Array(text.utf8)
      default: []
      }
    let checksums = try checksums(of: body, call)
    let members = call.input.merging(checksums) { $1 }
    let record = try put(body, members, tags: tags(call), in: bucket, &cloud, call)
    let names = ["ETag", "ServerSideEncryption", "SSEKMSKeyId", "BucketKeyEnabled"]
    return shown(record, in: bucket) { names.contains($0) || isChecksum($0) }
  }

  /// The tags of a header, which are written as a query is.
  private static func tags(_ call: Call) -> [String: String] {
    let pairs = ServerWire.pairs(Array((call.string("Tagging") ?? "").utf8)).map { ($0.name, $0.value) }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// The members that are kept as they are given.
  private static let kept: Set<String> = [
    "CacheControl", "ContentDisposition", "ContentLanguage", "Expires", "StorageClass", "WebsiteRedirectLocation",
  ]

  private static func put(
    _ body: [UInt8], _ members: [String: Value], tags: [String: String], in bucket: Record, _ cloud: inout Cloud,
    _ call: Call
  ) throws(Fault) -> Record {
    let key = try call.required("Key")
    try checkWrite(key, in: bucket, &cloud, call)
    var fields = members.filter { kept.contains($0.key) || isChecksum($0.key) && $0.key != "ChecksumAlgorithm" }
    if fields["StorageClass"] == "STANDARD" { fields["StorageClass"] = nil }
    // Names of headers have no case.
    let metadata = (members["Metadata"]?.object ?? [:]).map { ($0.key.lowercased(), $0.value) }
    fields["Metadata"] = .object(Dictionary(metadata, uniquingKeysWith: { $1 }))
    fields["ContentEncoding"] = encoding(members["ContentEncoding"]?.string)
    fields["ContentType"] = members["ContentType"] ?? "binary/octet-stream"
    fields["Body"] = .bytes(body)
    fields["ContentLength"] = .integer(Int64(body.count))
    fields["Size"] = .integer(Int64(body.count))
    fields["AcceptRanges"] = "bytes"
    fields.merge(try encryption(in: bucket, &cloud, call)) { $1 }
    let tag = usesKey(fields) ? cloud.randomBytes(16) : Hash.md5(body)
    fields["ETag"] = .string("\"\(Hex.encode(tag))\"")
    return try add(key, fields, tags: tags, to: bucket, &cloud, call)
  }

  /// How a body is encoded, without the chunks in which it was sent.
  private static func encoding(_ text: String?) -> Value? {
    let parts = (text ?? "").split(separator: ",").map { $0.drop { $0 == " " } }.filter { $0 != "aws-chunked" }
    return parts.isEmpty ? nil : .string(parts.joined(separator: ","))
  }

  @Sendable private static func copy(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let bucket = try bucket(cloud, call)
    try checkForm(ofConditions: call)
    guard let source = CopySource(try call.required("CopySource")) else {
      throw Fault("InvalidArgument", "Invalid copy source object key", status: 400)
    }
    var from = call
    from.input = ["Bucket": .string(source.bucket)]
    from.input["VersionId"] = source.version.map { .string($0) }
    from.input["ExpectedBucketOwner"] = call["ExpectedSourceBucketOwner"]
    let original = try read(try Self.bucket(cloud, from), source.key, &cloud, from)
    try checkRead(original, call, prefix: "CopySource")
    try checkKey(of: original, &cloud, call)
    let isReplaced = call["MetadataDirective"] == "REPLACE"
    try checkChange(source, isReplaced: isReplaced, call)
    var members = isReplaced ? call.input : original.fields
    members["StorageClass"] = call["StorageClass"]
    members.merge(original.fields.filter { isChecksum($0.key) }) { $1 }
    let body: [UInt8] = if case .bytes(let bytes)? = original["Body"] { bytes } else { [] }
    let tags = call["TaggingDirective"] == "REPLACE" ? tags(call) : original.tags
    let record = try put(body, members, tags: tags, in: bucket, &cloud, call)
    let names = ["ServerSideEncryption", "SSEKMSKeyId", "BucketKeyEnabled"]
    var answer = shown(record, in: bucket) { names.contains($0) }
    answer["CopySourceVersionId"] = original["VersionId"] == "null" ? nil : original["VersionId"]
    answer["CopyObjectResult"] = .object(
      record.fields.filter { ["ETag", "LastModified"].contains($0.key) || isChecksum($0.key) })
    return answer
  }

  /// A copy of an object onto itself must change something.
  private static func checkChange(_ source: CopySource, isReplaced: Bool, _ call: Call) throws(Fault) {
    let changes = ["StorageClass", "ServerSideEncryption", "WebsiteRedirectLocation"]
    guard source.bucket == call.string("Bucket"), source.key == call.string("Key"), source.version == nil,
      !isReplaced, !changes.contains(where: { call[$0] != nil })
    else { return }
    throw Fault(
      "InvalidRequest",
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's "
        + "metadata, storage class, website redirect location or encryption attributes.", status: 400)
  }

  // MARK: deleting

  private static func remove(
    _ key: String, version: String?, in bucket: Record, _ cloud: inout Cloud, _ call: Call
  ) throws(Fault) -> [String: Value] {
    if let version {
      let versions = versions(of: key, in: bucket, &cloud)
      guard let found = versions.first(where: { $0.string("VersionId") == version }) else { return [:] }
      try cloud.delete(found)
      var answer: [String: Value] = ["VersionId": .string(version)]
      answer["DeleteMarker"] = found["IsDeleteMarker"]
      return answer
    }
    guard bucket["Settings"]?["Versioning"]?["Status"] != nil else {
      for found in versions(of: key, in: bucket, &cloud) { try cloud.delete(found) }
      return [:]
    }
    let mark = try add(key, ["IsDeleteMarker": true, "DeleteMarker": true], to: bucket, &cloud, call)
    return shown(mark, in: bucket) { $0 == "DeleteMarker" }
  }

  /// Each deletion is carried out or refused by itself.
  @Sendable private static func removeAll(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    let bucket = try bucket(cloud, call)
    var deleted: [Value] = []
    var errors: [Value] = []
    for element in call["Delete"]?["Objects"]?.list ?? [] {
      let key = element["Key"]?.string ?? ""
      let version = element["VersionId"]?.string
      var answer: [String: Value] = ["Key": .string(key)]
      answer["VersionId"] = element["VersionId"]
      do throws(Fault) {
        try checkDeletion(key, match: element["ETag"]?.string, version: version, in: bucket, &cloud, call)
        let removed = try remove(key, version: version, in: bucket, &cloud, call)
        answer["DeleteMarker"] = removed["DeleteMarker"]
        if removed["DeleteMarker"] == true { answer["DeleteMarkerVersionId"] = removed["VersionId"] }
        deleted.append(.object(answer))
      } catch {
        answer["Code"] = .string(error.code)
        answer["Message"] = .string(error.message)
        errors.append(.object(answer))
      }
    }
    var answer: [String: Value] = [:]
    if call["Delete"]?["Quiet"] != true { answer["Deleted"] = .list(deleted) }
    if !errors.isEmpty { answer["Errors"] = .list(errors) }
    return answer
  }
}
