import InfraModel
import Testing

@testable import Planner

@Suite("What a deletion leaves behind goes with what it depends on")
struct SurvivalTests {
  private let traits: @Sendable (ResourceType) -> ResourceTraits = { type in
    var traits = ResourceTraits()
    if type == "Test::Database" {
      traits.remains = .init(
        "its final snapshot", needing: ["KmsKeyId": "Test::Key"], unless: ["DeleteAutomatedBackups"])
    }
    return traits
  }

  private func record(
    _ address: Address, _ type: ResourceType, id: ResourceID, _ properties: [String: Value] = [:],
    attributes: [String: Value] = [:]
  ) -> ResourceRecord {
    ResourceRecord(
      address: address, type: type, region: "eu-central-1", id: id, operation: "op", properties: properties,
      attributes: attributes)
  }

  private let arn: Value = "arn:aws:kms:eu-central-1:123456789012:key/k"

  private var key: ResourceRecord { record("key", "Test::Key", id: "k", attributes: ["Arn": arn]) }

  @Test("A snapshot is lost where its key is deleted in the same plan, whatever names the key")
  func lost() {
    for name in [arn, "k"] {
      let losses = Survival.losses(
        among: [record("db", "Test::Database", id: "db", ["KmsKeyId": name]), key], traits: traits)
      #expect(losses == [Survival.Loss(address: "db", what: "its final snapshot", with: "key")])
    }
  }

  @Test("A snapshot is not lost where its key stays, is another, or nothing is left")
  func kept() {
    let database = record("db", "Test::Database", id: "db", ["KmsKeyId": arn])
    #expect(Survival.losses(among: [database], traits: traits) == [])
    let other = record("db", "Test::Database", id: "db", ["KmsKeyId": "another"])
    #expect(Survival.losses(among: [other, key], traits: traits) == [])
    let bare = record("db", "Test::Database", id: "db", ["KmsKeyId": arn, "DeleteAutomatedBackups": true])
    #expect(Survival.losses(among: [bare, key], traits: traits) == [])
    // An alias of that name is not the key.
    let alias = record("alias", "Test::Alias", id: "k", attributes: ["Arn": arn])
    #expect(Survival.losses(among: [database, alias], traits: traits) == [])
  }
}
