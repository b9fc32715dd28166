import InfraModel

extension DemandTests {
  static let caches = [
    Mistake(
      "AWS::ElastiCache::ReplicationGroup", ["ReplicationGroupId": "shop--1"],
      "IN2007 it: ReplicationGroupId is \"shop--1\", which is not a name that starts with a letter, of letters, digits and single hyphens, at most 40 [replicationGroupId] write a name such as sessions-1"
    ),
    Mistake(
      "AWS::ElastiCache::ReplicationGroup", ["NumCacheClusters": 1],
      "IN2080 it: AutomaticFailoverEnabled needs a replica [automaticFailoverEnabled] declare numCacheClusters of 2 or more"
    ),
    Mistake(
      "AWS::ElastiCache::ReplicationGroup", ["AutomaticFailoverEnabled": false],
      "IN2080 it: MultiAZEnabled needs AutomaticFailoverEnabled [multiAZEnabled] set automaticFailoverEnabled to true"),
    Mistake(
      "AWS::ElastiCache::ReplicationGroup", ["TransitEncryptionEnabled": false, "AtRestEncryptionEnabled": .null],
      "IN2080 it: AuthToken needs TransitEncryptionEnabled [authToken] set transitEncryptionEnabled to true",
      "IN2080 it: KmsKeyId needs AtRestEncryptionEnabled [kmsKeyId] set atRestEncryptionEnabled to true"),
    Mistake(
      "AWS::ElastiCache::ReplicationGroup", ["ReplicasPerNodeGroup": 1],
      "IN2013 it: NumCacheClusters cannot be declared where ReplicasPerNodeGroup is declared [numCacheClusters] remove numCacheClusters"
    ),
    Mistake(
      "AWS::ElastiCache::CacheCluster", ["Engine": "redis", "NumCacheNodes": 2, "AZMode": .null],
      "IN2008 it: NumCacheNodes is 2, but must be exactly 1 [numCacheNodes] use exactly 1"),
    Mistake(
      "AWS::ElastiCache::ReplicationGroup", ["Engine": "redis", "EngineVersion": "15.10"],
      "IN2080 it: Redis on ElastiCache ends with 7.1 [engineVersion] set engineVersion to 7.1, or engine to valkey"),
    Mistake(
      "AWS::ElastiCache::CacheCluster",
      ["Engine": "redis", "EngineVersion": "7.2", "NumCacheNodes": 1, "AZMode": .null],
      "IN2080 it: Redis on ElastiCache ends with 7.1 [engineVersion] set engineVersion to 7.1, or engine to valkey"),
    Mistake("AWS::ElastiCache::ReplicationGroup", ["Engine": "redis", "EngineVersion": "7.1"]),
    Mistake("AWS::ElastiCache::ReplicationGroup", ["EngineVersion": "8.0"]),
    Mistake(
      "AWS::ElastiCache::CacheCluster", ["NumCacheNodes": 1],
      "IN2080 it: AZMode cross-az needs two nodes [azMode] declare numCacheNodes of 2 or more"),
    Mistake(
      "AWS::ElastiCache::SubnetGroup", ["CacheSubnetGroupName": "default"],
      "IN2007 it: CacheSubnetGroupName is \"default\", which is not a free name [cacheSubnetGroupName] choose another name"
    ),
  ]
}
