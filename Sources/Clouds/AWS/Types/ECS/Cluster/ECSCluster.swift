import AWSClient
import InfraModel

extension ECS {
  /// A cluster. One that there is already is what CreateCluster answers with, so a stranger's is looked for first.
  static let cluster = Handler("AWS::ECS::Cluster", of: .ecs, id: "ClusterName", naming: .lowerCamel) {
    Create(
      "CreateCluster",
      [
        "ClusterName", settings, "Configuration", "CapacityProviders", "DefaultCapacityProviderStrategy",
        "ServiceConnectDefaults",
      ], outputs: ["Arn": "cluster.clusterArn"], name: Create.Name("ClusterName", longest: 255), overwrites: true)
    Sets(
      "ClusterSettings", "Configuration", "ServiceConnectDefaults", by: "UpdateCluster",
      [named, settings, "Configuration", "ServiceConnectDefaults"], sends: .changed,
      removed: .to([
        "ClusterSettings": [["Name": "containerInsights", "Value": "disabled"]],
        "Configuration": ["ExecuteCommandConfiguration": ["Logging": "DEFAULT"]],
        "ServiceConnectDefaults": ["Namespace": ""],
      ]))
    Sets(
      "CapacityProviders", "DefaultCapacityProviderStrategy", uses: ["PutClusterCapacityProviders"],
      removed: .to(["CapacityProviders": [], "DefaultCapacityProviderStrategy": []]), waitsUntilReady: true
    ) { cloud, scope in
      // The call replaces both, and takes none without the other.
      var input = cloud.input([named, "CapacityProviders", "DefaultCapacityProviderStrategy"], scope)
      for member in ["capacityProviders", "defaultCapacityProviderStrategy"] where input[member] == nil {
        input[member] = []
      }
      _ = try await cloud.change("PutClusterCapacityProviders", input)
    }
    KMS.names(
      "Configuration.ExecuteCommandConfiguration.KmsKeyId", "Configuration.ManagedStorageConfiguration.KmsKeyId",
      "Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId")
    tags("Arn", read: .item("tags"))
    Reads(
      "DescribeClusters", list: "clusters", of: "ClusterName",
      [.constant(["CONFIGURATIONS", "SETTINGS", "TAGS"], as: "include")], at: "clusters",
      maps: [.field("Arn", as: "clusterArn"), settings],
      // A namespace that is declared by its name is told by its ARN.
      except: ["ServiceConnectDefaults"], absent: ("status", ["INACTIVE"]))
    Ready(
      "status", is: ["ACTIVE"], failed: ["FAILED"],
      afterChange: { item, _ in item["attachmentsStatus"] != "UPDATE_IN_PROGRESS" },
      refusesMeanwhile: ["UpdateInProgressException"])
    BeingDeleted("status", in: ["DEPROVISIONING"])
    // Tasks that stop, and instances that leave, take their time.
    Deletes(
      "DeleteCluster", [named],
      retries: [
        Retry(
          on: [
            "ClusterContainsContainerInstancesException", "ClusterContainsServicesException",
            "ClusterContainsTasksException", "UpdateInProgressException",
          ], for: 600)
      ])
    Finds.name
    Traits(
      comparisons: [
        "CapacityProviders": .unordered, "ClusterSettings": .unordered,
        "DefaultCapacityProviderStrategy": .unordered,
        "Configuration.ExecuteCommandConfiguration.KmsKeyId": .anyName,
        "Configuration.ManagedStorageConfiguration.KmsKeyId": .anyName,
        "Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId": .anyName,
      ], exclusive: [], holds: ["CapacityProviders.*"])
  }

  private static let named = Field.field("ClusterName", as: "cluster")
  private static let settings = Field.field("ClusterSettings", as: "settings")
}

extension ECS {
  /// Tags of ECS, which wants ARNs everywhere.
  /// - Parameter arn: The property that holds the resource's ARN.
  static func tags(_ arn: String, read place: Tags.Place) -> Tags {
    let resource = Field.field(arn, as: "resourceArn")
    return Tags(
      create: .lowercaseList("tags"), read: place, add: Call("TagResource", [resource, .lowercaseTagList()]),
      remove: Call("UntagResource", [resource, .tagKeys(as: "tagKeys")]))
  }
}
