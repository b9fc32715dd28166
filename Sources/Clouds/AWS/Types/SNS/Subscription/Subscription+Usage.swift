import Pricing

extension UsageForm {
  static let subscription = UsageForm(
    "What is delivered in a month.",
    .of(.deliveries, "Messages."),
    .of(.transferredGigabytes, "What they carry, from a FIFO topic."),
    .of(.scannedGigabytes, "What is looked through where messages are filtered by what is in them."))
}

extension UsageKey {
  static let deliveries = UsageKey(
    "deliveries", .count, "messages delivered a month", aliases: ["notifications", "emailDeliveries", "httpDeliveries"])
}
