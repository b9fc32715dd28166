// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// A resource of type `AWS::ElastiCache::ReplicationGroup`.
  ///
  /// Identified by `ReplicationGroupId`.
  public struct ReplicationGroup: Resource {
    public static let typeName = "AWS::ElastiCache::ReplicationGroup"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - replicationGroupDescription: Required. Updated in place.
    ///   - atRestEncryptionEnabled: A change replaces the resource.
    ///   - authToken: A change replaces the resource in some cases. Never read back.
    ///   - autoMinorVersionUpgrade: Updated in place.
    ///   - automaticFailoverEnabled: Updated in place.
    ///   - cacheNodeType: Updated in place.
    ///   - cacheParameterGroupName: Updated in place. Never read back.
    ///   - cacheSecurityGroupNames: Updated in place. Never read back. Deprecated.
    ///   - cacheSubnetGroupName: A change replaces the resource. Never read back.
    ///   - clusterMode: Updated in place.
    ///   - dataTieringEnabled: A change replaces the resource.
    ///   - engine: Updated in place.
    ///   - engineVersion: Updated in place. Never read back.
    ///   - globalReplicationGroupId: A change replaces the resource.
    ///   - ipDiscovery: Updated in place.
    ///   - kmsKeyId: A change replaces the resource. Never read back.
    ///   - logDeliveryConfigurations: Updated in place.
    ///   - multiAZEnabled: Updated in place.
    ///   - networkType: A change replaces the resource.
    ///   - nodeGroupConfiguration: A change replaces the resource in some cases. Never read back.
    ///   - notificationTopicArn: Updated in place. Never read back.
    ///   - numCacheClusters: 1 to 6. Updated in place.
    ///   - numNodeGroups: 1 if absent. Updated in place. Never read back.
    ///   - port: A change replaces the resource.
    ///   - preferredCacheClusterAZs: A change replaces the resource. Never read back.
    ///   - preferredMaintenanceWindow: Updated in place. Never read back.
    ///   - primaryClusterId: Updated in place. Never read back.
    ///   - replicasPerNodeGroup: 0 to 5. A change replaces the resource. Never read back.
    ///   - replicationGroupId: A change replaces the resource.
    ///   - securityGroupIds: Updated in place. Never read back.
    ///   - snapshotArns: A change replaces the resource. Never read back.
    ///   - snapshotName: A change replaces the resource. Never read back.
    ///   - snapshotRetentionLimit: Updated in place.
    ///   - snapshotWindow: Updated in place.
    ///   - snapshottingClusterId: Updated in place.
    ///   - transitEncryptionEnabled: Updated in place.
    ///   - transitEncryptionMode: Updated in place.
    ///   - userGroupIds: At least 1 element. Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      replicationGroupDescription: Input<String>,
      atRestEncryptionEnabled: Input<Bool>? = nil,
      authToken: SecretValue? = nil,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
      automaticFailoverEnabled: Input<Bool>? = nil,
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
      snapshotWindow: Input<String>? = nil,
      snapshottingClusterId: Input<String>? = nil,
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
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
      declaration["AutomaticFailoverEnabled"] = automaticFailoverEnabled?.expression
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
      declaration["SnapshotWindow"] = snapshotWindow?.expression
      declaration["SnapshottingClusterId"] = snapshottingClusterId?.expression
      declaration["TransitEncryptionEnabled"] = transitEncryptionEnabled?.expression
      declaration["TransitEncryptionMode"] = transitEncryptionMode?.expression
      declaration["UserGroupIds"] = userGroupIds?.expression
      declaration.set(tags)
    }

    /// `ReplicationGroupDescription`. Required. Updated in place.
    public var replicationGroupDescription: Input<String> { declaration.reference("ReplicationGroupDescription") }

    /// `AtRestEncryptionEnabled`. A change replaces the resource.
    public var atRestEncryptionEnabled: Input<Bool> { declaration.reference("AtRestEncryptionEnabled") }

    /// `AuthToken`. A change replaces the resource in some cases. Never read back.
    public var authToken: Input<SecretValue> { declaration.reference("AuthToken") }

    /// `AutoMinorVersionUpgrade`. Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }

    /// `AutomaticFailoverEnabled`. Updated in place.
    public var automaticFailoverEnabled: Input<Bool> { declaration.reference("AutomaticFailoverEnabled") }

    /// `CacheNodeType`. Updated in place.
    public var cacheNodeType: Input<ElastiCache.NodeType> { declaration.reference("CacheNodeType") }

    /// `CacheParameterGroupName`. Updated in place. Never read back.
    public var cacheParameterGroupName: Input<String> { declaration.reference("CacheParameterGroupName") }

    /// `CacheSecurityGroupNames`. Updated in place. Never read back. Deprecated.
    public var cacheSecurityGroupNames: Input<[String]> { declaration.reference("CacheSecurityGroupNames") }

    /// `CacheSubnetGroupName`. A change replaces the resource. Never read back.
    public var cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name> { declaration.reference("CacheSubnetGroupName") }

    /// `ClusterMode`. Updated in place.
    public var clusterMode: Input<ElastiCache.ReplicationGroup.ClusterMode> { declaration.reference("ClusterMode") }

    /// `ConfigurationEndPoint`. Set by the cloud.
    public var configurationEndPoint: Input<ElastiCache.Endpoint> { declaration.reference("ConfigurationEndPoint") }

    /// `DataTieringEnabled`. A change replaces the resource.
    public var dataTieringEnabled: Input<Bool> { declaration.reference("DataTieringEnabled") }

    /// `Engine`. Updated in place.
    public var engine: Input<String> { declaration.reference("Engine") }

    /// `EngineVersion`. Updated in place. Never read back.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }

    /// `GlobalReplicationGroupId`. A change replaces the resource.
    public var globalReplicationGroupId: Input<String> { declaration.reference("GlobalReplicationGroupId") }

    /// `IpDiscovery`. Updated in place.
    public var ipDiscovery: Input<ElastiCache.IpDiscovery> { declaration.reference("IpDiscovery") }

    /// `KmsKeyId`. A change replaces the resource. Never read back.
    public var kmsKeyId: Input<KMS.Key.ARN> { declaration.reference("KmsKeyId") }

    /// `LogDeliveryConfigurations`. Updated in place.
    public var logDeliveryConfigurations: Input<[ElastiCache.LogDeliveryConfigurationRequest]> { declaration.reference("LogDeliveryConfigurations") }

    /// `MultiAZEnabled`. Updated in place.
    public var multiAZEnabled: Input<Bool> { declaration.reference("MultiAZEnabled") }

    /// `NetworkType`. A change replaces the resource.
    public var networkType: Input<ElastiCache.NetworkType> { declaration.reference("NetworkType") }

    /// `NodeGroupConfiguration`. A change replaces the resource in some cases. Never read back.
    public var nodeGroupConfiguration: Input<[ElastiCache.ReplicationGroup.NodeGroupConfiguration]> { declaration.reference("NodeGroupConfiguration") }

    /// `NotificationTopicArn`. Updated in place. Never read back.
    public var notificationTopicArn: Input<SNS.Topic.ARN> { declaration.reference("NotificationTopicArn") }

    /// `NumCacheClusters`. 1 to 6. Updated in place.
    public var numCacheClusters: Input<Int> { declaration.reference("NumCacheClusters") }

    /// `NumNodeGroups`. 1 if absent. Updated in place. Never read back.
    public var numNodeGroups: Input<Int> { declaration.reference("NumNodeGroups") }

    /// `Port`. A change replaces the resource.
    public var port: Input<Int> { declaration.reference("Port") }

    /// `PreferredCacheClusterAZs`. A change replaces the resource. Never read back.
    public var preferredCacheClusterAZs: Input<[String]> { declaration.reference("PreferredCacheClusterAZs") }

    /// `PreferredMaintenanceWindow`. Updated in place. Never read back.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }

    /// `PrimaryClusterId`. Updated in place. Never read back.
    public var primaryClusterId: Input<String> { declaration.reference("PrimaryClusterId") }

    /// `PrimaryEndPoint`. Set by the cloud.
    public var primaryEndPoint: Input<ElastiCache.Endpoint> { declaration.reference("PrimaryEndPoint") }

    /// `ReadEndPoint`. Set by the cloud.
    public var readEndPoint: Input<ElastiCache.ReplicationGroup.ReadEndPoint> { declaration.reference("ReadEndPoint") }

    /// `ReaderEndPoint`. Set by the cloud.
    public var readerEndPoint: Input<ElastiCache.Endpoint> { declaration.reference("ReaderEndPoint") }

    /// `ReplicasPerNodeGroup`. 0 to 5. A change replaces the resource. Never read back.
    public var replicasPerNodeGroup: Input<Int> { declaration.reference("ReplicasPerNodeGroup") }

    /// `ReplicationGroupId`. A change replaces the resource.
    public var replicationGroupId: Input<String> { declaration.reference("ReplicationGroupId") }

    /// `SecurityGroupIds`. Updated in place. Never read back.
    public var securityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("SecurityGroupIds") }

    /// `SnapshotArns`. A change replaces the resource. Never read back.
    public var snapshotArns: Input<[String]> { declaration.reference("SnapshotArns") }

    /// `SnapshotName`. A change replaces the resource. Never read back.
    public var snapshotName: Input<String> { declaration.reference("SnapshotName") }

    /// `SnapshotRetentionLimit`. Updated in place.
    public var snapshotRetentionLimit: Input<Int> { declaration.reference("SnapshotRetentionLimit") }

    /// `SnapshotWindow`. Updated in place.
    public var snapshotWindow: Input<String> { declaration.reference("SnapshotWindow") }

    /// `SnapshottingClusterId`. Updated in place.
    public var snapshottingClusterId: Input<String> { declaration.reference("SnapshottingClusterId") }

    /// `TransitEncryptionEnabled`. Updated in place.
    public var transitEncryptionEnabled: Input<Bool> { declaration.reference("TransitEncryptionEnabled") }

    /// `TransitEncryptionMode`. Updated in place.
    public var transitEncryptionMode: Input<ElastiCache.ReplicationGroup.TransitEncryptionMode> { declaration.reference("TransitEncryptionMode") }

    /// `UserGroupIds`. At least 1 element. Updated in place.
    public var userGroupIds: Input<[String]> { declaration.reference("UserGroupIds") }

    /// `ConfigurationEndPoint.Address`. Set by the cloud.
    public var configurationEndPointAddress: Input<String> { declaration.reference("ConfigurationEndPoint.Address") }

    /// `ConfigurationEndPoint.Port`. Set by the cloud.
    public var configurationEndPointPort: Input<String> { declaration.reference("ConfigurationEndPoint.Port") }

    /// `PrimaryEndPoint.Address`. Set by the cloud.
    public var primaryEndPointAddress: Input<String> { declaration.reference("PrimaryEndPoint.Address") }

    /// `PrimaryEndPoint.Port`. Set by the cloud.
    public var primaryEndPointPort: Input<String> { declaration.reference("PrimaryEndPoint.Port") }

    /// `ReadEndPoint.Addresses`. Set by the cloud.
    public var readEndPointAddresses: Input<String> { declaration.reference("ReadEndPoint.Addresses") }

    /// `ReadEndPoint.AddressesList`. Set by the cloud.
    public var readEndPointAddressesList: Input<String> { declaration.reference("ReadEndPoint.AddressesList") }

    /// `ReadEndPoint.Ports`. Set by the cloud.
    public var readEndPointPorts: Input<String> { declaration.reference("ReadEndPoint.Ports") }

    /// `ReadEndPoint.PortsList`. Set by the cloud.
    public var readEndPointPortsList: Input<String> { declaration.reference("ReadEndPoint.PortsList") }

    /// `ReaderEndPoint.Address`. Set by the cloud.
    public var readerEndPointAddress: Input<String> { declaration.reference("ReaderEndPoint.Address") }

    /// `ReaderEndPoint.Port`. Set by the cloud.
    public var readerEndPointPort: Input<String> { declaration.reference("ReaderEndPoint.Port") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// What `ClusterMode` can be.
    public enum ClusterMode: String, Expressible {
      case compatible
      case disabled
      case enabled
    }

    /// The nested object `NodeGroupConfiguration`.
    public struct NodeGroupConfiguration: NestedObject {
      public var members = Members()

      /// Makes one.
      /// - Parameters:
      ///   - nodeGroupId: 1 to 4 characters. Matches `^\d+$`.
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

    /// The nested object `ReadEndPoint`.
    public struct ReadEndPoint: NestedObject {
      public var members = Members()

      /// Makes one.
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
