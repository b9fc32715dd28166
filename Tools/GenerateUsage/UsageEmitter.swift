import InfraModel
import Pricing

/// Writes the `usage` modifiers of the types of a service, as the types' cost models declare them.
struct UsageEmitter {
  static let heading = """
    // Made by generate-usage from the usage that the types' cost models declare. Edit these, not this file.
    // swift-format-ignore-file

    public import Infra

    """

  /// The types of one service with their usage, sorted by name.
  var types: [(type: ResourceType, usage: UsageForm)]

  func text() -> String {
    types.reduce(into: Self.heading) { text, entry in
      text += "\nextension UsageSubject where Subject == \(entry.type.service).\(entry.type.shortName) {\n"
      text += entry.usage.modifiers.map(modifier).joined(separator: "\n") + "}\n"
    }
  }

  private func modifier(_ modifier: UsageForm.Modifier) -> String {
    let arguments = modifier.parameters.map { "    \($0.label): \($0.swiftType)? = nil" }
    guard modifier.parameters.count > 1 else { return short(modifier) }
    let amounts = modifier.parameters.map { "      \"\($0.key.name)\": \($0.amount)" }
    return documentation(of: modifier) + """
        public func usage(
      \(arguments.joined(separator: ",\n"))
        ) -> Self {
          using([
      \(amounts.joined(separator: ",\n")),
          ])
        }

      """
  }

  private func short(_ modifier: UsageForm.Modifier) -> String {
    let arguments = modifier.parameters.map { "\($0.label): \($0.swiftType)? = nil" }.joined()
    let amounts = modifier.parameters.map { "\"\($0.key.name)\": \($0.amount)" }.joined()
    return documentation(of: modifier) + """
        public func usage(\(arguments)) -> Self {
          using([\(amounts)])
        }

      """
  }

  private func documentation(of modifier: UsageForm.Modifier) -> String {
    let told = modifier.parameters.compactMap { parameter in parameter.meaning.map { (parameter.label, $0) } }
    let lines = [modifier.meaning] + (told.isEmpty ? [] : ["- Parameters:"]) + told.map { "  - \($0): \($1)" }
    return lines.map { "  /// \($0)\n" }.joined()
  }
}

extension UsageForm.Parameter {
  /// The type of the argument: an amount of the key's unit.
  fileprivate var swiftType: String {
    if isShare { return "Share" }
    return switch key.unit {
    case .count: "Quantity"
    case .gigabytes, .megabytes, .kilobytes: "DataAmount"
    case .hours, .minutes, .seconds, .milliseconds: "TimeAmount"
    }
  }

  /// The argument as a number of the key's unit, within what can be meant.
  fileprivate var amount: String {
    let amount = "\(label)?.figure" + (key.unit.divisor.map { ".divided(by: \($0))" } ?? "")
    return amount + (key.limit.map { ".atMost(\(key.most), because: \"\($0)\")" } ?? "")
  }
}

extension UsageUnit {
  /// By what an amount of the language is divided: it counts data in gigabytes and time in milliseconds.
  fileprivate var divisor: String? {
    switch self {
    case .count, .gigabytes, .milliseconds: nil
    case .megabytes: "1 / 1_024"
    case .kilobytes: "1 / 1_048_576"
    case .hours: "3_600_000"
    case .minutes: "60_000"
    case .seconds: "1_000"
    }
  }
}
