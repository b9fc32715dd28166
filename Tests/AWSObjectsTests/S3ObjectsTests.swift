import AWSClient
import AWSObjects
import HTTP
import InfraModel
import StateStore
import Testing
import World

@Suite("States in S3")
struct S3ObjectsTests {
  /// A run of two resources, of which the first is removed again; each step must come about.
  private func run(_ bucket: Bucket) async throws {
    let store = bucket.store()
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    var state = try await lease.save(Sample.state())
    let journal = try await store.journal(Sample.environment, lease: lease)
    try await journal.append(Sample.calls("a"))
    try await journal.append(Sample.finished("a"))
    try await journal.append(Sample.calls("b"))
    #expect(try await store.load(Sample.environment)?.serial == 2)
    state.apply(.store(Sample.record("a")))
    state = try await lease.save(state)
    try await journal.append(Sample.finished("b"), .recorded(.remove("a")))
    try await journal.append(Sample.calls("c"))
    await lease.release()
    // Somebody else goes on.
    let next = try await store.acquire(Sample.environment, holder: Sample.holder)
    #expect(next.fence == 2)
    #expect(
      try await store.journal(Sample.environment, lease: next).openOperations().map(\.operation.id) == ["op-c"])
    let loaded = try #require(try await store.load(Sample.environment))
    #expect(loaded.resources == ["b": Sample.record("b")])
    #expect(try await next.save(loaded).serial == 6)
    await next.release()
    #expect(try await store.serials(Sample.environment) == [1, 3, 6])
    #expect(try await store.environments() == [Sample.environment])
  }

  @Test("A state in the sandbox's S3 lives as one in memory does")
  func calm() async throws { try await run(try await Bucket()) }

  @Test("Throttling, failures, conflicts and lost answers are made up for", arguments: 1...40 as ClosedRange<UInt64>)
  func weather(_ seed: UInt64) async throws {
    try await run(try await Bucket("throttle=0.2,errors=0.1,lost=0.1,conflicts=0.1", seed: seed))
  }

  @Test("Lists are put together of all their pages, and what is removed is gone")
  func pages() async throws {
    let objects = try await Bucket().objects
    for number in 0..<1_050 {
      _ = try await objects.write([1], to: "a/\(1_000_000 + number)", where: .absent)
    }
    _ = try await objects.write([1], to: "b", where: .absent)
    let found = try await objects.list("a/", delimited: false).keys
    #expect(found.count == 1_050)
    #expect(found == found.sorted())
    #expect(try await objects.list("", delimited: true) == ObjectList(keys: ["b"], folders: ["a/"]))
    try await objects.remove(found)
    #expect(try await objects.list("", delimited: false).keys == ["b"])
  }

  @Test(
    "What S3 says is told by its kind",
    arguments: [
      ("NoSuchBucket", 404, .noBucket), ("AccessDenied", 403, .denied), ("Forbidden", 403, .denied),
      ("ExpiredToken", 400, .expired), ("PermanentRedirect", 301, .otherRegion(nil)), ("SlowDown", 503, .unreachable),
      ("InternalError", 500, .unreachable), ("ConditionalRequestConflict", 409, .refused),
      ("KMS.DisabledException", 400, .keyRefused), ("EntityTooLarge", 400, .refused),
    ] as [(String, Int, ObjectFailure.Kind)])
  func kinds(_ code: String, _ status: Int, _ kind: ObjectFailure.Kind) async throws {
    let objects = S3Objects(
      Refusing(kind: .service(code: code, message: "no"), status: status), Bucket.place, region: Bucket.region,
      pause: { _ in })
    let place = kind == .noBucket ? "s3://shop-infra/states" : "s3://shop-infra/states/a"
    await #expect(throws: ObjectFailure(kind, action: "read", place: place, reason: "\(code): no")) {
      _ = try await objects.read("a")
    }
  }

  @Test("A request that comes through to nobody is repeated within bounds, then told")
  func unreachable() async throws {
    let objects = S3Objects(
      Refusing(kind: .transport(.reset, message: "gone"), status: 0), Bucket.place, region: Bucket.region,
      pause: { _ in })
    let error = await #expect(throws: ObjectFailure.self) { _ = try await objects.write([1], to: "a", where: .absent) }
    #expect(error?.kind == .unreachable)
  }
}

