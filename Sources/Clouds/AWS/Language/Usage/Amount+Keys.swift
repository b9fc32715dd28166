import Infra

extension Amount where Unit == TimeUnit {
  /// Hours of a month of 730.
  var hoursOfMonth: UsageFigure { figure.divided(by: 3.6e6).atMost(730, because: "a month is counted as 730 hours") }
}

extension Amount where Unit == DataUnit {
  /// Kilobytes of 1,024 bytes, for what is counted by the request.
  var inKilobytes: UsageFigure { figure.divided(by: 1 / 1_048_576) }
}
