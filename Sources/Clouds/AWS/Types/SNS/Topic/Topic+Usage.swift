import Pricing

extension UsageForm {
  static let topic = UsageForm(
    "What is published in a month.",
    .of(.requests, "Messages of up to 64 KB."),
    .of(.ingestedGigabytes, "What they carry, of a FIFO topic."),
    .of(.storedGigabytes, "What its archive holds."),
    .of(.scannedGigabytes, "What data protection looks through."),
    .of(.tracedRequests, as: "traced", "Requests that X-Ray records."))
}
