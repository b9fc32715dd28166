import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html: `InvalidParameterException`.
  static let ecsService: [Demand] = [
    .text("ServiceName", .letters("A-Za-z0-9_-", 1...255, "a name of letters, digits, hyphens and underscores")),
    .excludes("CapacityProviderStrategy", if: .given("LaunchType")),
    .needs("TaskDefinition", if: .when("DeploymentController.Type", is: "ECS", "CODE_DEPLOY", unset: "ECS")),
    .number("DesiredCount", from: 0), .number("HealthCheckGracePeriodSeconds", from: 0, to: 2_147_483_647),
    .excludes("HealthCheckGracePeriodSeconds", if: .lacking("LoadBalancers")),
    .elements("LoadBalancers", to: 5), .elements("CapacityProviderStrategy", to: 20),
    .elements("NetworkConfiguration.AwsvpcConfiguration.Subnets", from: 1, to: 16),
    .elements("NetworkConfiguration.AwsvpcConfiguration.SecurityGroups", to: 5),
    .identifier("NetworkConfiguration.AwsvpcConfiguration.Subnets.*", .subnet),
    .identifier("NetworkConfiguration.AwsvpcConfiguration.SecurityGroups.*", .securityGroup),
    .each("DeploymentConfiguration", roomToDeploy),
    .holds("SchedulingStrategy", if: .when("LaunchType", is: "FARGATE")) { subject in
      subject.text("SchedulingStrategy") == "DAEMON"
        ? ("SchedulingStrategy DAEMON needs instances, and LaunchType is FARGATE", "use REPLICA, or LaunchType EC2")
        : nil
    },
  ]

  /// Without room above and below, no task could be replaced.
  private static let roomToDeploy = Demand.holds("MaximumPercent") { subject in
    guard let most = subject.number("MaximumPercent"), let least = subject.number("MinimumHealthyPercent") else {
      return nil
    }
    if most < least { return ("MaximumPercent is below MinimumHealthyPercent", "raise MaximumPercent") }
    return most <= 100 && least >= 100
      ? ("with MaximumPercent and MinimumHealthyPercent of 100 no task can be replaced", "raise MaximumPercent to 200")
      : nil
  }
}
