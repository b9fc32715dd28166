import AWSClient
import InfraModel
import Testing

@Suite("S3's objects meet the faults that are injected")
struct ObjectFaultTests {
  /// A bucket in a sandbox that misbehaves, made in spite of that.
  private func made(_ settings: String) async throws -> Objects {
    let s3 = try await Objects(settings)
    for _ in 0..<200 {
      let region: Value = ["LocationConstraint": .string(Objects.region)]
      let refusal = await s3.refusal("CreateBucket", ["CreateBucketConfiguration": region])
      if refusal == nil || refusal?.hasPrefix("409") == true { return s3 }
    }
    throw CancellationError()
  }

  @Test("A part of the conditional writes meets a conflict without effect, and no other call does")
  func conflicts() async throws {
    let s3 = try await Objects.made("conflicts=0.3")
    var codes: [String: Int] = [:]
    for number in 0..<200 {
      let key = "k\(number)"
      let code = await s3.refusal("PutObject", ["Key": .string(key), "IfNoneMatch": "*"])
      codes[code ?? "written", default: 0] += 1
      #expect(await (s3.text(key) != nil) == (code == nil))
      #expect(await s3.refusal("PutObject", ["Key": .string(key)]) == nil)
    }
    #expect(Set(codes.keys) == ["written", "409 ConditionalRequestConflict"])
    #expect((30...90).contains(codes["409 ConditionalRequestConflict"] ?? 0))
  }

  @Test("Every conditional write, copy and deletion may meet a conflict")
  func everyConflict() async throws {
    let s3 = try await Objects.made("conflicts=1")
    let tag = try await s3.put("k")
    let conflict = "409 ConditionalRequestConflict"
    #expect(await s3.refusal("PutObject", ["Key": "k", "IfMatch": tag]) == conflict)
    #expect(await s3.refusal("CopyObject", ["Key": "c", "CopySource": "shop/k", "IfNoneMatch": "*"]) == conflict)
    #expect(await s3.refusal("DeleteObject", ["Key": "k", "IfMatch": tag]) == conflict)
    #expect(await s3.refusal("GetObject", ["Key": "k", "IfMatch": tag]) == nil)
    #expect(try await s3.keys() == ["k"])
  }

  @Test(
    "Failures and throttling are told in S3's own codes, and nothing is written",
    arguments: [("errors=0.5", "500 InternalError"), ("throttle=0.5", "503 SlowDown")])
  func refusals(settings: String, code: String) async throws {
    let s3 = try await made(settings)
    var codes: Set<String?> = []
    var written: [String] = []
    for number in 0..<40 {
      let key = "k\(100 + number)"
      let refusal = await s3.refusal("PutObject", ["Key": .string(key)])
      codes.insert(refusal)
      if refusal == nil { written.append(key) }
    }
    #expect(codes == [nil, code])
    var keys = try? await s3.keys()
    for _ in 0..<50 where keys == nil { keys = try? await s3.keys() }
    #expect(keys == written)
  }

  @Test("A write whose answer is lost is there")
  func lost() async throws {
    let s3 = try await made("lost=0.5")
    var answers: Set<String?> = []
    for number in 0..<40 { answers.insert(await s3.refusal("PutObject", ["Key": .string("k\(number)")])) }
    #expect(answers == [nil, "-"])
    var keys = try? await s3.keys()
    for _ in 0..<50 where keys == nil { keys = try? await s3.keys() }
    #expect(keys?.count == 40)
  }

  @Test("Reads and lists of objects see every change at once, though others lag behind")
  func consistency() async throws {
    let s3 = try await Objects.made("lag=60s")
    s3.time.advance(by: 60)
    let tag = try await s3.put("k", "one")
    #expect(await s3.text("k") == "one")
    #expect(try await s3.keys() == ["k"])
    try await s3.put("k", "two", ["IfMatch": tag])
    #expect(await s3.text("k") == "two")
    #expect(await s3.refusal("HeadObject", ["Key": "k", "IfMatch": tag]) == "412 412")
    try await s3.call("DeleteObject", ["Key": "k"])
    #expect(await s3.text("k") == nil)
    #expect(try await s3.keys() == [])
    // A bucket's settings are seen late.
    try await s3.call("PutBucketVersioning", ["VersioningConfiguration": ["Status": "Enabled"]])
    #expect(try await s3.call("GetBucketVersioning")["Status"] == nil)
  }
}
