internal import InfraModel

/// A bucket's objects in the order of their keys, one after the other: what has a delimiter behind the prefix only by
/// what such keys have in common. What is passed over is not looked at.
struct ObjectWalk {
  enum Entry {
    case version(Record)
    /// What the keys with a delimiter have in common, up to it.
    case shared(String)

    /// By what the next page begins: a key, or what keys have in common.
    var marker: String {
      switch self {
      case .version(let record): record.string("Key") ?? ""
      case .shared(let prefix): prefix
      }
    }
  }

  private let bucket: String
  private let prefix: [UInt8]
  private let delimiter: [UInt8]
  private let hasVersions: Bool
  /// What the identifiers of all keys with the prefix begin with.
  private let within: String
  /// Where the next entry is looked for.
  private var place: String

  /// - Parameters:
  ///   - prefix: What all keys begin with.
  ///   - delimiter: Empty for none.
  ///   - hasVersions: Whether all versions are entries and the marks of deletions, or only current versions.
  init(in bucket: Record, prefix: String, delimiter: String, hasVersions: Bool) {
    self.bucket = bucket.id
    self.prefix = Array(prefix.utf8)
    self.delimiter = Array(delimiter.utf8)
    self.hasVersions = hasVersions
    within = ObjectPlace.prefix(prefix, in: bucket.id)
    place = within
  }

  /// Passes over everything up to a marker: a key with all its versions, and what it has in common with others.
  mutating func pass(_ marker: String) {
    place = max(place, ObjectPlace.behind(key: marker, in: bucket))
    if let shared = shared(marker) { place = max(place, ObjectPlace.behind(prefix: shared, in: bucket)) }
  }

  /// Passes over everything up to a version of a key. Of a version that is not there any more, nobody knows which ones
  /// were before it: all that are left of its key are entries.
  mutating func pass(_ marker: String, version: String, in bucket: Record, _ cloud: inout Cloud) {
    let found = S3.versions(of: marker, in: bucket, &cloud).first { $0.string("VersionId") == version }
    let here = found.map { ObjectPlace.behind(version: $0.id) } ?? ObjectPlace.versions(of: marker, in: bucket.id)
    place = max(place, here)
  }

  mutating func next(_ cloud: inout Cloud) -> Entry? {
    while let record = cloud.first(S3.object, in: "", notBefore: place), record.id.hasPrefix(within) {
      let key = record.string("Key") ?? ""
      if !hasVersions, S3.isMark(record) {
        place = ObjectPlace.behind(key: key, in: bucket)
        continue
      }
      if let shared = shared(key) {
        place = ObjectPlace.behind(prefix: shared, in: bucket)
        return .shared(shared)
      }
      place = hasVersions ? ObjectPlace.behind(version: record.id) : ObjectPlace.behind(key: key, in: bucket)
      return .version(record)
    }
    return nil
  }

  /// A page of entries, and whether there are more.
  mutating func page(_ size: Int, _ cloud: inout Cloud) -> (entries: [Entry], hasMore: Bool) {
    var entries: [Entry] = []
    while entries.count < size, let entry = next(&cloud) { entries.append(entry) }
    return (entries, size > 0 && entries.count == size && next(&cloud) != nil)
  }

  /// What a key has in common with others: up to the first delimiter behind the prefix.
  private func shared(_ key: String) -> String? {
    if delimiter.isEmpty { return nil }
    let bytes = Array(key.utf8)
    guard bytes.starts(with: prefix) else { return nil }
    var start = prefix.count
    while start + delimiter.count <= bytes.count {
      if bytes[start...].starts(with: delimiter) {
        return String(decoding: bytes[..<(start + delimiter.count)], as: UTF8.self)
      }
      start += 1
    }
    return nil
  }
}
