import InfraModel

extension DemandTests {
  private static func fargate(_ more: [String: Value]) -> [String: Value] {
    [
      "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"], "Cpu": "256", "Memory": "512",
      "ContainerDefinitions": [["Name": "web", "Image": "nginx:1"]],
    ].merging(more) { $1 }
  }

  private static let size =
    "IN2080 it: Fargate gives a task of 256 units of processor 512 to 2048 MiB of memory, and not"

  static let containers = [
    Mistake(
      "AWS::ECS::Cluster", ["ClusterName": "my shop"],
      "IN2007 it: ClusterName is \"my shop\", which is not a name of letters, digits, hyphens and underscores [clusterName] use 1 to 255 characters of A-Za-z0-9_-"
    ),
    Mistake(
      "AWS::ECS::TaskDefinition", fargate(["Memory": "3 GB"]),
      "\(size) 3072 [memory] declare Memory of 2048"),
    Mistake(
      "AWS::ECS::TaskDefinition", fargate(["Cpu": "300"]),
      "IN2080 it: Fargate has no tasks of 300 units of processor [memory] declare Cpu of one of 256, 512, 1024, 2048, 4096, 8192, 16384"
    ),
    Mistake(
      "AWS::ECS::TaskDefinition", fargate(["NetworkMode": .null]),
      "IN2080 it: NetworkMode must be awsvpc on Fargate [networkMode] declare networkMode: .awsvpc"),
    Mistake(
      "AWS::ECS::TaskDefinition",
      fargate([
        "ExecutionRoleArn": .null,
        "ContainerDefinitions": [["Name": "web", "Image": "1.dkr.ecr.eu-central-1.amazonaws.com/web:1"]],
      ]),
      "IN2004 it: ExecutionRoleArn is required on Fargate where ContainerDefinitions.0 is an image of ECR [executionRoleArn] declare executionRoleArn: a role with the policy AmazonECSTaskExecutionRolePolicy"
    ),
    Mistake(
      "AWS::ECS::TaskDefinition",
      [
        "ContainerDefinitions": [
          ["Name": "web", "Image": "nginx:1", "Essential": false, "MountPoints": [["SourceVolume": "files"]]]
        ], "Volumes": [["Name": "data"]], "Memory": .null, "RequiresCompatibilities": .null,
      ],
      "IN2080 it: ContainerDefinitions has no essential container [containerDefinitions] leave out essential: false of one",
      "IN2080 it: ContainerDefinitions.0.MountPoints.0.SourceVolume is 'files', and Volumes has none of that name [containerDefinitions] declare the volume, or name one that is",
      "IN2011 it: ContainerDefinitions.0 needs Memory or MemoryReservation where the task has no Memory [containerDefinitions] declare memory of the container or of the task"
    ),
    Mistake(
      "AWS::ECS::Service",
      [
        "TaskDefinition": "arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1", "LaunchType": "FARGATE",
        "SchedulingStrategy": "DAEMON", "HealthCheckGracePeriodSeconds": 60, "LoadBalancers": .null,
        "DeploymentConfiguration": ["MaximumPercent": 100, "MinimumHealthyPercent": 100],
      ],
      "IN2013 it: HealthCheckGracePeriodSeconds cannot be declared where LoadBalancers is not declared [healthCheckGracePeriodSeconds] remove healthCheckGracePeriodSeconds",
      "IN2080 it: with MaximumPercent and MinimumHealthyPercent of 100 no task can be replaced [deploymentConfiguration] raise MaximumPercent to 200",
      "IN2080 it: SchedulingStrategy DAEMON needs instances, and LaunchType is FARGATE [schedulingStrategy] use REPLICA, or LaunchType EC2"
    ),
    Mistake(
      "AWS::ECS::Service", ["TaskDefinition": .null],
      "IN2004 it: TaskDefinition is required where DeploymentController.Type is ECS or CODE_DEPLOY [taskDefinition] declare taskDefinition"
    ),
  ]
}
