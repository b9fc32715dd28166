import AWSClient
import AWSPrices
import AWSResources
import AWSSchemas
import Applier
import Cloud
import Digests
import Foundation
import InfraModel
import Planner
import Pricing
import Provider
import Rehearsal
import Sandbox
import StateStore
import Synchronization
import TestFiles
import World

/// An environment that was planned, priced, signed and applied on a sandbox, with its state in files: the documents that
/// this wrote. Of its six networks the sandbox refuses one.
struct RealRun: Sendable {
  private static let graph = Graph(
    environment: "shop/dev", region: "eu-central-1", account: "123456789012",
    resources: [
      ResourceNode(
        address: "log", type: "AWS::Logs::LogGroup", properties: ["LogGroupName": "/shop", "RetentionInDays": 7],
        lifecycle: Lifecycle(isRetained: true, ignoredChanges: [.init(property: "Tags", because: "others set them")]),
        position: SourcePosition(file: "Environments/Shop.swift", line: 7, column: 5)),
      ResourceNode(
        address: "topic", type: "AWS::SNS::Topic",
        properties: [
          "TopicName": "shop", "DisplayName": .secret(.environment("TITLE")),
          "Tags": [["Key": "log", "Value": .reference(Reference("log", "Arn"))]],
        ], dependsOn: ["log"]),
    ]
      + (1...6).map {
        ResourceNode(
          address: Address("vpc\($0)"), type: "AWS::EC2::VPC", properties: ["CidrBlock": .string("10.\($0).0.0/16")])
      }, outputs: [OutputNode(name: "topic", value: .reference(Reference("topic", "TopicArn")))],
    settings: .init(approval: .init(.required, typing: "APPLY"), budget: .init(millionths: 20_000_000)))

  let plan: Plan
  /// As `--out` writes it.
  let saved: [UInt8]
  let signed: [UInt8]
  /// As they lie in the folder of states.
  let state: [UInt8]
  let history: [UInt8]
  let journal: [UInt8]

  static let shared = Task { try await RealRun() }

  private init() async throws {
    let folder = try TemporaryFolder("schemas")
    let store = LocalStateStore(folder: folder.path)
    let time = DiscreteTime(start: 1_795_000_000)
    var options = Sandbox.Options()
    options.account = "123456789012"
    options.faultInjection.keepsQuotas = true
    let sandbox = Sandbox(options: options, clock: time.clock)
    let cloud = AWSCloud()
    let provider = AWSProvider(client: AWSClient(of: sandbox, region: "eu-central-1"), schemas: AWSSchemaCatalog())
    let state = State(
      environment: "shop/dev", account: "123456789012", region: "eu-central-1", lineage: "line", digestKey: "00ff")
    let unpriced = try Planner(provider: provider, rules: cloud.rules).plan(Self.graph, state: state)
    let plan = Pricing(Catalog(cloud.prices)).priced(unpriced, state: state, digest: cloud.prices.digest)
    self.plan = plan
    saved = PlanFile.encode(plan)
    signed = PlanFile.encode(plan, signature: try Self.signature(of: plan))

    let lease = try await store.acquire(
      "shop/dev", holder: LeaseHolder(who: "ada@engine", pid: 1, command: "apply", since: 0))
    var runStore = RunStore(of: "shop/dev", in: store, under: lease)
    let entries = Entries()
    let append = runStore.append
    runStore.append = { (added) throws(StoreError) in
      entries.all.withLock { $0 += added }
      try await append(added)
    }
    let kept = runStore
    let applier = Applier(
      provider,
      world: .isolated(clock: time.clock.world, random: Randomness { 7 }),
      secrets: ApplyInputs(variable: { _ in "Shop" }, file: { _ in nil }))
    let result: Result<ApplyResult, ApplyError> = await time.run {
      do throws(ApplyError) {
        return .success(
          try await applier.apply(
            plan, to: state, in: kept, as: RunIdentity(who: "ada", host: "engine", command: "apply")))
      } catch { return .failure(error) }
    }
    _ = try result.get()
    // A run that ends well takes its journal away.
    try await store.journal("shop/dev", lease: lease).append(entries.all.withLock { $0 })
    func file(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.url.appending(path: name))) }
    self.state = try file("shop/dev.json")
    history = try file("shop/dev.history.jsonl")
    journal = try file("shop/dev.journal")
    await lease.release()
  }

  private final class Entries: Sendable {
    let all = Mutex<[JournalEntry]>([])
  }

  /// By the first private key of RFC 8032, section 7.1.
  private static func signature(of plan: Plan) throws -> PlanSignature? {
    let text = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"
    let pem = "-----BEGIN PRIVATE KEY-----\n\(text)\n-----END PRIVATE KEY-----\n"
    return PlanSignature(plan, by: try SigningKey(pem: Array(pem.utf8)))
  }
}
