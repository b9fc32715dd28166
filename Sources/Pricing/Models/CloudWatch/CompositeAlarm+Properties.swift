extension PropertyTable {
  static let compositeAlarm: PropertyTable = [
    .free(
      "TODO", "ActionsEnabled", "ActionsSuppressor", "ActionsSuppressorExtensionPeriod", "ActionsSuppressorWaitPeriod",
      "AlarmActions", "AlarmDescription", "AlarmName", "AlarmRule", "InsufficientDataActions", "OKActions", "Tags")
  ]
}
