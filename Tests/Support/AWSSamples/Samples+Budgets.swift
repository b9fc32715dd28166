import InfraModel

extension Samples {
  package static let budgets: [Sample] = [budget, usageBudget]

  private static func notification(
    _ threshold: Value, _ subscribers: [(type: String, address: Value)], _ type: String = "ACTUAL"
  ) -> Value {
    [
      "Notification": [
        "NotificationType": .string(type), "ComparisonOperator": "GREATER_THAN", "Threshold": threshold,
      ],
      "Subscribers": .list(subscribers.map { ["SubscriptionType": .string($0.type), "Address": $0.address] }),
    ]
  }

  private static let unknownToMoto =
    "moto has no UpdateBudget, no subscribers and no tags"

  package static let budget = Sample(
    "AWS::Budgets::Budget", needs: [Sample.Need("topic", "AWS::SNS::Topic", ["TopicName": "sample-budget"])],
    [
      "Budget": [
        "BudgetName": "infra-sample", "BudgetType": "COST", "TimeUnit": "MONTHLY",
        "BudgetLimit": ["Amount": 100, "Unit": "USD"], "CostFilters": ["Service": ["Amazon Simple Storage Service"]],
        "TimePeriod": ["Start": "2026-01-01"],
      ],
      "NotificationsWithSubscribers": [
        notification(80, [("EMAIL", "one@example.com"), ("SNS", .ref("topic", "TopicArn"))]),
        notification(100, [("EMAIL", "one@example.com")], "FORECASTED"),
      ],
      "ResourceTags": .tags(["Name": "budget"]),
    ],
    updates: [
      .set([
        "Budget": [
          "BudgetName": "infra-sample", "BudgetType": "COST", "TimeUnit": "MONTHLY",
          "BudgetLimit": ["Amount": 150.5, "Unit": "USD"], "CostTypes": ["IncludeTax": false],
        ], "ResourceTags": .tags(["Name": "limit", "Owner": "me"]),
      ]),
      // Another subscriber, and another threshold.
      .set([
        "NotificationsWithSubscribers": [
          notification(80, [("EMAIL", "two@example.com")]),
          notification(120, [("EMAIL", "one@example.com"), ("EMAIL", "two@example.com")], "FORECASTED"),
        ]
      ]),
      .remove("NotificationsWithSubscribers"), .remove("ResourceTags"),
    ], motoCannot: unknownToMoto)

  package static let usageBudget = Sample(
    "AWS::Budgets::Budget", title: "of usage, without a name",
    [
      "Budget": [
        "BudgetType": "USAGE", "TimeUnit": "QUARTERLY", "BudgetLimit": ["Amount": 20, "Unit": "GB"],
        "TimePeriod": ["Start": "01/01/26 00:00 UTC", "End": "1798761600"],
      ]
    ],
    updates: [.set(["NotificationsWithSubscribers": [notification(0.5, [("EMAIL", "one@example.com")])]])],
    motoCannot: unknownToMoto)
}
