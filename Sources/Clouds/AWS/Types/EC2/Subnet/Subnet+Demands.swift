import InfraModel
import Planner

extension Demand {
  static let ec2Subnet: [Demand] = [.zone("AvailabilityZone")]
}
