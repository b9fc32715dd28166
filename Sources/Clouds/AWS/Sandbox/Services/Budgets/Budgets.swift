internal import InfraModel

/// AWS Budgets: budgets of the account, one table for the whole world, with their notifications and subscribers. Nothing is
/// spent here, so nobody is ever told.
///
/// Source: Budgets API Reference, version 2016-10-20.
enum Budgets {
  static let budget = Kind(
    "budgets.budget",
    missing: FaultForm("NotFoundException", "Unable to get budget: {id} - the budget doesn't exist."),
    exists: FaultForm("DuplicateRecordException", "Error creating budget: {id} - the budget already exists.")
  ) {
    $0.isGlobal = true
    $0.idField = "BudgetName"
    $0.arn = "arn:{partition}:budgets::{account}:budget/{id}"
    $0.quota = Kind.Quota(
      20_000, FaultForm("CreationLimitExceededException", "Unable to create budget {id} - too many budgets."))
  }

  /// How many notifications a budget has at most, and subscribers a notification: one topic and ten addresses.
  private static let mostNotifications = 10
  private static let mostSubscribers = 11

  static let budgets = ServiceBehavior(
    "budgets", kinds: [budget],
    operations: [
      "CreateBudget": Behavior { cloud, call throws(Fault) in
        try checkAccount(call)
        let given = call["Budget"]?.object ?? [:]
        let entries = call.list("NotificationsWithSubscribers")
        guard entries.count <= mostNotifications else { throw tooMany("notifications", mostNotifications) }
        var seen: Set<Value> = []
        for entry in entries {
          guard seen.insert(key(entry["Notification"])).inserted else { throw duplicate("notification") }
          try check(entry["Subscribers"]?.list ?? [])
        }
        var fields = try checked(given, call)
        fields["Notifications"] = .list(entries.map(kept))
        try cloud.create(
          budget, named: given["BudgetName"]?.string ?? "", call, fields, tags: Call.tags(call["ResourceTags"]))
        return [:]
      },
      "DescribeBudget": Behavior { cloud, call throws(Fault) in
        ["Budget": told(try found(cloud, call), call)]
      },
      "DescribeBudgets": Behavior { cloud, call throws(Fault) in
        try checkAccount(call)
        return ["Budgets": .list(cloud.list(budget, in: "").map { told($0, call) })]
      },
      "UpdateBudget": Behavior { cloud, call throws(Fault) in
        try checkAccount(call)
        let given = call["NewBudget"]?.object ?? [:]
        let record = try cloud.get(budget, given["BudgetName"]?.string ?? "", call)
        let fields = try checked(given, call)
        try cloud.change(record) { $0.fields = fields.merging(["Notifications": $0["Notifications"] ?? []]) { $1 } }
        return [:]
      },
      "DeleteBudget": Behavior { cloud, call throws(Fault) in
        try cloud.delete(try found(cloud, call))
        return [:]
      },
      "DescribeNotificationsForBudget": Behavior { cloud, call throws(Fault) in
        ["Notifications": .list(entries(of: try found(cloud, call)).compactMap { $0["Notification"] })]
      },
      "CreateNotification": Behavior { cloud, call throws(Fault) in
        let record = try found(cloud, call)
        let entries = entries(of: record)
        try check(call.list("Subscribers"))
        guard !entries.contains(where: { key($0["Notification"]) == key(call["Notification"]) }) else {
          throw duplicate("notification")
        }
        guard entries.count < mostNotifications else { throw tooMany("notifications", mostNotifications) }
        let entry: Value = [
          "Notification": call["Notification"] ?? [:], "Subscribers": .list(call.list("Subscribers")),
        ]
        try cloud.change(record) { $0["Notifications"] = .list(entries + [kept(entry)]) }
        return [:]
      },
      "UpdateNotification": Behavior { cloud, call throws(Fault) in
        let renewed = kept(["Notification": call["NewNotification"] ?? [:], "Subscribers": []])
        try change(&cloud, call, of: "OldNotification") { entry, others throws(Fault) in
          guard !others.contains(where: { key($0["Notification"]) == key(renewed["Notification"]) }) else {
            throw duplicate("notification")
          }
          return entry.setting("Notification", to: renewed["Notification"] ?? .null)
        }
        return [:]
      },
      "DeleteNotification": Behavior { cloud, call throws(Fault) in
        try change(&cloud, call) { _, _ in nil }
        return [:]
      },
      "DescribeSubscribersForNotification": Behavior { cloud, call throws(Fault) in
        let entry = entries(of: try found(cloud, call)).first { key($0["Notification"]) == key(call["Notification"]) }
        guard let entry else { throw missingNotification }
        return ["Subscribers": entry["Subscribers"] ?? []]
      },
      "CreateSubscriber": Behavior { cloud, call throws(Fault) in
        try change(&cloud, call) { entry, _ throws(Fault) in
          let subscribers = entry["Subscribers"]?.list ?? []
          guard let subscriber = call["Subscriber"], !subscribers.contains(subscriber) else {
            throw duplicate("subscriber")
          }
          try check(subscribers + [subscriber])
          return entry.setting("Subscribers", to: .list(subscribers + [subscriber]))
        }
        return [:]
      },
      "UpdateSubscriber": Behavior { cloud, call throws(Fault) in
        try change(&cloud, call) { entry, _ throws(Fault) in
          let subscribers = entry["Subscribers"]?.list ?? []
          guard let old = call["OldSubscriber"], let new = call["NewSubscriber"], subscribers.contains(old) else {
            throw missingSubscriber
          }
          guard !subscribers.contains(new) else { throw duplicate("subscriber") }
          let renewed = subscribers.map { $0 == old ? new : $0 }
          try check(renewed)
          return entry.setting("Subscribers", to: .list(renewed))
        }
        return [:]
      },
      "DeleteSubscriber": Behavior { cloud, call throws(Fault) in
        try change(&cloud, call) { entry, _ throws(Fault) in
          let subscribers = entry["Subscribers"]?.list ?? []
          guard let subscriber = call["Subscriber"], subscribers.contains(subscriber) else { throw missingSubscriber }
          // A notification goes with its last subscriber.
          let rest = subscribers.filter { $0 != subscriber }
          if rest.isEmpty { return nil }
          return entry.setting("Subscribers", to: .list(rest))
        }
        return [:]
      },
      "TagResource": .tag(.arn("ResourceARN", budget.missing), tags: "ResourceTags"),
      "UntagResource": Behavior { cloud, call throws(Fault) in
        let arn = try call.required("ResourceARN")
        guard let record = cloud.find(arn: arn) else { throw budget.missing.fault(arn) }
        try cloud.change(record) { record in
          for key in call.strings("ResourceTagKeys") { record.tags[key] = nil }
        }
        return [:]
      },
      "ListTagsForResource": .listTags(.arn("ResourceARN", budget.missing), as: .list("ResourceTags")),
    ])

