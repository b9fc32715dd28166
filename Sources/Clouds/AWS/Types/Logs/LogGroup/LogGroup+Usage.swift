import Pricing

extension UsageForm {
  static let logGroup = UsageForm(
    "The data written to a log group and scanned in a month.",
    .of(.ingestedGigabytes),
    .of(.storedGigabytes, "The data that it keeps; follows from ingestion and retention if not said."),
    .of(.scannedGigabytes, "The data that queries read."))
}
