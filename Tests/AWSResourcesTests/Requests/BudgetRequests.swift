import AWSLives
import AWSResources
import AWSSamples
import InfraModel
import Provider
import Testing

@Suite("What budgets send")
struct BudgetRequests {
  private static let type: ResourceType = "AWS::Budgets::Budget"

  private static func notification(_ threshold: Value, _ addresses: String...) -> Value {
    [
      "Notification": ["NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": threshold],
      "Subscribers": .list(addresses.map { ["SubscriptionType": "EMAIL", "Address": .string($0)] }),
    ]
  }

  private static let limit: Value = [
    "BudgetName": "shop", "BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": ["Amount": 20.5, "Unit": "USD"],
  ]

  private static let answers: [String: [String: Value]] = [
    "GetCallerIdentity": ["Account": "123456789012"],
    "DescribeBudget": [
      "Budget": [
        "BudgetName": "shop", "BudgetType": "COST", "TimeUnit": "MONTHLY",
        "BudgetLimit": ["Amount": "20.5", "Unit": "USD"], "TimePeriod": ["Start": 1_767_225_600, "End": 3_706_473_600],
        "CalculatedSpend": ["ActualSpend": ["Amount": "3.0", "Unit": "USD"]],
      ]
    ],
    "DescribeNotificationsForBudget": [
      "Notifications": [
        [
          "NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
          "ThresholdType": "PERCENTAGE", "NotificationState": "ALARM",
        ]
      ]
    ],
    "DescribeSubscribersForNotification": [
      "Subscribers": [["SubscriptionType": "EMAIL", "Address": "one@example.com"]]
    ],
    "ListTagsForResource": ["ResourceTags": [["Key": "Name", "Value": "limit"]]],
  ]

  @Test("A budget is created with its notifications, amounts as texts and times as numbers")
  func creation() async throws {
    let recorder = RequestRecorder(Self.answers)
    var budget = Self.limit.object ?? [:]
    budget["TimePeriod"] = ["Start": "01/01/26 00:00 UTC", "End": "2026-12-31T12:30:00Z"]
    budget["PlannedBudgetLimits"] = #"{"1767225600": {"Amount": 5, "Unit": "USD"}}"#
    let made = try await recorder.create(
      Self.type,
      ["Budget": .object(budget), "NotificationsWithSubscribers": [Self.notification(80, "one@example.com")]])
    #expect(made.id == "shop")
    #expect(
      recorder.changes == [
        #"CreateBudget {"AccountId":"123456789012","Budget":{"BudgetLimit":{"Amount":"20.5","Unit":"USD"},"#
          + #""BudgetName":"shop","BudgetType":"COST","PlannedBudgetLimits":{"1767225600":{"Amount":"5","Unit":"USD"}},"#
          + #""TimePeriod":{"End":1798720200,"Start":1767225600},"TimeUnit":"MONTHLY"},"NotificationsWithSubscribers":["#
          + #"{"Notification":{"ComparisonOperator":"GREATER_THAN","NotificationType":"ACTUAL","Threshold":80},"#
          + #""Subscribers":[{"Address":"one@example.com","SubscriptionType":"EMAIL"}]}],"ResourceTags":["#
          + #"{"Key":"infra:operation","Value":"inf-0123456789abcdefghjkmnpqrs"}]}"#
      ])
  }

  @Test("A budget is read whole, in the account of the credentials")
  func reading() async throws {
    let recorder = RequestRecorder(Self.answers)
    guard case .present(let read)? = try await recorder.read(Self.type, "shop") else {
      Issue.record("it is not read")
      return
    }
    #expect(read.properties["Budget"]?["BudgetLimit"] == ["Amount": 20.5, "Unit": "USD"])
    #expect(read.properties["Budget"]?["TimePeriod"]?["Start"] == "1767225600")
    #expect(read.properties["Budget"]?["CalculatedSpend"] == nil)
    #expect(
      read.properties["NotificationsWithSubscribers"]?[0]?["Notification"] == [
        "NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80,
        "ThresholdType": "PERCENTAGE",
      ])
    #expect(read.properties["ResourceTags"] == .tags(["Name": "limit"]))
    let first = recorder.cloud.requests.first { $0.operation == "DescribeBudget" }
    #expect(
      first?.input == ["AccountId": "123456789012", "BudgetName": "shop", "ShowFilterExpression": true])
  }

  @Test("A changed limit keeps the period that runs")
  func limit() async throws {
    let recorder = RequestRecorder(Self.answers)
    let running: Value = .object((Self.limit.object ?? [:]).merging(["TimePeriod": ["Start": "5", "End": "9"]]) { $1 })
    _ = try await recorder.update(Self.type, "shop", from: ["Budget": running], to: ["Budget": Self.limit])
    #expect(
      recorder.changes == [
        #"UpdateBudget {"AccountId":"123456789012","NewBudget":{"BudgetLimit":{"Amount":"20.5","Unit":"USD"},"#
          + #""BudgetName":"shop","BudgetType":"COST","TimePeriod":{"End":9,"Start":5},"TimeUnit":"MONTHLY"}}"#
      ])
  }

  @Test("Notifications come and go by what they are for, and subscribers before others go")
  func notifications() async throws {
    let recorder = RequestRecorder(Self.answers)
    _ = try await recorder.update(
      Self.type, "shop",
      from: [
        "Budget": Self.limit,
        "NotificationsWithSubscribers": [
          Self.notification(80, "one@example.com"), Self.notification(90, "one@example.com"),
        ],
      ],
      to: [
        "Budget": Self.limit,
        "NotificationsWithSubscribers": [
          Self.notification(80, "two@example.com"), Self.notification(100, "one@example.com"),
        ],
      ])
    let known =
      #""AccountId":"123456789012","BudgetName":"shop","Notification":{"ComparisonOperator":"GREATER_THAN","#
      + #""NotificationType":"ACTUAL","Threshold":"#
    func subscriber(_ name: String) -> String { #"{"Address":"\#(name)@example.com","SubscriptionType":"EMAIL"}"# }
    let expected = [
      "DeleteNotification {\(known)90}}", "CreateSubscriber {\(known)80},\"Subscriber\":\(subscriber("two"))}",
      "DeleteSubscriber {\(known)80},\"Subscriber\":\(subscriber("one"))}",
      "CreateNotification {\(known)100},\"Subscribers\":[\(subscriber("one"))]}",
    ]
    #expect(recorder.changes == expected)
  }
}
