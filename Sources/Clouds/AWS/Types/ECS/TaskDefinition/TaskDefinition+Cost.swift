import InfraModel
import Pricing

extension CostModel {
  static let ecsTaskDefinition = CostModel.free(
    "AWS::ECS::TaskDefinition", because: "a definition costs nothing; the tasks of services do",
    "ContainerDefinitions", "Cpu", "EnableFaultInjection", "EphemeralStorage", "ExecutionRoleArn", "Family",
    "InferenceAccelerators", "IpcMode", "Memory", "NetworkMode", "PidMode", "PlacementConstraints",
    "ProxyConfiguration", "RequiresCompatibilities", "RuntimePlatform", "Tags", "TaskRoleArn", "Volumes")
}
