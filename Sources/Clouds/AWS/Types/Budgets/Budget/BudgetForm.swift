import InfraModel
import Provider

/// A budget as CloudFormation has it, and as the API does.
enum BudgetForm {
  /// The declared name, or one that is made up.
  static func name(_ scope: CallScope) -> String {
    scope["Budget.BudgetName"]?.string ?? String("infra-\(scope.operation)".prefix(100))
  }

  static func arn(_ name: String, _ account: String, _ scope: CallScope) -> String {
    "arn:\(scope.partition):budgets::\(account):budget/\(name)"
  }

  /// The whole budget: an update takes back what it does not have. The period goes on as it runs.
  static func sent(_ scope: CallScope, named name: String) -> Value {
    var budget = scope["Budget"]?.object ?? [:]
    budget["BudgetName"] = .string(name)
    budget["BudgetLimit"] = budget["BudgetLimit"].map(amount)
    budget["CostFilters"] = budget["CostFilters"].map(Value.document)
    budget["PlannedBudgetLimits"] = budget["PlannedBudgetLimits"].map { limits in
      .object((Value.document(limits).object ?? [:]).mapValues(amount))
    }
    let running = scope.previous["Budget"]?["TimePeriod"]?.object ?? [:]
    let period = running.merging(budget["TimePeriod"]?.object ?? [:]) { $1 }.compactMapValues(RegistryTime.seconds)
    budget["TimePeriod"] = period.isEmpty ? Value?.none : .object(period)
    return .object(budget.filter { !$0.value.isNull })
  }

  /// Numbers are texts in the API.
  private static func amount(_ spend: Value) -> Value {
    guard var members = spend.object, let text = members["Amount"]?.plainText else { return spend }
    members["Amount"] = .string(text)
    return .object(members)
  }

  /// A budget that the API tells, its times as they are declared where they are the same.
  static func told(_ budget: Value, _ scope: CallScope) -> Value {
    var members = budget.object ?? [:]
    if let period = members["TimePeriod"]?.object {
      let form = NormalForm.time.form
      members["TimePeriod"] = .object(
        Dictionary(
          uniqueKeysWithValues: period.map { name, value in
            let declared = scope["Budget.TimePeriod.\(name)"]
            return (name, declared.map { form($0) == form(value) ? $0 : form(value) } ?? form(value))
          }))
    }
    return .object(members)
  }

  /// What is spent of the limit, as AWS Budgets counts it.
  static func spent(_ spend: Value?) -> [Upkeep] {
    func amount(_ member: String) -> Double? { spend?[member]?["Amount"]?.plainText.flatMap { Double($0) } }
    guard let limit = amount("Limit"), let actual = amount("Actual") else { return [] }
    return [.spent(actual, of: limit, unit: spend?["Limit"]?["Unit"]?.string ?? "")]
  }
}

extension NormalForm {
  /// Notifications and their subscribers in any order, with the type of threshold that counts where none is declared.
  static let budgetNotifications = NormalForm("notifications of a budget") { value in
    guard let elements = value.list else { return value }
    func sorted(_ values: [Value]) -> Value {
      .list(values.sorted { JSON.canonicalText($0) < JSON.canonicalText($1) })
    }
    return sorted(
      elements.map { element in
        guard let notification = element["Notification"] else { return element }
        return [
          "Notification": BudgetNotifications.key(notification),
          "Subscribers": sorted(element["Subscribers"]?.list ?? []),
        ]
      })
  }
}