@Suite("Keys of states that KMS keeps")
struct KMSDataKeysTests {
  private func key(_ bucket: Bucket) async throws -> String {
    let answer = try await bucket.client.call(.kms, "CreateKey", [:], region: Bucket.region)
    return try #require(answer["KeyMetadata"]?["KeyId"]?.string)
  }

  @Test("A state that is encrypted with such a key is read by whoever may use it, and by nobody else")
  func roundTrip() async throws {
    let bucket = try await Bucket()
    let key = try await key(bucket)
    func cipher() -> ObjectCipher {
      ObjectCipher(KMSDataKeys(bucket.client, key: key, region: Bucket.region), random: .live)
    }
    let store = bucket.store(cipher())
    let lease = try await store.acquire(Sample.environment, holder: Sample.holder)
    let saved = try await lease.save(Sample.state())
    await lease.release()
    // The first line says how it is encrypted, in digits that may spell anything.
    let text = try #require(try await bucket.objects.read("shop/dev/state.json")).bytes.drop { $0 != 0x0A }
    try #require(!text.isEmpty)
    #expect(!String(decoding: text, as: UTF8.self).contains("5f0c"))
    #expect(try await bucket.store(cipher()).load(Sample.environment) == saved)
    _ = try await bucket.client.call(.kms, "DisableKey", ["KeyId": .string(key)], region: Bucket.region)
    let error = await #expect(throws: StoreError.self) {
      _ = try await bucket.store(cipher()).load(Sample.environment)
    }
    #expect(error?.diagnostic.code == .known(.stateKeyRefused))
  }
}

@Suite("The bucket of the states")
struct BucketSetupTests {
  @Test("Is made as it should be, what others have set in it stays, and a second look finds nothing to do")
  func made() async throws {
    let bucket = try await Bucket()
    func call(_ operation: String, _ input: [String: Value] = [:]) async throws -> [String: Value] {
      try await bucket.client.call(
        .s3, operation, input.merging(["Bucket": "shop-infra"]) { $1 }, region: Bucket.region)
    }
    let policy =
      #"{"Version":"2012-10-17","Statement":[{"Sid":"Theirs","Effect":"Deny","Principal":"*","#
      + #""Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::shop-infra"}]}"#
    _ = try await call("PutBucketPolicy", ["Policy": .string(policy)])
    _ = try await call(
      "PutBucketLifecycleConfiguration",
      [
        "LifecycleConfiguration": [
          "Rules": [
            [
              "ID": "theirs", "Status": "Enabled", "Filter": ["Prefix": "logs/"], "Expiration": ["Days": 30],
            ]
          ]
        ]
      ])
    let setup = BucketSetup(bucket.client, Bucket.place, region: Bucket.region)
    let found = try await setup.examine()
    #expect(found.filter(\.differs).map(\.name) == ["versioning", "transport", "lifecycle"])
    try await setup.apply(found) { _ in }
    #expect(try await setup.examine().filter { $0.condition != .asWanted } == [])
    let text = try await call("GetBucketPolicy")["Policy"]?.string ?? ""
    #expect(text.contains("Theirs") && text.contains("aws:SecureTransport"))
    let rules = try await call("GetBucketLifecycleConfiguration")["Rules"]?.list ?? []
    #expect(rules.compactMap { $0["ID"]?.string }.sorted() == ["infra-states-states", "theirs"])
  }

  @Test("Is missing at first, and encrypted with the key that the place names")
  func missing() async throws {
    let client = try await Bucket().client
    let place = BucketPlace(scheme: "s3", bucket: "other-infra", encryption: .service(key: "alias/infra"))
    let setup = BucketSetup(client, place, region: Bucket.region)
    let found = try await setup.examine()
    #expect(found.filter { !$0.differs } == [])
    try await setup.apply(found) { _ in }
    #expect(try await setup.examine().filter { $0.condition != .asWanted } == [])
  }
}
