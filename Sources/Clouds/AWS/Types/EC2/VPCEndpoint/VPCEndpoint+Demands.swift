import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
  static let ec2VPCEndpoint: [Demand] = [
    .oneOf("ServiceName", "ServiceNetworkArn", "ResourceConfigurationArn"),
    .excludes("ServiceName", if: .when("VpcEndpointType", is: "Resource", "ServiceNetwork")),
    .excludes("ResourceConfigurationArn", if: .when("VpcEndpointType", isNot: "Resource", unset: "Gateway")),
    .excludes("ServiceNetworkArn", if: .when("VpcEndpointType", isNot: "ServiceNetwork", unset: "Gateway")),
    service, .identifier("RouteTableIds.*", .routeTable), .identifier("SubnetIds.*", .subnet),
    .identifier("SecurityGroupIds.*", .securityGroup),
    .excludes("SubnetIds", "SecurityGroupIds", if: .when("VpcEndpointType", is: "Gateway", unset: "Gateway")),
    .excludes("RouteTableIds", if: .when("VpcEndpointType", is: "Interface", "GatewayLoadBalancer")),
    .holds("PrivateDnsEnabled", if: .when("VpcEndpointType", is: "Gateway", unset: "Gateway")) { subject in
      guard subject.flag("PrivateDnsEnabled") == true else { return nil }
      return ("PrivateDnsEnabled is for interface endpoints", "remove privateDnsEnabled")
    },
  ]
}
