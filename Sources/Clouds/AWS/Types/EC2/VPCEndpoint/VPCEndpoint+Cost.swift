import InfraModel
import Pricing

extension CostModel {
  /// An interface endpoint: hours in each zone, and what passes. A gateway endpoint costs nothing.
  static let ec2VPCEndpoint = CostModel(
    "AWS::EC2::VPCEndpoint",
    usage: UsageForm("The data that goes through an interface endpoint in a month.", .of(.processedGigabytes)),
    properties: .ec2VPCEndpoint
  ) { resource in
    let type = resource.string("VpcEndpointType") ?? "Gateway"
    if type == "Gateway" {
      CostItem.free("Gateway endpoint", because: "gateway endpoints to S3 and DynamoDB cost nothing")
    } else {
      let subnets = resource.list("SubnetIds").count
      // The price list has those of a gateway load balancer by a name of their own.
      let name = type == "GatewayLoadBalancer" ? "VpcEndpoint-GWLBE" : "VpcEndpoint"
      if subnets > 0 {
        Charge.hours(
          "\(type) endpoint, a zone", PriceQuery("AmazonVPC", "\(name)-Hours", ["type": type]),
          count: Quantity(subnets))
      } else {
        CostItem.missing("SubnetIds", for: "\(type) endpoint, a zone")
      }
      Charge.used(
        "Data processed", .processedGigabytes, PriceQuery("AmazonVPC", "\(name)-Bytes", ["type": type]))
    }
  }
}
