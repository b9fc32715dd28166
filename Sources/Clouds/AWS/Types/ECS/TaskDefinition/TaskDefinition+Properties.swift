import Pricing

extension PropertyTable {
  /// What a service on Fargate reads of its task definition: the definition costs nothing, and what it says is paid
  /// for at each task.
  static let fargateTask: PropertyTable = [
    .wholes("Cpu", "Memory"),
    .numbers("EphemeralStorage.SizeInGiB"),
    .choice("RuntimePlatform.CpuArchitecture", "ARM64", "X86_64"),
    .texts("RuntimePlatform.OperatingSystemFamily"),
    .unpriced(
      "Accelerators", because: "elastic inference is charged by the hour", "InferenceAccelerators"),
    .free(
      "containers share what their task is paid for; logs, secrets and file systems are paid for where they are",
      "ContainerDefinitions", "Volumes"),
    .free(
      "names, roles and settings cost nothing", "EnableFaultInjection", "ExecutionRoleArn", "Family", "IpcMode",
      "NetworkMode", "PidMode", "PlacementConstraints", "ProxyConfiguration", "RequiresCompatibilities", "Tags",
      "TaskRoleArn"),
  ]
}
