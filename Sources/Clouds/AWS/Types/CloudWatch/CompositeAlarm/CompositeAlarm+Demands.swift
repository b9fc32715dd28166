import InfraModel
import Planner

extension Demand {
  /// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html: `ValidationError`.
  static let compositeAlarm: [Demand] = [
    .needs("ActionsSuppressorWaitPeriod", "ActionsSuppressorExtensionPeriod", if: .given("ActionsSuppressor")),
    .holds("AlarmRule") { subject in
      guard let rule = subject.text("AlarmRule").map({ AlarmRuleNames($0) }), !rule.isBalanced else { return nil }
      return (
        "AlarmRule has \(rule.opening) opening and \(rule.closing) closing parentheses", "close each parenthesis"
      )
    },
    .holds("AlarmRule") { subject in
      guard let text = subject.text("AlarmRule"), let name = subject.text("AlarmName"),
        AlarmRuleNames(text).names.contains(name)
      else { return nil }
      return ("AlarmRule names the alarm itself", "name other alarms")
    },
  ]
}
