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
    let period = running.merging(budget["TimePeriod"]?.object ?? [:]) { $1 }.compactMapValues(moment)
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
      let form = NormalForm.budgetTime.form
      members["TimePeriod"] = .object(
        Dictionary(
          uniqueKeysWithValues: period.map { name, value in
            let declared = scope["Budget.TimePeriod.\(name)"]
            return (name, declared.map { form($0) == form(value) ? $0 : form(value) } ?? form(value))
          }))
    }
    return .object(members)
  }

  /// Seconds since 1970 of a time in any of CloudFormation's forms: as a number, `2026-01-31…` or `01/31/26 …`, where the
  /// time of the day counts to the minute.
  static func moment(_ value: Value) -> Value? {
    if let number = value.number ?? value.string.flatMap(Double.init) {
      return Int64(exactly: number.rounded(.towardZero)).map(Value.integer)
    }
    guard let text = value.string else { return nil }
    let parts = text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    guard parts.count >= 3 else { return nil }
    let isISO = text.prefix(5).dropFirst(4) == "-"
    let (year, month, day) = isISO ? (parts[0], parts[1], parts[2]) : (parts[2], parts[0], parts[1])
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let (hour, minute) = (parts.count > 3 ? parts[3] : 0, parts.count > 4 ? parts[4] : 0)
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    let date = CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    return .integer(Int64(date.daysSince1970 * 86_400 + hour * 3600 + minute * 60))
  }

  /// What is spent of the limit, as AWS Budgets counts it.
  static func spent(_ spend: Value?) -> [Upkeep] {
    func amount(_ member: String) -> Double? { spend?[member]?["Amount"]?.plainText.flatMap { Double($0) } }
    guard let limit = amount("Limit"), let actual = amount("Actual") else { return [] }
    return [.spent(actual, of: limit, unit: spend?["Limit"]?["Unit"]?.string ?? "")]
  }
}

extension NormalForm {
  /// A time of a budget as seconds since 1970.
  static let budgetTime = NormalForm("time of a budget") { value in
    BudgetForm.moment(value).flatMap(\.plainText).map(Value.string) ?? value
  }

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
