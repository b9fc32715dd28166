internal import InfraModel

extension S3 {
  /// Lists of a bucket's objects, page by page.
  static let listing = ServiceBehavior(
    "s3", kinds: [],
    operations: [
      "ListObjects": Behavior(pagesItself: true, listObjects),
      "ListObjectsV2": Behavior(pagesItself: true, listObjectsV2),
      "ListObjectVersions": Behavior(pagesItself: true, listVersions),
    ])

  /// One list that is asked for: its page, and what all lists tell of themselves.
  private struct List {
    let bucket: Record
    let size: Int
    /// Keys are percent-encoded, as the caller wants them.
    private let isEncoded: Bool
    private let call: Call
    var walk: ObjectWalk

    /// S3 has a thousand entries on a page at most.
    private static let largest: Int64 = 1000

    init(_ cloud: Cloud, _ call: Call, hasVersions: Bool = false) throws(Fault) {
      self.call = call
      bucket = try S3.bucket(cloud, call)
      let asked = call.integer("MaxKeys") ?? call.pageSize.map { Int64($0) } ?? Self.largest
      guard (0...Int64(Int32.max)).contains(asked) else {
        throw Fault(
          "InvalidArgument", "Argument maxKeys must be an integer between 0 and 2147483647", status: 400)
      }
      size = Int(min(asked, Self.largest))
      isEncoded = call.string("EncodingType") == "url"
      walk = ObjectWalk(
        in: bucket, prefix: call.string("Prefix") ?? "", delimiter: call.string("Delimiter") ?? "",
        hasVersions: hasVersions)
    }

    /// A key or a part of one, as it is told.
    func text(_ text: String) -> Value { .string(isEncoded ? S3.encoded(text) : text) }

    /// A member of the input, as it is told.
    func text(of member: String) -> Value? { call.string(member).map { text($0) } }

    /// What every list tells of itself.
    func facts(_ hasMore: Bool, _ shared: [String]) -> [String: Value] {
      var facts: [String: Value] = [
        "Name": .string(bucket.id), "Prefix": text(call.string("Prefix") ?? ""), "MaxKeys": .integer(Int64(size)),
        "IsTruncated": .bool(hasMore),
      ]
      facts["Delimiter"] = text(of: "Delimiter")
      facts["EncodingType"] = call["EncodingType"]
      if !shared.isEmpty { facts["CommonPrefixes"] = .list(shared.map { ["Prefix": text($0)] }) }
      return facts
    }

    /// What is told of a version.
    func entry(_ record: Record) -> [String: Value] {
      var entry = record.fields.filter { !["Body", "Metadata"].contains($0.key) }
      entry["Key"] = text(record.string("Key") ?? "")
      if !S3.isMark(record) { entry["StorageClass"] = record["StorageClass"] ?? "STANDARD" }
      entry["ChecksumAlgorithm"] = S3.algorithms(record)
      return entry
    }
  }

  /// As `EncodingType=url` has it: a form's encoding in which slashes stay.
  fileprivate static func encoded(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    return parts.map { PercentEncoding.encode($0, keepingSlash: true) }.joined(separator: "+")
  }

  /// The entries of a page: contents, and what keys have in common.
  private static func parted(_ entries: [ObjectWalk.Entry]) -> (records: [Record], shared: [String]) {
    entries.reduce(into: ([], [])) { parts, entry in
      switch entry {
      case .version(let record): parts.0.append(record)
      case .shared(let prefix): parts.1.append(prefix)
      }
    }
  }

  @Sendable private static func listObjects(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var list = try List(cloud, call)
    if let marker = call.string("Marker") { list.walk.pass(marker) }
    let (entries, hasMore) = list.walk.page(list.size, &cloud)
    let (records, shared) = parted(entries)
    var answer = list.facts(hasMore, shared)
    let owner = owner(call.account)
    if !records.isEmpty {
      answer["Contents"] = .list(records.map { .object(list.entry($0).merging(["Owner": owner]) { $1 }) })
    }
    answer["Marker"] = list.text(of: "Marker") ?? ""
    // Without a delimiter, the last key is the next marker.
    if hasMore, call.string("Delimiter") ?? "" != "", let last = entries.last {
      answer["NextMarker"] = list.text(last.marker)
    }
    return answer
  }

  @Sendable private static func listObjectsV2(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var list = try List(cloud, call)
    if let marker = call.string("StartAfter") { list.walk.pass(marker) }
    if let token = call.string("ContinuationToken") { list.walk.pass(try marker(of: token)) }
    let (entries, hasMore) = list.walk.page(list.size, &cloud)
    let (records, shared) = parted(entries)
    var answer = list.facts(hasMore, shared)
    let owner = call["FetchOwner"] == true ? ["Owner": owner(call.account)] : [:]
    if !records.isEmpty {
      answer["Contents"] = .list(records.map { .object(list.entry($0).merging(owner) { $1 }) })
    }
    answer["KeyCount"] = .integer(Int64(entries.count))
    answer["StartAfter"] = list.text(of: "StartAfter")
    answer["ContinuationToken"] = call["ContinuationToken"]
    if hasMore, let last = entries.last { answer["NextContinuationToken"] = .string(token(of: last.marker)) }
    return answer
  }

  private static let tokenStart = Array("after ".utf8)

  private static func token(of marker: String) -> String { Base64.encode(tokenStart + marker.utf8) }

  private static func marker(of token: String) throws(Fault) -> String {
    guard let bytes = Base64.decode(token), bytes.starts(with: tokenStart) else {
      throw Fault("InvalidArgument", "The continuation token provided is incorrect", status: 400)
    }
    return String(decoding: bytes.dropFirst(tokenStart.count), as: UTF8.self)
  }

  @Sendable private static func listVersions(_ cloud: inout Cloud, _ call: Call) throws(Fault) -> [String: Value] {
    var list = try List(cloud, call, hasVersions: true)
    let marker = call.string("KeyMarker") ?? ""
    let version = call.string("VersionIdMarker") ?? ""
    if marker.isEmpty, !version.isEmpty {
      throw Fault("InvalidArgument", "A version-id marker cannot be specified without a key marker.", status: 400)
    }
    if !version.isEmpty {
      list.walk.pass(marker, version: version, in: list.bucket, &cloud)
    } else if !marker.isEmpty {
      list.walk.pass(marker)
    }
    let (entries, hasMore) = list.walk.page(list.size, &cloud)
    let (records, shared) = parted(entries)
    var versions: [Value] = []
    var marks: [Value] = []
    for record in records {
      let isLatest = newest(record.string("Key") ?? "", in: list.bucket, &cloud)?.id == record.id
      var entry = list.entry(record)
      entry["IsLatest"] = .bool(isLatest)
      entry["Owner"] = owner(call.account)
      if isMark(record) { marks.append(.object(entry)) } else { versions.append(.object(entry)) }
    }
    var answer = list.facts(hasMore, shared)
    answer["Versions"] = .list(versions)
    answer["DeleteMarkers"] = .list(marks)
    answer["KeyMarker"] = list.text(of: "KeyMarker") ?? ""
    answer["VersionIdMarker"] = call["VersionIdMarker"]
    if hasMore, let last = entries.last {
      answer["NextKeyMarker"] = list.text(last.marker)
      if case .version(let record) = last { answer["NextVersionIdMarker"] = record["VersionId"] }
    }
    return answer
  }
}
