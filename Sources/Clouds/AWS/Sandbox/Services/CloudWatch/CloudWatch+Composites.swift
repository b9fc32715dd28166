internal import InfraModel

/// Alarms over alarms, and what they keep from being deleted.
extension CloudWatch {
  /// Source: the API reference of PutCompositeAlarm; what CloudWatch says of alarms that are not there.
  static func checkRule(_ cloud: Cloud, _ call: Call) throws(Fault) {
    let rule = try call.required("AlarmRule")
    guard rule.count(where: { $0 == "(" }) == rule.count(where: { $0 == ")" }) else {
      throw Fault("ValidationError", "AlarmRule is not valid: \(rule)", status: 400)
    }
    let missing = named(in: rule).filter { cloud.find(alarm, $0, in: call.region) == nil }
    guard missing.isEmpty else {
      throw Fault(
        "ValidationError",
        "Could not save the composite alarm as alarms \(missing) in the alarm rule do not exist", status: 400)
    }
  }

  static func checkUnnamed(_ names: [String], _ cloud: Cloud, _ call: Call) throws(Fault) {
    let composites = cloud.list(alarm, in: call.region).filter { $0["Type"] == "CompositeAlarm" }
    if names.count(where: { name in composites.contains { $0.id == name } }) > 1 {
      throw Fault("ValidationError", "You can't delete two composite alarms with one call", status: 400)
    }
    for name in names where composites.contains(where: { $0.id != name && isNamed(name, by: $0) }) {
      throw Fault(
        "ValidationError", "Cannot delete \(name) as there are composite alarm(s) depending on it.", status: 400)
    }
  }

  private static func isNamed(_ name: String, by composite: Record) -> Bool {
    named(in: composite.string("AlarmRule") ?? "").contains(name)
  }

  /// The names between the parentheses of `ALARM`, `OK` and `INSUFFICIENT_DATA`.
  private static func named(in rule: String) -> [String] {
    var names: [String] = []
    for part in rule.split(separator: "(").dropFirst() {
      let isQuoted = part.hasPrefix("\"")
      let text = isQuoted ? part.dropFirst().prefix { $0 != "\"" } : part.prefix { $0 != ")" }
      // What precedes a state or stands alone is no name.
      let isName = isQuoted || part.contains(")") && !text.contains(" ") && !["TRUE", "FALSE"].contains(text)
      guard isName, !text.isEmpty else { continue }
      names.append(text.hasPrefix("arn:") ? String(text.split(separator: ":").last ?? "") : String(text))
    }
    return names
  }
}
