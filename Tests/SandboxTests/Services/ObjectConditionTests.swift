import AWSClient
import InfraModel
import Testing

@Suite("S3 keeps the conditions of reads and writes")
struct ObjectConditionTests {
  @Test("A write where nothing may be is carried out once")
  func first() async throws {
    let s3 = try await Objects.made()
    try await s3.put("k", "one", ["IfNoneMatch": "*"])
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfNoneMatch": "*"]) == "412 PreconditionFailed")
    #expect(await s3.text("k") == "one")
    try await s3.call("DeleteObject", ["Key": "k"])
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfNoneMatch": "*"]) == nil)
  }

  @Test("A write over an entity tag is carried out only over that one, with quotes or without")
  func match() async throws {
    let s3 = try await Objects.made()
    let one = try await s3.put("k", "one")
    let two = try await s3.put("k", "two", ["IfMatch": one])
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfMatch": one]) == "412 PreconditionFailed")
    let bare = Value.string((two.string ?? "").filter { $0 != "\"" })
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfMatch": bare]) == nil)
    #expect(await s3.refusal("PutObject", ["Key": "none", "IfMatch": two]) == "404 NoSuchKey")
  }

  @Test(
    "Conditions that S3 does not implement for writes are refused, and nothing is written",
    arguments: [
      ["IfMatch": "\"a\"", "IfNoneMatch": "*"], ["IfNoneMatch": "\"a\""], ["IfMatch": "*"],
    ] as [[String: Value]])
  func unknown(condition: [String: Value]) async throws {
    let s3 = try await Objects.made()
    try await s3.put("source")
    let input = condition.merging(["Key": "k"]) { $1 }
    #expect(await s3.refusal("PutObject", input) == "501 NotImplemented")
    #expect(
      await s3.refusal("CopyObject", input.merging(["CopySource": "shop/source"]) { $1 }) == "501 NotImplemented")
    #expect(await s3.text("k") == nil)
  }

  @Test("A deleted object of a bucket with versions is no current object")
  func versions() async throws {
    let s3 = try await Objects.made()
    try await s3.call("PutBucketVersioning", ["VersioningConfiguration": ["Status": "Enabled"]])
    let one = try await s3.put("k", "one")
    try await s3.put("k", "two")
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfMatch": one]) == "412 PreconditionFailed")
    try await s3.call("DeleteObject", ["Key": "k"])
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfMatch": one]) == "404 NoSuchKey")
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfNoneMatch": "*"]) == nil)
  }

  @Test("A deletion is carried out on condition of a tag, or of any object")
  func deletions() async throws {
    let s3 = try await Objects.made()
    let tag = try await s3.put("k")
    #expect(await s3.refusal("DeleteObject", ["Key": "k", "IfMatch": "\"a\""]) == "412 PreconditionFailed")
    let version: [String: Value] = ["Key": "k", "IfMatch": tag, "VersionId": "null"]
    #expect(await s3.refusal("DeleteObject", version) == "501 NotImplemented")
    #expect(await s3.refusal("DeleteObject", ["Key": "k", "IfMatch": tag]) == nil)
    #expect(await s3.refusal("DeleteObject", ["Key": "k", "IfMatch": tag]) == "404 NoSuchKey")
    #expect(await s3.refusal("DeleteObject", ["Key": "k", "IfMatch": "*"]) == "412 PreconditionFailed")
    #expect(await s3.refusal("DeleteObject", ["Key": "k"]) == nil)
  }

  @Test("Of several deletions each is carried out or refused by itself")
  func manyDeletions() async throws {
    let s3 = try await Objects.made()
    let tag = try await s3.put("a")
    try await s3.put("b")
    let answer = try await s3.call(
      "DeleteObjects", ["Delete": ["Objects": [["Key": "a", "ETag": tag], ["Key": "b", "ETag": "\"c\""]]]])
    #expect(answer["Deleted"]?.list?.compactMap { $0["Key"]?.string } == ["a"])
    #expect(answer["Errors"]?.list?.compactMap { $0["Code"]?.string } == ["PreconditionFailed"])
    #expect(try await s3.keys() == ["b"])
  }

  @Test("A copy keeps the conditions of its source and of its place")
  func copies() async throws {
    let s3 = try await Objects.made()
    let source = try await s3.put("source", "one")
    let place = try await s3.put("place", "two")
    let copy: [String: Value] = ["Key": "place", "CopySource": "shop/source"]
    func refusal(_ condition: [String: Value]) async -> String? {
      await s3.refusal("CopyObject", copy.merging(condition) { $1 })
    }
    #expect(await refusal(["IfNoneMatch": "*"]) == "412 PreconditionFailed")
    #expect(await refusal(["IfMatch": source]) == "412 PreconditionFailed")
    #expect(await refusal(["CopySourceIfMatch": place]) == "412 PreconditionFailed")
    #expect(await refusal(["CopySourceIfNoneMatch": source]) == "412 PreconditionFailed")
    #expect(await refusal(["CopySourceIfMatch": source, "IfMatch": place]) == nil)
    #expect(await s3.text("place") == "one")
  }

  @Test("Reads keep conditions on tag and time; a tag that matches makes up for the time")
  func reads() async throws {
    let s3 = try await Objects.made()
    let tag = try await s3.put("k")
    let written = Value.number(s3.time.now())
    let before = Value.number(s3.time.now() - 60)
    s3.time.advance(by: 10)
    func both(_ condition: [String: Value]) async -> [String?] {
      let input = condition.merging(["Key": "k"]) { $1 }
      return [await s3.refusal("GetObject", input), await s3.refusal("HeadObject", input)]
    }
    #expect(await both(["IfMatch": tag]) == [nil, nil])
    #expect(await both(["IfMatch": "\"a\""]) == ["412 PreconditionFailed", "412 412"])
    #expect(await both(["IfNoneMatch": tag]) == ["304 304", "304 304"])
    #expect(await both(["IfNoneMatch": "\"a\""]) == [nil, nil])
    #expect(await both(["IfModifiedSince": written]) == ["304 304", "304 304"])
    #expect(await both(["IfModifiedSince": before]) == [nil, nil])
    #expect(await both(["IfUnmodifiedSince": written]) == [nil, nil])
    #expect(await both(["IfUnmodifiedSince": before]) == ["412 PreconditionFailed", "412 412"])
    #expect(await both(["IfUnmodifiedSince": before, "IfMatch": tag]) == [nil, nil])
    #expect(await both(["IfModifiedSince": before, "IfNoneMatch": tag]) == ["304 304", "304 304"])
  }

  @Test(
    "A read gives the part that is asked for",
    arguments: [
      ("bytes=2-4", "234", "bytes 2-4/10"), ("bytes=7-", "789", "bytes 7-9/10"), ("bytes=-2", "89", "bytes 8-9/10"),
      ("bytes=-99", "0123456789", "bytes 0-9/10"), ("bytes=4-2", "0123456789", nil),
      ("bytes=0-1,3-4", "0123456789", nil), ("lines=1-2", "0123456789", nil),
    ] as [(String, String, Value?)])
  func parts(header: String, text: String, range: Value?) async throws {
    let s3 = try await Objects.made()
    try await s3.put("k", "0123456789")
    let answer = try await s3.call("GetObject", ["Key": "k", "Range": .string(header)])
    #expect(answer["Body"] == .bytes(Array(text.utf8)))
    #expect(answer["ContentRange"] == range)
    #expect(answer["ContentLength"] == .integer(Int64(text.utf8.count)))
  }

  @Test("A part that is not there is refused", arguments: ["bytes=10-", "bytes=10-12", "bytes=-0"])
  func noPart(header: String) async throws {
    let s3 = try await Objects.made()
    try await s3.put("k", "0123456789")
    #expect(await s3.refusal("GetObject", ["Key": "k", "Range": .string(header)]) == "416 InvalidRange")
  }

  @Test("Of many writers at once where nothing may be, one is told that it wrote, and its object is there")
  func race() async throws {
    let s3 = try await Objects.made()
    let winners = await withTaskGroup(of: Int?.self) { group in
      for number in 0..<32 {
        group.addTask {
          let input: [String: Value] = [
            "Key": "k", "Body": .bytes(Array("\(number)".utf8)), "IfNoneMatch": "*",
          ]
          return await s3.refusal("PutObject", input) == nil ? number : nil
        }
      }
      return await group.reduce(into: []) { if let number = $1 { $0.append(number) } }
    }
    #expect(winners.count == 1)
    #expect(await s3.text("k") == winners.first.map { "\($0)" })
  }
}
