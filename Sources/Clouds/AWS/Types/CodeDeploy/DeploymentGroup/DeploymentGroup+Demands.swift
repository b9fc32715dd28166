import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentGroup.html:
  /// `InvalidDeploymentStyleException`, `InvalidEC2TagCombinationException` and others.
  static let codeDeployDeploymentGroup: [Demand] = [
    .text("ApplicationName", .filled("the name of an application")),
    .text("ServiceRoleArn", .arn(of: "iam", "the ARN of a role")),
    .excludes("Ec2TagSet", if: .given("Ec2TagFilters")),
    .excludes("OnPremisesTagSet", if: .given("OnPremisesInstanceTagFilters")),
    .needs("BlueGreenDeploymentConfiguration", "LoadBalancerInfo", if: .given("ECSServices")),
    .elements("ECSServices", to: 1), .elements("TriggerConfigurations", to: 10),
    .elements("AlarmConfiguration.Alarms", to: 10), style,
  ]

  /// https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-create-ecs.html
  private static let style = Demand.holds("DeploymentStyle") { subject in
    let application = subject.declared.target(subject.given("ApplicationName"))
    let platform = application.flatMap { subject.declared.literal($0.properties["ComputePlatform"])?.string }
    guard subject.isGiven("ECSServices") || platform == "ECS" || platform == "Lambda" else { return nil }
    let fix = "set deploymentType to BLUE_GREEN and deploymentOption to WITH_TRAFFIC_CONTROL"
    let words = "deployments to \(subject.isGiven("ECSServices") ? "ECS" : platform ?? "ECS") shift traffic"
    guard subject.isGiven("DeploymentStyle") else { return ("DeploymentStyle is required: \(words)", fix) }
    let isShift =
      ["BLUE_GREEN", nil].contains(subject.text("DeploymentStyle.DeploymentType"))
      && ["WITH_TRAFFIC_CONTROL", nil].contains(subject.text("DeploymentStyle.DeploymentOption"))
    return isShift ? nil : ("DeploymentStyle is not BLUE_GREEN with WITH_TRAFFIC_CONTROL: \(words)", fix)
  }
}
