import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html and API_PutTargets.html:
  /// `ValidationException`.
  static let eventsRule: [Demand] = [
    .filled("Targets.*.Arn"), scheduled, onDefaultBus, ownIdentifiers, .each("Targets.*", oneInput, taskRole),
  ]

  /// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
  static let scheduled = Demand.holds("ScheduleExpression") { subject in
    guard let text = subject.text("ScheduleExpression"), let problem = ScheduleText(text).problem else { return nil }
    return ("ScheduleExpression \(text) \(problem)", "write such as rate(5 minutes) or cron(0 20 * * ? *)")
  }

  private static let onDefaultBus = Demand.holds("ScheduleExpression") { subject in
    guard subject.text("ScheduleExpression") != nil, let bus = subject.text("EventBusName"),
      RulePlace.name(ofBus: bus) != RulePlace.standard
    else { return nil }
    return ("ScheduleExpression requires the default event bus, but EventBusName is \(bus)", "remove eventBusName")
  }

  private static let ownIdentifiers = Demand.holds("Targets") { subject in
    let ids = (subject.given("Targets")?.list ?? []).compactMap { $0["Id"]?.string }
    var seen: Set<String> = []
    guard let twice = ids.first(where: { !seen.insert($0).inserted }) else { return nil }
    return ("Targets has two targets of the Id \(twice)", "give each an Id of its own")
  }

  private static let oneInput = Demand.holds("Input") { subject in
    let given = ["Input", "InputPath", "InputTransformer"].filter(subject.isGiven)
    guard given.count > 1 else { return nil }
    return ("\(given.joined(separator: " and ")) exclude each other", "keep one of them")
  }

  private static let taskRole = Demand.needs("RoleArn", if: .given("EcsParameters"))
}

/// A schedule of EventBridge: `rate(5 minutes)`, `cron(0 20 * * ? *)`.
struct ScheduleText {
  private let text: String
  /// Whether the unit of one may be plural, and that of several not.
  private let isFree: Bool

  init(_ text: String, anyUnit isFree: Bool = false) {
    self.text = text
    self.isFree = isFree
  }

  /// What is wrong with it; `nil` for nothing that can be seen.
  var problem: String? {
    if let rate = inside("rate(") {
      let parts = rate.split(separator: " ")
      guard parts.count == 2, let number = Int(parts[0]), number > 0 else {
        return "must contain a positive number and a unit"
      }
      let single = ["minute", "hour", "day"]
      if isFree, single.contains(where: { parts[1] == $0 || parts[1] == $0 + "s" }) { return nil }
      let units = number == 1 ? ["minute", "hour", "day"] : ["minutes", "hours", "days"]
      return units.contains(String(parts[1])) ? nil : "is not in \(units.joined(separator: ", "))"
    }
    guard let fields = inside("cron(")?.split(separator: " ") else { return "is neither rate(…) nor cron(…)" }
    guard fields.count == 6 else { return "has \(fields.count) fields, and six are needed" }
    // One of the day of the month and the day of the week says that the other counts.
    return (fields[2] == "?") == (fields[4] == "?")
      ? "needs ? for either the day of the month or that of the week" : nil
  }

  private func inside(_ start: String) -> Substring? {
    text.hasPrefix(start) && text.hasSuffix(")") ? text.dropFirst(start.count).dropLast() : nil
  }
}
