import AWSClient
import InfraModel

extension ECS {
  /// What a cluster's tasks can run on, apart from the cluster. One call sets the whole, so that what is there is looked up
  /// first.
  ///
  /// Source: Amazon ECS API Reference, PutClusterCapacityProviders.
  static let clusterCapacityProviderAssociations = Handler(
    "AWS::ECS::ClusterCapacityProviderAssociations", of: .ecs, id: "Cluster", naming: .lowerCamel
  ) {
    Create("PutClusterCapacityProviders", associated, retries: [inUse], overwrites: true)
    Sets(
      "CapacityProviders", "DefaultCapacityProviderStrategy", by: "PutClusterCapacityProviders", associated,
      waitsUntilReady: true, retries: [inUse])
    Reads(uses: ["DescribeClusters"]) { cloud, scope in
      let asked = try await cloud.ask("DescribeClusters", ["clusters": [.string(scope.text("Cluster"))]])
      guard let cluster = asked["clusters"]?[0], cluster["status"] != "INACTIVE" else { return nil }
      let told = ["capacityProviders", "defaultCapacityProviderStrategy"].map { cluster[$0]?.list ?? [] }
      let isDeclaredEmpty = scope["CapacityProviders"] == [] && scope["DefaultCapacityProviderStrategy"] == []
      guard isDeclaredEmpty || told.contains(where: { !$0.isEmpty }) else { return nil }
      // A change of the list is in progress while the cluster is active.
      let state =
        cluster["attachmentsStatus"] == "UPDATE_IN_PROGRESS" ? cluster["attachmentsStatus"] : cluster["status"]
      return cluster.setting("cluster", to: .string(scope.text("Cluster"))).setting("status", to: state ?? "")
    }
    Ready("status", is: ["ACTIVE"], every: 5, typically: 20, refusesMeanwhile: ["UpdateInProgressException"])
    Deletes(
      "PutClusterCapacityProviders",
      [
        "Cluster", .constant([], as: "capacityProviders"), .constant([], as: "defaultCapacityProviderStrategy"),
      ], retries: [inUse])
    Finds.identity(same: [])
    Traits(
      comparisons: [
        "CapacityProviders": .unordered, "CapacityProviders.*": .nameOrIdentifier,
        "DefaultCapacityProviderStrategy": .unordered,
      ], exclusive: ["Cluster"], holds: ["CapacityProviders.*"], identities: [["Cluster"]])
  }

  private static let associated: [Field] = [
    "Cluster", .code(as: "capacityProviders", of: "CapacityProviders") { $0["CapacityProviders"] ?? [] },
    "DefaultCapacityProviderStrategy",
  ]

  /// Tasks that are stopping, and another change in progress.
  private static let inUse = Retry(on: ["ResourceInUseException", "UpdateInProgressException"], for: 300)
}
