import AWSClient
import AWSLives
import InfraModel
import Sandbox
import Testing

@Suite("Caches: nodes, replicas, shards, parameters and snapshots")
struct ElastiCacheBehaviorTests {
  private let aws = SandboxDriver()

  private func prepare() async throws {
    let subnets = try await aws.network().subnets
    try await aws.call(
      .elastiCache, "CreateCacheSubnetGroup",
      [
        "CacheSubnetGroupName": "Caches", "CacheSubnetGroupDescription": "all",
        "SubnetIds": .list(subnets),
      ])
  }

  private func group(_ more: [String: Value] = [:]) -> [String: Value] {
    [
      "ReplicationGroupId": "shop", "ReplicationGroupDescription": "sessions", "CacheNodeType": "cache.t4g.micro",
      "Engine": "redis", "CacheSubnetGroupName": "caches",
    ].merging(more) { $1 }
  }

  private func told() async throws -> Value {
    let answer = try await aws.call(.elastiCache, "DescribeReplicationGroups", ["ReplicationGroupId": "shop"])
    return try #require(answer["ReplicationGroups"]?[0])
  }

  @Test("A group takes minutes, and tells its endpoints once they are there")
  func creation() async throws {
    try await prepare()
    try await aws.call(.elastiCache, "CreateReplicationGroup", group(["NumCacheClusters": 2]))
    #expect(try await told()["Status"] == "creating")
    #expect(await aws.refusal(.elastiCache, "CreateReplicationGroup", group()) == "ReplicationGroupAlreadyExists")
    #expect(
      await aws.refusal(.elastiCache, "DeleteReplicationGroup", ["ReplicationGroupId": "shop"])
        == "InvalidReplicationGroupState")
    aws.time.pass(500)
    let group = try await told()
    #expect(group["Status"] == "available" && group["MemberClusters"] == ["shop-001", "shop-002"])
    let nodes = group["NodeGroups"]?[0]?["NodeGroupMembers"]?.list ?? []
    #expect(nodes.map { $0["CurrentRole"] } == ["primary", "replica"])
    #expect(
      group["NodeGroups"]?[0]?["PrimaryEndpoint"]?["Address"]?.string?.hasSuffix(".ng.0001.euc1.cache.amazonaws.com")
        == true)
    #expect(
      await aws.refusal(.elastiCache, "DeleteCacheSubnetGroup", ["CacheSubnetGroupName": "caches"])
        == "CacheSubnetGroupInUse")
    #expect(
      await aws.refusal(.elastiCache, "DeleteCacheCluster", ["CacheClusterId": "shop-001"])
        == "InvalidCacheClusterState")
    try await aws.call(
      .elastiCache, "DeleteReplicationGroup", ["ReplicationGroupId": "shop", "FinalSnapshotIdentifier": "shop-final"])
    aws.time.pass(300)
    #expect(
      await aws.refusal(.elastiCache, "DescribeReplicationGroups", ["ReplicationGroupId": "shop"])
        == "ReplicationGroupNotFoundFault")
    let kept = try await aws.call(.elastiCache, "DescribeSnapshots", ["ReplicationGroupId": "shop"])
    #expect(kept["Snapshots"]?[0]?["SnapshotStatus"] == "available")
    try await aws.call(.elastiCache, "DeleteCacheSubnetGroup", ["CacheSubnetGroupName": "caches"])
  }

  @Test(
    "What ElastiCache refuses of a group",
    arguments: [
      (["AutomaticFailoverEnabled": true], "InvalidParameterCombination"),
      (["MultiAZEnabled": true, "NumCacheClusters": 2], "InvalidParameterCombination"),
      (["AuthToken": "not-a-secret-token"], "InvalidParameterCombination"),
      (["KmsKeyId": "alias/none"], "InvalidParameterCombination"), (["Engine": "memcached"], "InvalidParameterValue"),
      (["EngineVersion": "3.2"], "InvalidParameterCombination"), (["CacheNodeType": "t4g"], "InvalidParameterValue"),
      (["ReplicationGroupId": "1shop"], "InvalidParameterValue"),
      (["CacheSubnetGroupName": "none"], "CacheSubnetGroupNotFoundFault"),
      (["CacheParameterGroupName": "none"], "CacheParameterGroupNotFound"),
      (["CacheParameterGroupName": "default.redis6.x"], "InvalidParameterCombination"),
      (["SecurityGroupIds": ["sg-1"]], "InvalidGroup.NotFound"),
      (["NumNodeGroups": 2, "AutomaticFailoverEnabled": false], "InvalidParameterCombination"),
    ] as [([String: Value], String)])
  func refuses(_ more: [String: Value], _ code: String) async throws {
    try await prepare()
    #expect(await aws.refusal(.elastiCache, "CreateReplicationGroup", group(more)) == code)
  }

  @Test("Shards share the slots, and come and go with their nodes")
  func shards() async throws {
    try await prepare()
    try await aws.call(
      .elastiCache, "CreateReplicationGroup", group(["NumNodeGroups": 2, "ReplicasPerNodeGroup": 1]))
    aws.time.pass(500)
    var group = try await told()
    #expect(
      group["MemberClusters"] == ["shop-0001-001", "shop-0001-002", "shop-0002-001", "shop-0002-002"])
    #expect((group["NodeGroups"]?.list ?? []).map { $0["Slots"] } == ["0-8191", "8192-16383"])
    let sizes: [String: Value] = ["ReplicationGroupId": "shop", "ApplyImmediately": true]
    try await aws.call(
      .elastiCache, "ModifyReplicationGroupShardConfiguration",
      sizes.merging(["NodeGroupCount": 1, "NodeGroupsToRemove": ["0002"]]) { $1 })
    #expect(
      await aws.refusal(.elastiCache, "IncreaseReplicaCount", sizes.merging(["NewReplicaCount": 2]) { $1 })
        == "InvalidReplicationGroupState")
    aws.time.pass(700)
    try await aws.call(.elastiCache, "IncreaseReplicaCount", sizes.merging(["NewReplicaCount": 2]) { $1 })
    aws.time.pass(500)
    group = try await told()
    #expect(group["MemberClusters"] == ["shop-0001-001", "shop-0001-002", "shop-0001-003"])
    #expect(
      await aws.refusal(.elastiCache, "IncreaseReplicaCount", sizes.merging(["NewReplicaCount": 2]) { $1 })
        == "NoOperationFault")
  }

  @Test("Changes wait together for the maintenance window, and are made at once with one that may not wait")
  func pending() async throws {
    try await prepare()
    try await aws.call(
      .elastiCache, "CreateCacheCluster",
      [
        "CacheClusterId": "pages", "Engine": "memcached", "CacheNodeType": "cache.t4g.micro", "NumCacheNodes": 1,
        "CacheSubnetGroupName": "caches",
      ])
    aws.time.pass(500)
    func modify(_ changes: [String: Value]) async throws -> Value {
      try await aws.call(
        .elastiCache, "ModifyCacheCluster", changes.merging(["CacheClusterId": "pages"]) { $1 })
      aws.time.pass(1200)
      let answer = try await aws.call(.elastiCache, "DescribeCacheClusters", ["CacheClusterId": "pages"])
      return try #require(answer["CacheClusters"]?[0])
    }
    _ = try await modify(["NumCacheNodes": 2])
    let waiting = try await modify(["CacheNodeType": "cache.t4g.small"])
    #expect(waiting["PendingModifiedValues"] == ["NumCacheNodes": 2, "CacheNodeType": "cache.t4g.small"])
    #expect(waiting["NumCacheNodes"] == 1)
    let made = try await modify(["ApplyImmediately": true, "AutoMinorVersionUpgrade": true])
    #expect(made["NumCacheNodes"] == 2 && made["CacheNodeType"] == "cache.t4g.small")
    _ = try await modify(["NumCacheNodes": 3])
    aws.time.pass(8 * 86400)
    let answer = try await aws.call(.elastiCache, "DescribeCacheClusters", ["CacheClusterId": "pages"])
    #expect(answer["CacheClusters"]?[0]?["NumCacheNodes"] == 3)
  }

  @Test("Parameters of a family are set and reset, and a group in use stays")
  func parameters() async throws {
    let name: [String: Value] = ["CacheParameterGroupName": "own"]
    try await aws.call(
      .elastiCache, "CreateCacheParameterGroup",
      name.merging(["CacheParameterGroupFamily": "redis7", "Description": "own"]) { $1 })
    func set(_ parameter: Value, _ value: Value) -> [String: Value] {
      name.merging(["ParameterNameValues": [["ParameterName": parameter, "ParameterValue": value]]]) { $1 }
    }
    try await aws.call(.elastiCache, "ModifyCacheParameterGroup", set("maxmemory-policy", "allkeys-lru"))
    for wrong in [set("maxmemory-policy", "sometimes"), set("max-memory", "1"), set("timeout", "-1")] {
      #expect(await aws.refusal(.elastiCache, "ModifyCacheParameterGroup", wrong) == "InvalidParameterValue")
    }
    let own = try await aws.call(.elastiCache, "DescribeCacheParameters", name.merging(["Source": "user"]) { $1 })
    #expect(own["Parameters"]?.list?.count == 1 && own["Parameters"]?[0]?["ParameterValue"] == "allkeys-lru")
    try await prepare()
    try await aws.call(.elastiCache, "CreateReplicationGroup", group(name))
    #expect(
      await aws.refusal(.elastiCache, "DeleteCacheParameterGroup", name) == "InvalidCacheParameterGroupState")
    try await aws.call(.elastiCache, "ResetCacheParameterGroup", name.merging(["ResetAllParameters": true]) { $1 })
    #expect(
      try await aws.call(.elastiCache, "DescribeCacheParameters", name.merging(["Source": "user"]) { $1 })["Parameters"]
        == [])
    #expect(
      await aws.refusal(.elastiCache, "DeleteCacheParameterGroup", ["CacheParameterGroupName": "default.redis7"])
        == "InvalidParameterValue")
  }
}
