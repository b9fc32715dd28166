import Pricing

extension PropertyTable {
  static let compositeAlarm: PropertyTable = [
    .free(
      "a composite alarm costs the same whatever it combines", "ActionsSuppressor", "ActionsSuppressorExtensionPeriod",
      "ActionsSuppressorWaitPeriod", "AlarmRule"),
    .free(
      "who is told is paid for where it is told", "ActionsEnabled", "AlarmActions", "InsufficientDataActions",
      "OKActions"),
    .free("names and tags cost nothing", "AlarmDescription", "AlarmName", "Tags"),
  ]
}
