/// The handlers of the service, one file a type.
enum EC2 {
  static let handlers: [Handler] = [
    eip, instance, internetGateway, natGateway, route, routeTable, securityGroup, securityGroupEgress,
    securityGroupIngress,
    subnet, subnetRouteTableAssociation, vpc, vpcEndpoint, vpcGatewayAttachment,
  ]
}
