public import AWS
public import Infra

/// Tells by mail when a month's bill of an environment comes near its budget, as AWS counts it: the limits of plans
/// (`.budget`) are estimates of what is declared, and this is what was used.
public struct BudgetAlarm: Component {
  public var scope: Scope
  /// The budget itself.
  public let budget: Budgets.Budget

  /// - Parameters:
  ///   - monthly: The budget of a month, in US dollars.
  ///   - tags: What the costs are counted by, all of them: tags that are activated for cost allocation, two at least.
  ///   - email: Who hears of it: of 80 % that are used, and of 100 % that are forecast.
  ///   - prefix: What names begin with.
  public init(
    _ name: String = "budget", monthly: Double, countedBy tags: KeyValuePairs<String, String>, email: String,
    prefix: Input<String> = Environment.prefix, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    scope = Scope(name, file: file, line: line, column: column)
    let subscribers = [Budgets.Budget.Subscriber(address: .init(email), subscriptionType: "EMAIL")]
    budget = Budgets.Budget(
      "monthly",
      budget: .init(
        budgetType: "COST", timeUnit: "MONTHLY", budgetLimit: .init(amount: .init(monthly), unit: "USD"),
        budgetName: "\(prefix)-\(name)",
        filterExpression: .init(
          and: tags.map { .init(tags: .init(key: .init($0.key), values: [.init($0.value)])) }),
        metrics: ["UnblendedCost"]),
      notificationsWithSubscribers: [
        .init(
          notification: .init(comparisonOperator: "GREATER_THAN", notificationType: "ACTUAL", threshold: 80),
          subscribers: subscribers),
        .init(
          notification: .init(comparisonOperator: "GREATER_THAN", notificationType: "FORECASTED", threshold: 100),
          subscribers: subscribers),
      ])
  }

  public var body: Contents { budget }
}
