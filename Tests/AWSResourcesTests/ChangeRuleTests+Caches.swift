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

  @Test("A cache's snapshots are lost where fewer are kept, and encryption in transit takes two steps")
  func cacheSettings() throws {
    for type: ResourceType in ["AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster"] {
      func lost(_ after: Int64) throws -> [ChangeVerdict] {
        try verdicts(type, from: ["SnapshotRetentionLimit": 7], to: ["SnapshotRetentionLimit": .integer(after)])
      }
      func losing(_ what: String) -> [ChangeVerdict] {
        [
          .consequence(property: "SnapshotRetentionLimit", .dataLoss(what)),
          .irreversible("automatic snapshots that are deleted don't come back"),
        ]
      }
      #expect(try lost(1) == losing("automatic snapshots older than 1 day"))
      #expect(try lost(3) == losing("automatic snapshots older than 3 days"))
      #expect(try lost(0) == losing("automatic snapshots"))
      #expect(try lost(30) == [])
    }
    let type: ResourceType = "AWS::ElastiCache::ReplicationGroup"
    let (off, on): ([String: Value], [String: Value]) = (
      ["TransitEncryptionEnabled": false], ["TransitEncryptionEnabled": true]
    )
    #expect(
      try refused(verdicts(type, from: off, to: on))
        == ["would turn on encryption in transit in one step, which ElastiCache refuses"])
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
