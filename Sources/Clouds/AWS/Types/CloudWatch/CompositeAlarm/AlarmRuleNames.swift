/// The alarms that the rule of a composite alarm names, by name or ARN: `ALARM("a") AND NOT OK(b)`.
///
/// Source: CloudWatch API Reference, PutCompositeAlarm, `AlarmRule`.
struct AlarmRuleNames {
  private(set) var names: [String] = []

  init(_ text: String) {
    var rest = text[...]
    while let start = Self.states.compactMap({ rest.firstRange(of: $0)?.upperBound }).min() {
      rest = rest[start...].drop { $0 == " " }
      let isQuoted = rest.first == "\""
      if isQuoted { rest = rest.dropFirst() }
      guard let end = rest.firstIndex(of: isQuoted ? "\"" : ")") else { return }
      var name = String(rest[..<end])
      if !isQuoted { while name.last == " " { name.removeLast() } }
      names.append(name.hasPrefix("arn:") ? String(name.split(separator: ":").last ?? "") : name)
      rest = rest[end...]
    }
  }

  private static let states = ["ALARM(", "OK(", "INSUFFICIENT_DATA("]
}
