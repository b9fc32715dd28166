import Pricing

extension UsageForm {
  static let httpAPI = UsageForm(
    "The requests to an API.",
    .of(.requests, "To an HTTP API, a month."),
    .of(.averageRequestKilobytes, "How much one carries; it is counted in steps of 512 KB."),
    .of(.messages, "Over a WebSocket API, a month."),
    .of(.connectionMinutes, "Minutes that clients stay connected to a WebSocket API, together."))
}

extension UsageKey {
  static let averageRequestKilobytes = UsageKey(
    "averageRequestKilobytes", .kilobytes, "kilobytes of an average request", aliases: ["requestSize"], most: 10_240)
  static let messages = UsageKey("messages", .count, "WebSocket messages a month")
  static let connectionMinutes = UsageKey(
    "connectionMinutes", .count, "minutes of WebSocket connections a month", aliases: ["connectionTime"])
}
