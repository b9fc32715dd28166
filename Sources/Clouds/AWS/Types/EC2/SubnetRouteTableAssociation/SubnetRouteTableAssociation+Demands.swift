import InfraModel
import Planner

extension Demand {
  static let ec2SubnetRouteTableAssociation: [Demand] = [.identifier("RouteTableId", .routeTable)]
}
