"""ElastiCache: cache clusters, replication groups and the groups of subnets that they stand in."""

from sequences import of, pairs, sequence
from sequences.ec2 import by, ec2, no_subnet, no_vpc, subnet, vpc

cache = of("elasticache")
TOPIC = "arn:aws:sns:eu-central-1:123456789012:infra-caches"
KIND = {"CacheNodeType": "cache.t4g.micro"}


def tagging(arn):
    return [
        cache("AddTagsToResource", ResourceName=arn, Tags=pairs(Owner="me", Stage="test")),
        cache("AddTagsToResource", ResourceName=arn, Tags=pairs(Owner="you")),
        cache("ListTagsForResource", ResourceName=arn),
        cache("RemoveTagsFromResource", ResourceName=arn, TagKeys=["Owner"]),
        cache("ListTagsForResource", ResourceName=arn),
    ]


def network():
    return [*vpc(), subnet(), subnet("10.0.2.0/24", "b", "second")]


def no_network():
    return [no_subnet(), no_subnet("second"), no_vpc()]


def place(name):
    """A network with a subnet group and a security group of the same name."""
    return [
        *network(),
        cache("CreateCacheSubnetGroup", CacheSubnetGroupName=name, CacheSubnetGroupDescription="d",
              SubnetIds=["$subnet", "$second"]),
        ec2("CreateSecurityGroup", GroupName=name, Description="d", VpcId="$vpc", keep={"security": "GroupId"}),
        ec2("CreateSecurityGroup", GroupName=name + "-2", Description="d", VpcId="$vpc", keep={"other": "GroupId"}),
    ]


def no_place(name):
    return [
        cache("DeleteCacheSubnetGroup", CacheSubnetGroupName=name),
        ec2("DescribeNetworkInterfaces", Filters=by("vpc-id", "$vpc"), apart=True, until={"NetworkInterfaces.0": None}),
        ec2("DeleteSecurityGroup", GroupId="$security"), ec2("DeleteSecurityGroup", GroupId="$other"),
        *no_network(),
    ]


def settled(name, **values):
    """Until a cluster is available, and has these values."""
    until = {"CacheClusterStatus": "available", **values}
    return cache("DescribeCacheClusters", CacheClusterId=name, ShowCacheNodeInfo=True,
                 until={f"CacheClusters.0.{path}": value for path, value in until.items()})


def changed(name, **changes):
    return [cache("ModifyCacheCluster", CacheClusterId=name, ApplyImmediately=True, **changes), settled(name)]


def gone(name):
    return cache("DescribeCacheClusters", CacheClusterId=name, gone="CacheClusterNotFound")


def group_settled(name):
    return cache("DescribeReplicationGroups", ReplicationGroupId=name, until={"ReplicationGroups.0.Status": "available"})


def group_after(operation, name, **changes):
    return [cache(operation, ReplicationGroupId=name, ApplyImmediately=True, **changes), group_settled(name)]


def group_changed(name, **changes):
    return group_after("ModifyReplicationGroup", name, **changes)


def no_group(name, **more):
    return [
        cache("DeleteReplicationGroup", ReplicationGroupId=name, **more),
        cache("DescribeReplicationGroups", ReplicationGroupId=name, gone="ReplicationGroupNotFoundFault"),
    ]


