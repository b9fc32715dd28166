import AWSLives
import Digests
import InfraModel
import Provider
import Testing

@testable import AWSResources

@Suite("What goes by way of a bucket")
struct UploadRequests {
  static let function: ResourceType = "AWS::Lambda::Function"
  static let bytes: [UInt8] = [0x50, 0x4B]
  static let checksum = Value.string(Base64.encode(Hash.sha256(bytes)))
  static let key = String(repeating: "ab", count: 32) + ".zip"

  static let running: [String: Value] = [
    "Configuration": [
      "FunctionName": "f", "FunctionArn": "arn:f", "State": "Active", "LastUpdateStatus": "Successful",
    ]
  ]
  static let declared: [String: Value] = [
    "FunctionName": "f", "Role": "arn:r", "Runtime": "nodejs22.x", "Handler": "index.handler",
    "Code": ["ZipFile": .bytes(bytes), "S3Bucket": "code", "S3Key": .string(key)],
  ]

  /// A cloud with an object, or without it.
  static func recorder(
    _ object: @escaping @Sendable (_ times: Int) -> ScriptedCloud.Reply,
    put: @escaping @Sendable (_ times: Int) -> ScriptedCloud.Reply = { _ in .answer([:]) }
  ) -> RequestRecorder {
    RequestRecorder { operation, _, times in
      switch operation {
      case "HeadObject": object(times)
      case "PutObject": put(times)
      case "GetFunction": .answer(running)
      default: .answer(["FunctionArn": "arn:f"])
      }
    }
  }

  static func there(_ times: Int) -> ScriptedCloud.Reply { .answer(["ChecksumSHA256": checksum]) }
  static func absent(_ times: Int) -> ScriptedCloud.Reply { .refusal("NotFound") }

  static func sent(_ recorder: RequestRecorder) -> [String] {
    recorder.cloud.operations.filter {
      ["HeadObject", "PutObject", "CreateFunction", "UpdateFunctionCode"].contains($0)
    }
  }

  @Test("An archive is put before the call that names its place, with its checksum and the mark of its owner")
  func puts() async throws {
    let recorder = Self.recorder(Self.absent)
    _ = try await recorder.create(Self.function, Self.declared)
    #expect(Self.sent(recorder) == ["HeadObject", "PutObject", "CreateFunction"])
    #expect(recorder.journal.calls.prefix(2) == ["s3 PutObject", "lambda CreateFunction"])
    let put = recorder.cloud.requests.first { $0.operation == "PutObject" }
    #expect(
      put?.input == [
        "Bucket": "code", "Key": .string(Self.key), "Body": .bytes(Self.bytes), "ChecksumAlgorithm": "SHA256",
        "ChecksumSHA256": Self.checksum, "ContentType": "application/zip", "Metadata": ["infra-owner": "line"],
      ])
    let create = recorder.cloud.requests.first { $0.operation == "CreateFunction" }
    #expect(create?.input["Code"] == ["S3Bucket": "code", "S3Key": .string(Self.key)])
  }

  @Test("What is there with the same checksum is not put again; another under its key is")
  func once() async throws {
    let there = Self.recorder(Self.there)
    _ = try await there.create(Self.function, Self.declared)
    #expect(Self.sent(there) == ["HeadObject", "CreateFunction"])
    let other = Self.recorder { _ in .answer(["ChecksumSHA256": "b3RoZXI="]) }
    _ = try await other.create(Self.function, Self.declared)
    #expect(Self.sent(other) == ["HeadObject", "PutObject", "CreateFunction"])
    // Whoever may put and not look puts.
    let hidden = Self.recorder { _ in .denied }
    _ = try await hidden.create(Self.function, Self.declared)
    #expect(Self.sent(hidden) == ["HeadObject", "PutObject", "CreateFunction"])
  }

  @Test("A put without an answer is looked for, and gone on with where it arrived")
  func lost() async throws {
    let arrived = Self.recorder({ $0 == 1 ? .refusal("NotFound") : Self.there($0) }, put: { _ in .lost })
    _ = try await arrived.create(Self.function, Self.declared)
    #expect(Self.sent(arrived) == ["HeadObject", "PutObject", "HeadObject", "CreateFunction"])
    let gone = Self.recorder(Self.absent, put: { _ in .lost })
    await #expect(throws: ProviderError.self) { try await gone.create(Self.function, Self.declared) }
    #expect(Self.sent(gone) == ["HeadObject", "PutObject", "HeadObject"])
  }

  @Test("New code is put before the update, and an update of something else puts nothing")
  func updates() async throws {
    let recorder = Self.recorder(Self.absent)
    var before = Self.declared
    before["Code"] = ["ZipFile": .bytes([1]), "S3Bucket": "code", "S3Key": "old.zip"]
    _ = try await recorder.update(Self.function, "f", from: before, to: Self.declared)
    #expect(Self.sent(recorder) == ["HeadObject", "PutObject", "UpdateFunctionCode"])
    let update = recorder.cloud.requests.first { $0.operation == "UpdateFunctionCode" }
    #expect(update?.input == ["FunctionName": "f", "S3Bucket": "code", "S3Key": .string(Self.key)])
    let other = Self.recorder(Self.absent)
    _ = try await other.update(
      Self.function, "f", from: Self.declared, to: Self.declared.merging(["Timeout": 9]) { $1 })
    #expect(Self.sent(other) == [])
  }

  @Test("Whoever sends code may have to look at its place and to fill it")
  func permissions() {
    for verb in [LifecycleVerb.create, .update] {
      #expect(
        Lambda.function.permissions(for: verb).filter { $0.hasPrefix("s3:") } == ["s3:GetObject", "s3:PutObject"])
    }
    #expect(Lambda.function.permissions(for: .delete).filter { $0.hasPrefix("s3:") } == [])
  }
}
