import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html
  static let ec2NatGateway: [Demand] = [
    .needs("SubnetId", if: .when("AvailabilityMode", isNot: "regional", unset: "zonal")),
    .needs("VpcId", if: .when("AvailabilityMode", is: "regional")),
    .excludes("SubnetId", if: .when("AvailabilityMode", is: "regional")),
    .needs(
      "AllocationId",
      if: .when("ConnectivityType", isNot: "private", unset: "public").and(
        .when("AvailabilityMode", isNot: "regional", unset: "zonal"))),
    .excludes("AllocationId", "SecondaryAllocationIds", if: .when("ConnectivityType", is: "private")),
    .identifier("AllocationId", .address), .identifier("SecondaryAllocationIds.*", .address),
  ]
}
