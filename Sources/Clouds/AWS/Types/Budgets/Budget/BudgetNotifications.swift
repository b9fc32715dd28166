import InfraModel
import Provider

/// The notifications of a budget: each is told from the others by what it is for, and goes with its last subscriber.
enum BudgetNotifications {
  static let uses: [Use] = ["CreateNotification", "DeleteNotification", "CreateSubscriber", "DeleteSubscriber"]

  /// What tells a notification from others, with the cloud's own type of threshold where none is given.
  static func key(_ notification: Value) -> Value {
    var key: [String: Value] = ["ThresholdType": "PERCENTAGE"]
    for name in ["ComparisonOperator", "NotificationType", "ThresholdType"] where notification[name] != nil {
      key[name] = notification[name]
    }
    key["Threshold"] = notification["Threshold"]?.number.map(Value.number)
    return .object(key)
  }

  static func read(_ cloud: CloudCalls, _ named: [String: Value]) async throws -> [Value] {
    let answer = try await cloud.ask("DescribeNotificationsForBudget", named)
    return try await (answer["Notifications"]?.list ?? []).concurrentMap { notification in
      let notification = notification.removing("NotificationState")
      let answer = try await cloud.ask(
        "DescribeSubscribersForNotification", named.merging(["Notification": notification]) { $1 })
      return ["Notification": notification, "Subscribers": answer["Subscribers"] ?? []]
    }
  }

  /// Brings what runs to what is declared. New subscribers come before others go, so that none is the last.
  @Sendable
  static func change(_ cloud: CloudCalls, _ scope: CallScope) async throws {
    let named: [String: Value] = ["AccountId": .string(scope.account), "BudgetName": .string(scope.id.text)]
    let running = byKey(scope.previous["NotificationsWithSubscribers"])
    let declared = byKey(scope["NotificationsWithSubscribers"])
    let removable = byKey(.list(scope.removable("NotificationsWithSubscribers")))
    // In the order in which they are told and declared.
    for element in scope.previous["NotificationsWithSubscribers"]?.list ?? [] {
      let key = key(of: element)
      guard declared[key] == nil, removable[key] != nil else { continue }
      try await call("DeleteNotification", named, element["Notification"], [:], cloud)
    }
    for element in scope["NotificationsWithSubscribers"]?.list ?? [] {
      let key = key(of: element)
      let subscribers = element["Subscribers"]?.list ?? []
      guard let before = running[key] else {
        try await call("CreateNotification", named, element["Notification"], ["Subscribers": .list(subscribers)], cloud)
        continue
      }
      let there = before["Subscribers"]?.list ?? []
      for subscriber in subscribers where !there.contains(subscriber) {
        try await call("CreateSubscriber", named, before["Notification"], ["Subscriber": subscriber], cloud)
      }
      let known = removable[key]?["Subscribers"]?.list ?? []
      for subscriber in there where !subscribers.contains(subscriber) && known.contains(subscriber) {
        try await call("DeleteSubscriber", named, before["Notification"], ["Subscriber": subscriber], cloud)
      }
    }
  }

  private static func call(
    _ operation: String, _ named: [String: Value], _ notification: Value?, _ more: [String: Value], _ cloud: CloudCalls
  ) async throws {
    var input = named.merging(more) { $1 }
    input["Notification"] = notification
    _ = try await cloud.change(operation, input)
  }

  private static func key(of element: Value) -> Value { key(element["Notification"] ?? .null) }

  private static func byKey(_ list: Value?) -> [Value: Value] {
    Dictionary((list?.list ?? []).map { (key(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
