import AWSClient
import InfraModel

extension ECS {
  /// Machines that tasks run on: those of a group of Auto Scaling, or such as ECS starts by itself in one cluster. One that a
  /// cluster names cannot be deleted.
  ///
  /// Source: Amazon ECS API Reference, version 2014-11-13.
  static let capacityProvider = Handler("AWS::ECS::CapacityProvider", of: .ecs, id: "Name", naming: .lowerCamel) {
    Create(
      "CreateCapacityProvider", ["Name", within, "AutoScalingGroupProvider", "ManagedInstancesProvider"],
      name: Create.Name("Name", longest: 255), retries: [busy])
    Sets(
      "AutoScalingGroupProvider", by: "UpdateCapacityProvider",
      ["Name"]
        + ["ManagedDraining", "ManagedScaling", "ManagedTerminationProtection"].map { name in
          .field("AutoScalingGroupProvider.\(name)", as: "autoScalingGroupProvider." + Naming.lowerCamel.member(name))
        }, waitsUntilReady: true, retries: [busy])
    Sets(
      "ManagedInstancesProvider", by: "UpdateCapacityProvider",
      [
        "Name", within,
        .field("ManagedInstancesProvider", as: "managedInstancesProvider", .managedInstances),
      ], waitsUntilReady: true, retries: [busy])
    Tags(
      create: .lowercaseList("tags"), read: .item("tags"), add: Call("TagResource", [arn, .lowercaseTagList()]),
      remove: Call("UntagResource", [arn, .tagKeys(as: "tagKeys")]))
    Reads(
      "DescribeCapacityProviders",
      [
        .field("Name", as: "capacityProviders", .listOfOne), within, .constant(["TAGS"], as: "include"),
      ], at: "capacityProviders", matching: ["Name"],
      maps: [.field("ClusterName", as: "cluster")], absent: ("status", ["INACTIVE"]))
    Postprocess { properties, _, scope in
      // A group that is declared by its name is told by its ARN.
      guard let name = scope["AutoScalingGroupProvider.AutoScalingGroupArn"]?.string,
        properties["AutoScalingGroupProvider"]?["AutoScalingGroupArn"]?.string?.hasSuffix("/\(name)") == true
      else { return }
      properties["AutoScalingGroupProvider"] = properties["AutoScalingGroupProvider"]?.setting(
        "AutoScalingGroupArn", to: .string(name))
    }
    Ready(
      "status", is: ["ACTIVE"], every: 5, typically: 20,
      afterChange: { item, _ in item["updateStatus"] != "UPDATE_IN_PROGRESS" },
      refusesMeanwhile: ["UpdateInProgressException"])
    BeingDeleted("status", in: ["DEPROVISIONING"])
    Deletes(
      "DeleteCapacityProvider", [.field("Name", as: "capacityProvider"), within],
      retries: [
        busy,
        // A cluster may still name it for a moment after its list was changed.
        Retry(on: ["ClientException", "InvalidParameterException"], saying: "associated with", for: 120),
      ], waits: true)
    Finds.name
    Traits(
      replacing: [
        "ManagedInstancesProvider.InstanceLaunchTemplate.CapacityOptionType",
        "ManagedInstancesProvider.InstanceLaunchTemplate.FipsEnabled",
      ], unremovable: ["AutoScalingGroupProvider", "ManagedInstancesProvider"],
      comparisons: [
        "AutoScalingGroupProvider.AutoScalingGroupArn": .nameOrIdentifier, "ClusterName": .nameOrIdentifier,
      ],
      // A group has one provider at most.
      exclusive: ["AutoScalingGroupProvider.AutoScalingGroupArn"],
      identities: [["AutoScalingGroupProvider.AutoScalingGroupArn"]])
  }

  private static let within = Field.field("ClusterName", as: "cluster")
  private static let arn = Field.code(as: "resourceArn") { .string($0.arn("ecs", "capacity-provider/\($0.id.text)")) }

  /// Another change of it is in progress.
  private static let busy = Retry(on: ["UpdateInProgressException"], for: 300)
}

extension ValueEncoding {
  /// What an update of ECS's own machines takes: all but what only a create sets.
  fileprivate static let managedInstances = ValueEncoding.object(
    [
      "InfrastructureRoleArn", "PropagateTags", "InfrastructureOptimization", "AutoRepairConfiguration",
    ]
      + [
        "CapacityReservations", "Ec2InstanceProfileArn", "InstanceMetadataTagsPropagation", "InstanceRequirements",
        "LocalStorageConfiguration", "Monitoring", "NetworkConfiguration", "StorageConfiguration",
      ].map { name in
        .field(
          "InstanceLaunchTemplate.\(name)", as: "instanceLaunchTemplate." + Naming.lowerCamel.member(name))
      })
}
