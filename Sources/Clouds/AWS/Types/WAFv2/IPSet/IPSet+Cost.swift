import InfraModel
import Pricing

extension CostModel {
  static let firewallIPSet = CostModel.free(
    "AWS::WAFv2::IPSet", because: "only web ACLs, rules and requests are charged",
    "Addresses", "Description", "IPAddressVersion", "Name", "Scope", "Tags")
}
