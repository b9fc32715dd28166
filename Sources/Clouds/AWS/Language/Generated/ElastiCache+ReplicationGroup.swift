// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// A cache of Redis OSS or Valkey with replicas and shards (`AWS::ElastiCache::ReplicationGroup`).
  ///
  /// - Identified by `ReplicationGroupId`.
  public struct ReplicationGroup: Resource {
    public static let typeName = "AWS::ElastiCache::ReplicationGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - replicationGroupDescription: The purpose. Required. Updated in place.
    ///   - atRestEncryptionEnabled: Whether disks are encrypted. A change replaces the resource.
    ///   - authToken: The password that clients must give, a secret. A change replaces the resource in some cases. Never read back.
    ///   - automaticFailoverEnabled: Whether a replica takes over from a primary that fails. Updated in place.
    ///   - autoMinorVersionUpgrade: Whether minor versions of the engine are installed in the maintenance window. Updated in place.
    ///   - cacheNodeType: The class of a node: processors and memory. Updated in place.
    ///   - cacheParameterGroupName: The parameter group with the engine's settings. Updated in place. Never read back.
    ///   - cacheSecurityGroupNames: The security groups for networks before VPC. Updated in place. Never read back. Deprecated.
    ///   - cacheSubnetGroupName: The subnets it can use: an `AWS::ElastiCache::SubnetGroup`, by its name. A change replaces the resource. Never read back.
    ///   - clusterMode: Whether keys are spread over shards: `compatible`, `disabled` or `enabled`. Updated in place.
    ///   - dataTieringEnabled: Whether values that are seldom used move to disks. A change replaces the resource.
    ///   - engine: The engine (`redis`, `valkey`, `memcached`). Updated in place.
    ///   - engineVersion: The version of the engine. Updated in place. Never read back.
    ///   - globalReplicationGroupId: The group over several regions that it belongs to. A change replaces the resource.
    ///   - ipDiscovery: Which version of IP clients are told: `ipv4` or `ipv6`. Updated in place.
    ///   - kmsKeyId: The key that encrypts it: an `AWS::KMS::Key`, by its ARN. A change replaces the resource. Never read back.
    ///   - logDeliveryConfigurations: Where the engine's logs go. Updated in place.
    ///   - multiAZEnabled: Whether replicas are in other zones. Updated in place.
    ///   - networkType: Which versions of IP are used: `dual_stack`, `ipv4` or `ipv6`. A change replaces the resource.
    ///   - nodeGroupConfiguration: The shards one by one. A change replaces the resource in some cases. Never read back.
    ///   - notificationTopicArn: The topic notified of events: an `AWS::SNS::Topic`, by its ARN. Updated in place. Never read back.
    ///   - numCacheClusters: How many nodes it has. 1 to 6. Updated in place.
    ///   - numNodeGroups: How many shards it has. 1 if absent. Updated in place. Never read back.
    ///   - port: The port that it listens on. A change replaces the resource.
    ///   - preferredCacheClusterAZs: The zones preferred for nodes. A change replaces the resource. Never read back.
    ///   - preferredMaintenanceWindow: When maintenance is done, in UTC (`sun:05:00-sun:06:00`). Updated in place. Never read back.
    ///   - primaryClusterId: The cluster that becomes the primary. Updated in place. Never read back.
    ///   - replicasPerNodeGroup: How many replicas a shard has. 0 to 5. A change replaces the resource. Never read back.
    ///   - replicationGroupId: The name of the group. A change replaces the resource.
    ///   - securityGroupIds: The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID. Updated in place. Never read back.
    ///   - snapshotArns: The snapshots in a bucket that it is filled from. A change replaces the resource. Never read back.
    ///   - snapshotName: The snapshot that it is filled from. A change replaces the resource. Never read back.
    ///   - snapshotRetentionLimit: How many days snapshots are kept; none are made at zero. Updated in place.
    ///   - snapshottingClusterId: The node that snapshots are made of. Updated in place.
    ///   - snapshotWindow: When daily snapshots begin, in UTC. Updated in place.
    ///   - transitEncryptionEnabled: Whether connections use TLS. Updated in place.
    ///   - transitEncryptionMode: Whether connections without TLS are taken, too: `preferred` or `required`. Updated in place.
    ///   - userGroupIds: The groups of users who may connect. At least 1 element. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      replicationGroupDescription: Input<String>,
      atRestEncryptionEnabled: Input<Bool>? = nil,
      authToken: SecretValue? = nil,
      automaticFailoverEnabled: Input<Bool>? = nil,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
      cacheNodeType: Input<ElastiCache.NodeType>? = nil,
      cacheParameterGroupName: Input<String>? = nil,
      cacheSecurityGroupNames: [Input<String>]? = nil,
      cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name>? = nil,
      clusterMode: ElastiCache.ReplicationGroup.ClusterMode? = nil,
      dataTieringEnabled: Input<Bool>? = nil,
      engine: Input<String>? = nil,
      engineVersion: Input<String>? = nil,
      globalReplicationGroupId: Input<String>? = nil,
      ipDiscovery: ElastiCache.IpDiscovery? = nil,
      kmsKeyId: Input<KMS.Key.ARN>? = nil,
      logDeliveryConfigurations: [ElastiCache.LogDeliveryConfigurationRequest]? = nil,
      multiAZEnabled: Input<Bool>? = nil,
      networkType: ElastiCache.NetworkType? = nil,
      nodeGroupConfiguration: [ElastiCache.ReplicationGroup.NodeGroupConfiguration]? = nil,
      notificationTopicArn: Input<SNS.Topic.ARN>? = nil,
      numCacheClusters: Input<Int>? = nil,
      numNodeGroups: Input<Int>? = nil,
      port: Input<Int>? = nil,
      preferredCacheClusterAZs: [Input<String>]? = nil,
      preferredMaintenanceWindow: Input<String>? = nil,
      primaryClusterId: Input<String>? = nil,
      replicasPerNodeGroup: Input<Int>? = nil,
      replicationGroupId: Input<String>? = nil,
      securityGroupIds: [Input<EC2.SecurityGroup.ID>]? = nil,
      snapshotArns: [Input<String>]? = nil,
      snapshotName: Input<String>? = nil,
      snapshotRetentionLimit: Input<Int>? = nil,
      snapshottingClusterId: Input<String>? = nil,
      snapshotWindow: Input<String>? = nil,
      transitEncryptionEnabled: Input<Bool>? = nil,
      transitEncryptionMode: ElastiCache.ReplicationGroup.TransitEncryptionMode? = nil,
      userGroupIds: [Input<String>]? = nil,
      tags: Tags? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      declaration = Declaration(Self.typeName, name, tagging: .list("Tags"), file: file, line: line, column: column)
      declaration["ReplicationGroupDescription"] = replicationGroupDescription.expression
      declaration["AtRestEncryptionEnabled"] = atRestEncryptionEnabled?.expression
      declaration["AuthToken"] = authToken?.expression
      declaration["AutomaticFailoverEnabled"] = automaticFailoverEnabled?.expression
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
      declaration["CacheNodeType"] = cacheNodeType?.expression
      declaration["CacheParameterGroupName"] = cacheParameterGroupName?.expression
      declaration["CacheSecurityGroupNames"] = cacheSecurityGroupNames?.expression
      declaration["CacheSubnetGroupName"] = cacheSubnetGroupName?.expression
      declaration["ClusterMode"] = clusterMode?.expression
      declaration["DataTieringEnabled"] = dataTieringEnabled?.expression
      declaration["Engine"] = engine?.expression
      declaration["EngineVersion"] = engineVersion?.expression
      declaration["GlobalReplicationGroupId"] = globalReplicationGroupId?.expression
      declaration["IpDiscovery"] = ipDiscovery?.expression
      declaration["KmsKeyId"] = kmsKeyId?.expression
      declaration["LogDeliveryConfigurations"] = logDeliveryConfigurations?.expression
      declaration["MultiAZEnabled"] = multiAZEnabled?.expression
      declaration["NetworkType"] = networkType?.expression
      declaration["NodeGroupConfiguration"] = nodeGroupConfiguration?.expression
      declaration["NotificationTopicArn"] = notificationTopicArn?.expression
      declaration["NumCacheClusters"] = numCacheClusters?.expression
      declaration["NumNodeGroups"] = numNodeGroups?.expression
      declaration["Port"] = port?.expression
      declaration["PreferredCacheClusterAZs"] = preferredCacheClusterAZs?.expression
      declaration["PreferredMaintenanceWindow"] = preferredMaintenanceWindow?.expression
      declaration["PrimaryClusterId"] = primaryClusterId?.expression
      declaration["ReplicasPerNodeGroup"] = replicasPerNodeGroup?.expression
      declaration["ReplicationGroupId"] = replicationGroupId?.expression
      declaration["SecurityGroupIds"] = securityGroupIds?.expression
      declaration["SnapshotArns"] = snapshotArns?.expression
      declaration["SnapshotName"] = snapshotName?.expression
      declaration["SnapshotRetentionLimit"] = snapshotRetentionLimit?.expression
      declaration["SnapshottingClusterId"] = snapshottingClusterId?.expression
      declaration["SnapshotWindow"] = snapshotWindow?.expression
      declaration["TransitEncryptionEnabled"] = transitEncryptionEnabled?.expression
      declaration["TransitEncryptionMode"] = transitEncryptionMode?.expression
      declaration["UserGroupIds"] = userGroupIds?.expression
      declaration.set(tags)
    }

    /// The resource of a declaration.
    /// - Parameters:
    ///   - declaration: What it was declared with.
    public init(declaration: Declaration) {
      self.declaration = declaration
    }

    /// The purpose (`ReplicationGroupDescription`). Required. Updated in place.
    public var replicationGroupDescription: Input<String> { declaration.reference("ReplicationGroupDescription") }
    /// Whether disks are encrypted (`AtRestEncryptionEnabled`). A change replaces the resource.
    public var atRestEncryptionEnabled: Input<Bool> { declaration.reference("AtRestEncryptionEnabled") }
    /// The password that clients must give, a secret (`AuthToken`). A change replaces the resource in some cases. Never read back.
    public var authToken: Input<SecretValue> { declaration.reference("AuthToken") }
    /// Whether a replica takes over from a primary that fails (`AutomaticFailoverEnabled`). Updated in place.
    public var automaticFailoverEnabled: Input<Bool> { declaration.reference("AutomaticFailoverEnabled") }
    /// Whether minor versions of the engine are installed in the maintenance window (`AutoMinorVersionUpgrade`). Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }
    /// The class of a node: processors and memory (`CacheNodeType`). Updated in place.
    public var cacheNodeType: Input<ElastiCache.NodeType> { declaration.reference("CacheNodeType") }
    /// The parameter group with the engine's settings (`CacheParameterGroupName`). Updated in place. Never read back.
    public var cacheParameterGroupName: Input<String> { declaration.reference("CacheParameterGroupName") }
    /// The security groups for networks before VPC (`CacheSecurityGroupNames`). Updated in place. Never read back. Deprecated.
    public var cacheSecurityGroupNames: Input<[String]> { declaration.reference("CacheSecurityGroupNames") }
    /// The subnets it can use: an `AWS::ElastiCache::SubnetGroup`, by its name (`CacheSubnetGroupName`). A change replaces the resource. Never read back.
    public var cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name> { declaration.reference("CacheSubnetGroupName") }
    /// Whether keys are spread over shards: `compatible`, `disabled` or `enabled` (`ClusterMode`). Updated in place.
    public var clusterMode: Input<ElastiCache.ReplicationGroup.ClusterMode> { declaration.reference("ClusterMode") }
    /// The endpoint of a sharded cache (`ConfigurationEndPoint`). Set by the cloud.
    public var configurationEndPoint: Input<ElastiCache.Endpoint> { declaration.reference("ConfigurationEndPoint") }
    /// Whether values that are seldom used move to disks (`DataTieringEnabled`). A change replaces the resource.
    public var dataTieringEnabled: Input<Bool> { declaration.reference("DataTieringEnabled") }
    /// The engine (`redis`, `valkey`, `memcached`) (`Engine`). Updated in place.
    public var engine: Input<String> { declaration.reference("Engine") }
    /// The version of the engine (`EngineVersion`). Updated in place. Never read back.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }
    /// The group over several regions that it belongs to (`GlobalReplicationGroupId`). A change replaces the resource.
    public var globalReplicationGroupId: Input<String> { declaration.reference("GlobalReplicationGroupId") }
    /// Which version of IP clients are told: `ipv4` or `ipv6` (`IpDiscovery`). Updated in place.
    public var ipDiscovery: Input<ElastiCache.IpDiscovery> { declaration.reference("IpDiscovery") }
    /// The key that encrypts it: an `AWS::KMS::Key`, by its ARN (`KmsKeyId`). A change replaces the resource. Never read back.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }
    /// Where the engine's logs go (`LogDeliveryConfigurations`). Updated in place.
    public var logDeliveryConfigurations: Input<[ElastiCache.LogDeliveryConfigurationRequest]> { declaration.reference("LogDeliveryConfigurations") }
    /// Whether replicas are in other zones (`MultiAZEnabled`). Updated in place.
    public var multiAZEnabled: Input<Bool> { declaration.reference("MultiAZEnabled") }
    /// Which versions of IP are used: `dual_stack`, `ipv4` or `ipv6` (`NetworkType`). A change replaces the resource.
    public var networkType: Input<ElastiCache.NetworkType> { declaration.reference("NetworkType") }
    /// The shards one by one (`NodeGroupConfiguration`). A change replaces the resource in some cases. Never read back.
    public var nodeGroupConfiguration: Input<[ElastiCache.ReplicationGroup.NodeGroupConfiguration]> { declaration.reference("NodeGroupConfiguration") }
    /// The topic notified of events: an `AWS::SNS::Topic`, by its ARN (`NotificationTopicArn`). Updated in place. Never read back.
    public var notificationTopicArn: Input<SNS.Topic.ARN> { declaration.reference("NotificationTopicArn") }
    /// How many nodes it has (`NumCacheClusters`). 1 to 6. Updated in place.
    public var numCacheClusters: Input<Int> { declaration.reference("NumCacheClusters") }
    /// How many shards it has (`NumNodeGroups`). 1 if absent. Updated in place. Never read back.
    public var numNodeGroups: Input<Int> { declaration.reference("NumNodeGroups") }
    /// The port that it listens on (`Port`). A change replaces the resource.
    public var port: Input<Int> { declaration.reference("Port") }
    /// The zones preferred for nodes (`PreferredCacheClusterAZs`). A change replaces the resource. Never read back.
    public var preferredCacheClusterAZs: Input<[String]> { declaration.reference("PreferredCacheClusterAZs") }
    /// When maintenance is done, in UTC (`sun:05:00-sun:06:00`) (`PreferredMaintenanceWindow`). Updated in place. Never read back.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }
    /// The cluster that becomes the primary (`PrimaryClusterId`). Updated in place. Never read back.
    public var primaryClusterId: Input<String> { declaration.reference("PrimaryClusterId") }
    /// The endpoint for writes (`PrimaryEndPoint`). Set by the cloud.
    public var primaryEndPoint: Input<ElastiCache.Endpoint> { declaration.reference("PrimaryEndPoint") }
    /// The endpoints of single nodes (`ReadEndPoint`). Set by the cloud.
    public var readEndPoint: Input<ElastiCache.ReplicationGroup.ReadEndPoint> { declaration.reference("ReadEndPoint") }
    /// The endpoint for reads (`ReaderEndPoint`). Set by the cloud.
    public var readerEndPoint: Input<ElastiCache.Endpoint> { declaration.reference("ReaderEndPoint") }
    /// How many replicas a shard has (`ReplicasPerNodeGroup`). 0 to 5. A change replaces the resource. Never read back.
    public var replicasPerNodeGroup: Input<Int> { declaration.reference("ReplicasPerNodeGroup") }
    /// The name of the group (`ReplicationGroupId`). A change replaces the resource.
    public var replicationGroupId: Input<String> { declaration.reference("ReplicationGroupId") }
    /// The security groups of its network interfaces: each an `AWS::EC2::SecurityGroup`, by its ID (`SecurityGroupIds`). Updated in place. Never read back.
    public var securityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroupIds") }
    /// The snapshots in a bucket that it is filled from (`SnapshotArns`). A change replaces the resource. Never read back.
    public var snapshotArns: Input<[String]> { declaration.reference("SnapshotArns") }
    /// The snapshot that it is filled from (`SnapshotName`). A change replaces the resource. Never read back.
    public var snapshotName: Input<String> { declaration.reference("SnapshotName") }
    /// How many days snapshots are kept; none are made at zero (`SnapshotRetentionLimit`). Updated in place.
    public var snapshotRetentionLimit: Input<Int> { declaration.reference("SnapshotRetentionLimit") }
    /// The node that snapshots are made of (`SnapshottingClusterId`). Updated in place.
    public var snapshottingClusterId: Input<String> { declaration.reference("SnapshottingClusterId") }
    /// When daily snapshots begin, in UTC (`SnapshotWindow`). Updated in place.
    public var snapshotWindow: Input<String> { declaration.reference("SnapshotWindow") }
    /// Whether connections use TLS (`TransitEncryptionEnabled`). Updated in place.
    public var transitEncryptionEnabled: Input<Bool> { declaration.reference("TransitEncryptionEnabled") }
    /// Whether connections without TLS are taken, too: `preferred` or `required` (`TransitEncryptionMode`). Updated in place.
    public var transitEncryptionMode: Input<ElastiCache.ReplicationGroup.TransitEncryptionMode> { declaration.reference("TransitEncryptionMode") }
    /// The groups of users who may connect (`UserGroupIds`). At least 1 element. Updated in place.
    public var userGroupIds: Input<[String]> { declaration.reference("UserGroupIds") }
    /// The host name that clients of a sharded cache connect to (`ConfigurationEndPoint.Address`). Set by the cloud.
    public var configurationEndPointAddress: Input<String> { declaration.reference("ConfigurationEndPoint.Address") }
    /// The port that it listens on (`ConfigurationEndPoint.Port`). Set by the cloud.
    public var configurationEndPointPort: Input<String> { declaration.reference("ConfigurationEndPoint.Port") }
    /// The host name that writes go to (`PrimaryEndPoint.Address`). Set by the cloud.
    public var primaryEndPointAddress: Input<String> { declaration.reference("PrimaryEndPoint.Address") }
    /// The port that it listens on (`PrimaryEndPoint.Port`). Set by the cloud.
    public var primaryEndPointPort: Input<String> { declaration.reference("PrimaryEndPoint.Port") }
    /// The host names of the nodes, in one text (`ReadEndPoint.Addresses`). Set by the cloud.
    public var readEndPointAddresses: Input<String> { declaration.reference("ReadEndPoint.Addresses") }
    /// The host names of the nodes (`ReadEndPoint.AddressesList`). Set by the cloud.
    public var readEndPointAddressesList: Input<String> { declaration.reference("ReadEndPoint.AddressesList") }
    /// The ports of the nodes, in one text (`ReadEndPoint.Ports`). Set by the cloud.
    public var readEndPointPorts: Input<String> { declaration.reference("ReadEndPoint.Ports") }
    /// The ports of the nodes (`ReadEndPoint.PortsList`). Set by the cloud.
    public var readEndPointPortsList: Input<String> { declaration.reference("ReadEndPoint.PortsList") }
    /// The host name that reads go to (`ReaderEndPoint.Address`). Set by the cloud.
    public var readerEndPointAddress: Input<String> { declaration.reference("ReaderEndPoint.Address") }
    /// The port that it listens on (`ReaderEndPoint.Port`). Set by the cloud.
    public var readerEndPointPort: Input<String> { declaration.reference("ReaderEndPoint.Port") }
    /// The tags (`Tags`).
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// What `ClusterMode` can be.
    public enum ClusterMode: String, Expressible {
      case compatible
      case disabled
      case enabled
    }

    /// The shards one by one (an object of `AWS::ElastiCache::ReplicationGroup`).
    public struct NodeGroupConfiguration: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - nodeGroupId: The name of the shard. 1 to 4 characters. Matches `^\d+$`.
      ///   - primaryAvailabilityZone: The zone of the primary.
      ///   - replicaAvailabilityZones: The zones of the replicas.
      ///   - replicaCount: How many replicas it has.
      ///   - slots: The key slots that it has.
      public init(
        nodeGroupId: Input<String>? = nil,
        primaryAvailabilityZone: Input<String>? = nil,
        replicaAvailabilityZones: [Input<String>]? = nil,
        replicaCount: Input<Int>? = nil,
        slots: Input<String>? = nil
      ) {
        members["NodeGroupId"] = nodeGroupId?.expression
        members["PrimaryAvailabilityZone"] = primaryAvailabilityZone?.expression
        members["ReplicaAvailabilityZones"] = replicaAvailabilityZones?.expression
        members["ReplicaCount"] = replicaCount?.expression
        members["Slots"] = slots?.expression
      }
    }

    /// The endpoints of single nodes (an object of `AWS::ElastiCache::ReplicationGroup`).
    public struct ReadEndPoint: NestedObject {
      public var members = Members()

      /// - Parameters:
      ///   - addresses: The host names of the nodes, in one text.
      ///   - addressesList: The host names of the nodes.
      ///   - ports: The ports of the nodes, in one text.
      ///   - portsList: The ports of the nodes.
      public init(
        addresses: Input<String>? = nil,
        addressesList: [Input<String>]? = nil,
        ports: Input<String>? = nil,
        portsList: [Input<String>]? = nil
      ) {
        members["Addresses"] = addresses?.expression
        members["AddressesList"] = addressesList?.expression
        members["Ports"] = ports?.expression
        members["PortsList"] = portsList?.expression
      }
    }

    /// What `TransitEncryptionMode` can be.
    public enum TransitEncryptionMode: String, Expressible {
      case preferred
      case required
    }
  }
}
