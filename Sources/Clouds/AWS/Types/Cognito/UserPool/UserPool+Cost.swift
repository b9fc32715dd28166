import InfraModel
import Pricing

extension CostModel {
  /// A user pool: the users that are active in a month, by its plan. An account's first 10,000 in the plans Lite and
  /// Essentials cost nothing (aws.amazon.com/cognito/pricing).
  static let userPool = CostModel("AWS::Cognito::UserPool", usage: .userPool, properties: .userPool) {
    resource in
    let plan = (resource.string("UserPoolTier") ?? "ESSENTIALS").lowercased().capitalizedFirst
    let users = Charge.used(
      "Active users, \(plan)", .activeUsers, PriceQuery("AmazonCognito", "Cognito\(plan)MAU", ["plan": plan]))
    if plan == "Plus" { users } else { users.free(first: 10_000, shared: "Cognito active users") }
    if plan != "Plus", (resource.string("UserPoolAddOns.AdvancedSecurityMode") ?? "OFF") != "OFF" {
      CostItem.leftOut("Advanced security", because: "outside of the plan Plus it is charged by user, in tiers")
    }
  }
}
