extension ValueEncoding {
  /// The ECS task of a target of EventBridge or its Scheduler.
  /// - Parameters:
  ///   - vpc: The registry's name of the `awsvpcConfiguration`.
  ///   - strategies: The registry's name of the `PlacementStrategy`.
  ///   - tags: The registry's name of the `Tags`.
  static func task(vpc: String, strategies: String, tags: String) -> ValueEncoding {
    .object([
      "EnableECSManagedTags", "EnableExecuteCommand", "Group", "LaunchType", "PlatformVersion", "PropagateTags",
      "ReferenceId", "TaskCount", "TaskDefinitionArn", .field(tags, as: "Tags"),
      .field(
        "CapacityProviderStrategy", as: "CapacityProviderStrategy",
        .each(.lowered("CapacityProvider", "Base", "Weight"))),
      .field("NetworkConfiguration", as: "NetworkConfiguration", .object([.field(vpc, as: "awsvpcConfiguration")])),
      .field("PlacementConstraints", as: "PlacementConstraints", .each(.lowered("Expression", "Type"))),
      .field(strategies, as: "PlacementStrategy", .each(.lowered("Field", "Type"))),
    ])
  }
}
