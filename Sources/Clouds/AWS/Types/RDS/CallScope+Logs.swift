import InfraModel

extension CallScope {
  /// Which logs begin to be exported and which no longer are. Of those that run, what nobody was told of stays.
  var changeOfLogs: Value {
    let before = Set(previous["EnableCloudwatchLogsExports"]?.list?.compactMap(\.string) ?? [])
    let after = Set(self["EnableCloudwatchLogsExports"]?.list?.compactMap(\.string) ?? [])
    let known = removable("EnableCloudwatchLogsExports").compactMap(\.string)
    return [
      "EnableLogTypes": .list(after.subtracting(before).sorted().map(Value.string)),
      "DisableLogTypes": .list(before.subtracting(after).intersection(known).sorted().map(Value.string)),
    ]
  }
}
