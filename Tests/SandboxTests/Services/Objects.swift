import AWSClient
import InfraModel
import Sandbox
import Testing

/// A bucket in a sandbox of its own, and a client of it that sends each request once.
struct Objects {
  static let region = "eu-central-1"
  static let bucket = "shop"
  let sandbox: Sandbox
  let client: AWSClient
  let time = HandClock()

  /// - Parameter settings: The faults that the sandbox injects.
  init(_ settings: String = "", seed: UInt64 = 7) async throws {
    var options = Sandbox.Options()
    options.faultInjection = try FaultInjection(settings)
    options.seed = seed
    sandbox = Sandbox(options: options, clock: time.clock)
    client = Objects.client(sandbox, time, Credentials(accessKeyID: "sandbox", secretAccessKey: "sandbox"))
  }

  /// The same with its bucket made.
  static func made(_ settings: String = "", seed: UInt64 = 7) async throws -> Objects {
    let objects = try await Objects(settings, seed: seed)
    try await objects.make()
    return objects
  }

  private func make() async throws {
    try await call("CreateBucket", ["CreateBucketConfiguration": ["LocationConstraint": .string(Self.region)]])
  }

  static func client(_ sandbox: Sandbox, _ time: HandClock, _ credentials: Credentials) -> AWSClient {
    AWSClient(
      configuration: Configuration(
        credentials: StaticCredentials(credentials), region: region, retry: RetryPolicy(maximumAttempts: 1),
        world: time.world), transport: SandboxTransport(sandbox))
  }

  /// One call on the bucket; a list gives one page.
  @discardableResult
  func call(
    _ operation: String, _ input: [String: Value] = [:], by other: AWSClient? = nil
  ) async throws(AWSError) -> [String: Value] {
    try await (other ?? client).call(
      .s3, operation, input.merging(["Bucket": .string(Self.bucket)]) { first, _ in first }, region: Self.region)
  }

  @discardableResult
  func put(_ key: String, _ text: String = "x", _ input: [String: Value] = [:]) async throws(AWSError) -> Value {
    try await call("PutObject", input.merging(["Key": .string(key), "Body": .bytes(Array(text.utf8))]) { $1 })["ETag"]
      ?? ""
  }

  /// Status and code of a refusal (`412 PreconditionFailed`); `nil` where there is none. Without an answer, `-`.
  func refusal(_ operation: String, _ input: [String: Value] = [:], by other: AWSClient? = nil) async -> String? {
    do throws(AWSError) {
      try await call(operation, input, by: other)
      return nil
    } catch { return error.code.map { "\(error.status) \($0)" } ?? "-" }
  }

  /// What an object holds; `nil` where there is none.
  func text(_ key: String) async -> String? {
    guard case .bytes(let bytes)? = try? await call("GetObject", ["Key": .string(key)])["Body"] else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The keys of a page.
  func keys(_ input: [String: Value] = [:]) async throws -> [String] {
    (try await call("ListObjectsV2", input)["Contents"]?.list ?? []).compactMap { $0["Key"]?.string }
  }
}
