import Pricing

extension UsageForm {
  static let topic = UsageForm(
    "The messages published in a month.",
    .of(.requests, "Messages of up to 64 KB."),
    .of(.ingestedGigabytes, "The data in the messages, of a FIFO topic."),
    .of(.storedGigabytes, "The data in its archive."),
    .of(.scannedGigabytes, "The data that data protection scans."),
    .of(.tracedRequests, as: "traced", "Requests that X-Ray records."))
}
