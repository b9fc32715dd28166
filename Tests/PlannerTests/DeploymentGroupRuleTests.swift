import InfraModel
import Planner
import Testing

@Suite("What is wrong between a group of deployments and its service")
struct DeploymentGroupRuleTests {
  private func found(_ controller: Value?) -> [String] {
    var service: [String: Value] = ["Cluster": "shop", "ServiceName": "web", "TaskDefinition": "web:1"]
    service["DeploymentController"] = controller
    let nodes = [
      RuleTests.node("web", "AWS::ECS::Service", service),
      RuleTests.node(
        "group", "AWS::CodeDeploy::DeploymentGroup",
        [
          "ApplicationName": "shop", "ServiceRoleArn": "arn:aws:iam::123456789012:role/deploys",
          "ECSServices": [["ClusterName": "shop", "ServiceName": .ref("web", "Name")]],
          "DeploymentStyle": ["DeploymentType": "BLUE_GREEN", "DeploymentOption": "WITH_TRAFFIC_CONTROL"],
          "BlueGreenDeploymentConfiguration": ["DeploymentReadyOption": ["ActionOnTimeout": "CONTINUE_DEPLOYMENT"]],
          "LoadBalancerInfo": ["TargetGroupInfoList": [["Name": "blue"]]],
        ]),
    ]
    return RuleTests.planner.validate(.small(nodes)).map(ValidationTests.line).filter {
      $0.contains("deployment controller")
    }
  }

  @Test("A service that CodeDeploy deploys to leaves that to CodeDeploy")
  func controller() {
    #expect(found(["Type": "CODE_DEPLOY"]) == [])
    for controller in [nil, ["Type": "ECS"]] as [Value?] {
      #expect(
        found(controller) == [
          "IN2080 group: the deployment controller of web is not CODE_DEPLOY [ecsServices] set the type of deploymentController of web to CODE_DEPLOY"
        ])
    }
  }
}