  // MARK: - Budgets

  private static func checkAccount(_ call: Call) throws(Fault) {
    guard call["AccountId"]?.string == call.account else {
      throw Fault("AccessDeniedException", "The account \(call.string("AccountId") ?? "") is not the caller's.")
    }
  }

  private static func found(_ cloud: Cloud, _ call: Call) throws(Fault) -> Record {
    try checkAccount(call)
    return try cloud.get(budget, try call.required("BudgetName"), call)
  }

  private static func told(_ record: Record, _ call: Call) -> Value {
    let told = Value.object(record.fields).without("Notifications")
    return call["ShowFilterExpression"] == true ? told : told.without("FilterExpression", "Metrics")
  }

  /// A budget with what AWS fills in.
  private static func checked(_ given: [String: Value], _ call: Call) throws(Fault) -> [String: Value] {
    let limits = ["BudgetLimit", "PlannedBudgetLimits", "AutoAdjustData"].filter { given[$0] != nil }
    let isAmount = given["BudgetType"] == "COST" || given["BudgetType"] == "USAGE"
    guard !isAmount || limits.count == 1 || limits.contains("AutoAdjustData") else {
      throw invalid(
        "Unable to create/update budget - please provide one of the followings: Budget Limit/ Planned Budget Limit/ "
          + "Auto Adjust Data")
    }
    if given["FilterExpression"] != nil, given["CostFilters"] != nil || given["CostTypes"] != nil {
      throw invalid("FilterExpression and Metrics cannot be used with CostFilters and CostTypes.")
    }
    if given["CostTypes"] != nil, given["BudgetType"] != "COST" {
      throw invalid("CostTypes is not supported for this type of budget.")
    }
    var fields = given
    if given["BudgetType"] == "COST", given["FilterExpression"] == nil {
      let standard = Value.object(
        Dictionary(
          uniqueKeysWithValues: [
            "IncludeCredit", "IncludeDiscount", "IncludeOtherSubscription", "IncludeRecurring", "IncludeRefund",
            "IncludeSubscription", "IncludeSupport", "IncludeTax", "IncludeUpfront",
          ].map { ($0, true) } + [("UseAmortized", false), ("UseBlended", false)]))
      fields["CostTypes"] = standard.merging(given["CostTypes"])
    }
    if !isAmount, given["BudgetLimit"] == nil { fields["BudgetLimit"] = ["Amount": "100.0", "Unit": "PERCENTAGE"] }
    let period = given["TimePeriod"]
    let start = period?["Start"]?.number ?? call.now - call.now.truncatingRemainder(dividingBy: 86_400)
    let end = period?["End"]?.number ?? forever
    guard start < end else { throw invalid("The start of the time period must come before its end.") }
    fields["TimePeriod"] = ["Start": .number(start), "End": .number(end)]
    let unit = given["BudgetLimit"]?["Unit"] ?? "USD"
    fields["CalculatedSpend"] = ["ActualSpend": ["Amount": "0.0", "Unit": unit]]
    fields["LastUpdatedTime"] = .number(call.now)
    return fields
  }

