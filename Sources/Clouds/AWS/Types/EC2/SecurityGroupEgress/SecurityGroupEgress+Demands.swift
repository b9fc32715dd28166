import InfraModel
import Planner

extension Demand {
  static let ec2SecurityGroupEgress: [Demand] = [permission, .identifier("DestinationPrefixListId", .prefixList)]
}
