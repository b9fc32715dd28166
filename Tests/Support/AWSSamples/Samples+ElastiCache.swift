import InfraModel

extension Samples {
  package static let elastiCache: [Sample] = [
    cacheSubnetGroup, cacheParameterGroup, replicationGroup, shardedGroup, memcached, redisNode,
  ]

  private static let unknownToMoto = "moto modifies no cache, and neither modifies nor deletes subnet groups"

  private static func cacheSubnets(_ name: Value) -> Sample.Need {
    Sample.Need(
      "subnets", "AWS::ElastiCache::SubnetGroup",
      [
        "CacheSubnetGroupName": name, "Description": "needed",
        "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
      ])
  }
  private static let cacheGroup = Sample.Need(
    "group", "AWS::EC2::SecurityGroup", ["GroupDescription": "caches", "VpcId": .ref("vpc", "VpcId")])

  package static let cacheSubnetGroup = Sample(
    "AWS::ElastiCache::SubnetGroup", needs: [aVPC, aSubnet, anotherSubnet],
    [
      "CacheSubnetGroupName": "infra-sample", "Description": "first", "SubnetIds": [.ref("subnet", "SubnetId")],
      "Tags": .tags(["Name": "group"]),
    ],
    updates: [
      .set([
        "Description": "second", "SubnetIds": [.ref("subnet", "SubnetId"), .ref("subnet-b", "SubnetId")],
        "Tags": .tags(["Name": "g", "Owner": "me"]),
      ]), .remove("Tags"),
    ], motoDiffers: unknownToMoto)

  package static let cacheParameterGroup = Sample(
    "AWS::ElastiCache::ParameterGroup",
    [
      "CacheParameterGroupFamily": "redis7", "Description": "sessions",
      "Properties": ["maxmemory-policy": "allkeys-lru", "timeout": "60"], "Tags": .tags(["Name": "parameters"]),
    ],
    updates: [
      .set([
        "Properties": ["maxmemory-policy": "noeviction", "timeout": "90", "tcp-keepalive": "60"],
        "Tags": .tags(["Name": "p", "Owner": "me"]),
      ]), .remove("Properties"), .remove("Tags"),
    ], motoCannot: "moto has no CreateCacheParameterGroup")

  package static let replicationGroup = Sample(
    "AWS::ElastiCache::ReplicationGroup",
    needs: [aVPC, aSubnet, anotherSubnet, cacheGroup, cacheSubnets("infra-replicated")],
    [
      "ReplicationGroupId": "infra-sample", "ReplicationGroupDescription": "first", "Engine": "redis",
      "EngineVersion": "7.0", "CacheNodeType": "cache.t4g.micro", "NumCacheClusters": 1, "Port": 6379,
      "CacheSubnetGroupName": .ref("subnets", "CacheSubnetGroupName"),
      "SecurityGroupIds": [.ref("group", "GroupId")], "AtRestEncryptionEnabled": true,
      "TransitEncryptionEnabled": true, "AuthToken": "not-a-secret-token-1", "SnapshotRetentionLimit": 1,
      "SnapshotWindow": "02:00-03:00", "PreferredMaintenanceWindow": "sun:05:00-sun:06:00",
      "Tags": .tags(["Name": "cache"]),
    ],
    updates: [
      // A replica comes before the failover that needs it.
      .set([
        "NumCacheClusters": 3, "AutomaticFailoverEnabled": true, "MultiAZEnabled": true,
        "CacheNodeType": "cache.t4g.small",
        "EngineVersion": "7.1", "ReplicationGroupDescription": "second", "Tags": .tags(["Name": "c", "Owner": "me"]),
      ]),
      .set([
        "SnapshotRetentionLimit": 3, "AuthToken": "not-a-secret-token-2", "AutoMinorVersionUpgrade": false,
        "LogDeliveryConfigurations": [
          [
            "LogType": "slow-log", "LogFormat": "json", "DestinationType": "cloudwatch-logs",
            "DestinationDetails": ["CloudWatchLogsDetails": ["LogGroup": "/infra/slow"]],
          ]
        ],
      ]),
      .remove("NumCacheClusters", "AutomaticFailoverEnabled", "MultiAZEnabled", "LogDeliveryConfigurations"),
      .remove("SnapshotRetentionLimit", "Tags"),
    ], motoDiffers: unknownToMoto)

  package static let shardedGroup = Sample(
    "AWS::ElastiCache::ReplicationGroup", title: "of shards, without a name",
    needs: [aVPC, aSubnet, anotherSubnet, cacheSubnets("infra-sharded")],
    [
      "ReplicationGroupDescription": "shards", "Engine": "valkey", "CacheNodeType": "cache.r7g.large",
      "CacheSubnetGroupName": .ref("subnets", "CacheSubnetGroupName"), "NumNodeGroups": 2, "ReplicasPerNodeGroup": 1,
      "AutomaticFailoverEnabled": true,
    ],
    updates: [
      .set(["NumNodeGroups": 3, "ReplicasPerNodeGroup": 2]), .set(["NumNodeGroups": 1, "ReplicasPerNodeGroup": 1]),
    ],
    motoDiffers: unknownToMoto)

  package static let memcached = Sample(
    "AWS::ElastiCache::CacheCluster",
    needs: [aVPC, aSubnet, anotherSubnet, cacheGroup, cacheSubnets("infra-memcached")],
    [
      "ClusterName": "infra-sample", "Engine": "memcached", "EngineVersion": "1.6.17",
      "CacheNodeType": "cache.t4g.micro",
      "NumCacheNodes": 2, "AZMode": "cross-az", "CacheSubnetGroupName": .ref("subnets", "CacheSubnetGroupName"),
      "VpcSecurityGroupIds": [.ref("group", "GroupId")], "Tags": .tags(["Name": "cache"]),
    ],
    updates: [
      .set(["NumCacheNodes": 3, "EngineVersion": "1.6.22"]),
      .set(["NumCacheNodes": 2, "AutoMinorVersionUpgrade": false, "Tags": .tags(["Name": "c", "Owner": "me"])]),
      .remove("AutoMinorVersionUpgrade", "Tags"),
    ], motoDiffers: unknownToMoto)

  package static let redisNode = Sample(
    "AWS::ElastiCache::CacheCluster", title: "one node of Redis, without a name",
    needs: [aVPC, aSubnet, anotherSubnet, cacheSubnets("infra-redis")],
    [
      "Engine": "redis", "CacheNodeType": "cache.t4g.micro", "NumCacheNodes": 1,
      "CacheSubnetGroupName": .ref("subnets", "CacheSubnetGroupName"), "SnapshotRetentionLimit": 1,
    ],
    updates: [
      .set(["CacheNodeType": "cache.t4g.small", "PreferredMaintenanceWindow": "sun:05:00-sun:06:00"]),
      .remove("SnapshotRetentionLimit"),
    ], motoDiffers: unknownToMoto)
}
