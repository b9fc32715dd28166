import InfraModel
import Pricing

extension CostModel {
  /// A web firewall: the list, each of its rules, and the requests that it looks at. A managed group is one rule.
  static let webACL = CostModel(
    "AWS::WAFv2::WebACL", usage: UsageForm("How many requests are looked at in a month.", .of(.requests)),
    properties: .webACL
  ) { resource in
    Charge.monthly("Web ACL", .one, PriceQuery("awswaf", "WebACLV2", region: PriceQuery.global))
    let rules = resource.list("Rules")
    if !rules.isEmpty {
      Charge.monthly("Rules", Quantity(rules.count), PriceQuery("awswaf", "RuleV2", region: PriceQuery.global))
    }
    Charge.used("Requests", .requests, PriceQuery("awswaf", "RequestV2-Tier1", region: PriceQuery.global))
    for rule in rules {
      for action in ["Captcha", "Challenge"] where rule[path: "Action.\(action)"] != nil {
        CostItem.leftOut(action, because: "it is charged by how often it is answered")
      }
    }
    for group in rules.compactMap({ $0[path: "Statement.ManagedRuleGroupStatement"] }) {
      if let extra = PaidRuleGroup(group) {
        CostItem.leftOut("Managed rules \(extra.name)", because: "\(extra.why); only the rule itself is counted")
      }
    }
  }
}

/// A managed rule group with a fee of its own (aws.amazon.com/waf/pricing).
private struct PaidRuleGroup {
  var name: String
  var why: String

  init?(_ group: Value) {
    name = group["Name"]?.string ?? "group"
    if let vendor = group["VendorName"]?.string, vendor != "AWS" {
      why = "\(vendor) sets a price for it in the marketplace"
    } else if ["BotControl", "ATP", "ACFP", "AntiDDoS"].contains(where: name.contains) {
      why = "it has a monthly fee and one for each request"
    } else {
      return nil
    }
  }
}
