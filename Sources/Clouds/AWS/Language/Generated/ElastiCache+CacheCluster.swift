// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// A cache: Memcached nodes, or one node of Redis OSS or Valkey (`AWS::ElastiCache::CacheCluster`).
  ///
  /// - Identified by `ClusterName`.
  public struct CacheCluster: Resource {
    public static let typeName = "AWS::ElastiCache::CacheCluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - cacheNodeType: The class of a node: processors and memory. Required. Updated in place.
    ///   - engine: The engine (`redis`, `valkey`, `memcached`). Required. A change replaces the resource.
    ///   - numCacheNodes: How many nodes it has. Required. Updated in place.
    ///   - autoMinorVersionUpgrade: Whether minor versions of the engine are installed in the maintenance window. Updated in place.
    ///   - azMode: Whether nodes are in one zone or several: `cross-az` or `single-az`. Updated in place.
    ///   - cacheParameterGroupName: The parameter group with the engine's settings. Updated in place.
    ///   - cacheSecurityGroupNames: The security groups for networks before VPC. Updated in place. Never read back. Deprecated.
    ///   - cacheSubnetGroupName: The subnets it can use: an `AWS::ElastiCache::SubnetGroup`, by its name. A change replaces the resource.
    ///   - clusterName: The name of the cluster. A change replaces the resource.
    ///   - engineVersion: The version of the engine. Updated in place.
    ///   - ipDiscovery: Which version of IP clients are told: `ipv4` or `ipv6`. A change replaces the resource in some cases.
    ///   - logDeliveryConfigurations: Where the engine's logs go. Updated in place.
    ///   - networkType: Which versions of IP are used: `dual_stack`, `ipv4` or `ipv6`. A change replaces the resource.
    ///   - notificationTopicArn: The topic notified of events: an `AWS::SNS::Topic`, by its ARN. Updated in place.
    ///   - port: The port that it listens on. A change replaces the resource.
    ///   - preferredAvailabilityZone: The zone it prefers. Updated in place. Never read back.
    ///   - preferredAvailabilityZones: The zones preferred for nodes. A change replaces the resource in some cases.
    ///   - preferredMaintenanceWindow: When maintenance is done, in UTC (`sun:05:00-sun:06:00`). Updated in place.
    ///   - snapshotArns: The snapshots in a bucket that it is filled from. A change replaces the resource. Never read back.
    ///   - snapshotName: The snapshot that it is filled from. A change replaces the resource. Never read back.
    ///   - snapshotRetentionLimit: How many days snapshots are kept; none are made at zero. Updated in place.
    ///   - snapshotWindow: When daily snapshots begin, in UTC. Updated in place.
    ///   - transitEncryptionEnabled: Whether connections use TLS. Updated in place.
    ///   - vpcSecurityGroupIds: Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      cacheNodeType: Input<ElastiCache.NodeType>,
      engine: Input<String>,
      numCacheNodes: Input<Int>,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
      azMode: ElastiCache.CacheCluster.AZMode? = nil,
      cacheParameterGroupName: Input<String>? = nil,
      cacheSecurityGroupNames: [Input<String>]? = nil,
      cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name>? = nil,
      clusterName: Input<String>? = nil,
      engineVersion: Input<String>? = nil,
      ipDiscovery: ElastiCache.IpDiscovery? = nil,
      logDeliveryConfigurations: [ElastiCache.LogDeliveryConfigurationRequest]? = nil,
      networkType: ElastiCache.NetworkType? = nil,
      notificationTopicArn: Input<SNS.Topic.ARN>? = nil,
      port: Input<Int>? = nil,
      preferredAvailabilityZone: Input<String>? = nil,
      preferredAvailabilityZones: [Input<String>]? = nil,
      preferredMaintenanceWindow: Input<String>? = nil,
      snapshotArns: [Input<String>]? = nil,
      snapshotName: Input<String>? = nil,
      snapshotRetentionLimit: Input<Int>? = nil,
      snapshotWindow: Input<String>? = nil,
      transitEncryptionEnabled: Input<Bool>? = nil,
      vpcSecurityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["CacheNodeType"] = cacheNodeType.expression
      declaration["Engine"] = engine.expression
      declaration["NumCacheNodes"] = numCacheNodes.expression
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
      declaration["AZMode"] = azMode?.expression
      declaration["CacheParameterGroupName"] = cacheParameterGroupName?.expression
      declaration["CacheSecurityGroupNames"] = cacheSecurityGroupNames?.expression
      declaration["CacheSubnetGroupName"] = cacheSubnetGroupName?.expression
      declaration["ClusterName"] = clusterName?.expression
      declaration["EngineVersion"] = engineVersion?.expression
      declaration["IpDiscovery"] = ipDiscovery?.expression
      declaration["LogDeliveryConfigurations"] = logDeliveryConfigurations?.expression
      declaration["NetworkType"] = networkType?.expression
      declaration["NotificationTopicArn"] = notificationTopicArn?.expression
      declaration["Port"] = port?.expression
      declaration["PreferredAvailabilityZone"] = preferredAvailabilityZone?.expression
      declaration["PreferredAvailabilityZones"] = preferredAvailabilityZones?.expression
      declaration["PreferredMaintenanceWindow"] = preferredMaintenanceWindow?.expression
      declaration["SnapshotArns"] = snapshotArns?.expression
      declaration["SnapshotName"] = snapshotName?.expression
      declaration["SnapshotRetentionLimit"] = snapshotRetentionLimit?.expression
      declaration["SnapshotWindow"] = snapshotWindow?.expression
      declaration["TransitEncryptionEnabled"] = transitEncryptionEnabled?.expression
      declaration["VpcSecurityGroupIds"] = vpcSecurityGroupIds?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The class of a node: processors and memory (`CacheNodeType`). Required. Updated in place.
    public var cacheNodeType: Input<ElastiCache.NodeType> { declaration.reference("CacheNodeType") }
    /// The engine (`redis`, `valkey`, `memcached`) (`Engine`). Required. A change replaces the resource.
    public var engine: Input<String> { declaration.reference("Engine") }
    /// How many nodes it has (`NumCacheNodes`). Required. Updated in place.
    public var numCacheNodes: Input<Int> { declaration.reference("NumCacheNodes") }
    /// Whether minor versions of the engine are installed in the maintenance window (`AutoMinorVersionUpgrade`). Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }
    /// Whether nodes are in one zone or several: `cross-az` or `single-az` (`AZMode`). Updated in place.
    public var azMode: Input<ElastiCache.CacheCluster.AZMode> { declaration.reference("AZMode") }
    /// The parameter group with the engine's settings (`CacheParameterGroupName`). Updated in place.
    public var cacheParameterGroupName: Input<String> { declaration.reference("CacheParameterGroupName") }
    /// The security groups for networks before VPC (`CacheSecurityGroupNames`). Updated in place. Never read back. Deprecated.
    public var cacheSecurityGroupNames: Input<[String]> { declaration.reference("CacheSecurityGroupNames") }
    /// The subnets it can use: an `AWS::ElastiCache::SubnetGroup`, by its name (`CacheSubnetGroupName`). A change replaces the resource.
    public var cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name> { declaration.reference("CacheSubnetGroupName") }
    /// The name of the cluster (`ClusterName`). A change replaces the resource.
    public var clusterName: Input<String> { declaration.reference("ClusterName") }
    /// The endpoint of Memcached nodes (`ConfigurationEndpoint`). Set by the cloud.
    public var configurationEndpoint: Input<ElastiCache.Endpoint> { declaration.reference("ConfigurationEndpoint") }
    /// The version of the engine (`EngineVersion`). Updated in place.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }
    /// Which version of IP clients are told: `ipv4` or `ipv6` (`IpDiscovery`). A change replaces the resource in some cases.
    public var ipDiscovery: Input<ElastiCache.IpDiscovery> { declaration.reference("IpDiscovery") }
    /// Where the engine's logs go (`LogDeliveryConfigurations`). Updated in place.
    public var logDeliveryConfigurations: Input<[ElastiCache.LogDeliveryConfigurationRequest]> { declaration.reference("LogDeliveryConfigurations") }
    /// Which versions of IP are used: `dual_stack`, `ipv4` or `ipv6` (`NetworkType`). A change replaces the resource.
    public var networkType: Input<ElastiCache.NetworkType> { declaration.reference("NetworkType") }
    /// The topic notified of events: an `AWS::SNS::Topic`, by its ARN (`NotificationTopicArn`). Updated in place.
    public var notificationTopicArn: Input<SNS.Topic.ARN> { declaration.reference("NotificationTopicArn") }
    /// The port that it listens on (`Port`). A change replaces the resource.
    public var port: Input<Int> { declaration.reference("Port") }
    /// The zone it prefers (`PreferredAvailabilityZone`). Updated in place. Never read back.
    public var preferredAvailabilityZone: Input<String> { declaration.reference("PreferredAvailabilityZone") }
    /// The zones preferred for nodes (`PreferredAvailabilityZones`). A change replaces the resource in some cases.
    public var preferredAvailabilityZones: Input<[String]> { declaration.reference("PreferredAvailabilityZones") }
    /// When maintenance is done, in UTC (`sun:05:00-sun:06:00`) (`PreferredMaintenanceWindow`). Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }
    /// The endpoint of the Redis OSS or Valkey node (`RedisEndpoint`). Set by the cloud.
    public var redisEndpoint: Input<ElastiCache.Endpoint> { declaration.reference("RedisEndpoint") }
    /// The snapshots in a bucket that it is filled from (`SnapshotArns`). A change replaces the resource. Never read back.
    public var snapshotArns: Input<[String]> { declaration.reference("SnapshotArns") }
    /// The snapshot that it is filled from (`SnapshotName`). A change replaces the resource. Never read back.
    public var snapshotName: Input<String> { declaration.reference("SnapshotName") }
    /// How many days snapshots are kept; none are made at zero (`SnapshotRetentionLimit`). Updated in place.
    public var snapshotRetentionLimit: Input<Int> { declaration.reference("SnapshotRetentionLimit") }
    /// When daily snapshots begin, in UTC (`SnapshotWindow`). Updated in place.
    public var snapshotWindow: Input<String> { declaration.reference("SnapshotWindow") }
    /// Whether connections use TLS (`TransitEncryptionEnabled`). Updated in place.
    public var transitEncryptionEnabled: Input<Bool> { declaration.reference("TransitEncryptionEnabled") }
    /// Its security groups: each an `AWS::EC2::SecurityGroup`, by its ID (`VpcSecurityGroupIds`). Updated in place.
    public var vpcSecurityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VpcSecurityGroupIds") }
    /// The host name of Memcached nodes (`ConfigurationEndpoint.Address`). Set by the cloud.
    public var configurationEndpointAddress: Input<String> { declaration.reference("ConfigurationEndpoint.Address") }
    /// The port that it listens on (`ConfigurationEndpoint.Port`). Set by the cloud.
    public var configurationEndpointPort: Input<String> { declaration.reference("ConfigurationEndpoint.Port") }
    /// The host name of the node (`RedisEndpoint.Address`). Set by the cloud.
    public var redisEndpointAddress: Input<String> { declaration.reference("RedisEndpoint.Address") }
    /// The port that it listens on (`RedisEndpoint.Port`). Set by the cloud.
    public var redisEndpointPort: Input<String> { declaration.reference("RedisEndpoint.Port") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// What `AZMode` can be.
    public enum AZMode: String, Expressible {
      case crossAz = "cross-az"
      case singleAz = "single-az"
    }
  }
}
