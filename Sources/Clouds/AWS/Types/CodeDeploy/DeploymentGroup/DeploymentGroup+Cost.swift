import InfraModel
import Pricing

extension CostModel {
  static let codeDeployDeploymentGroup = CostModel.free(
    "AWS::CodeDeploy::DeploymentGroup", because: "deploying to AWS costs nothing",
    "AlarmConfiguration", "ApplicationName", "AutoRollbackConfiguration", "AutoScalingGroups",
    "BlueGreenDeploymentConfiguration", "Deployment", "DeploymentConfigName", "DeploymentGroupName",
    "DeploymentStyle", "ECSServices", "Ec2TagFilters", "Ec2TagSet", "LoadBalancerInfo",
    "OutdatedInstancesStrategy", "ServiceRoleArn", "Tags",
    "TerminationHookEnabled", "TriggerConfigurations",
    except: [
      .unpriced(
        "Updates of one's own machines", because: "each is paid for", "OnPremisesInstanceTagFilters",
        "OnPremisesTagSet")
    ])
}
