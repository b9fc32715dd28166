import AWSClient
import InfraModel
import Synchronization
import Testing

@testable import Sandbox

@Suite("S3 lists a bucket's objects page by page")
struct ObjectListTests {
  /// In the order of their bytes, which is neither that of letters nor that of UTF-16.
  static let names = ["a b", "a!", "a/1", "a/2", "b", "c/1", "e\u{301}", "z", "~", "é", "\u{FF5E}", "😀"]

  @Test("Keys come in the order of their bytes, and those that only look the same are two")
  func order() async throws {
    let s3 = try await Objects.made()
    for name in Self.names.reversed() { try await s3.put(name, name) }
    let keys = try await s3.keys()
    #expect(keys.map { Array($0.utf8) } == Self.names.map { Array($0.utf8) })
    for name in Self.names { #expect(await s3.text(name).map { Array($0.utf8) } == Array(name.utf8)) }
  }

  @Test("Pages joined are everything, each key once, with a delimiter and without", arguments: ["", "/"], 1...4)
  func pages(delimiter: String, size: Int) async throws {
    let s3 = try await Objects.made()
    for name in Self.names { try await s3.put(name) }
    // Texts that only look the same are the same to a set of texts.
    func entries(_ answer: [String: Value]) -> Set<[UInt8]> {
      let contents = answer["Contents"]?.list?.compactMap { $0["Key"]?.string } ?? []
      let shared = answer["CommonPrefixes"]?.list?.compactMap { $0["Prefix"]?.string } ?? []
      #expect(answer["KeyCount"] ?? 0 == .integer(Int64(contents.count + shared.count)))
      return Set((contents + shared).map { Array($0.utf8) })
    }
    let all = entries(try await s3.call("ListObjectsV2", ["Delimiter": .string(delimiter)]))
    var joined: [[UInt8]] = []
    var input: [String: Value] = ["Delimiter": .string(delimiter), "MaxKeys": .integer(Int64(size))]
    while true {
      let page = try await s3.call("ListObjectsV2", input)
      let found = entries(page)
      #expect(found.count <= size)
      joined += found
      guard page["IsTruncated"] == true else { break }
      input["ContinuationToken"] = page["NextContinuationToken"]
    }
    #expect(joined.count == all.count)
    #expect(Set(joined) == all)
  }

  @Test("The old list goes on behind a key, or behind what keys have in common")
  func oldList() async throws {
    let s3 = try await Objects.made()
    for name in ["a/1", "a/2", "b", "c/1"] { try await s3.put(name) }
    let first = try await s3.call("ListObjects", ["Delimiter": "/", "MaxKeys": 1])
    #expect(first["CommonPrefixes"] == [["Prefix": "a/"]])
    #expect(first["NextMarker"] == "a/")
    let second = try await s3.call("ListObjects", ["Delimiter": "/", "MaxKeys": 1, "Marker": "a/"])
    #expect(second["Contents"]?[0]?["Key"] == "b")
    #expect(second["NextMarker"] == "b")
    let plain = try await s3.call("ListObjects", ["MaxKeys": 2])
    #expect(plain["NextMarker"] == nil)
    #expect(plain["IsTruncated"] == true)
  }

  @Test("Versions come newest first, page by page, though those of the page before are deleted")
  func versions() async throws {
    let s3 = try await Objects.made()
    try await s3.call("PutBucketVersioning", ["VersioningConfiguration": ["Status": "Enabled"]])
    for text in ["1", "2", "3"] { try await s3.put("a", text) }
    try await s3.put("b")
    try await s3.call("DeleteObject", ["Key": "b"])
    var input: [String: Value] = ["MaxKeys": 2]
    var latest: [Value] = []
    while true {
      let page = try await s3.call("ListObjectVersions", input)
      for version in (page["Versions"]?.list ?? []) + (page["DeleteMarkers"]?.list ?? []) {
        latest.append(version["IsLatest"] ?? false)
        try await s3.call("DeleteObject", ["Key": version["Key"] ?? "", "VersionId": version["VersionId"] ?? ""])
      }
      guard page["IsTruncated"] == true else { break }
      input["KeyMarker"] = page["NextKeyMarker"]
      input["VersionIdMarker"] = page["NextVersionIdMarker"]
    }
    #expect(latest.count == 5)
    #expect(await s3.refusal("DeleteBucket") == nil)
  }

  @Test("Keys are told percent-encoded where that is asked for")
  func encoded() async throws {
    let s3 = try await Objects.made()
    try await s3.put("é/a b(1)")
    let page = try await s3.call("ListObjectsV2", ["EncodingType": "url", "Prefix": "é/"])
    #expect(page["Contents"]?[0]?["Key"] == "%C3%A9/a+b%281%29")
    #expect(page["Prefix"] == "%C3%A9/")
  }

  @Test("A page has a thousand keys at most, or as many as the sandbox says")
  func sizes() async throws {
    let s3 = try await Objects.made("page=2")
    for name in ["a", "b", "c"] { try await s3.put(name) }
    #expect(try await s3.keys() == ["a", "b"])
    #expect(try await s3.keys(["MaxKeys": 0]) == [])
    #expect(try await s3.call("ListObjectsV2", ["MaxKeys": 5000])["MaxKeys"] == 1000)
    #expect(await s3.refusal("ListObjectsV2", ["MaxKeys": -1]) == "400 InvalidArgument")
    #expect(await s3.refusal("ListObjectsV2", ["ContinuationToken": "x"]) == "400 InvalidArgument")
  }

  @Test("Among 20,000 objects a write and a list of a few cost what they cost among few")
  func many() async throws {
    let s3 = try await Objects.made()
    let clock = ContinuousClock()
    func cost(_ round: String) async throws -> Duration {
      try await clock.measure {
        for number in 0..<50 {
          try await s3.put("few/\(round)/\(number)")
          _ = try await s3.call("ListObjectsV2", ["Prefix": .string("few/\(round)/"), "MaxKeys": 10])
          _ = try await s3.call("ListObjectsV2", ["Delimiter": "/"])
        }
      }
    }
    _ = try await cost("warm")
    let few = try await cost("first")
    s3.fill("many/", 20_000)
    let many = try await cost("second")
    #expect(many < few * 8, "\(few) among few, \(many) among many")
    #expect(try await s3.keys(["Prefix": "many/", "StartAfter": "many/1999"]).first == "many/19990")
  }
}

extension Objects {
  /// Puts so many objects at once, without calls.
  fileprivate func fill(_ prefix: String, _ count: Int) {
    sandbox.state.withLock { storage in
      for number in 1...Int64(count) {
        let key = "\(prefix)\(number)"
        let place = RecordKey(
          kind: S3.object.name, region: "",
          id: ObjectPlace.version(of: key, in: Self.bucket, counter: storage.cloud.counter))
        storage.cloud.counter += 1
        let fields: [String: Value] = [
          "Key": .string(key), "Bucket": .string(Self.bucket), "VersionId": "null", "Body": .bytes([]), "Size": 0,
          "ETag": "\"d41d8cd98f00b204e9800998ecf8427e\"", "LastModified": 1_000_000_000,
        ]
        storage.cloud.restore(
          Record(key: place, fields: fields, tags: [:], createdAt: 1_000_000_000, ordinal: storage.cloud.counter),
          at: place)
      }
    }
  }
}
