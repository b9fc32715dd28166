import InfraModel
import Pricing

extension CostModel {
  static let budgetsBudget = CostModel.free(
    "AWS::Budgets::Budget", because: "budgets that only report cost nothing",
    "Budget", "NotificationsWithSubscribers", "ResourceTags")
}
