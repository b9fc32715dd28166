import AWSClient
import AWSObjects
import InfraModel
import Sandbox
import StateStore
import Testing
import World

/// A sandbox with a bucket for states.
struct Bucket {
  static let region = "eu-central-1"
  static let place = BucketPlace(scheme: "s3", bucket: "shop-infra", prefix: "states", region: region)
  let client: AWSClient

  /// - Parameter faults: What the sandbox injects, as `--misbehave` takes it.
  init(_ faults: String = "", seed: UInt64 = 3) async throws {
    var options = Sandbox.Options()
    options.seed = seed
    options.faultInjection = try FaultInjection(faults)
    client = AWSClient(of: Sandbox(options: options, clock: .immediate(.live)), region: Self.region)
    for _ in 1...50 {
      do throws(AWSError) {
        _ = try await client.call(
          .s3, "CreateBucket",
          ["Bucket": "shop-infra", "CreateBucketConfiguration": ["LocationConstraint": .string(Self.region)]],
          region: Self.region)
        return
      } catch {
        if error.code == "BucketAlreadyOwnedByYou" { return }
      }
    }
  }

  var objects: S3Objects { S3Objects(client, Self.place, region: Self.region, pause: { _ in }) }

  func store(_ cipher: ObjectCipher? = nil) -> ObjectStateStore {
    var terms = LeaseTerms.standard()
    terms.clock.elapsed = { 0 }
    return ObjectStateStore(
      objects, at: .bucket(Self.place), cipher: cipher, terms: terms, random: .live,
      files: Files(.inMemory()), unsentFolder: nil)
  }
}

enum Sample {
  static let environment: EnvironmentName = "shop/dev"
  static let holder = LeaseHolder(who: "ada@example", pid: 42, command: "apply", since: 1_795_230_900)

  static func state() -> State {
    State(
      environment: environment, account: "123456789012", region: "eu-central-1", lineage: "5f0c", serial: 0,
      digestKey: "00ff", resources: [:], outputs: [:])
  }

  static func record(_ name: String) -> ResourceRecord {
    ResourceRecord(
      address: Address(name), type: "AWS::EC2::VPC", region: "eu-central-1", id: ResourceID("vpc-\(name)"),
      operation: "op-\(name)", properties: [:], attributes: [:])
  }

  static func calls(_ name: String) -> [JournalEntry] {
    let operation = JournalEntry.Operation(
      id: "op-\(name)", address: Address(name), type: "AWS::EC2::VPC", region: "eu-central-1", action: .create,
      inputsDigest: "d1", record: record(name), fence: 1)
    return [.begun(operation), .willCall(operation: "op-\(name)", call: "ec2 CreateVpc", ordinal: 1)]
  }

  static func finished(_ name: String) -> JournalEntry {
    .finished(operation: "op-\(name)", outcome: .succeeded, effect: .store(record(name)))
  }
}

/// Answers every call with the same error.
struct Refusing: AWSCalling {
  let kind: AWSError.Kind
  let status: Int

  func call(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] {
    throw AWSError(kind, service: service, operation: operation, status: status)
  }

  func callAll(
    _ service: Service, _ operation: String, _ input: [String: Value], region: String
  ) async throws(AWSError) -> [String: Value] { try await call(service, operation, input, region: region) }
}
