import InfraModel
import Planner

extension Demand {
  static let autoScalingAutoScalingGroup: [Demand] = [
    .zone("AvailabilityZones.*"), .identifier("VPCZoneIdentifier.*", .subnet),
  ]
}