SEQUENCES = [
    sequence(
        "AWS::ElastiCache::SubnetGroup",
        *network(),
        cache("CreateCacheSubnetGroup", CacheSubnetGroupName="Infra-Caches", CacheSubnetGroupDescription="first",
              SubnetIds=["$subnet"], Tags=pairs(Name="group"), keep={"arn": "CacheSubnetGroup.ARN"}),
        cache("DescribeCacheSubnetGroups", CacheSubnetGroupName="infra-caches"),
        cache("CreateCacheSubnetGroup", CacheSubnetGroupName="infra-caches", CacheSubnetGroupDescription="again",
              SubnetIds=["$subnet"], fails="CacheSubnetGroupAlreadyExists"),
        cache("CreateCacheSubnetGroup", CacheSubnetGroupName="infra-wrong", CacheSubnetGroupDescription="none",
              SubnetIds=["subnet-00000000000000000"], fails="InvalidSubnet"),
        *tagging("$arn"),
        cache("ModifyCacheSubnetGroup", CacheSubnetGroupName="infra-caches", CacheSubnetGroupDescription="second"),
        cache("ModifyCacheSubnetGroup", CacheSubnetGroupName="infra-caches", SubnetIds=["$subnet", "$second"]),
        cache("DescribeCacheSubnetGroups", CacheSubnetGroupName="infra-caches"),
        cache("DeleteCacheSubnetGroup", CacheSubnetGroupName="infra-caches"),
        cache("DeleteCacheSubnetGroup", CacheSubnetGroupName="infra-caches", fails="CacheSubnetGroupNotFoundFault"),
        cache("ModifyCacheSubnetGroup", CacheSubnetGroupName="infra-caches", SubnetIds=["$subnet"],
              fails="CacheSubnetGroupNotFoundFault"),
        cache("DescribeCacheSubnetGroups", CacheSubnetGroupName="infra-caches", fails="CacheSubnetGroupNotFoundFault"),
        *no_network()),
    sequence(
        "AWS::ElastiCache::CacheCluster",
        *place("infra-memory"),
        cache("CreateCacheParameterGroup", CacheParameterGroupName="infra-memory", CacheParameterGroupFamily="memcached1.6",
              Description="d"),
        cache("CreateCacheCluster", CacheClusterId="Infra-Memory", Engine="memcached", EngineVersion="1.6.17", **KIND,
              NumCacheNodes=2, AZMode="cross-az", CacheSubnetGroupName="infra-memory", SecurityGroupIds=["$security"],
              Port=11212, PreferredMaintenanceWindow="sun:04:00-sun:05:00", Tags=pairs(Name="memory"),
              keep={"arn": "CacheCluster.ARN"}),
        cache("CreateCacheCluster", CacheClusterId="infra-memory", Engine="memcached", **KIND, NumCacheNodes=1,
              fails="CacheClusterAlreadyExists"),
        settled("infra-memory"),
        cache("DescribeCacheClusters", CacheClusterId="infra-memory"),
        *changed("infra-memory", PreferredMaintenanceWindow="mon:04:00-mon:05:00", AutoMinorVersionUpgrade=False),
        *changed("infra-memory", CacheParameterGroupName="infra-memory"),
        *changed("infra-memory", NotificationTopicArn=TOPIC),
        *changed("infra-memory", NotificationTopicStatus="inactive"),
        *changed("infra-memory", SecurityGroupIds=["$other"]),
        *changed("infra-memory", EngineVersion="1.6.22"),
        *changed("infra-memory", NumCacheNodes=3),
        cache("ModifyCacheCluster", CacheClusterId="infra-memory", NumCacheNodes=2, ApplyImmediately=True,
              fails="InvalidParameterCombination"),
        *changed("infra-memory", NumCacheNodes=1, CacheNodeIdsToRemove=["0001", "0003"]),
        cache("RebootCacheCluster", CacheClusterId="infra-memory", CacheNodeIdsToReboot=["0002"]),
        settled("infra-memory"),
        *tagging("$arn"),
        cache("DeleteCacheSubnetGroup", CacheSubnetGroupName="infra-memory", fails="CacheSubnetGroupInUse"),
        cache("DeleteCacheParameterGroup", CacheParameterGroupName="infra-memory", fails="InvalidCacheParameterGroupState"),
        cache("DeleteCacheCluster", CacheClusterId="infra-memory"), gone("infra-memory"),
        cache("DeleteCacheCluster", CacheClusterId="infra-memory", fails="CacheClusterNotFound"),
        cache("ModifyCacheCluster", CacheClusterId="infra-memory", NumCacheNodes=3, fails="CacheClusterNotFound"),
        cache("DeleteCacheParameterGroup", CacheParameterGroupName="infra-memory"),
        *no_place("infra-memory")),
    sequence(
        "AWS::ElastiCache::CacheCluster",
        *place("infra-one"),
        cache("CreateCacheCluster", CacheClusterId="infra-one", Engine="redis", EngineVersion="7.0", **KIND, NumCacheNodes=1,
              CacheSubnetGroupName="infra-one", SecurityGroupIds=["$security"], SnapshotRetentionLimit=1,
              SnapshotWindow="02:00-03:00", PreferredMaintenanceWindow="sun:04:00-sun:05:00"),
        settled("infra-one"),
        *changed("infra-one", SnapshotRetentionLimit=3, SnapshotWindow="05:00-06:00"),
        *changed("infra-one", CacheNodeType="cache.t4g.small"),
        *changed("infra-one", EngineVersion="7.1"),
        *changed("infra-one", LogDeliveryConfigurations=[{
            "LogType": "slow-log", "DestinationType": "cloudwatch-logs", "LogFormat": "json", "Enabled": True,
            "DestinationDetails": {"CloudWatchLogsDetails": {"LogGroup": "infra-one"}}}]),
        *changed("infra-one", LogDeliveryConfigurations=[{"LogType": "slow-log", "Enabled": False}]),
        cache("DeleteCacheCluster", CacheClusterId="infra-one", FinalSnapshotIdentifier="infra-one-final"), gone("infra-one"),
        cache("DescribeSnapshots", SnapshotName="infra-one-final", until={"Snapshots.0.SnapshotStatus": "available"}),
        cache("DeleteSnapshot", SnapshotName="infra-one-final"),
        *no_place("infra-one"),
        title="of one node with snapshots"),
    sequence(
        "AWS::ElastiCache::CacheCluster",
        cache("CreateCacheCluster", CacheClusterId="infra-none", Engine="redis", **KIND, NumCacheNodes=2,
              fails="InvalidParameterValue"),
        cache("CreateCacheCluster", CacheClusterId="infra-none", Engine="memcached", **KIND, NumCacheNodes=1,
              CacheSubnetGroupName="infra-missing", fails="CacheSubnetGroupNotFoundFault"),
        cache("CreateCacheCluster", CacheClusterId="infra-none", Engine="memcached", **KIND, NumCacheNodes=1,
              CacheParameterGroupName="infra-missing", fails="CacheParameterGroupNotFound"),
        cache("CreateCacheCluster", CacheClusterId="infra-none", Engine="nothing", **KIND, NumCacheNodes=1,
              fails="InvalidParameterValue"),
        cache("DescribeCacheClusters", CacheClusterId="infra-none", fails="CacheClusterNotFound"),
        title="refused"),
    sequence(
        "AWS::ElastiCache::ReplicationGroup",
        *place("infra-sessions"),
        cache("CreateCacheParameterGroup", CacheParameterGroupName="infra-sessions", CacheParameterGroupFamily="redis7",
              Description="d"),
        cache("CreateReplicationGroup", ReplicationGroupId="Infra-Sessions", ReplicationGroupDescription="first",
              Engine="redis", EngineVersion="7.0", **KIND, NumCacheClusters=2, AutomaticFailoverEnabled=True,
              MultiAZEnabled=True, AtRestEncryptionEnabled=True, TransitEncryptionEnabled=True,
              CacheSubnetGroupName="infra-sessions", SecurityGroupIds=["$security"], SnapshotRetentionLimit=1,
              SnapshotWindow="02:00-03:00", PreferredMaintenanceWindow="sun:04:00-sun:05:00", Tags=pairs(Name="sessions"),
              keep={"arn": "ReplicationGroup.ARN"}),
        cache("CreateReplicationGroup", ReplicationGroupId="infra-sessions", ReplicationGroupDescription="again", Engine="redis",
              **KIND, NumCacheClusters=1, fails="ReplicationGroupAlreadyExists"),
        group_settled("infra-sessions"),
        settled("infra-sessions-001"),
        *group_changed("infra-sessions", ReplicationGroupDescription="second"),
        *group_changed("infra-sessions", SnapshotRetentionLimit=3, SnapshotWindow="05:00-06:00"),
        *group_changed("infra-sessions", PreferredMaintenanceWindow="mon:04:00-mon:05:00", AutoMinorVersionUpgrade=False),
        *group_changed("infra-sessions", CacheParameterGroupName="infra-sessions"),
        *group_changed("infra-sessions", NotificationTopicArn=TOPIC),
        *group_changed("infra-sessions", SecurityGroupIds=["$other"]),
        settled("infra-sessions-001"),
        *group_changed("infra-sessions", AuthToken="not-a-secret-but-long", AuthTokenUpdateStrategy="ROTATE"),
        *group_changed("infra-sessions", AuthToken="not-a-secret-but-long", AuthTokenUpdateStrategy="SET"),
        *group_changed("infra-sessions", CacheNodeType="cache.t4g.small"),
        *group_changed("infra-sessions", EngineVersion="7.1"),
        *group_changed("infra-sessions", LogDeliveryConfigurations=[{
            "LogType": "slow-log", "DestinationType": "cloudwatch-logs", "LogFormat": "json", "Enabled": True,
            "DestinationDetails": {"CloudWatchLogsDetails": {"LogGroup": "infra-sessions"}}}]),
        cache("ModifyReplicationGroup", ReplicationGroupId="infra-sessions", AutomaticFailoverEnabled=False,
              ApplyImmediately=True, fails="InvalidParameterCombination"),
        *group_changed("infra-sessions", AutomaticFailoverEnabled=False, MultiAZEnabled=False),
        *group_changed("infra-sessions", AutomaticFailoverEnabled=True),
        *group_after("IncreaseReplicaCount", "infra-sessions", NewReplicaCount=2),
        cache("IncreaseReplicaCount", ReplicationGroupId="infra-sessions", ApplyImmediately=True, NewReplicaCount=2,
              fails="NoOperationFault"),
        *group_after("DecreaseReplicaCount", "infra-sessions", NewReplicaCount=1),
        *tagging("$arn"),
        cache("DeleteCacheCluster", CacheClusterId="infra-sessions-001", fails="InvalidCacheClusterState"),
        cache("DeleteCacheParameterGroup", CacheParameterGroupName="infra-sessions", fails="InvalidCacheParameterGroupState"),
        *no_group("infra-sessions", FinalSnapshotIdentifier="infra-sessions-final"),
        cache("DeleteReplicationGroup", ReplicationGroupId="infra-sessions", fails="ReplicationGroupNotFoundFault"),
        cache("ModifyReplicationGroup", ReplicationGroupId="infra-sessions", ReplicationGroupDescription="third",
              fails="ReplicationGroupNotFoundFault"),
        cache("DescribeCacheClusters", CacheClusterId="infra-sessions-001", fails="CacheClusterNotFound"),
        cache("DescribeSnapshots", SnapshotName="infra-sessions-final", until={"Snapshots.0.SnapshotStatus": "available"}),
        cache("DeleteSnapshot", SnapshotName="infra-sessions-final"),
        cache("DeleteCacheParameterGroup", CacheParameterGroupName="infra-sessions"),
        *no_place("infra-sessions")),
    sequence(
        "AWS::ElastiCache::ReplicationGroup",
        *place("infra-shards"),
        cache("CreateReplicationGroup", ReplicationGroupId="infra-shards", ReplicationGroupDescription="shards",
              Engine="valkey", EngineVersion="8.0", **KIND, NumNodeGroups=2, ReplicasPerNodeGroup=1,
              AutomaticFailoverEnabled=True, CacheSubnetGroupName="infra-shards", SecurityGroupIds=["$security"]),
        group_settled("infra-shards"),
        *group_after("ModifyReplicationGroupShardConfiguration", "infra-shards", NodeGroupCount=3),
        *group_after("ModifyReplicationGroupShardConfiguration", "infra-shards", NodeGroupCount=2, NodeGroupsToRemove=["0003"]),
        *group_after("IncreaseReplicaCount", "infra-shards", NewReplicaCount=2),
        *group_after("DecreaseReplicaCount", "infra-shards", NewReplicaCount=1),
        *no_group("infra-shards"),
        *no_place("infra-shards"),
        title="of shards"),
    sequence(
        "AWS::ElastiCache::ReplicationGroup",
        cache("CreateReplicationGroup", ReplicationGroupId="infra-none", ReplicationGroupDescription="none", Engine="redis",
              **KIND, NumCacheClusters=1, AutomaticFailoverEnabled=True, fails="InvalidParameterCombination"),
        cache("CreateReplicationGroup", ReplicationGroupId="infra-none", ReplicationGroupDescription="none", Engine="redis",
              **KIND, NumCacheClusters=1, CacheSubnetGroupName="infra-missing", fails="CacheSubnetGroupNotFoundFault"),
        cache("CreateReplicationGroup", ReplicationGroupId="infra-none", ReplicationGroupDescription="none", Engine="redis",
              **KIND, NumCacheClusters=1, CacheParameterGroupName="infra-missing", fails="CacheParameterGroupNotFound"),
        cache("DescribeReplicationGroups", ReplicationGroupId="infra-none", fails="ReplicationGroupNotFoundFault"),
        title="refused"),
]
