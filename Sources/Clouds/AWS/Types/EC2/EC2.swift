import Planner
import Pricing

/// The types of the service, a folder for each.
enum EC2: ServiceKinds {
  static let kinds: [ResourceKind] = [
    ResourceKind(eip, cost: .ec2EIP, demands: Demand.ec2EIP),
    ResourceKind(flowLog, cost: .ec2FlowLog, demands: Demand.ec2FlowLog),
    ResourceKind(instance, cost: .ec2Instance, demands: Demand.ec2Instance),
    ResourceKind(internetGateway, cost: .ec2InternetGateway),
    ResourceKind(launchTemplate, cost: .ec2LaunchTemplate, demands: Demand.ec2LaunchTemplate),
    ResourceKind(natGateway, cost: .ec2NatGateway, demands: Demand.ec2NatGateway),
    ResourceKind(route, cost: .ec2Route, demands: Demand.ec2Route),
    ResourceKind(routeTable, cost: .ec2RouteTable),
    ResourceKind(securityGroup, cost: .ec2SecurityGroup, demands: Demand.ec2SecurityGroup),
    ResourceKind(securityGroupEgress, cost: .ec2SecurityGroupEgress, demands: Demand.ec2SecurityGroupEgress),
    ResourceKind(securityGroupIngress, cost: .ec2SecurityGroupIngress, demands: Demand.ec2SecurityGroupIngress),
    ResourceKind(subnet, cost: .ec2Subnet, demands: Demand.ec2Subnet),
    ResourceKind(
      subnetRouteTableAssociation, cost: .ec2SubnetRouteTableAssociation, demands: Demand.ec2SubnetRouteTableAssociation
    ),
    ResourceKind(vpc, cost: .ec2VPC, demands: Demand.ec2VPC),
    ResourceKind(vpcEndpoint, cost: .ec2VPCEndpoint, demands: Demand.ec2VPCEndpoint),
    ResourceKind(vpcGatewayAttachment, cost: .ec2VPCGatewayAttachment, demands: Demand.ec2VPCGatewayAttachment),
    ResourceKind(volume, cost: .ec2Volume, demands: Demand.ec2Volume),
    ResourceKind(volumeAttachment, cost: .ec2VolumeAttachment, demands: Demand.ec2VolumeAttachment),
  ]
  static let rules = Rule.classes + Rule.networks + Rule.routes
}
