import AWSClient
import InfraModel
import Provider

extension Budgets {
  /// A budget of the account, and who is told when it is met. The registry lets only a create set the notifications; the
  /// API changes them, and a budget that is made anew forgets what was spent.
  ///
  /// Source: Budgets API Reference, version 2016-10-20. Every call names the account.
  static let budget = Handler("AWS::Budgets::Budget", of: .budgets, id: "Id") {
    DerivedIdentifiers { scope in ["Id": .string(BudgetForm.name(scope))] }
    Create(uses: ["CreateBudget"], properties: ["Budget", "NotificationsWithSubscribers"]) { cloud, scope in
      var input: [String: Value] = [
        "AccountId": .string(scope.account), "Budget": BudgetForm.sent(scope, named: BudgetForm.name(scope)),
      ]
      input["NotificationsWithSubscribers"] = scope["NotificationsWithSubscribers"]
      return try await cloud.change("CreateBudget", input.merging(scope.tagMembers) { $1 })
    }
    Sets("Budget", uses: ["UpdateBudget"]) { cloud, scope in
      _ = try await cloud.change(
        "UpdateBudget",
        ["AccountId": .string(scope.account), "NewBudget": BudgetForm.sent(scope, named: scope.id.text)])
    }
    Sets("NotificationsWithSubscribers", uses: BudgetNotifications.uses, BudgetNotifications.change)
    Tags(
      "ResourceTags", create: .list("ResourceTags"), read: .item("ResourceTags"),
      add: Call("TagResource", [arn, .tagList(as: "ResourceTags")]),
      remove: Call("UntagResource", [arn, .tagKeys(as: "ResourceTagKeys")]))
    Reads(
      uses: [
        Use("GetCallerIdentity", of: .sts), "DescribeBudget", "DescribeNotificationsForBudget",
        "DescribeSubscribersForNotification", "ListTagsForResource",
      ], read)
    Upkeeps { item, _ in BudgetForm.spent(item["Spend"]) }
    Deletes("DeleteBudget", [.code(as: "AccountId") { .string($0.account) }, .field("Id", as: "BudgetName")])
    Finds.name
    Traits(
      replacing: ["Budget.BudgetName"], changeable: ["NotificationsWithSubscribers"],
      comparisons: [
        "Budget.TimePeriod.Start": .form(.time), "Budget.TimePeriod.End": .form(.time),
        "NotificationsWithSubscribers": .form(.budgetNotifications),
      ], exclusive: ["Budget.BudgetName"], identities: [["Budget.BudgetName"]])
  }

  private static let arn = Field.code(as: "ResourceARN") { .string(BudgetForm.arn($0.id.text, $0.account, $0)) }

  @Sendable private static func read(_ cloud: CloudCalls, _ scope: CallScope) async throws -> Value? {
    var account = scope.account
    if account.isEmpty {
      account = try await cloud.ask("GetCallerIdentity", [:], of: .sts)["Account"]?.string ?? ""
    }
    let named: [String: Value] = ["AccountId": .string(account), "BudgetName": .string(scope.id.text)]
    let asked = try await cloud.askIfPresent("DescribeBudget", named.merging(["ShowFilterExpression": true]) { $1 })
    guard let budget = asked?["Budget"] else { return nil }
    let notifications = try await BudgetNotifications.read(cloud, named)
    let tags = try await cloud.ask(
      "ListTagsForResource", ["ResourceARN": .string(BudgetForm.arn(scope.id.text, account, scope))])
    var item: [String: Value] = [
      "Id": .string(scope.id.text), "Budget": BudgetForm.told(budget, scope),
      "ResourceTags": tags["ResourceTags"] ?? [],
    ]
    item["Spend"] = ["Limit": budget["BudgetLimit"] ?? [:], "Actual": budget["CalculatedSpend"]?["ActualSpend"] ?? [:]]
    if !notifications.isEmpty { item["NotificationsWithSubscribers"] = .list(notifications) }
    return .object(item)
  }
}
