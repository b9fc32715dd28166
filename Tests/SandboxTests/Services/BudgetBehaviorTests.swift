import AWSClient
import AWSLives
import AWSSamples
import InfraModel
import Sandbox
import Testing

@Suite("Budgets of an account")
struct BudgetBehaviorTests {
  private let aws = SandboxDriver()
  private let named: [String: Value] = ["AccountId": .string(Samples.account), "BudgetName": "shop"]

  private func budget(_ more: [String: Value] = [:]) -> [String: Value] {
    [
      "AccountId": .string(Samples.account),
      "Budget": .object(
        [
          "BudgetName": "shop", "BudgetType": "COST", "TimeUnit": "MONTHLY",
          "BudgetLimit": ["Amount": "20", "Unit": "USD"],
        ].merging(more) { $1 }),
    ]
  }

  private func notification(_ threshold: Value) -> Value {
    ["NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": threshold]
  }

  private func mail(_ name: String) -> Value {
    ["SubscriptionType": "EMAIL", "Address": .string("\(name)@example.com")]
  }

  private func refusal(_ operation: String, _ more: [String: Value]) async -> String? {
    await aws.refusal(.budgets, operation, named.merging(more) { $1 })
  }

  private func thresholds() async throws -> [Value?] {
    let answer = try await aws.call(.budgets, "DescribeNotificationsForBudget", named)
    return (answer["Notifications"]?.list ?? []).map { $0["Threshold"] }
  }

  @Test("A budget has a name of its own, a limit, and what AWS fills in, from wherever it is asked for")
  func names() async throws {
    try await aws.call(.budgets, "CreateBudget", budget())
    #expect(await aws.refusal(.budgets, "CreateBudget", budget()) == "DuplicateRecordException")
    #expect(
      await aws.refusal(.budgets, "CreateBudget", budget(["BudgetName": "other", "BudgetLimit": .null]))
        == "InvalidParameterException")
    #expect(await refusal("DescribeBudget", ["AccountId": "210987654321"]) == "AccessDeniedException")
    let told = try await aws.call(.budgets, "DescribeBudget", named, in: "us-west-2")["Budget"]
    #expect(told?["CostTypes"]?["IncludeTax"] == true && told?["TimePeriod"]?["Start"] != nil)
    try await aws.call(.budgets, "DeleteBudget", named)
    #expect(await refusal("DescribeBudget", [:]) == "NotFoundException")
  }

  @Test("A notification goes with its last subscriber, and there are ten of them and one topic at most")
  func notifications() async throws {
    try await aws.call(.budgets, "CreateBudget", budget())
    for threshold in 1...10 {
      try await aws.call(
        .budgets, "CreateNotification",
        named.merging(["Notification": notification(.integer(Int64(threshold))), "Subscribers": [mail("one")]]) { $1 })
    }
    let eleventh: [String: Value] = ["Notification": notification(11), "Subscribers": [mail("one")]]
    #expect(await refusal("CreateNotification", eleventh) == "CreationLimitExceededException")
    let first: [String: Value] = ["Notification": notification(1)]
    #expect(
      await refusal("CreateNotification", first.merging(["Subscribers": [mail("one")]]) { $1 })
        == "DuplicateRecordException")
    #expect(
      await refusal("CreateSubscriber", first.merging(["Subscriber": mail("one")]) { $1 }) == "DuplicateRecordException"
    )
    for name in ["two", "three"] {
      let topic: Value = [
        "SubscriptionType": "SNS", "Address": .string("arn:aws:sns:eu-central-1:123456789012:\(name)"),
      ]
      #expect(
        await refusal("CreateSubscriber", first.merging(["Subscriber": topic]) { $1 })
          == (name == "two" ? nil : "CreationLimitExceededException"))
    }
    #expect(
      await refusal(
        "UpdateNotification", ["OldNotification": notification(2), "NewNotification": notification(3)])
        == "DuplicateRecordException")
    #expect(
      await refusal(
        "UpdateNotification", ["OldNotification": notification(2), "NewNotification": notification(20)]) == nil)
    #expect(
      await refusal("DeleteSubscriber", ["Notification": notification(20), "Subscriber": mail("one")]) == nil)
    #expect(await refusal("DeleteNotification", ["Notification": notification(3)]) == nil)
    #expect(await refusal("DeleteNotification", ["Notification": notification(3)]) == "NotFoundException")
    #expect(try await thresholds() == [1, 4, 5, 6, 7, 8, 9, 10])
  }
}
