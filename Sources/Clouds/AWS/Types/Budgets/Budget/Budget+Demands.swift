import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Budget.html,
  /// API_budgets_Notification.html and API_budgets_NotificationWithSubscribers.html: `InvalidParameterException`,
  /// `CreationLimitExceededException`.
  static let budget: [Demand] = [
    .one(
      "Budget.BudgetType", of: "COST", "USAGE", "RI_UTILIZATION", "RI_COVERAGE", "SAVINGS_PLANS_UTILIZATION",
      "SAVINGS_PLANS_COVERAGE"),
    .one("Budget.TimeUnit", of: "DAILY", "MONTHLY", "QUARTERLY", "ANNUALLY", "CUSTOM"),
    .length("Budget.BudgetName", from: 1, to: 100), .text("Budget.BudgetName", .budgetName),
    .text("Budget.TimePeriod.Start", .time), .text("Budget.TimePeriod.End", .time),
    .elements("Budget.Metrics", from: 1, to: 1),
    .each("Budget", limits, filters, .excludes("CostTypes", if: .when("BudgetType", isNot: "COST"))),
    .elements("NotificationsWithSubscribers", to: 10),
    .each(
      "NotificationsWithSubscribers.*", .elements("Subscribers", from: 1, to: 11), oneTopic,
      .one("Notification.NotificationType", of: "ACTUAL", "FORECASTED"),
      .one("Notification.ComparisonOperator", of: "GREATER_THAN", "LESS_THAN", "EQUAL_TO"),
      .one("Notification.ThresholdType", of: "PERCENTAGE", "ABSOLUTE_VALUE"),
      .one("Subscribers.*.SubscriptionType", of: "SNS", "EMAIL")), distinct,
  ]

  /// One limit, or one that adjusts itself.
  private static let limits = Demand.oneOf(
    "BudgetLimit", "PlannedBudgetLimits", "AutoAdjustData", if: .when("BudgetType", is: "COST", "USAGE"))

  private static let filters = Demand.excludes("CostFilters", "CostTypes", if: .given("FilterExpression"))

  private static let oneTopic = Demand.holds("Subscribers") { subject in
    let topics = (subject.given("Subscribers")?.list ?? []).count {
      subject.declared.literal($0["SubscriptionType"]) == "SNS"
    }
    return topics > 1 ? ("Subscribers has \(topics) topics, and a notification has one", "keep one of them") : nil
  }

  private static let distinct = Demand { subject in
    var seen: Set<Value> = []
    return subject.values("NotificationsWithSubscribers.*.Notification").compactMap { name, value in
      guard value.isConcrete, !seen.insert(BudgetNotifications.key(value)).inserted else { return nil }
      return subject.problem(
        .impossibleProperty, "\(name) is the same as another one", at: name,
        fix: "declare it once, with all subscribers")
    }
  }
}

extension TextForm {
  fileprivate static let budgetName = TextForm(
    "a name that budgets can have", fix: "leave out :, \\ and /action/"
  ) { text in !text.contains(":") && !text.contains("\\") && !text.contains("/action/") }
}
