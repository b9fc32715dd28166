import InfraModel
import Pricing

extension CostModel {
  static let ec2VPC = CostModel.free(
    "AWS::EC2::VPC", because: "a network costs nothing; what stands in it does",
    "CidrBlock", "EnableDnsHostnames", "EnableDnsSupport", "Ipv4IpamPoolId", "Ipv4NetmaskLength", "Tags",
    except: [
      .unpriced(
        "Dedicated tenancy", because: "instances in the network run on dedicated hardware, with a fee for the region",
        when: .isNone(of: ["default"]), "InstanceTenancy")
    ])
}
