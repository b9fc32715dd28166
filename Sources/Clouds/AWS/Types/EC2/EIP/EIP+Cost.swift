import InfraModel
import Pricing

extension CostModel {
  /// An elastic address: paid by the hour, in use or not, unless it comes from a pool of one's own.
  static let ec2EIP = CostModel(
    "AWS::EC2::EIP", properties: .ec2EIP
  ) { resource in
    if let pool = resource.string("PublicIpv4Pool"), pool != "amazon" {
      CostItem.free("Elastic address", because: "addresses that were brought to AWS cost nothing")
    } else {
      PublicAddresses.charge(name: "Elastic address")
    }
  }
}
