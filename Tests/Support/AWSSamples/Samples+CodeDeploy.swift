import InfraModel

extension Samples {
  package static let codeDeploy: [Sample] = [deployedApplication, deploymentGroup, functionGroup]

  private static let lasting = "moto cannot delete an application"

  package static let deployedApplication = Sample(
    "AWS::CodeDeploy::Application",
    ["ApplicationName": "infra-sample", "ComputePlatform": "Server", "Tags": .tags(["Name": "shop"])],
    updates: [.set(["Tags": .tags(["Owner": "me"])]), .remove("Tags")], motoDiffers: lasting)

  private static func needs(_ name: String, _ platform: Value) -> [Sample.Need] {
    [
      Sample.Need(
        "role", "AWS::IAM::Role",
        ["RoleName": .string(name), "AssumeRolePolicyDocument": trust("codedeploy.amazonaws.com")]),
      Sample.Need(
        "application", "AWS::CodeDeploy::Application", ["ApplicationName": .string(name), "ComputePlatform": platform]),
    ]
  }

  private static func filter(_ value: Value) -> Value { ["Key": "Stage", "Value": value, "Type": "KEY_AND_VALUE"] }

  package static let deploymentGroup = Sample(
    "AWS::CodeDeploy::DeploymentGroup", title: "of machines", needs: needs("infra-sample-deployed", "Server"),
    [
      "ApplicationName": .ref("application", "ApplicationName"), "DeploymentGroupName": "machines",
      "ServiceRoleArn": .ref("role", "Arn"), "DeploymentConfigName": "CodeDeployDefault.OneAtATime",
      "Ec2TagSet": ["Ec2TagSetList": [["Ec2TagGroup": [filter("dev")]], ["Ec2TagGroup": [filter("new")]]]],
      "OnPremisesInstanceTagFilters": [filter("own")],
      "AutoRollbackConfiguration": ["Enabled": true, "Events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]],
      "AlarmConfiguration": ["Enabled": true, "Alarms": [["Name": "errors"]]],
      "TriggerConfigurations": [
        [
          "TriggerName": "told", "TriggerTargetArn": "arn:aws:sns:eu-central-1:123456789012:deployments",
          "TriggerEvents": ["DeploymentFailure", "DeploymentSuccess"],
        ]
      ],
      "Tags": .tags(["Name": "machines"]),
    ],
    updates: [
      .set([
        "DeploymentConfigName": "CodeDeployDefault.HalfAtATime", "OutdatedInstancesStrategy": "IGNORE",
        "Ec2TagSet": ["Ec2TagSetList": [["Ec2TagGroup": [filter("live")]]]],
        "AutoRollbackConfiguration": ["Enabled": true, "Events": ["DEPLOYMENT_FAILURE"]],
        "AutoScalingGroups": ["web"], "Tags": .tags(["Owner": "me"]),
      ]),
      .remove(
        "AlarmConfiguration", "AutoRollbackConfiguration", "AutoScalingGroups", "Ec2TagSet",
        "OnPremisesInstanceTagFilters", "OutdatedInstancesStrategy", "Tags", "TriggerConfigurations"),
    ], motoDiffers: lasting)

  package static let functionGroup = Sample(
    "AWS::CodeDeploy::DeploymentGroup", title: "of functions", needs: needs("infra-sample-shifted", "Lambda"),
    [
      "ApplicationName": .ref("application", "ApplicationName"), "DeploymentGroupName": "functions",
      "ServiceRoleArn": .ref("role", "Arn"), "DeploymentConfigName": "CodeDeployDefault.LambdaCanary10Percent5Minutes",
      "DeploymentStyle": ["DeploymentType": "BLUE_GREEN", "DeploymentOption": "WITH_TRAFFIC_CONTROL"],
    ],
    updates: [.set(["DeploymentConfigName": "CodeDeployDefault.LambdaAllAtOnce"])], motoDiffers: lasting)
}
