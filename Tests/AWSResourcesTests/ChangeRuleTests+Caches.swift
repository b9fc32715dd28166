import InfraModel
import Testing

extension ChangeRuleTests {
  @Test("A cache goes back to no earlier version, and its upgrade is final")
  func cacheVersions() throws {
    for (type, words) in [
      ("AWS::ElastiCache::ReplicationGroup", "from version 7.1 to 7.0"),
      ("AWS::ElastiCache::CacheCluster", "from version 7.1 to 7.0"),
    ] as [(ResourceType, String)] {
      let back = try verdicts(type, from: ["EngineVersion": "7.1"], to: ["EngineVersion": "7.0"])
      #expect(refused(back) == ["would be downgraded \(words), which ElastiCache does not support"])
    }
    let type: ResourceType = "AWS::ElastiCache::ReplicationGroup"
    #expect(
      try verdicts(type, from: ["EngineVersion": "7.0"], to: ["EngineVersion": "7.1"])
        == [.irreversible("ElastiCache cannot undo the upgrade from version 7.0 to 7.1")])
    // Valkey counts its own versions.
    #expect(
      try verdicts(
        type, from: ["Engine": "redis", "EngineVersion": "7.1"], to: ["Engine": "valkey", "EngineVersion": "7.0"]) == []
    )
  }

  @Test("A cache's snapshots are lost where fewer are kept, and encryption on the way takes two steps")
  func cacheSettings() throws {
    let type: ResourceType = "AWS::ElastiCache::ReplicationGroup"
    func lost(_ after: [String: Value]) throws -> [ChangeVerdict] {
      try verdicts(type, from: ["SnapshotRetentionLimit": 7], to: after).filter {
        if case .consequence = $0 { true } else { false }
      }
    }
    #expect(
      try lost(["SnapshotRetentionLimit": 1]) == [
        .consequence(
          property: "SnapshotRetentionLimit", .dataLoss("its automatic snapshots of more than 1 days ago"))
      ])
    #expect(
      try lost(["SnapshotRetentionLimit": 0])
        == [.consequence(property: "SnapshotRetentionLimit", .dataLoss("its automatic snapshots"))])
    #expect(try lost(["SnapshotRetentionLimit": 30]) == [])
    let (off, on): ([String: Value], [String: Value]) = (
      ["TransitEncryptionEnabled": false], ["TransitEncryptionEnabled": true]
    )
    #expect(
      try refused(verdicts(type, from: off, to: on))
        == ["would be encrypted on the way in one step, which ElastiCache refuses"])
    #expect(
      try refused(verdicts(type, from: off, to: on.merging(["TransitEncryptionMode": "preferred"]) { $1 })) == [])
  }

  @Test("A service without room beside its tasks is away while others start")
  func stoppedServices() throws {
    let type: ResourceType = "AWS::ECS::Service"
    func verdicts(_ least: Value, _ most: Value) throws -> [ChangeVerdict] {
      let percents: Value = ["MinimumHealthyPercent": least, "MaximumPercent": most]
      return try self.verdicts(
        type, from: ["TaskDefinition": "web:1", "DeploymentConfiguration": percents, "DesiredCount": 1],
        to: ["TaskDefinition": "web:2", "DeploymentConfiguration": percents, "DesiredCount": 2])
    }
    #expect(try verdicts(0, 100) == [.consequence(property: "TaskDefinition", .interruption)])
    #expect(try verdicts(100, 200) == [])
    #expect(try verdicts(0, 200) == [])
  }
}
