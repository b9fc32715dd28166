import InfraModel
import Pricing

extension CostModel {
  static let firewallIPSet = CostModel.free(
    "AWS::WAFv2::IPSet", because: "web ACLs, their rules and requests are charged, and no sets of addresses",
    "Addresses", "Description", "IPAddressVersion", "Name", "Scope", "Tags")
}
