import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html
  static let ec2EIP: [Demand] = [.one("Domain", of: "vpc"), .identifier("InstanceId", .instance)]
}
