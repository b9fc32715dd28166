import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html: `BadRequest`.
  static let mountTarget: [Demand] = [
    .identifier("SubnetId", .subnet), .identifier("SecurityGroups.*", .securityGroup),
    .excludes("IpAddress", if: .when("IpAddressType", is: "IPV6_ONLY")),
    .excludes("Ipv6Address", if: .when("IpAddressType", is: "IPV4_ONLY", unset: "IPV4_ONLY")),
  ]
}
