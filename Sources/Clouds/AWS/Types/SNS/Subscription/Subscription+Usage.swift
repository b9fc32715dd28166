import Pricing

extension UsageForm {
  static let subscription = UsageForm(
    "The messages delivered in a month.",
    .of(.deliveries, "Messages."),
    .of(.transferredGigabytes, "The data in the messages, from a FIFO topic."),
    .of(.scannedGigabytes, "The data scanned where messages are filtered by their content."))
}

extension UsageKey {
  static let deliveries = UsageKey(
    "deliveries", .count, "messages delivered a month", aliases: ["notifications", "emailDeliveries", "httpDeliveries"])
}
