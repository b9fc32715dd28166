// Made by generate-resources from Facts/aws-schemas. Edit the facts, not this file.
// swift-format-ignore-file

public import Infra

extension ElastiCache {
  /// A resource of type `AWS::ElastiCache::CacheCluster`.
  ///
  /// Identified by `ClusterName`.
  public struct CacheCluster: Resource {
    public static let typeName = "AWS::ElastiCache::CacheCluster"
    public var declaration: Declaration

    /// Declares one.
    /// - Parameters:
    ///   - name: The last name of its address.
    ///   - cacheNodeType: Required. Updated in place.
    ///   - engine: Required. A change replaces the resource.
    ///   - numCacheNodes: Required. Updated in place.
    ///   - azMode: Updated in place.
    ///   - autoMinorVersionUpgrade: Updated in place.
    ///   - cacheParameterGroupName: Updated in place.
    ///   - cacheSecurityGroupNames: Updated in place. Never read back. Deprecated.
    ///   - cacheSubnetGroupName: A change replaces the resource.
    ///   - clusterName: A change replaces the resource.
    ///   - engineVersion: Updated in place.
    ///   - ipDiscovery: A change replaces the resource in some cases.
    ///   - logDeliveryConfigurations: Updated in place.
    ///   - networkType: A change replaces the resource.
    ///   - notificationTopicArn: Updated in place.
    ///   - port: A change replaces the resource.
    ///   - preferredAvailabilityZone: Updated in place. Never read back.
    ///   - preferredAvailabilityZones: A change replaces the resource in some cases.
    ///   - preferredMaintenanceWindow: Updated in place.
    ///   - snapshotArns: A change replaces the resource. Never read back.
    ///   - snapshotName: A change replaces the resource. Never read back.
    ///   - snapshotRetentionLimit: Updated in place.
    ///   - snapshotWindow: Updated in place.
    ///   - transitEncryptionEnabled: Updated in place.
    ///   - vpcSecurityGroupIds: Updated in place.
    ///   - tags: Its own tags, which win over those of its surroundings.
    public init(
      _ name: String,
      cacheNodeType: Input<ElastiCache.NodeType>,
      engine: Input<String>,
      numCacheNodes: Input<Int>,
      azMode: ElastiCache.CacheCluster.AZMode? = nil,
      autoMinorVersionUpgrade: Input<Bool>? = nil,
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
      declaration["AZMode"] = azMode?.expression
      declaration["AutoMinorVersionUpgrade"] = autoMinorVersionUpgrade?.expression
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

    /// `CacheNodeType`. Required. Updated in place.
    public var cacheNodeType: Input<ElastiCache.NodeType> { declaration.reference("CacheNodeType") }

    /// `Engine`. Required. A change replaces the resource.
    public var engine: Input<String> { declaration.reference("Engine") }

    /// `NumCacheNodes`. Required. Updated in place.
    public var numCacheNodes: Input<Int> { declaration.reference("NumCacheNodes") }

    /// `AZMode`. Updated in place.
    public var azMode: Input<ElastiCache.CacheCluster.AZMode> { declaration.reference("AZMode") }

    /// `AutoMinorVersionUpgrade`. Updated in place.
    public var autoMinorVersionUpgrade: Input<Bool> { declaration.reference("AutoMinorVersionUpgrade") }

    /// `CacheParameterGroupName`. Updated in place.
    public var cacheParameterGroupName: Input<String> { declaration.reference("CacheParameterGroupName") }

    /// `CacheSecurityGroupNames`. Updated in place. Never read back. Deprecated.
    public var cacheSecurityGroupNames: Input<[String]> { declaration.reference("CacheSecurityGroupNames") }

    /// `CacheSubnetGroupName`. A change replaces the resource.
    public var cacheSubnetGroupName: Input<ElastiCache.SubnetGroup.Name> { declaration.reference("CacheSubnetGroupName") }

    /// `ClusterName`. A change replaces the resource.
    public var clusterName: Input<String> { declaration.reference("ClusterName") }

    /// `ConfigurationEndpoint`. Set by the cloud.
    public var configurationEndpoint: Input<ElastiCache.Endpoint> { declaration.reference("ConfigurationEndpoint") }

    /// `EngineVersion`. Updated in place.
    public var engineVersion: Input<String> { declaration.reference("EngineVersion") }

    /// `IpDiscovery`. A change replaces the resource in some cases.
    public var ipDiscovery: Input<ElastiCache.IpDiscovery> { declaration.reference("IpDiscovery") }

    /// `LogDeliveryConfigurations`. Updated in place.
    public var logDeliveryConfigurations: Input<[ElastiCache.LogDeliveryConfigurationRequest]> { declaration.reference("LogDeliveryConfigurations") }

    /// `NetworkType`. A change replaces the resource.
    public var networkType: Input<ElastiCache.NetworkType> { declaration.reference("NetworkType") }

    /// `NotificationTopicArn`. Updated in place.
    public var notificationTopicArn: Input<SNS.Topic.ARN> { declaration.reference("NotificationTopicArn") }

    /// `Port`. A change replaces the resource.
    public var port: Input<Int> { declaration.reference("Port") }

    /// `PreferredAvailabilityZone`. Updated in place. Never read back.
    public var preferredAvailabilityZone: Input<String> { declaration.reference("PreferredAvailabilityZone") }

    /// `PreferredAvailabilityZones`. A change replaces the resource in some cases.
    public var preferredAvailabilityZones: Input<[String]> { declaration.reference("PreferredAvailabilityZones") }

    /// `PreferredMaintenanceWindow`. Updated in place.
    public var preferredMaintenanceWindow: Input<String> { declaration.reference("PreferredMaintenanceWindow") }

    /// `RedisEndpoint`. Set by the cloud.
    public var redisEndpoint: Input<ElastiCache.Endpoint> { declaration.reference("RedisEndpoint") }

    /// `SnapshotArns`. A change replaces the resource. Never read back.
    public var snapshotArns: Input<[String]> { declaration.reference("SnapshotArns") }

    /// `SnapshotName`. A change replaces the resource. Never read back.
    public var snapshotName: Input<String> { declaration.reference("SnapshotName") }

    /// `SnapshotRetentionLimit`. Updated in place.
    public var snapshotRetentionLimit: Input<Int> { declaration.reference("SnapshotRetentionLimit") }

    /// `SnapshotWindow`. Updated in place.
    public var snapshotWindow: Input<String> { declaration.reference("SnapshotWindow") }

    /// `TransitEncryptionEnabled`. Updated in place.
    public var transitEncryptionEnabled: Input<Bool> { declaration.reference("TransitEncryptionEnabled") }

    /// `VpcSecurityGroupIds`. Updated in place.
    public var vpcSecurityGroupIds: Input<[EC2.SecurityGroup.ID]> { declaration.reference("VpcSecurityGroupIds") }

    /// `ConfigurationEndpoint.Address`. Set by the cloud.
    public var configurationEndpointAddress: Input<String> { declaration.reference("ConfigurationEndpoint.Address") }

    /// `ConfigurationEndpoint.Port`. Set by the cloud.
    public var configurationEndpointPort: Input<String> { declaration.reference("ConfigurationEndpoint.Port") }

    /// `RedisEndpoint.Address`. Set by the cloud.
    public var redisEndpointAddress: Input<String> { declaration.reference("RedisEndpoint.Address") }

    /// `RedisEndpoint.Port`. Set by the cloud.
    public var redisEndpointPort: Input<String> { declaration.reference("RedisEndpoint.Port") }

    /// `Tags`: the tags.
    public var tags: Input<Tags> { declaration.reference("Tags") }

    /// What `AZMode` can be.
    public enum AZMode: String, Expressible {
      case crossAz = "cross-az"
      case singleAz = "single-az"
    }
  }
}
