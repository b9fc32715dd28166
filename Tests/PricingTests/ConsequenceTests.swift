@testable import AWSPrices
@testable import AWSResources
import InfraModel
import Pricing
import Testing

@Suite("A change's one-time and growing costs are apart from the monthly")
struct ConsequenceTests {
  static let database: [String: Value] = [
    "DBInstanceClass": "db.t3.medium", "Engine": "postgres", "AllocatedStorage": "50", "StorageType": "gp3",
    "MultiAZ": true,
  ]

  static func change(_ type: ResourceType, _ action: Change.Action, createsBeforeDestroy: Bool = false) -> Change {
    Change(
      address: "it", type: type, region: "eu-central-1", action: action, createsBeforeDestroy: createsBeforeDestroy)
  }

  static func consequences(
    _ type: ResourceType, _ properties: [String: Value], _ change: Change, usage: [String: Value] = [:],
    typicalSeconds: Double = 1
  ) -> Consequences {
    let resource = PricedResource(type, region: "eu-central-1", properties: properties, usage: usage)
    let estimate = Pricing().estimate(resource)
    return Pricing().consequences(
      of: change, from: resource, before: estimate, after: change.action == .delete ? nil : estimate,
      typicalSeconds: typicalSeconds)
  }

  @Test("A deleted database costs its snapshot on")
  func snapshot() {
    let found = Self.consequences(
      "AWS::RDS::DBInstance", Self.database, Self.change("AWS::RDS::DBInstance", .delete))
    #expect(found.oneTime.map { $0.line("once") } == ["once | Final snapshot | 50 GB-Mo × 0.103 = 5.15"])
  }

  @Test("A database costs no snapshot where its backups go with it, nor where it stays")
  func noSnapshot() {
    let kept = Self.database.merging(["DeleteAutomatedBackups": true]) { $1 }
    let type: ResourceType = "AWS::RDS::DBInstance"
    #expect(Self.consequences(type, kept, Self.change(type, .delete)) == Consequences())
    #expect(Self.consequences(type, Self.database, Self.change(type, .update)) == Consequences())
    #expect(Self.consequences(type, Self.database, Self.change(type, .none)) == Consequences())
  }

  @Test("A replacement that is created first runs twice for a while")
  func overlap() {
    let type: ResourceType = "AWS::RDS::DBInstance"
    let found = Self.consequences(
      type, Self.database, Self.change(type, .replace, createsBeforeDestroy: true), typicalSeconds: 900)
    // 122.64 + 13.70 a month are 136.34 ÷ 730 an hour; 2 × 900 s are half an hour.
    #expect(
      found.oneTime.map { $0.line("once") } == [
        "once | Final snapshot | 50 GB-Mo × 0.103 = 5.15",
        "once | Both run while one replaces the other | 0.5 Hrs × 0.186767123288 = 0.093383561644",
      ])
    #expect(found.oneTime.last?.note == "about 30 min")
  }

  @Test("What is less than a cent is not told, nor what is deleted first")
  func noOverlap() {
    let type: ResourceType = "AWS::EC2::EIP"
    #expect(
      Self.consequences(type, [:], Self.change(type, .replace, createsBeforeDestroy: true)) == Consequences())
    #expect(Self.consequences(type, [:], Self.change(type, .replace), typicalSeconds: 90_000) == Consequences())
  }

  @Test("A resource that is let go costs on")
  func letGo() {
    let type: ResourceType = "AWS::EC2::EIP"
    let found = Self.consequences(type, [:], Self.change(type, .forget))
    #expect(found.oneTime.map { $0.line("once") } == ["once | Let go, and still paid for | 1 Mo × 3.65 = 3.65"])
  }

  @Test("Logs that are never deleted grow")
  func growing() {
    let type: ResourceType = "AWS::Logs::LogGroup"
    let usage: [String: Value] = ["ingestedGigabytes": 10]
    let forever = Self.consequences(type, [:], Self.change(type, .create), usage: usage)
    #expect(forever.growing.map { $0.line("grows") } == ["grows | Logs stored | 1.5 GB-Mo × 0.0324 = 0.0486"])
    let kept = Self.consequences(type, ["RetentionInDays": 7], Self.change(type, .create), usage: usage)
    #expect(kept.growing == [])
    #expect(Self.consequences(type, [:], Self.change(type, .none), usage: usage) == Consequences())
  }
}
