import InfraModel
import Planner

extension Rule {
  static let deploymentGroups = [controller]

  /// `InvalidECSServiceException`: "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment
  /// controller."
  /// https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-groups-create-before-you-begin.html
  private static let controller = Rule(
    .impossibleProperty, "A service that CodeDeploy deploys to leaves its deployments to CodeDeploy."
  ) { declared in
    declared.resources("AWS::CodeDeploy::DeploymentGroup").flatMap { group in
      (group.properties["ECSServices"]?.list ?? []).compactMap { named -> Diagnostic? in
        guard let service = declared.target(named["ServiceName"]), service.type == "AWS::ECS::Service" else {
          return nil
        }
        let controller = service.properties["DeploymentController"]?["Type"]
        let type = controller == nil ? "ECS" : declared.literal(controller)?.string
        guard let type, type != "CODE_DEPLOY" else { return nil }
        return group.diagnostic(
          .impossibleProperty, "the deployment controller of \(service.address) is not CODE_DEPLOY",
          property: "ECSServices", notes: [service.note("is declared here")],
          fix: "set the type of deploymentController of \(service.address) to CODE_DEPLOY")
      }
    }
  }
}
