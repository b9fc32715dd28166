import AWSClient
import InfraModel

extension ElastiCache {
  /// A Redis or Valkey with replicas and shards. Changes apply at once. What snapshots are kept of leaves a final one,
  /// `<name>-final-<operation>`.
  ///
  /// Source: the API reference of CreateReplicationGroup, ModifyReplicationGroup and DeleteReplicationGroup.
  static let replicationGroup = Handler(
    "AWS::ElastiCache::ReplicationGroup", of: .elastiCache, id: "ReplicationGroupId"
  ) {
    Create(
      "CreateReplicationGroup", ReplicationGroupChanges.settings + ReplicationGroupChanges.onlyOnce,
      outputs: ["ReplicationGroupId": "ReplicationGroup.ReplicationGroupId"],
      name: Create.Name("ReplicationGroupId", longest: 40, isLowercase: true),
      // A key that was created a moment ago.
      retries: [Retry(on: ["InvalidKMSKeyFault"], for: 60)])
    // Replicas come before what needs them, and go after it.
    Sets(
      "NumCacheClusters", "ReplicasPerNodeGroup", uses: ["IncreaseReplicaCount"],
      removed: .to(ReplicationGroupChanges.defaults), waitsUntilReady: true
    ) { cloud, scope in try await ReplicationGroupChanges.setReplicas(cloud, scope, isMore: true) }
    Sets(
      properties: ReplicationGroupChanges.settings.compactMap(\.property) + ["SnapshottingClusterId"],
      uses: ["ModifyReplicationGroup"], removed: .to(ReplicationGroupChanges.defaults), waitsUntilReady: true,
      ReplicationGroupChanges.modify)
    Sets(
      "AuthToken", uses: ["ModifyReplicationGroup"], removed: .kept, waitsUntilReady: true,
      ReplicationGroupChanges.confirmToken)
    Sets(
      "NumNodeGroups", uses: ["DescribeReplicationGroups", "ModifyReplicationGroupShardConfiguration"],
      removed: .kept, waitsUntilReady: true, ReplicationGroupChanges.setShards)
    Sets(
      "NumCacheClusters", "ReplicasPerNodeGroup", uses: ["DecreaseReplicaCount"],
      removed: .to(ReplicationGroupChanges.defaults), waitsUntilReady: true
    ) { cloud, scope in try await ReplicationGroupChanges.setReplicas(cloud, scope, isMore: false) }
    KMS.names("KmsKeyId")
    tags("replicationgroup")
    Reads(
      uses: ["DescribeReplicationGroups", "DescribeCacheClusters"],
      maps: [
        "ARN", .field("ReplicationGroupDescription", as: "Description"),
        .field("AutomaticFailoverEnabled", as: "AutomaticFailover", .enabled),
        .field("MultiAZEnabled", as: "MultiAZ", .enabled), .field("DataTieringEnabled", as: "DataTiering", .enabled),
        .field("ConfigurationEndPoint", as: "ConfigurationEndpoint"),
        .field("PrimaryEndPoint", as: "NodeGroups.0.PrimaryEndpoint"),
        .field("ReaderEndPoint", as: "NodeGroups.0.ReaderEndpoint"),
        .field("GlobalReplicationGroupId", as: "GlobalReplicationGroupInfo.GlobalReplicationGroupId"),
        .field("EngineVersion", as: "Member.EngineVersion"),
        .field("CacheParameterGroupName", as: "Member.CacheParameterGroup.CacheParameterGroupName"),
        .field("CacheSubnetGroupName", as: "Member.CacheSubnetGroupName"),
        .field("NotificationTopicArn", as: "Member.NotificationConfiguration.TopicArn"),
        .field("PreferredMaintenanceWindow", as: "Member.PreferredMaintenanceWindow"),
        .field("SecurityGroupIds", as: "Member.SecurityGroups", .elementsMember("SecurityGroupId")),
      ], ReplicationGroupReading.read)
    Postprocess(ReplicationGroupReading.complete)
    Ready(
      "Status", is: ["available"], failed: ["create-failed"], every: 15, typically: 420,
      refusesMeanwhile: ["InvalidCacheClusterState", "InvalidReplicationGroupState"])
    BeingDeleted("Status", in: ["deleting"])
    BacksUp(
      by: "CreateSnapshot", of: "ReplicationGroupId", named: "SnapshotName", read: "DescribeSnapshots",
      at: "Snapshots", state: "SnapshotStatus", exists: "SnapshotAlreadyExistsFault", restored: "SnapshotName",
      retries: [Retry(on: ["InvalidReplicationGroupState"], for: 600)])
    Deletes(uses: ["DeleteReplicationGroup"], waits: true) { cloud, scope in
      var input: [String: Value] = ["ReplicationGroupId": .string(scope.id.text)]
      if scope.keepsSnapshot, scope["SnapshotRetentionLimit"]?.wholeNumber ?? 0 > 0 {
        input["FinalSnapshotIdentifier"] = .string(DBInstanceDeletion.snapshotName(scope))
      }
      // Groups that are being created or modified: that passes.
      let retry = Retry(on: ["InvalidCacheClusterState", "InvalidReplicationGroupState"], for: 900)
      _ = try await cloud.change("DeleteReplicationGroup", input, retries: [retry])
    }
    Finds.name
    Traits(
      holdsData: "the data in it and its automatic snapshots",
      consequences: ReplicationGroupChanges.consequences, replacing: ["NodeGroupConfiguration"],
      changeable: ["ReplicasPerNodeGroup"],
      comparisons: [
        "ReplicationGroupId": .caseInsensitive, "CacheSubnetGroupName": .caseInsensitive,
        "CacheParameterGroupName": .caseInsensitive, "KmsKeyId": .anyName,
        "EngineVersion": .ahead(.versions(unlessOff: "AutoMinorVersionUpgrade")),
        "PreferredMaintenanceWindow": .caseInsensitive, "SecurityGroupIds": .unordered, "UserGroupIds": .unordered,
        "LogDeliveryConfigurations": .unordered,
      ], keptWhenRemoved: ReplicationGroupChanges.kept,
      volatile: ["ReadEndPoint", "NodeZones"],
      unsupported: [
        "CacheSecurityGroupNames": "such groups were for networks that AWS no longer has: declare SecurityGroupIds"
      ], exclusive: [], holds: ["CacheSubnetGroupName", "CacheParameterGroupName", "SecurityGroupIds.*"],
      rules: ReplicationGroupRules.all + .caches,
      remains: .init(
        "its final snapshot", needing: ["KmsKeyId": "AWS::KMS::Key"], onlyWith: ["SnapshotRetentionLimit"]),
      place: .init(
        through: "CacheSubnetGroupName", places: "SubnetIds", location: "AvailabilityZone", locations: ["NodeZones"]))
  }
}

extension ValueEncoding {
  /// A flag that is told as `enabled`, or as being on its way there.
  fileprivate static let enabled = ValueEncoding.code(
    encode: { $0 }, decode: { .bool(["enabled", "enabling"].contains($0.string ?? "")) })
}
