import AWSClient
import InfraModel

extension ECS {
  /// A revision of a family of definitions. Nothing but its tags can change: another revision takes its place, and stands
  /// beside it until services have moved. A deregistered one is kept by ECS as inactive, and tasks that run go on.
  ///
  /// Source: the API reference of RegisterTaskDefinition and DeregisterTaskDefinition.
  static let taskDefinition = Handler(
    "AWS::ECS::TaskDefinition", of: .ecs, id: "TaskDefinitionArn", naming: .lowerCamel
  ) {
    Create(
      "RegisterTaskDefinition",
      [
        .code(as: "family", of: "Family") { .string(family($0)) }, "ContainerDefinitions", "Cpu",
        "EnableFaultInjection", "EphemeralStorage", "ExecutionRoleArn", "InferenceAccelerators", "IpcMode", "Memory",
        "NetworkMode", "PidMode", "PlacementConstraints",
        .field("ProxyConfiguration", .proxy), "RequiresCompatibilities", "RuntimePlatform", "TaskRoleArn",
        .field("Volumes", .each(.volume)),
      ], outputs: ["TaskDefinitionArn": "taskDefinition.taskDefinitionArn"])
    tags(
      "TaskDefinitionArn",
      read: .call(Call("ListTagsForResource", [.field("TaskDefinitionArn", as: "resourceArn")]), at: "tags"))
    Reads(
      "DescribeTaskDefinition", [.field("TaskDefinitionArn", as: "taskDefinition")], at: "taskDefinition",
      absent: ("status", ["INACTIVE", "DELETE_IN_PROGRESS"]))
    Deletes("DeregisterTaskDefinition", [.field("TaskDefinitionArn", as: "taskDefinition")])
    // Each registration makes a revision: ours has the operation's tag, and is among the newest.
    Finds.code(["ListTaskDefinitions", "ListTagsForResource"]) { cloud, scope in
      let listed = try await cloud.ask("ListTaskDefinitions", ["familyPrefix": .string(family(scope)), "sort": "DESC"])
      for arn in listed["taskDefinitionArns"]?.list?.prefix(20) ?? [] {
        let tags = try await cloud.askIfPresent("ListTagsForResource", ["resourceArn": arn])?["tags"]
        if Execution.plainTags(tags ?? [])[Tags.operationKey] == scope.operation { return [["TaskDefinitionArn": arn]] }
      }
      return []
    }
    Traits(
      comparisons: [
        "Cpu": .form(.processorUnits), "Memory": .form(.taskMemory),
        "ProxyConfiguration.ProxyConfigurationProperties": .unordered,
      ], exclusive: [],
      // A container gets them as variables when it starts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html
      readsAtStart: [
        "ContainerDefinitions.*.Secrets.*.ValueFrom",
        "ContainerDefinitions.*.LogConfiguration.SecretOptions.*.ValueFrom",
      ])
  }

  /// Revisions share their family, so the name of one that declares none is no identity.
  private static func family(_ scope: CallScope) -> String {
    scope["Family"]?.string ?? String("infra-\(scope.operation)".prefix(255))
  }
}

extension ValueEncoding {
  /// The registry's spelling of these is its own.
  fileprivate static let volume = ValueEncoding.object([
    "Name", "ConfiguredAtLaunch", "Host", "DockerVolumeConfiguration",
    .field("EFSVolumeConfiguration", as: "efsVolumeConfiguration", files),
    .field("FSxWindowsFileServerVolumeConfiguration", as: "fsxWindowsFileServerVolumeConfiguration"),
    .field("S3FilesVolumeConfiguration", as: "s3filesVolumeConfiguration"),
  ])

  private static let files = ValueEncoding.object([
    .field("FilesystemId", as: "fileSystemId"), "RootDirectory", "TransitEncryption", "TransitEncryptionPort",
    .field("AuthorizationConfig.AccessPointId", as: "authorizationConfig.accessPointId"),
    .field("AuthorizationConfig.IAM", as: "authorizationConfig.iam"),
  ])

  fileprivate static let proxy = ValueEncoding.object([
    "ContainerName", .field("ProxyConfigurationProperties", as: "properties"), "Type",
  ])
}
