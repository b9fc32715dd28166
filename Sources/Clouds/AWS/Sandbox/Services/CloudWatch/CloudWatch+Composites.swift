internal import InfraModel

/// Alarms over alarms, and what they keep from being deleted.
extension CloudWatch {
  /// Source: the API reference of PutCompositeAlarm; what CloudWatch says of alarms that are not there.
  static func checkRule(_ cloud: Cloud, _ call: Call) throws(Fault) {
    let rule = try call.required("AlarmRule")
    let tokens = tokens(of: rule)
    guard tokens.count(where: { $0 == .opening }) == tokens.count(where: { $0 == .closing }) else {
      throw Fault("ValidationError", "AlarmRule is not valid: \(rule)", status: 400)
    }
    let missing = named(in: tokens).filter { cloud.find(alarm, $0, in: call.region) == nil }
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
    named(in: tokens(of: composite.string("AlarmRule") ?? "")).contains(name)
  }

  private enum Token: Equatable {
    case opening, closing
    /// Without quotes.
    case text(String)
    case quoted(String)
  }

  private static func tokens(of rule: String) -> [Token] {
    var tokens: [Token] = []
    var rest = Substring(rule)
    while let first = rest.first {
      switch first {
      case "(", ")":
        tokens.append(first == "(" ? .opening : .closing)
        rest = rest.dropFirst()
      case "\"":
        let name = rest.dropFirst().prefix { $0 != "\"" }
        tokens.append(.quoted(String(name)))
        rest = rest[name.endIndex...].dropFirst()
      case _ where first.isWhitespace: rest = rest.dropFirst()
      default:
        let text = rest.prefix { !$0.isWhitespace && !"()\"".contains($0) }
        tokens.append(.text(String(text)))
        rest = rest[text.endIndex...]
      }
    }
    return tokens
  }

  /// What stands between the parentheses of `ALARM`, `OK` and `INSUFFICIENT_DATA`.
  private static func named(in tokens: [Token]) -> [String] {
    var names: [String] = []
    for index in tokens.indices.dropLast(2) where states.contains(tokens[index]) && tokens[index + 1] == .opening {
      switch tokens[index + 2] {
      case .text(let name), .quoted(let name):
        names.append(name.hasPrefix("arn:") ? String(name.split(separator: ":").last ?? "") : name)
      case .opening, .closing: continue
      }
    }
    return names
  }

  private static let states: [Token] = [.text("ALARM"), .text("OK"), .text("INSUFFICIENT_DATA")]
}
