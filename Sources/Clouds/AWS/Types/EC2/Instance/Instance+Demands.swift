import InfraModel
import Planner

extension Demand {
  static let ec2Instance: [Demand] = [
    // `MissingParameter`: "The request must contain the parameter ImageId".
    .needs("ImageId", if: .lacking("LaunchTemplate")),
    // `InvalidUserData.Malformed`: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
    .text("UserData", userData),
    .identifier("SecurityGroupIds.*", .securityGroup), .filled("SecurityGroupIds"), .zone("AvailabilityZone"),
    .text("IamInstanceProfile", .filled("the name of an instance profile")),
    // `InvalidParameterCombination`: "Network interfaces and an instance-level security groups may not be specified
    // on the same request", and "The parameter groupName cannot be used with the parameter subnet".
    .excludes("SecurityGroupIds", "SecurityGroups", "PrivateIpAddress", if: .given("NetworkInterfaces")),
    .excludes("SecurityGroups", if: .given("SubnetId")),
    .each("BlockDeviceMappings.*.Ebs", disk),
    zoneOfSubnet,
  ]
}
