internal import InfraModel

extension Bridge {
  /// Source: ECS API Reference; CloudFormation reference, AWS::ECS::CapacityProvider.
  static let capacityProvider = Bridge(
    type: "AWS::ECS::CapacityProvider", service: "ecs", name: "Name",
    forms: [
      "AutoScalingGroupProvider": .lowered, "ManagedInstancesProvider": .lowered,
      "Tags": .tags(.list("tags", key: "key", value: "value")),
    ],
    create: Step(
      "CreateCapacityProvider",
      [
        "name": "Name", "cluster": "ClusterName", "autoScalingGroupProvider": "AutoScalingGroupProvider",
        "managedInstancesProvider": "ManagedInstancesProvider", "tags": "Tags",
      ], gives: ["Name": "capacityProvider.name"]),
    changes: [
      .set(
        ["AutoScalingGroupProvider"],
        [
          Step(
            "UpdateCapacityProvider",
            ["name": "Name", "autoScalingGroupProvider": .property("AutoScalingGroupProvider", .withoutGroup)])
        ]),
      .set(
        ["ManagedInstancesProvider"],
        [
          Step(
            "UpdateCapacityProvider",
            [
              "name": "Name", "cluster": "ClusterName",
              "managedInstancesProvider": .property("ManagedInstancesProvider", .withoutOptions),
            ])
        ]),
      .tags(
        "Tags", add: Step("TagResource", ["resourceArn": providerARN, "tags": "+Tags"]),
        remove: Step("UntagResource", ["resourceArn": providerARN, "tagKeys": "-Tags"])),
    ],
    reads: [
      .item(
        Step(
          "DescribeCapacityProviders",
          ["capacityProviders": .list(["Name"]), "include": .constant(["TAGS"])], at: "capacityProviders",
          gives: [
            "ClusterName": "cluster", "AutoScalingGroupProvider": "autoScalingGroupProvider",
            "ManagedInstancesProvider": "managedInstancesProvider", "Tags": "tags",
          ]))
    ],
    gone: ["status": "INACTIVE"],
    delete: Step("DeleteCapacityProvider", ["capacityProvider": "Name", "cluster": "ClusterName"]),
    list: Step("DescribeCapacityProviders", at: "capacityProviders", gives: ["Name": "name"]))

  private static let providerARN = Source.arn("capacity-provider/", of: "Name")

  /// Source: as above, AWS::ECS::ClusterCapacityProviderAssociations.
  static let clusterCapacityProviderAssociations = Bridge(
    type: "AWS::ECS::ClusterCapacityProviderAssociations", service: "ecs",
    forms: ["DefaultCapacityProviderStrategy": .lowered],
    create: associated,
    changes: [.set(["CapacityProviders", "DefaultCapacityProviderStrategy"], [associated])],
    reads: [
      .item(
        Step(
          "DescribeClusters", ["clusters": .list(["Cluster"])], at: "clusters",
          gives: [
            "CapacityProviders": "capacityProviders",
            "DefaultCapacityProviderStrategy": "defaultCapacityProviderStrategy",
          ]))
    ],
    gone: ["status": "INACTIVE", "capacityProviders": []],
    delete: Step(
      "PutClusterCapacityProviders",
      [
        "cluster": "Cluster", "capacityProviders": .constant([]), "defaultCapacityProviderStrategy": .constant([]),
      ]),
    list: Step("DescribeClusters", at: "clusters", gives: ["Cluster": "clusterName"]))

  private static let associated = Step(
    "PutClusterCapacityProviders",
    [
      "cluster": "Cluster", "capacityProviders": .first("CapacityProviders", orElse: []),
      "defaultCapacityProviderStrategy": .first("DefaultCapacityProviderStrategy", orElse: []),
    ])
}

extension Bridge.Form {
  /// What an update takes of a group's provider: all but the group.
  fileprivate static let withoutGroup = Bridge.Form(
    encode: { Bridge.Form.lowered.encode($0.removing("AutoScalingGroupArn")) }, decode: { $0 })

  /// What an update takes of ECS's own machines.
  fileprivate static let withoutOptions = Bridge.Form(
    encode: { value in
      Bridge.Form.lowered.encode(
        value.removing("InstanceLaunchTemplate.CapacityOptionType").removing("InstanceLaunchTemplate.FipsEnabled"))
    }, decode: { $0 })
}