  /// 06/15/87 00:00 UTC.
  private static let forever = 3_706_473_600.0

  // MARK: - Notifications

  private static func entries(of record: Record) -> [Value] { record["Notifications"]?.list ?? [] }

  /// What tells a notification from others.
  private static func key(_ notification: Value?) -> Value {
    [
      "Type": notification?["NotificationType"] ?? "", "Operator": notification?["ComparisonOperator"] ?? "",
      "Threshold": .number(notification?["Threshold"]?.number ?? 0),
      "ThresholdType": notification?["ThresholdType"] ?? "PERCENTAGE",
    ]
  }

  private static func kept(_ entry: Value) -> Value {
    let notification = entry["Notification"] ?? [:]
    return entry.setting(
      "Notification",
      to: Value.object(["ThresholdType": "PERCENTAGE", "NotificationState": "OK"]).merging(notification))
  }

  private static func check(_ subscribers: [Value]) throws(Fault) {
    guard !subscribers.isEmpty else { throw invalid("A notification needs at least one subscriber.") }
    let topics = subscribers.count { $0["SubscriptionType"] == "SNS" }
    guard subscribers.count <= mostSubscribers, topics <= 1, subscribers.count - topics <= mostSubscribers - 1 else {
      throw tooMany("subscribers", mostSubscribers)
    }
    guard Set(subscribers).count == subscribers.count else { throw duplicate("subscriber") }
  }

  /// Changes one notification of a budget with its subscribers; `nil` takes it away.
  private static func change(
    _ cloud: inout Cloud, _ call: Call, of member: String = "Notification",
    _ body: (_ entry: Value, _ others: [Value]) throws(Fault) -> Value?
  ) throws(Fault) {
    let record = try found(cloud, call)
    var entries = entries(of: record)
    guard let index = entries.firstIndex(where: { key($0["Notification"]) == key(call[member]) }) else {
      throw missingNotification
    }
    let entry = entries.remove(at: index)
    if let changed = try body(entry, entries) { entries.insert(changed, at: index) }
    try cloud.change(record) { [entries] in $0["Notifications"] = .list(entries) }
  }

  private static let missingNotification = Fault("NotFoundException", "Unable to find the notification.")
  private static let missingSubscriber = Fault("NotFoundException", "Unable to find the subscriber.")

  private static func invalid(_ message: String) -> Fault { Fault("InvalidParameterException", message) }

  private static func duplicate(_ what: String) -> Fault {
    Fault("DuplicateRecordException", "Unable to create the \(what) - it already exists.")
  }

  private static func tooMany(_ what: String, _ most: Int) -> Fault {
    Fault("CreationLimitExceededException", "There can be no more than \(most) \(what).")
  }
}
